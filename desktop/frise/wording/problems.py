"""Errors as sentences: what happened, to which file, and what to do."""

from frise.problem import Problem, ProblemKind
from frise.wording.keeping import KEEPING
from frise.wording.language import Language
from frise.wording.sentence import Sentence
from frise.wording.sentence import english as _en
from frise.wording.sentence import french as _fr


def phrase_problem(problem: Problem, language: Language) -> str:
    """Return the sentence (or two) that tells a problem to the reader."""
    sentences = KEEPING if problem.kind in KEEPING[language] else _SENTENCES
    return sentences[language][problem.kind](problem.parts)


_SENTENCES: dict[Language, dict[ProblemKind, Sentence]] = {
    Language.FR: {
        ProblemKind.FILE_MISSING: _fr("Le fichier « {path} » n’existe pas. Vérifiez son nom et son dossier."),
        ProblemKind.FILE_IS_FOLDER: _fr("« {path} » est un dossier. Choisissez un fichier qu’il contient."),
        ProblemKind.FILE_UNREADABLE: _fr(
            "Le fichier « {path} » ne peut pas être lu ({detail}). Vérifiez que vous en avez le droit."
        ),
        ProblemKind.FILE_EMPTY: _fr("Le fichier « {path} » est vide : il n’y a rien à lire."),
        ProblemKind.FILE_BINARY: _fr(
            "Le fichier « {path} » n’est pas du texte. Enregistrez l’article en texte brut (.txt), puis ouvrez-le."
        ),
        ProblemKind.FILE_TOO_LARGE: _fr(
            "Le fichier « {path} » dépasse {limit}. Découpez-le en plusieurs fichiers, puis ouvrez-les."
        ),
        ProblemKind.FILE_ENCODING: _fr(
            "Le fichier « {path} » n’est pas écrit en {encoding} valide. Enregistrez-le en UTF-8, puis ouvrez-le."
        ),
        ProblemKind.DATE_UNREADABLE: _fr(
            "La date « {value} » n’est pas comprise. Écrivez-la comme 2018-11-12 ou « 12 novembre 2018 »."
        ),
        ProblemKind.DATE_REVERSED: _fr("La date de fin « {value} » précède la date de début. Échangez-les."),
        ProblemKind.OUTPUT_UNWRITABLE: _fr(
            "« {path} » ne peut pas être écrit ({detail}). Choisissez un autre dossier ou un autre nom."
        ),
        ProblemKind.OUTPUT_IS_INPUT: _fr(
            "« {path} » est le fichier à lire : rien n’a été écrit. Donnez un autre nom au résultat."
        ),
        ProblemKind.STRETCH_EMPTY: _fr("Aucun événement ne se trouve dans la période demandée. Élargissez-la."),
        ProblemKind.FILE_IS_SPECIAL: _fr("« {path} » n’est pas un fichier ordinaire. Choisissez-en un autre."),
        ProblemKind.OUTPUT_FORMAT: _fr("Le nom « {path} » ne finit pas par {expected}. Donnez-lui cette extension."),
        ProblemKind.IMAGE_SIZE: _fr(
            "Une image de {width} × {height} pixels ne peut pas être faite."
            " Chaque côté doit compter de {smallest} à {largest} pixels."
        ),
        ProblemKind.PAGE_SIZE: _fr(
            "Une page PDF de {width} × {height} cm ne peut pas être faite."
            " Chaque côté doit mesurer de {smallest} à {largest} cm."
        ),
        ProblemKind.TOO_MANY_ROWS: _fr(
            "{rows} rangée(s) ne peuvent pas être dessinées sur une page de cette taille. Demandez-en de 1 à {most}."
        ),
        ProblemKind.TOO_MANY_PAGES: _fr("Une frise ne peut pas tenir sur {pages} page(s). Demandez-en de 1 à {most}."),
        ProblemKind.OPTIONS_CLASH: _fr("« {first} » et « {second} » ne vont pas ensemble. Gardez l’une des deux."),
        ProblemKind.OPTION_UNUSED: _fr("« {option} » ne sert qu’avec {condition}. Retirez cette option."),
        ProblemKind.NO_DISPLAY: _fr(
            "Aucun écran n’est disponible pour ouvrir la fenêtre. « frise export » fait l’image sans écran."
        ),
        ProblemKind.NO_FONT: _fr("La police « {path} » ne peut pas être chargée. Réinstallez Frise."),
        ProblemKind.NOTHING_TO_DRAW: _fr(
            "Aucune date n’a pu être placée dans « {path} ». Donnez sa date de publication si ses dates en dépendent."
        ),
        ProblemKind.LINE_UNREADABLE: _fr(
            "La ligne {line} n’est pas un document JSON avec un champ « text » : {detail}."
        ),
        ProblemKind.BATCH_LINES: _fr(
            "{count} ligne(s) de « {path} » n’ont pas pu être lues ; leur erreur est écrite à leur place."
        ),
        ProblemKind.PROJECT_FOREIGN: _fr(
            "« {path} » n’est pas un projet Frise. Choisissez un fichier .frise, ou ouvrez celui-ci comme article."
        ),
        ProblemKind.PROJECT_BROKEN: _fr(
            "Le projet « {path} » est abîmé ou incomplet : il ne se lit plus à partir de la ligne {line}."
            " Ouvrez-en une copie plus ancienne."
        ),
        ProblemKind.PROJECT_DAMAGED: _fr(
            "Le projet « {path} » est abîmé : ce qu’il contient à « {where} » n’a pas de sens."
            " Ouvrez-en une copie plus ancienne."
        ),
        ProblemKind.PROJECT_NEWER: _fr(
            "Le projet « {path} » est écrit dans le format {version}, que cette version de Frise ne connaît pas."
            " Mettez Frise à jour, puis ouvrez-le."
        ),
        ProblemKind.PROJECT_TOO_LARGE: _fr(
            "Le projet « {path} » dépasse {limit}. Répartissez ses documents entre plusieurs projets."
        ),
        ProblemKind.PROJECT_CHANGED: _fr(
            "Le projet « {path} » a été modifié hors de Frise ou abîmé. Vérifiez ses événements avant de l’enregistrer."
        ),
        ProblemKind.PROJECT_TEXT_CHANGED: _fr(
            "Le texte de « {title} » n’est plus celui que Frise a enregistré."
            " Vérifiez-le avant d’enregistrer le projet."
        ),
        ProblemKind.PROJECT_QUOTES_LOST: _fr(
            "{count} citation(s) ne se trouvent plus à leur place dans « {title} » ; elles sont marquées comme perdues."
        ),
        ProblemKind.PROJECT_FIELDS_UNKNOWN: _fr(
            "Le projet « {path} » contient ce que Frise ne connaît pas ({where})."
            " Gardez-en une copie : l’enregistrer l’effacerait."
        ),
        ProblemKind.EDIT_UNREADABLE: _fr("Une modification enregistrée ne peut pas être relue (« {where} »)."),
    },
    Language.EN: {
        ProblemKind.FILE_MISSING: _en("There is no file “{path}”. Check its name and its folder."),
        ProblemKind.FILE_IS_FOLDER: _en("“{path}” is a folder. Choose a file in it."),
        ProblemKind.FILE_UNREADABLE: _en("“{path}” cannot be read ({detail}). Check that you are allowed to."),
        ProblemKind.FILE_EMPTY: _en("“{path}” is empty: there is nothing to read."),
        ProblemKind.FILE_BINARY: _en("“{path}” is not text. Save the article as plain text (.txt), then open that."),
        ProblemKind.FILE_TOO_LARGE: _en(
            "“{path}” is larger than {limit}. Split it into several files, then open them."
        ),
        ProblemKind.FILE_ENCODING: _en("“{path}” is not valid {encoding}. Save it as UTF-8, then open it."),
        ProblemKind.DATE_UNREADABLE: _en("The date “{value}” is not understood. Write it like 2018-11-12."),
        ProblemKind.DATE_REVERSED: _en("The end “{value}” comes before the start. Exchange them."),
        ProblemKind.OUTPUT_UNWRITABLE: _en("“{path}” cannot be written ({detail}). Choose another folder or name."),
        ProblemKind.OUTPUT_IS_INPUT: _en("“{path}” is the file to be read: nothing was written. Name another output."),
        ProblemKind.STRETCH_EMPTY: _en("No event lies in the stretch of time asked for. Widen it."),
        ProblemKind.FILE_IS_SPECIAL: _en("“{path}” is no ordinary file. Choose another one."),
        ProblemKind.OUTPUT_FORMAT: _en("The name “{path}” does not end in {expected}. Give it that extension."),
        ProblemKind.IMAGE_SIZE: _en(
            "A picture of {width} × {height} pixels cannot be made. Each side must have {smallest} to {largest} pixels."
        ),
        ProblemKind.PAGE_SIZE: _en(
            "A PDF page of {width} × {height} cm cannot be made. Each side must measure {smallest} to {largest} cm."
        ),
        ProblemKind.TOO_MANY_ROWS: _en(
            "{rows} row(s) cannot be drawn on a page of this size. Ask for 1 to {most} of them."
        ),
        ProblemKind.TOO_MANY_PAGES: _en("A timeline cannot take {pages} page(s). Ask for 1 to {most} of them."),
        ProblemKind.OPTIONS_CLASH: _en("“{first}” and “{second}” do not go together. Keep one of the two."),
        ProblemKind.OPTION_UNUSED: _en("“{option}” is of use only with {condition}. Leave it out."),
        ProblemKind.NO_DISPLAY: _en(
            "There is no display to open the window on. “frise export” makes the picture without."
        ),
        ProblemKind.NO_FONT: _en("The font “{path}” cannot be loaded. Install Frise again."),
        ProblemKind.NOTHING_TO_DRAW: _en(
            "No date could be placed in “{path}”. Give its publication date if its dates depend on it."
        ),
        ProblemKind.LINE_UNREADABLE: _en("Line {line} is no JSON document with a “text” field: {detail}."),
        ProblemKind.BATCH_LINES: _en(
            "{count} line(s) of “{path}” could not be read; their error stands in their place."
        ),
        ProblemKind.PROJECT_FOREIGN: _en(
            "“{path}” is no Frise project. Choose a .frise file, or open this one as an article."
        ),
        ProblemKind.PROJECT_BROKEN: _en(
            "The project “{path}” is damaged or incomplete: it cannot be read from line {line} on."
            " Open an older copy of it."
        ),
        ProblemKind.PROJECT_DAMAGED: _en(
            "The project “{path}” is damaged: what it holds at “{where}” makes no sense. Open an older copy of it."
        ),
        ProblemKind.PROJECT_NEWER: _en(
            "The project “{path}” is written in format {version}, which this version of Frise does not know."
            " Update Frise, then open it."
        ),
        ProblemKind.PROJECT_TOO_LARGE: _en(
            "The project “{path}” is larger than {limit}. Share its documents out among several projects."
        ),
        ProblemKind.PROJECT_CHANGED: _en(
            "The project “{path}” was changed outside Frise, or damaged. Check its events before you save it."
        ),
        ProblemKind.PROJECT_TEXT_CHANGED: _en(
            "The text of “{title}” is not the one that Frise saved. Check it before you save the project."
        ),
        ProblemKind.PROJECT_QUOTES_LOST: _en(
            "{count} quote(s) are no longer at their place in “{title}”; they are marked as lost."
        ),
        ProblemKind.PROJECT_FIELDS_UNKNOWN: _en(
            "The project “{path}” holds what Frise does not know ({where}). Keep a copy: saving it would erase that."
        ),
        ProblemKind.EDIT_UNREADABLE: _en("A recorded change cannot be read again (“{where}”)."),
    },
}
