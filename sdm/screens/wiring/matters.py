"""What is asked on What matters, and the move that does it."""

from sdm.consultation import moves
from sdm.screens.matters import MattersScreen
from sdm.sitting.sitting import Sitting


def wire(screen: MattersScreen, sitting: Sitting) -> None:
    screen.opening_said.connect(sitting.does(moves.say_what_matters))
    screen.value_named.connect(sitting.does(moves.name_value))
    screen.importance_given.connect(sitting.does(moves.give_importance))
    screen.must_set.connect(sitting.does(moves.set_must_have))
    screen.carried_set.connect(sitting.does(moves.carry_value))
    screen.compass_given.connect(sitting.does(moves.give_compass))
    screen.lane_said.connect(sitting.does(moves.add_beside))
    screen.reply_said.connect(sitting.does(moves.answer_lane))
    screen.taken_back.connect(sitting.does(moves.take_back))
    screen.confirmed.connect(sitting.does(moves.confirm))
    screen.typed.connect(sitting.types)
