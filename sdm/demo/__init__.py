"""A made-up consultation, played through the real moves on a real record."""

from sdm.demo.play import Played, play

__all__ = ["Played", "play"]
