"""Printing a page: choosing the printer, and putting the pictures on paper."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from sdm.desk.ports import PagePicture
from sdm.errors import Tellable
from sdm.wording import _

DPI = 300


class ChoosesPrinter(Protocol):
    """Asks which printer; None where the person changed their mind."""

    def __call__(self, window: QWidget) -> QPrinter | None: ...


def choose_printer(window: QWidget) -> QPrinter | None:
    """The system's own print dialog."""
    if not QPrinterInfo.availablePrinterNames():
        raise Tellable("print.no-printer")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    # The job's name shows in the queue: nothing of the talk, nobody's name.
    printer.setDocName(_("Page"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    dialog = QPrintDialog(printer, window)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if accepted else None


def put_on_paper(printer: QPrinter, pages: Sequence[PagePicture]) -> None:
    """Draw each page over the whole sheet. Raises `Tellable` where the printer does not take it."""
    printer.setFullPage(True)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    painter = QPainter()
    if not painter.begin(printer):
        raise Tellable("print.failed")
    try:
        for place, page in enumerate(pages):
            if place and not printer.newPage():
                raise Tellable("print.failed")
            sheet = printer.pageLayout().fullRectPixels(printer.resolution())
            painter.drawImage(QRect(0, 0, sheet.width(), sheet.height()), as_image(page))
    finally:
        painter.end()


def as_image(page: PagePicture) -> QImage:
    """A page picture as Qt draws it; the bytes are copied."""
    stride = 4 * page.width
    image = QImage(page.rgba, page.width, page.height, stride, QImage.Format.Format_RGBA8888)
    return image.copy()
