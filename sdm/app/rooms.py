"""The six step screens: what each is shown, and how its intents become moves."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sdm.clinic import Clinic
from sdm.evidence.aid import Aid
from sdm.screens.agree import AgreeScreen
from sdm.screens.matters import MattersScreen
from sdm.screens.options import OptionsScreen
from sdm.screens.screen import StepScreen
from sdm.screens.take_home import TakeHomeScreen
from sdm.screens.theme import Theme
from sdm.screens.together import TogetherScreen
from sdm.screens.weigh import WeighScreen
from sdm.screens.wiring import agree as agree_wiring
from sdm.screens.wiring import matters as matters_wiring
from sdm.screens.wiring import options as options_wiring
from sdm.screens.wiring import take_home as take_home_wiring
from sdm.screens.wiring import together as together_wiring
from sdm.screens.wiring import weigh as weigh_wiring
from sdm.sitting.sitting import Sitting
from sdm.steps import agree, matters, options, together, weigh
from sdm.steps.flow import StepKey

Present = Callable[[Sitting], object]


@dataclass(frozen=True, slots=True)
class Rooms:
    """`present` makes what a screen shows; Take home is presented by whoever makes its page."""

    screens: Mapping[StepKey, StepScreen]
    present: Mapping[StepKey, Present]

    @property
    def take_home(self) -> TakeHomeScreen:
        screen = self.screens[StepKey.TAKE_HOME]
        assert isinstance(screen, TakeHomeScreen)
        return screen


_ROOMS: tuple[tuple[StepKey, Callable[[Theme], Any], Callable[[Any, Sitting], None]], ...] = (
    (StepKey.TOGETHER, TogetherScreen, together_wiring.wire),
    (StepKey.WHAT_MATTERS, MattersScreen, matters_wiring.wire),
    (StepKey.OPTIONS, OptionsScreen, options_wiring.wire),
    (StepKey.WEIGH_UP, WeighScreen, weigh_wiring.wire),
    (StepKey.AGREE, AgreeScreen, agree_wiring.wire),
    (StepKey.TAKE_HOME, TakeHomeScreen, take_home_wiring.wire),
)


def build_rooms(theme: Theme, sitting: Sitting, aid: Aid, clinic: Clinic) -> Rooms:
    """New screens for one conversation: no field ever held another patient's words."""
    screens: dict[StepKey, StepScreen] = {}
    for key, room, wire in _ROOMS:
        screens[key] = room(theme)
        wire(screens[key], sitting)
    return Rooms(screens, _presenters(aid, clinic))


def _presenters(aid: Aid, clinic: Clinic) -> Mapping[StepKey, Present]:
    def together_step(sitting: Sitting) -> object:
        return together.present(sitting.now, aid, sitting.drafts)

    def matters_step(sitting: Sitting) -> object:
        return matters.present(sitting.now, aid, sitting.drafts)

    def options_step(sitting: Sitting) -> object:
        return options.present(sitting.now, aid, sitting.drafts)

    def weigh_step(sitting: Sitting) -> object:
        return weigh.present(sitting.now, aid, sitting.drafts)

    def agree_step(sitting: Sitting) -> object:
        return agree.present(sitting.now, aid, sitting.drafts, clinic)

    return {
        StepKey.TOGETHER: together_step,
        StepKey.WHAT_MATTERS: matters_step,
        StepKey.OPTIONS: options_step,
        StepKey.WEIGH_UP: weigh_step,
        StepKey.AGREE: agree_step,
    }
