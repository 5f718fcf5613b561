"""The one stylesheet, made from colours and scale. Sizes of controls live here only."""

import re
from collections.abc import Callable, Mapping

Px = Callable[[float], int]


def stylesheet(colour: Mapping[str, str], px: Px, family: str) -> str:
    parts = (_texts(px, family), _surfaces(px), _buttons(px), _fields(px), _scrolling(px))

    def named(found: re.Match[str]) -> str:
        return colour[found[1]]

    return re.sub(r"@([a-z_]+)", named, "\n".join(parts))


def _texts(px: Px, family: str) -> str:
    def text(name: str, size: int, weight: int, ink: str) -> str:
        return (
            f'QLabel[text_look="{name}"] {{ font-family: "{family}"; font-size: {px(size)}px;'
            f" font-weight: {weight}; color: @{ink}; }}"
        )

    return "\n".join(
        (
            text("body", 16, 400, "ink"),
            text("strong", 16, 600, "ink"),
            text("quiet", 15, 400, "quiet"),
            text("small", 14, 400, "quiet"),
            text("title", 24, 600, "ink"),
            text("section", 20, 600, "ink"),
            text("card", 17, 600, "ink"),
            text("number", 40, 700, "ink"),
            text("quote", 18, 400, "ink"),
            text("patient", 15, 600, "patient"),
            text("clinician", 15, 600, "clinician"),
            text("both", 15, 600, "both"),
            text("label", 16, 600, "ink"),
            text("problem", 15, 600, "problem"),
            text("ribbon", 14, 400, "ribbon_ink"),
            text("ribbon_strong", 14, 600, "ribbon_ink"),
            "QToolTip { color: @ink; background: @card; border: 1px solid @edge; }",
        )
    )


def _surfaces(px: Px) -> str:
    return f"""
QWidget[look="page"], QWidget[look="page_ground"] {{ background: @page; }}
QWidget[look="panel_ground"] {{ background: @card; }}
QFrame[look="card"] {{ background: @card; border: 1px solid @line; border-radius: {px(12)}px; }}
QFrame[look="chosen"] {{ background: @card; border: 2px solid @primary;
  border-radius: {px(12)}px; }}
QFrame[look="sunk"] {{ background: @sunk; border: none; border-radius: {px(8)}px; }}
QFrame[look="tray"] {{ background: @tray; border: 1px solid @tray_edge;
  border-radius: {px(12)}px; }}
QFrame[look="open_tray"] {{ background: transparent; border: 1px dashed @tray_edge;
  border-radius: {px(12)}px; }}
QFrame[look="top_bar"] {{ background: @card; border: none; border-bottom: 1px solid @line; }}
QFrame[look="bottom_bar"] {{ background: @card; border: none; border-top: 1px solid @line; }}
QFrame[look="ribbon"] {{ background: @ribbon; border: none; }}
QFrame[look="notice"] {{ background: @ribbon; border: 1px solid @ribbon_ink;
  border-radius: {px(8)}px; }}
QFrame[look="rule"] {{ background: @line; border: none; max-height: 1px; min-height: 1px; }}
"""


def _buttons(px: Px) -> str:
    """No `min-width` here: it would override the least width that a button's words ask for."""
    tall = px(44) - 2
    return f"""
QPushButton {{ background: @card; color: @ink; border: 1px solid @edge;
  border-radius: {px(10)}px; padding: 0 {px(14)}px; min-height: {tall}px;
  font-size: {px(16)}px; font-weight: 600; }}
QPushButton:hover {{ background: @hover; }}
QPushButton:pressed {{ background: @primary_soft; }}
QPushButton[look="quiet"] {{ background: transparent; border: 1px solid transparent;
  font-weight: 400; padding: 0 {px(8)}px; font-size: {px(15)}px; }}
QPushButton[look="quiet"]:hover {{ background: @hover; border: 1px solid @line; }}
QPushButton[look="bar"] {{ font-size: {px(15)}px; }}
QPushButton[look="step"] {{ background: transparent; border: 1px solid transparent;
  padding: 0 {px(10)}px; font-weight: 400; }}
QPushButton[look="step"]:hover {{ background: @hover; }}
QPushButton[look="step"]:checked {{ font-weight: 600; }}
QPushButton[look="chip"] {{ font-weight: 400; padding: 0 {px(14)}px; border-radius: {px(10)}px; }}
QPushButton[look="chip"]:checked {{ background: @primary_soft; border: 2px solid @primary;
  padding: 0 {px(14) - 1}px; min-height: {tall - 2}px; }}
QPushButton[look="patient_chip"]:checked {{ background: @patient_soft;
  border: 2px solid @patient; padding: 0 {px(14) - 1}px; min-height: {tall - 2}px; }}
QPushButton[look="clinician_chip"]:checked {{ background: @clinician_soft;
  border: 2px solid @clinician; padding: 0 {px(14) - 1}px; min-height: {tall - 2}px; }}
QPushButton[look="patient_chip"], QPushButton[look="clinician_chip"] {{ font-weight: 400; }}
QPushButton[look="switch"] {{ font-weight: 400; font-size: {px(15)}px; padding: 0 {px(10)}px; }}
QPushButton[look="switch"]:checked {{ background: @primary_soft; border: 2px solid @primary;
  min-height: {tall - 2}px; padding: 0 {px(10) - 1}px; }}
QPushButton[look="number"] {{ font-weight: 400; padding: 0 {px(8)}px; }}
QPushButton[look="number"]:checked {{ background: @primary_soft; border: 2px solid @primary;
  min-height: {tall - 2}px; padding: 0 {px(8) - 1}px; }}
QPushButton[look="card"] {{ border: 1px solid @line; border-radius: {px(12)}px;
  padding: {px(10)}px {px(16)}px; }}
QPushButton[look="card"]:hover {{ border: 1px solid @edge; }}
QPushButton:disabled {{ color: @quiet; border: 1px dashed @edge; }}
QPushButton[tabbed="true"] {{ border: 3px solid @focus; padding: 0 {px(14) - 2}px;
  min-height: {tall - 4}px; }}
QPushButton[look="quiet"][tabbed="true"] {{ border: 3px solid @focus;
  padding: 0 {px(8) - 2}px; }}
QPushButton[look="step"][tabbed="true"] {{ border: 3px solid @focus;
  padding: 0 {px(10) - 2}px; }}
QPushButton[look="number"][tabbed="true"] {{ border: 3px solid @focus;
  padding: 0 {px(8) - 2}px; }}
QPushButton[look="switch"][tabbed="true"] {{ border: 3px solid @focus;
  padding: 0 {px(10) - 2}px; }}
QPushButton[look="card"][tabbed="true"] {{ border: 3px solid @focus;
  padding: {px(10) - 2}px {px(16) - 2}px; }}
QFrame[tabbed="true"] {{ border: 3px solid @focus; border-radius: {px(8)}px; }}
"""


def _fields(px: Px) -> str:
    return f"""
QTextEdit, QLineEdit {{ background: @card; color: @ink; border: 1px solid @edge;
  border-radius: {px(8)}px; font-size: {px(17)}px; padding: {px(6)}px {px(10)}px;
  selection-background-color: @primary; selection-color: @card; }}
QLineEdit {{ padding: 0 {px(10)}px; min-height: {px(44) - 2}px; }}
QTextEdit:focus {{ border: 3px solid @focus; padding: {px(6) - 2}px {px(10) - 2}px; }}
QLineEdit:focus {{ border: 3px solid @focus; padding: 0 {px(10) - 2}px;
  min-height: {px(44) - 6}px; }}
"""


def _scrolling(px: Px) -> str:
    return f"""
QScrollArea {{ background: @page; border: none; }}
QScrollArea[look="notice_words"], QWidget[look="notice_words_ground"] {{ background: transparent; }}
QScrollArea[look="panel"] {{ background: @card; border-bottom: 2px solid @tray_edge; }}
QScrollArea[tabbed="true"] {{ border: 3px solid @focus; }}
QScrollBar:vertical {{ background: transparent; width: {px(14)}px; margin: 0; }}
QScrollBar::handle:vertical {{ background: @edge; border-radius: {px(4)}px;
  min-height: {px(36)}px; margin: {px(3)}px; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}
"""
