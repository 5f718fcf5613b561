"""A window round six plain screens, and the bars it shows."""

from dataclasses import replace

from sdm.consultation.voice import PATIENT
from sdm.screens.clinic_details import ClinicDetails
from sdm.screens.home import Home
from sdm.screens.screen import StepScreen
from sdm.screens.theme import Theme
from sdm.screens.widgets.labels import SectionHeading
from sdm.screens.widgets.words_field import WordsField
from sdm.screens.window import Window
from sdm.steps.bar import BarStep, KeyboardPlace, StepPlace, Urgent
from sdm.steps.flow import StepKey, step_word
from sdm.steps.spoken import SaidLine


class PlainScreen(StepScreen):
    def __init__(self, theme: Theme, key: StepKey) -> None:
        super().__init__(theme)
        page = self.make_page()
        page.add(SectionHeading(theme, f"The screen of {step_word(key)}", "title"))
        self.field = WordsField(theme, f"Words for {step_word(key)}")
        page.add(self.field)
        self.keeps_draft(f"{key}.words", self.field)


def a_window(theme: Theme) -> Window:
    screens = {key: PlainScreen(theme, key) for key in StepKey}
    return Window(theme, screens, Home(theme), ClinicDetails(theme))


def a_bar(here: StepKey = StepKey.OPTIONS, **changes: object) -> BarStep:
    bar = BarStep(
        steps=tuple(StepPlace(key, step_word(key), key is here) for key in StepKey),
        keyboard=(KeyboardPlace("patient", "Sam", True), KeyboardPlace("clinician", "Dr Osei")),
        patient="Sam",
        clinician="Dr Osei",
        sign_off="Not checked by a clinician.",
        sign_off_more="No clinic has signed these options.",
        aid_title="Persistent low back pain: what next?",
        made_up="Made-up example",
        leads="Leads today: both of us",
        can_undo=True,
        kept="Kept",
        urgent=Urgent(("A leg gets weak",), "Ring 999 at once."),
    )
    return replace(bar, **changes)


def some_words(n: int, words: str, to_confirm: bool = False) -> SaidLine:
    return SaidLine(n, PATIENT, f"“{words}”", words, "Sam’s own words", to_confirm, "Sam")
