"""Project: the documents on the table, as one immutable value."""

from dataclasses import dataclass

from frise.events.event import Event
from frise.project.document import Document


@dataclass(frozen=True, slots=True)
class Project:
    """Documents, in the order they were opened."""

    documents: tuple[Document, ...] = ()

    @property
    def events(self) -> tuple[Event, ...]:
        """Every event, document by document, in the text's order."""
        return tuple(event for document in self.documents for event in document.events)

    def document(self, document_id: str) -> Document:
        """Return a document by id; raises KeyError."""
        for document in self.documents:
            if document.id == document_id:
                return document
        raise KeyError(document_id)
