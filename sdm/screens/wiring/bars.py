"""What is always there, at every step."""

from sdm.consultation import moves
from sdm.screens.window import Window
from sdm.sitting.sitting import Sitting


def wire(window: Window, sitting: Sitting) -> None:
    panels = window.panels
    window.typed.connect(sitting.types)
    panels.question.said.connect(sitting.does(moves.ask_question))
    panels.differently.said.connect(sitting.does(moves.see_differently))
    panels.time.said.connect(sitting.does(moves.need_time))
    for panel in (panels.question, panels.differently, panels.time):
        panel.confirmed.connect(sitting.does(moves.confirm))
        panel.taken_back.connect(sitting.does(moves.take_back))
    panels.urgent.kept_safe.connect(sitting.does(moves.keep_safe))
