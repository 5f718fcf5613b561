"""What can be acted on, as a sentence: what happened, why, what you can do."""

from sdm.errors import Tellable
from sdm.wording.catalogue import N_, _

_TALK = {
    "answer.empty": N_("There are no words here yet. Write something, or leave it out."),
    "answer.too-long": N_(
        "This answer has {length} characters, and {most} is the most we can keep in one place. "
        "Your words are still in the field: shorten them, or split them in two."
    ),
    "voice.not-here": N_("These words cannot be kept as said by this person here."),
    "voice.not-theirs": N_("Only the person whose words these are can say yes to them."),
    "number.not-0-to-10": N_("Choose a number from 0 to 10, or “don’t know”."),
    "date.unclear": N_("This date is not clear. Write it like 8 February 2027."),
    "date.past": N_("This date is in the past. Choose a day from today on."),
    "heard.too-many-lines": N_("Keep “What I heard” to {most} lines, so that it can be answered."),
    "value.gone": N_("That value was taken back, so nothing more can be added to it."),
    "value.enough-carried": N_(
        "{most} values are carried on already. Leave one of them here first."
    ),
    "option.enough-in-view": N_(
        "{most} options are in view already. Put one aside first; it is not lost."
    ),
    "option.settled-on": N_(
        "This option stands in the decision, or one of you leans to it. Change that first."
    ),
    "limit.incomplete": N_(
        "Say how sure you are and who can give a second view. “Not safe” needs all three lines."
    ),
    "view.waits": N_(
        "This opens when the patient has said where they lean, or asks to hear your view."
    ),
    "decision.one-option": N_("Choose the one option this decision is about."),
    "decision.several-options": N_("Choose at least two options, or “this option”."),
    "decision.who-decides": N_("Say who decides, and by what rule."),
    "undertaking.gone": N_("That promise was taken back, so it cannot be answered."),
    "undertaking.some-made": N_("There are promises on the list. Take them back first."),
    "boundary.incomplete": N_(
        "Fill in all five lines: what, by what rule, what is still yours to decide, "
        "how to challenge it, and how we get back to deciding together."
    ),
    "boundary.gone": N_("That boundary was taken back, so it cannot be answered."),
    "words.gone": N_("Those words were taken back already."),
    "undo.nothing": N_("There is nothing to undo."),
}
_RECORD = {
    "record.sealed": N_("This conversation is sealed. You can add a dated change to it."),
    "record.not-sealed": N_("This conversation is still open: change the words themselves."),
    "record.empty": N_("Nothing was said in this conversation yet, so it cannot be opened."),
    "record.newer": N_(
        "Some of what was said here was recorded in a newer version of this app. It is kept as it "
        "is, and not shown here: open this conversation with the newer version to read it."
    ),
    "record.begun": N_("This conversation has begun already."),
    "record.busy": N_(
        "Another desk is writing to this conversation. Your words are still in the field: "
        "wait a moment and try again."
    ),
    "store.not-a-database": N_(
        "The record at {file} cannot be read: it is not a record of this app, or it is damaged. "
        "Nothing was changed. Restore a backup, or choose another record."
    ),
    "store.damaged": N_(
        "The record at {file} is damaged. What could be read was left as it is. "
        "Close the app and restore a backup; keep the damaged file."
    ),
    "store.cannot-open": N_(
        "The record at {file} cannot be opened: it is a folder, or this account may not read it. "
        "Ask whoever runs this computer, or choose another place."
    ),
    "store.wrong-key-or-damaged": N_(
        "The key does not open the record at {file}, or the file is damaged. "
        "Nothing was changed. Try the right key, or restore a backup."
    ),
    "store.not-ours": N_(
        "The file at {file} belongs to another program, so nothing in it was changed. "
        "Choose another place for the record."
    ),
    "store.unknown-address": N_(
        "The address of the record ({scheme}) is not one this version can use. "
        "Give the path of a file on this computer."
    ),
    "store.no-such-aid": N_(
        "The copy of the options kept with this conversation is not in the record ({aid_hash})."
    ),
    "store.name-unwritable": N_(
        "A name has a character that cannot be kept. Take that character out and try again."
    ),
    "store.read-only": N_(
        "The record at {file} can only be read, so nothing new can be kept. "
        "Your words are still in the field. Ask whoever runs this computer to allow writing."
    ),
    "store.newer-version": N_(
        "The record at {file} was made by a newer version of this app (it has the form {found}, "
        "this version knows {known}). Nothing was changed. Install the newer version to open it."
    ),
    "store.disk-full": N_(
        "The disk is full, so this could not be kept. Your words are still in the field. "
        "Free some space and try again; what was kept before is safe."
    ),
    "store.locked": N_(
        "Another program holds the record at {file}. Your words are still in the field: "
        "close the other program, or try again in a moment."
    ),
    "store.cannot-write": N_(
        "The record could not be written. Your words are still in the field: try again. "
        "What was kept before is safe."
    ),
    "store.missing-folder": N_(
        "The folder for the record, {file}, cannot be made. Choose another place."
    ),
    "store.on-network-share": N_(
        "The record cannot live on a network folder ({file}): two desks would damage it. "
        "Keep it on this computer."
    ),
}
_FILES = {
    "clinic.unreadable": N_(
        "The clinic’s settings in {file} cannot be read. Mend or delete that file."
    ),
    "clinic.wrong-setting": N_(
        "In {file}, “{setting}” is not a setting we know, or not of the right kind. "
        "Mend or remove that line."
    ),
    "clinic.not-kept": N_("The settings could not be written to {file}. Check disk and folder."),
    "clinic.incomplete": N_("Give both: whom to ring, and the urgent line."),
    "aid.unreadable": N_("The aid in {file} has {count} problems and cannot be opened yet."),
    "aid.missing": N_("There is no aid called “{aid}” in {folder}."),
    "aid.kept-copy-unreadable": N_(
        "The copy of the options kept with this conversation cannot be read. "
        "The conversation itself is safe."
    ),
    "kept-page.newer": N_(
        "This page was sealed by a newer version of this app. Install it to open the page."
    ),
    "excuse.no-such-check": N_(
        "There is no check called “{check}”. “sdm library check” names those that found something."
    ),
    "excuse.nothing-found": N_(
        "{check} finds nothing at “{at}” in this aid now. It stands at: {places}."
    ),
    "excuse.not-yours": N_(
        "{check} cannot be excused by “{by}”. {who} Put it right instead, or ask them."
    ),
    "excuse.no-reason": N_("Give a reason of a sentence at least, worth reading for a reviewer."),
    "excuse.odd-notes": N_(
        "The check notes in {file} are not written as a list with one field a line, so nothing "
        "was changed. Write them that way, or add this one by hand."
    ),
    "excuse.not-written": N_(
        "The note could not be written to {file}, and the file is as it was ({reason})."
    ),
    "options.missing": N_("There is no options folder at {folder}."),
    "page.not-saved": N_(
        "The page could not be written to {file}. It may be open in another program, or the "
        "folder may be full or read-only. Choose another name or place."
    ),
    "page.font-missing": N_("The font file {file} is missing. Install the app again."),
    "print.failed": N_("Printing did not work. Nothing was lost: save the page, or try again."),
    "print.no-printer": N_("No printer was found. Save the page instead, or set up a printer."),
}
_REVIEWS = {
    "aid.withdrawn": N_("This aid was withdrawn on {day}: {reason}"),
    "review.log-broken": N_(
        "The review log {file} was changed by hand: line {line} does not follow from the line "
        "before it. Put back a sound copy; nothing can be signed on this one."
    ),
    "review.other-aid": N_(
        "The review log in {folder} is of “{aid}”: it was copied along. Delete review.jsonl and "
        "published from that folder; nothing can be signed before."
    ),
    "review.busy": N_(
        "Somebody else is writing to this review log just now. Try again in a moment. "
        "If nobody is, delete {file}."
    ),
    "review.cannot-write": N_(
        "The review log {file} could not be written, so nothing was signed. Check disk and folder."
    ),
    "review.name-missing": N_("Give the name of the person who signs."),
    "review.meaning-missing": N_(
        "Say what the approval means, such as “I have checked the numbers against the sources”."
    ),
    "review.reason-missing": N_("Say why, so that those who used it know."),
    "review.by-author": N_(
        "{name} is an author of this aid, and cannot be one of those who approve it. "
        "Ask somebody else."
    ),
    "review.no-approver": N_(
        "“{role}” does not approve. Choose clinician-reviewer, patient-reviewer, "
        "methods-reviewer or editor."
    ),
    "publish.refused": N_("Version {version} cannot be published yet, {reasons}."),
    "published.unreadable": N_("The published version {file} cannot be read. Put back a copy."),
    "published.changed": N_(
        "The published version {file} is not what was signed. Put back a sound copy."
    ),
    "published.other-aid": N_(
        "The published version {file} is of “{aid}”: it was copied along. Delete review.jsonl and "
        "published from that folder."
    ),
    "published.taken": N_(
        "There is a version {version} already, with other content. Give this one a higher number."
    ),
    "published.cannot-write": N_(
        "{file} could not be written, so nothing was published. Check disk and folder."
    ),
    "version.missing": N_("No version {version} of this aid was published."),
}
SENTENCES = {**_TALK, **_RECORD, **_FILES, **_REVIEWS}


def tell(told: Tellable) -> str:
    """The sentence for something that can be acted on."""
    sentence = SENTENCES.get(told.key)
    if sentence is None:
        return _("This could not be done ({key}). Nothing was lost.").format(key=told.key)
    return _(sentence).format_map(_Facts(told.facts))


class _Facts(dict[str, object]):
    """A fact that is not there leaves a gap in the sentence, never a second fault."""

    def __missing__(self, fact: str) -> str:
        return "…"
