"""Take home: which intent is which move. The app itself saves, prints and seals."""

from sdm.consultation import moves
from sdm.screens.take_home import TakeHomeScreen
from sdm.sitting.sitting import Sitting


def wire(screen: TakeHomeScreen, sitting: Sitting) -> None:
    screen.names_chosen.connect(sitting.does(moves.name_on_page))
    screen.amended.connect(sitting.does(moves.amend))
    screen.typed.connect(sitting.types)
