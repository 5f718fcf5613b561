"""Where a store is: a file on this machine, named by its path or as `sqlite:///path`."""

from pathlib import Path

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from sdm.errors import Tellable

MOUNTS = Path("/proc/self/mounts")
_NETWORK = ("afs", "ceph", "cifs", "davfs", "ncpfs", "nfs", "nfs4", "smb3", "smbfs")
_SHARES = frozenset((*_NETWORK, "fuse.sshfs", "fuse.glusterfs", "fuse.cephfs"))


def file_of(address: str | Path) -> Path:
    """The file the address names; it need not be there yet, its folder must."""
    path = _path_of(address)
    if not path.parent.is_dir():
        raise Tellable("store.missing-folder", file=str(path.parent))
    if is_shared(path.resolve(), _mounts()):
        raise Tellable("store.on-network-share", file=str(path))
    return path


def is_shared(path: Path, mounts: str) -> bool:
    """Whether the path lies on another machine, going by the system's list of mounts.

    Two machines writing one SQLite file over a share break it, so such a place is refused.
    """
    if str(path).startswith(("\\\\", "//")):
        return True
    held = (line.split() for line in mounts.splitlines())
    kinds = {_unescaped(parts[1]): parts[2] for parts in held if len(parts) > 2}
    nearest = next((each for each in (path, *path.parents) if str(each) in kinds), None)
    return nearest is not None and kinds[str(nearest)] in _SHARES


def _path_of(address: str | Path) -> Path:
    if isinstance(address, Path) or "://" not in address:
        return Path(address).expanduser()
    try:
        url = make_url(address)
    except ArgumentError:
        raise Tellable("store.unknown-address", scheme="") from None
    if url.get_backend_name() != "sqlite" or not url.database:
        raise Tellable("store.unknown-address", scheme=url.drivername)
    return Path(url.database).expanduser()


def _mounts() -> str:
    return MOUNTS.read_text(encoding="utf-8", errors="replace") if MOUNTS.exists() else ""


def _unescaped(mount: str) -> str:
    return mount.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
