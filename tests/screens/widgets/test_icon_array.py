from PySide6.QtGui import QAccessible

from sdm.evidence.icon_array import icon_array
from sdm.screens.tokens import Look
from sdm.screens.widgets.icon_array import LARGE, IconArray
from sdm.screens.widgets.labels import SectionHeading
from sdm.screens.widgets.spoken_roles import tell_roles


def dark_pixels(picture: IconArray, upper: bool) -> int:
    """How many pixels of that half are as dark as those it happened to."""
    image = picture.grab().toImage()
    middle = image.height() // 2
    rows = range(middle) if upper else range(middle, image.height())
    seen = (image.pixelColor(x, y) for y in rows for x in range(image.width()))
    return sum(colour.lightness() < 80 for colour in seen)


def test_a_picture_is_filled_from_the_bottom(theme, shown):
    picture = IconArray(theme, icon_array(50, 100), "50 of 100 people")
    shown(picture, 70, 70)
    assert dark_pixels(picture, upper=True) == 0
    assert dark_pixels(picture, upper=False) > 500


def test_a_screen_reader_hears_the_numbers_as_a_picture(theme, shown):
    tell_roles()
    picture = IconArray(theme, icon_array(60, 100), "60 of 100 people were")
    shown(picture, 80, 80)
    heard = QAccessible.queryAccessibleInterface(picture)
    assert heard.role() == QAccessible.Role.Graphic
    assert heard.text(QAccessible.Text.Name) == "60 of 100 people were"
    picture.show_grid(icon_array(61, 100), "61 of 100 people were")
    assert heard.text(QAccessible.Text.Name) == "61 of 100 people were"


def test_a_screen_reader_hears_a_heading_as_one(theme, shown):
    tell_roles()
    heading = SectionHeading(theme, "What matters")
    shown(heading, 300, 40)
    heard = QAccessible.queryAccessibleInterface(heading)
    assert heard.role() == QAccessible.Role.Heading
    heading.show_words("What matters to you")
    assert heard.text(QAccessible.Text.Name) == "What matters to you"


def test_people_stand_in_the_large_picture_and_it_grows_with_the_text(theme, shown):
    picture = IconArray(theme, icon_array(60, 100), "60 of 100", LARGE)
    assert picture.sizeHint().width() == 260
    theme.take_scale(2.0)
    assert picture.sizeHint().width() == 520


def test_a_change_of_look_is_drawn_again(theme, shown):
    picture = IconArray(theme, icon_array(100, 100), "everyone")
    hands = shown(picture, 80, 80)
    before = picture.grab().toImage()
    theme.take_look(Look.DARK)
    hands.settle_events()
    assert picture.grab().toImage() != before


def test_one_more_person_is_seen(theme, shown):
    picture = IconArray(theme, icon_array(10, 100), "10 of 100")
    hands = shown(picture, 80, 80)
    before = picture.grab().toImage()
    picture.show_grid(icon_array(11, 100), "11 of 100")
    hands.settle_events()
    assert picture.grab().toImage() != before
    assert hands.has("11 of 100")
