"""`sdm library schema | approve | publish | withdraw | changes | standards`."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from sdm.cli.library import OptionsDir, options_folder
from sdm.cli.library import library as library
from sdm.cli.telling import say, stop
from sdm.cli.windows import utc_now
from sdm.errors import Tellable
from sdm.evidence.governance import Role
from sdm.wording import _

AidName = Annotated[str, typer.Argument(help="The aid's id, its folder or its aid.yaml.")]
By = Annotated[str, typer.Option("--by", help="The full name of the person who signs.")]
_SIMPLE = (
    "The name was recorded as given: nobody's identity was proved. This is a simple electronic "
    "signature, not a qualified one."
)


@contextmanager
def _telling() -> Iterator[None]:
    from sdm.library.page import Unreadable
    from sdm.library.problems import all_rendered

    try:
        yield
    except Unreadable as unreadable:
        say(all_rendered(unreadable.problems))
        stop(unreadable, 2)
    except Tellable as told:
        stop(told)


@library.command()
def schema() -> None:
    """Print the JSON Schema of aids, for code editors: options/aid.schema.json is this."""
    from sdm.library.schema_file import schema_json

    typer.echo(schema_json(), nl=False)


@library.command()
def approve(
    context: typer.Context,
    aid: AidName,
    by: By,
    role: Annotated[Role, typer.Option("--as", help="What they are for this aid.")],
    meaning: Annotated[
        str, typer.Option("--meaning", help="What they say, such as what they checked.")
    ],
    entered_by: Annotated[
        str, typer.Option("--entered-by", help="Who writes it down, if somebody else.")
    ] = "",
    options: OptionsDir = None,
) -> None:
    """Record that somebody approves exactly the words and numbers the aid has now."""
    from sdm.library.versions.draft import draft_at
    from sdm.library.versions.signing import Signer
    from sdm.library.versions.signing import approve as sign
    from sdm.library.versions.states import state_of

    with _telling():
        draft = draft_at(_file(context, aid, options))
        log = sign(draft, Signer(by, role), meaning, utc_now(), entered_by)
    told = _("{name} approves {aid} {version} ({hash}). It is now: {state}.")
    state = state_of(log, draft.hash)
    say(
        told.format(
            name=by, aid=draft.aid.id, version=draft.aid.version, hash=draft.hash, state=state
        )
    )
    say(_(_SIMPLE))


@library.command()
def publish(
    context: typer.Context,
    aid: AidName,
    by: By,
    without_patient: Annotated[
        str, typer.Option("--without-patient", help="Why no patient has read it, in a sentence.")
    ] = "",
    options: OptionsDir = None,
) -> None:
    """Make the aid as it is now the version that new conversations use."""
    from sdm.library.versions.draft import draft_at
    from sdm.library.versions.published import published_file
    from sdm.library.versions.signing import NotPublished, Signer
    from sdm.library.versions.signing import publish as sign

    with _telling():
        draft = draft_at(_file(context, aid, options))
        try:
            sign(draft, Signer(by, Role.EDITOR), utc_now(), without_patient)
        except NotPublished as refused:
            say("\n".join(f"  {sentence}" for sentence in refused.sentences))
            raise
    say(_("Published: {file}").format(file=published_file(draft.folder, draft.aid.version)))
    say(_(_SIMPLE))


@library.command()
def withdraw(
    context: typer.Context,
    aid: AidName,
    by: By,
    reason: Annotated[str, typer.Option("--reason", help="Why, for those who used it.")],
    options: OptionsDir = None,
) -> None:
    """Offer the aid no more, from now on. What was printed stays as it is."""
    from sdm.library.versions.signing import Signer
    from sdm.library.versions.signing import withdraw as sign

    with _telling():
        file = _file(context, aid, options)
        sign(file.parent, Signer(by, Role.EDITOR), reason, utc_now())
    say(_("Withdrawn: {aid}. A second person should look at this within 7 days.").format(aid=aid))
    say(_(_SIMPLE))


@library.command()
def changes(context: typer.Context, aid: AidName, options: OptionsDir = None) -> None:
    """What the aid's file has that the version published last has not: numbers first."""
    from sdm.library.versions.draft import draft_at
    from sdm.library.versions.telling import told_changes

    with _telling():
        text = told_changes(draft_at(_file(context, aid, options)))
    say(text)


@library.command()
def standards(context: typer.Context, aid: AidName, options: OptionsDir = None) -> None:
    """The self-assessment against IPDAS v4 and the NICE framework, from the aid's own fields."""
    from sdm.library.standards import as_text, assessed
    from sdm.library.versions.draft import draft_at

    with _telling():
        text = as_text(assessed(draft_at(_file(context, aid, options)), date.today()))
    say(text)


def _file(context: typer.Context, aid: str, options: Path | None) -> Path:
    from sdm.library.checking import aid_file

    return aid_file(options_folder(context, options), aid)
