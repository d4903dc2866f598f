"""What can go wrong while a project is kept: saved, recovered, opened twice."""

from typing import Final

from frise.problem import ProblemKind
from frise.wording.language import Language
from frise.wording.sentence import Sentence
from frise.wording.sentence import english as _en
from frise.wording.sentence import french as _fr

KEEPING: Final[dict[Language, dict[ProblemKind, Sentence]]] = {
    Language.FR: {
        ProblemKind.PROJECT_OPEN_ELSEWHERE: _fr(
            "Le projet « {path} » est déjà ouvert dans une autre fenêtre de Frise."
            " Fermez-le là-bas, ou ouvrez-en une copie."
        ),
        ProblemKind.PROJECT_CHANGED_ON_DISK: _fr(
            "Un autre programme a modifié « {path} » depuis que Frise l’a lu."
            " Enregistrez votre projet sous un autre nom pour garder les deux."
        ),
        ProblemKind.PROJECT_GONE: _fr(
            "Le fichier « {path} » n’est plus là. Votre projet est intact : enregistrez-le pour l’écrire de nouveau."
        ),
        ProblemKind.PROJECT_UNSAVED: _fr(
            "Le projet n’a pas pu être enregistré dans « {path} » ({detail}) : rien n’y a changé."
            " Libérez de la place, ou enregistrez-le dans un autre dossier."
        ),
        ProblemKind.ONE_PROJECT: _fr("Un seul projet s’ouvre à la fois. Ouvrez d’abord « {path} »."),
        ProblemKind.JOURNAL_UNWRITABLE: _fr(
            "Les modifications ne peuvent plus être gardées au fur et à mesure dans « {path} » ({detail})."
            " Enregistrez souvent votre projet, et libérez de la place."
        ),
        ProblemKind.JOURNAL_UNREADABLE: _fr(
            "Les modifications qui n’étaient pas enregistrées ne peuvent pas être relues."
            " Rien n’est effacé : elles sont gardées dans « {path} »."
        ),
        ProblemKind.JOURNAL_NEWER: _fr(
            "Les modifications de « {path} » ont été gardées par une version plus récente de Frise."
            " Mettez Frise à jour pour les récupérer."
        ),
        ProblemKind.JOURNAL_BASE: _fr(
            "Le projet sur lequel portent les modifications récupérées manque ou est abîmé."
            " Rien n’est effacé : elles sont gardées dans « {path} »."
        ),
        ProblemKind.JOURNAL_DAMAGED: _fr(
            "{steps} modification(s) ont été récupérées ; {lines} ligne(s) abîmée(s) n’ont pas pu l’être."
            " Rien n’est effacé : elles sont gardées dans « {path} »."
        ),
        ProblemKind.JOURNAL_TORN: _fr(
            "{steps} modification(s) ont été récupérées. La suivante n’était pas entièrement écrite : vérifiez-la."
        ),
        ProblemKind.RECOVERED_CHANGED: _fr(
            "Un autre programme a modifié « {path} » entre-temps ; le projet récupéré part de ce que Frise en avait lu."
            " Enregistrez-le sous un autre nom pour garder les deux."
        ),
        ProblemKind.RECOVERED_GONE: _fr(
            "Le fichier « {path} » n’est plus là ; le projet a été récupéré sans lui."
            " Enregistrez-le pour l’écrire de nouveau."
        ),
    },
    Language.EN: {
        ProblemKind.PROJECT_OPEN_ELSEWHERE: _en(
            "The project “{path}” is open in another window of Frise. Close it there, or open a copy of it."
        ),
        ProblemKind.PROJECT_CHANGED_ON_DISK: _en(
            "Another program has changed “{path}” since Frise read it."
            " Save your project under another name to keep both."
        ),
        ProblemKind.PROJECT_GONE: _en(
            "The file “{path}” is no longer there. Your project is whole: save it to write the file again."
        ),
        ProblemKind.PROJECT_UNSAVED: _en(
            "The project could not be saved in “{path}” ({detail}): nothing has changed there."
            " Free some space, or save it in another folder."
        ),
        ProblemKind.ONE_PROJECT: _en("One project is opened at a time. Open “{path}” first."),
        ProblemKind.JOURNAL_UNWRITABLE: _en(
            "Changes can no longer be kept in “{path}” as they are made ({detail})."
            " Save your project often, and free some space."
        ),
        ProblemKind.JOURNAL_UNREADABLE: _en(
            "The changes that were not saved cannot be read again. Nothing is deleted: they are kept in “{path}”."
        ),
        ProblemKind.JOURNAL_NEWER: _en(
            "The changes in “{path}” were kept by a later version of Frise. Update Frise to recover them."
        ),
        ProblemKind.JOURNAL_BASE: _en(
            "The project that the recovered changes are about is missing or damaged."
            " Nothing is deleted: they are kept in “{path}”."
        ),
        ProblemKind.JOURNAL_DAMAGED: _en(
            "{steps} change(s) were recovered; {lines} damaged line(s) could not be."
            " Nothing is deleted: they are kept in “{path}”."
        ),
        ProblemKind.JOURNAL_TORN: _en(
            "{steps} change(s) were recovered. The one after was not wholly written: check it."
        ),
        ProblemKind.RECOVERED_CHANGED: _en(
            "Another program has changed “{path}” meanwhile; the recovered project goes on from what Frise had read."
            " Save it under another name to keep both."
        ),
        ProblemKind.RECOVERED_GONE: _en(
            "The file “{path}” is no longer there; the project was recovered without it. Save it to write it again."
        ),
    },
}
