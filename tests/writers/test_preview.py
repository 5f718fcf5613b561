from sdm.writers.pdf import write_pdf
from sdm.writers.preview import page_pictures
from tests.documents.a_document import a_document


def test_each_side_of_paper_is_one_picture_of_its_size():
    pictures = page_pictures(write_pdf(a_document()), dpi=72)
    assert len(pictures) == 3
    for picture in pictures:
        assert (picture.width, picture.height) == (596, 842)
        assert len(picture.rgba) == 596 * 842 * 4


def test_a_picture_is_ink_on_white_and_nowhere_see_through():
    (first, *_) = page_pictures(write_pdf(a_document()), dpi=36)
    assert first.rgba[:4] == b"\xff\xff\xff\xff"
    assert set(first.rgba[3::4]) == {255}
    assert min(first.rgba[0::4]) < 80
