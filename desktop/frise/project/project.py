"""Project: the documents on the table, as one immutable value."""

from dataclasses import dataclass
from itertools import chain

from frise.events.event import Event
from frise.project.document import Document
from frise.temporal.calendar import Day


@dataclass(frozen=True, slots=True)
class Project:
    """Documents, in the order they were opened."""

    documents: tuple[Document, ...] = ()

    @property
    def events(self) -> tuple[Event, ...]:
        """Every event, document by document, in the text's order."""
        if len(self.documents) == 1:  # nothing to join: there may be many
            return self.documents[0].events
        return tuple(chain.from_iterable(document.events for document in self.documents))

    @property
    def publications(self) -> list[Day]:
        """The publication dates that are known, document by document."""
        return [document.publication for document in self.documents if document.publication is not None]

    def document(self, document_id: str) -> Document:
        """Return a document by id; raises KeyError."""
        for document in self.documents:
            if document.id == document_id:
                return document
        raise KeyError(document_id)
