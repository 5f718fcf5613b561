"""The open consultation: it keeps a statement first, hears it, then shows the new value."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Concatenate, ParamSpec

from sdm.consultation.consultation import Consultation, hear
from sdm.consultation.moves.amending import seal as moves_seal
from sdm.consultation.moves.amending import undo_of
from sdm.consultation.statement import Fact, Said, words_in
from sdm.consultation.voice import DIRECTLY, Hand, Role, Via, Voice
from sdm.errors import Tellable
from sdm.sitting.ports import Clock, Keeper, Overtaken

P = ParamSpec("P")
Made = Fact | Iterable[Fact] | None
Move = Callable[Concatenate[Consultation, Voice, P], Made]
Keeps = Callable[[tuple[Said[Fact], ...]], None]
Watcher = Callable[[], None]
Teller = Callable[[Tellable], None]
_TRIES = 3
NOTES = "take-home."
"""The drafts of dated notes begin with this."""


class Sitting:
    """Holds one open consultation. `now` is the truth; watchers are called after it changed.

    `hand` says who types ("Keyboard with: ..."); `via` through whom the patient speaks today.
    What cannot be kept is told through `tell` and changes nothing.
    """

    def __init__(
        self,
        consultation: Consultation,
        keeper: Keeper,
        clock: Clock,
        staff: str,
        hand: Hand,
        tell: Teller,
    ) -> None:
        self.now = consultation
        self.hand = hand
        self.via: Via = DIRECTLY
        self._keeper = keeper
        self._clock = clock
        self._staff = staff
        self.tell = tell
        self._drafts = dict(keeper.drafts(consultation.id))
        self._watchers: list[Watcher] = []

    @property
    def drafts(self) -> Mapping[str, str]:
        """Words still being typed, by field."""
        return MappingProxyType(self._drafts)

    def watch(self, watcher: Watcher) -> None:
        self._watchers.append(watcher)

    def unwatch(self, watcher: Watcher) -> None:
        self._watchers.remove(watcher)

    def does(self, move: Move[P]) -> Callable[Concatenate[Voice, P], bool]:
        """The move as something to press: keeps what it makes; says whether it was kept."""

        def do(voice: Voice, /, *args: P.args, **kwargs: P.kwargs) -> bool:
            def make() -> Made:
                return move(self.now, voice, *args, **kwargs)

            kept = self._says(voice, make, self._add)
            if kept:
                # Words typed back to what was said already are no longer being typed.
                typed = {word for word in (*args, *kwargs.values()) if type(word) is str}
                said = (words_in(said.fact) for said in self.now.statements)
                for field in self._drafts_of(typed & frozenset[str]().union(*said)):
                    self.types(field, "")
            return kept

        return do

    def undo(self, voice: Voice) -> bool:
        """Undo the last thing said, whoever said it."""
        return self.does(undo_of)(voice)

    def seal(self, voice: Voice, compose: Callable[[Consultation], str]) -> bool:
        """Seal with the page as it is composed then; what was withdrawn is erased, its stub stays.

        `compose` is asked again where another desk said something first.
        """

        def make() -> Made:
            return moves_seal(self.now, voice)

        def keep(stamped: tuple[Said[Fact], ...]) -> None:
            (sealed,) = stamped
            erased = sorted(self.now.withdrawn)
            self._keeper.seal(self.now.id, sealed, compose(self.now), erased)

        return self._says(voice, make, keep)

    def pass_keyboard(self, hand: Hand) -> None:
        """While an interpreter types, words come through them."""
        self.hand = hand
        interpreted = hand.role is Role.INTERPRETER
        self.via = Via(Role.INTERPRETER, hand.name) if interpreted else DIRECTLY
        self._show()

    def types(self, field: str, words: str) -> None:
        """Keep words still being typed; they become a statement when the person moves on."""
        if self._drafts.get(field, "") == words or self._only_read(field):
            return
        try:
            self._keeper.keep_draft(self.now.id, field, words)
        except Tellable as told:
            self.tell(told)
            return
        if words:
            self._drafts[field] = words
        else:
            self._drafts.pop(field, None)

    def _only_read(self, field: str) -> bool:
        """In a sealed talk only a dated note can still be typed."""
        return self.now.is_sealed and not field.startswith(NOTES)

    def _says(self, voice: Voice, make: Callable[[], Made], keep: Keeps) -> bool:
        """Make, keep, hear, show. What cannot be done is told, and changes nothing."""
        try:
            stamped = self._kept(voice, make, keep)
        except Tellable as told:
            self.tell(told)
            return False
        for said in stamped:
            self.now = hear(self.now, said)
        if stamped:
            self._show()
        return True

    def _kept(self, voice: Voice, make: Callable[[], Made], keep: Keeps) -> tuple[Said[Fact], ...]:
        """Where another desk was first, its words are heard and the move is asked again."""
        for _ in range(_TRIES):
            made = make()
            facts = (made,) if isinstance(made, Fact) else tuple(made or ())
            stamped = self._stamp(voice, facts)
            try:
                if stamped:
                    keep(stamped)
            except Overtaken as overtaken:
                for said in overtaken.came_in:
                    self.now = hear(self.now, said)
            else:
                return stamped
        raise Tellable("record.busy")

    def _add(self, stamped: tuple[Said[Fact], ...]) -> None:
        """What was being typed becomes a statement: one act, never kept twice nor lost between."""
        drops = self._drafts_of(text for said in stamped for text in words_in(said.fact))
        self._keeper.append(self.now.id, stamped, drops)
        for field in drops:
            del self._drafts[field]

    def _stamp(self, voice: Voice, facts: tuple[Fact, ...]) -> tuple[Said[Fact], ...]:
        at = self._clock()
        return tuple(
            Said(n, at, voice, self.hand, self.via, self._staff, fact)
            for n, fact in enumerate(facts, self.now.next_n)
        )

    def _drafts_of(self, said: Iterable[str]) -> tuple[str, ...]:
        kept = frozenset(said)
        return tuple(field for field, words in self._drafts.items() if words in kept)

    def _show(self) -> None:
        for watcher in tuple(self._watchers):
            watcher()
