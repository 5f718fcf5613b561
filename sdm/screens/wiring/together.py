"""What is asked on Together, and the move that does it."""

from sdm.consultation import moves
from sdm.screens.together import TogetherScreen
from sdm.sitting.sitting import Sitting


def wire(screen: TogetherScreen, sitting: Sitting) -> None:
    screen.names_given.connect(sitting.does(moves.give_names))
    screen.brought_along.connect(sitting.does(moves.bring_along))
    screen.needs_noted.connect(sitting.does(moves.note_needs))
    screen.good_time_answered.connect(sitting.does(moves.answer_good_time))
    screen.alone_answered.connect(sitting.does(moves.answer_alone))
    screen.decision_named.connect(sitting.does(moves.name_decision))
    screen.why_now_said.connect(sitting.does(moves.say_why_now))
    screen.wait_answered.connect(sitting.does(moves.answer_wait))
    screen.lead_chosen.connect(sitting.does(moves.choose_lead))
    screen.story_told.connect(sitting.does(moves.tell_story))
    screen.heard_said.connect(sitting.does(moves.say_what_i_heard))
    screen.heard_answered.connect(sitting.does(moves.answer_heard))
    screen.tried_noted.connect(sitting.does(moves.note_tried))
    screen.hard_news_chosen.connect(sitting.does(moves.choose_hard_news))
    screen.explained.connect(sitting.does(moves.explain))
    screen.explanation_answered.connect(sitting.does(moves.answer_explanation))
    screen.taken_back.connect(sitting.does(moves.take_back))
    screen.confirmed.connect(sitting.does(moves.confirm))
    screen.typed.connect(sitting.types)
