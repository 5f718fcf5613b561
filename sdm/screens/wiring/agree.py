"""Agree: which intent is which move."""

from sdm.consultation import moves
from sdm.screens.agree import AgreeScreen
from sdm.sitting.sitting import Sitting


def wire(screen: AgreeScreen, sitting: Sitting) -> None:
    screen.decided.connect(sitting.does(moves.decide))
    screen.plan_said.connect(sitting.does(moves.say_plan))
    screen.undertaken.connect(sitting.does(moves.undertake))
    screen.not_done_answered.connect(sitting.does(moves.answer_not_done))
    screen.no_promises_made.connect(sitting.does(moves.make_no_promises))
    screen.boundary_named.connect(sitting.does(moves.name_boundary))
    screen.boundary_answered.connect(sitting.does(moves.reply_to_boundary))
    screen.review_dated.connect(sitting.does(moves.date_review))
    screen.confirmed.connect(sitting.does(moves.confirm))
    screen.taken_back.connect(sitting.does(moves.take_back))
    screen.typed.connect(sitting.types)
