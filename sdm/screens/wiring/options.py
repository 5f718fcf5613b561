"""What is asked for in Options, and the move that does it."""

from sdm.consultation import moves
from sdm.screens.options import OptionsScreen
from sdm.sitting.sitting import Sitting


def wire(screen: OptionsScreen, sitting: Sitting) -> None:
    screen.picked.connect(sitting.does(moves.pick_option))
    screen.topic_shown.connect(sitting.does(moves.show_topic))
    screen.figure_opened.connect(sitting.does(moves.open_figure))
    screen.point_marked.connect(sitting.does(moves.mark_point))
    screen.option_added.connect(sitting.does(moves.add_option))
    screen.set_aside.connect(sitting.does(moves.set_aside))
    screen.limited.connect(sitting.does(moves.limit_option))
    screen.limit_answered.connect(sitting.does(moves.answer_limit))
    screen.limit_lifted.connect(sitting.does(moves.lift_limit))
    screen.option_removed.connect(sitting.does(moves.remove_option))
    screen.confirmed.connect(sitting.does(moves.confirm))
    screen.typed.connect(sitting.types)
