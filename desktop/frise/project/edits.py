"""Edits: one decision each, as data; applying one gives another project."""

from dataclasses import dataclass, replace
from typing import Protocol

from frise.project.document import Document
from frise.project.project import Project
from frise.temporal.calendar import Day


class Edit(Protocol):
    """A decision of the reader's."""

    def apply(self, project: Project) -> Project:
        """Return the project once it is decided."""
        ...


@dataclass(frozen=True, slots=True)
class AddDocument:
    """Put a document on the table; one with the same id is replaced where it stands."""

    document: Document

    def apply(self, project: Project) -> Project:
        """Return the project with the document."""
        if any(known.id == self.document.id for known in project.documents):
            kept = tuple(self.document if known.id == self.document.id else known for known in project.documents)
            return replace(project, documents=kept)
        return replace(project, documents=(*project.documents, self.document))


@dataclass(frozen=True, slots=True)
class SetPublication:
    """Say when a document was published, or that it is unknown."""

    document_id: str
    publication: Day | None

    def apply(self, project: Project) -> Project:
        """Return the project with the dates that hang on it moved."""
        documents = tuple(
            known.published(self.publication) if known.id == self.document_id else known for known in project.documents
        )
        return replace(project, documents=documents)
