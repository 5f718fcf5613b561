"""Looking whether a machine has what the app needs. Imports no Qt until it has looked."""

from sdm.doctor.libraries import missing_libraries, tell_missing
from sdm.doctor.looking import look

__all__ = ["look", "missing_libraries", "tell_missing"]
