"""Edits of documents: put on the table and taken off, described, dated."""

from dataclasses import dataclass, field, replace

from frise.project.carrying import carried, without
from frise.project.document import Document
from frise.project.edits.edit import OfAnyEvent, OfNoEvent
from frise.project.project import Project
from frise.temporal.calendar import Day


@dataclass(frozen=True, slots=True)
class AddDocument(OfAnyEvent):
    """Put a document on the table, in a colour of its own; one that is there already stays as it is."""

    document: Document

    def apply(self, project: Project) -> Project:
        """Return the project with the document."""
        if any(known.id == self.document.id for known in project.documents):
            return project
        taken = {known.colour for known in project.documents}
        free = next(colour for colour in range(len(taken) + 1) if colour not in taken)
        return replace(project, documents=(*project.documents, replace(self.document, colour=free)))


@dataclass(frozen=True, slots=True)
class RemoveDocument(OfAnyEvent):
    """Take a document off the table, with its events and what was decided of them."""

    document_id: str

    def apply(self, project: Project) -> Project:
        """Return the project without the document; what other documents tell of its events stays theirs."""
        return without(project, self.document_id)


@dataclass(frozen=True, slots=True)
class DescribeDocument(OfNoEvent):
    """Say what a document is called, where it comes from, and its colour (a place in the palette)."""

    document_id: str
    title: str
    source: str
    colour: int

    def apply(self, project: Project) -> Project:
        """Return the project with the document described."""
        described = (
            replace(known, title=self.title, source=self.source, colour=self.colour)
            for known in project.documents
            if known.id == self.document_id
        )
        return _with(project, *described)


@dataclass(frozen=True, slots=True)
class SetPublication(OfAnyEvent):
    """Say when a document was published, or that it is unknown.

    `published` is that document with the date, where it was worked out before: reading a long one takes a while.
    """

    document_id: str
    publication: Day | None
    published: Document | None = field(default=None, compare=False, repr=False)

    def apply(self, project: Project) -> Project:
        """Return the project with the dates that hang on it moved; what was confirmed and moves is to be verified."""
        for known in project.documents:
            if known.id == self.document_id:
                published = self.published
                if published is None or published.article is not known.article:
                    published = known.published(self.publication)
                published = replace(published, title=known.title, source=known.source, colour=known.colour)
                return carried(_with(project, published), known, published)
        return project


def _with(project: Project, *documents: Document) -> Project:
    """The project with some documents in the place of those that have their ids."""
    put = {document.id: document for document in documents}
    return replace(project, documents=tuple(put.get(known.id, known) for known in project.documents))
