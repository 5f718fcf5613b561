"""The conversations on Home: a page at a time, the newest first, until there are no older ones."""

from sdm.desk.ports import Past, Records

PAGE = 50
"""So many are read and shown at a time."""


class PastList:
    """`older` where the record holds more than is listed so far."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self.listed: tuple[Past, ...] = ()
        self.older = False

    def read_on(self) -> None:
        """One more page. Where it cannot be read, the list stays as it was."""
        last = self.listed[-1] if self.listed else None
        came = tuple(self._records.past(PAGE + 1, before=last))
        self.listed += came[:PAGE]
        self.older = len(came) > PAGE
