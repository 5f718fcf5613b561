"""Weigh up: which intent is which move."""

from sdm.consultation import moves
from sdm.screens.weigh import WeighScreen
from sdm.sitting.sitting import Sitting


def wire(screen: WeighScreen, sitting: Sitting) -> None:
    screen.pull_judged.connect(sitting.does(moves.judge_pull))
    screen.leaned.connect(sitting.does(moves.lean))
    screen.yours_first_asked.connect(sitting.does(moves.ask_yours_first))
    screen.suggested.connect(sitting.does(moves.suggest))
    screen.seen_differently.connect(sitting.does(moves.see_differently))
    screen.confirmed.connect(sitting.does(moves.confirm))
    screen.taken_back.connect(sitting.does(moves.take_back))
    screen.typed.connect(sitting.types)
