"""`python -m sdm` and the command `sdm`."""

from sdm.cli import app


def main() -> None:
    app(prog_name="sdm")


if __name__ == "__main__":
    main()
