"""Two kinds of evidence that disagree, in words: what that proves, what not, and what was not checked.

An id that is not known here gets a sentence that names it.
"""

from __future__ import annotations

from dataclasses import dataclass

from auditor.errors import N_
from auditor.model import Contradiction, Device
from reports.findings import Messages, spoken_values
from reports.sentence import Sentence, say, say_best
from reports.words import data_noun, user_noun


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What a contradiction says, and how far that goes."""

    says: Messages
    proves: str
    proves_not: str
    not_checked: str


CONTRADICTIONS: dict[str, Disagreement] = {
    "used-but-no-code": Disagreement(
        (
            N_("The phone recorded that the app read your {data}, but no code that does so was found."),
            N_("The phone recorded a use, but no code that does so was found."),
        ),
        N_("That the app read the data: the phone's own record says so."),
        N_("Which code did it, and what it did with the data."),
        N_("Code that is hidden, loaded later or written in machine code."),
    ),
    "used-but-not-declared": Disagreement(
        (
            N_(
                "The phone recorded that the app read your {data}, but the file examined does not ask "
                "for that permission."
            ),
            N_("The phone recorded a use, but the file examined does not ask for that permission."),
        ),
        N_("That an app of this name read the data on this phone."),
        N_("That this version did: an older version, or another app that shares its identity, may have."),
        N_("Earlier versions of the app."),
    ),
    "coded-but-not-declared": Disagreement(
        (
            N_("The app holds code that would read your {data}, but does not ask for the permission."),
            N_("The app holds code that would read personal data, but does not ask for the permission."),
        ),
        N_("That the code is there. As things stand, Android refuses it the data."),
        N_("That it stays so: an update may ask for the permission."),
        N_("Other versions, and other apps of the same maker that share its identity."),
    ),
    "granted-never-used": Disagreement(
        (
            N_("The app may read your {data}, but the phone has no record that it did."),
            N_("The app holds a permission, but the phone has no record that it used it."),
        ),
        N_("That no use was on record when the phone was examined."),
        N_("That it never happened: the record is lost when an app is removed or reset."),
        N_("What happened before the record begins."),
    ),
    "declared-in-split-only": Disagreement(
        (
            N_(
                "The permission for your {data} is asked for only in an added part of the app, not in "
                "its main file."
            ),
            N_("A permission is asked for only in an added part of the app, not in its main file."),
        ),
        N_("That the app as installed asks for it, though a look at the main file alone would not show it."),
        N_("That this was done to hide it."),
        N_("What the shop shows before installation."),
    ),
}
_UNKNOWN_CONTRADICTION = Disagreement(
    (N_("Two kinds of evidence disagree ({id})."),),
    N_("That the two do not fit together."),
    N_("Which of the two is right."),
    N_("The cause. This version of the report has no words for it."),
)


@dataclass(frozen=True, slots=True)
class Finding:
    """A finding in words: what it says, proves, does not prove, and what was not checked."""

    says: Sentence
    proves: Sentence
    proves_not: Sentence
    not_checked: Sentence


def contradiction_says(contradiction: Contradiction, device: Device | None) -> Finding:
    """The disagreement in words, for its user where it is the phone's."""
    words = CONTRADICTIONS.get(contradiction.id, _UNKNOWN_CONTRADICTION)
    values = {**spoken_values(contradiction.detail, device), "data": data_noun(contradiction.data)}
    says = say_best(words.says, {**values, "id": contradiction.id})
    if contradiction.user is not None:
        says = say(
            N_("{statement} Where: {user}."), statement=says, user=user_noun(contradiction.user, device)
        )
    return Finding(says, say(words.proves), say(words.proves_not), say(words.not_checked))
