"""The open ids of the contract as sentences: limits, channels, factors, reasons, errors.

Each id has its messages, the most telling first; the first whose holes the
finding's values can fill is spoken. An id that is not known here gets a
sentence that names it, so that a report of a newer version stays readable.
"""

from __future__ import annotations

from collections.abc import Mapping

from auditor.errors import N_
from auditor.model import Data, Detail, Device, UserId
from reports.sentence import Sentence, Value, say, say_best
from reports.words import data_noun, user_noun

Messages = tuple[str, ...]
_KINDS = {data.value: data for data in Data}

LIMITS: dict[str, Messages] = {
    "packed": (
        N_("The app's code is packed ({by}): it unfolds only when the app runs, so most of it was not seen."),
        N_("The app's code is packed: it unfolds only when the app runs, so most of it was not seen."),
    ),
    "dynamic-code": (
        N_("{by}, a part of the app, loads more code while it runs. That code was not seen."),
        N_("The app loads more code while it runs. That code is not in its file and was not seen."),
    ),
    "dead-loader": (
        N_("The app holds code that could load more code ({method}), but no way that leads to it was found."),
        N_("The app holds code that could load more code, but no way that leads to it was found."),
    ),
    "native-code": (
        N_("Machine code in {by} names {names}. Whether it reads them was not checked."),
        N_("Machine code in {by} calls plug-ins for personal data: {plugins}. What it does was not read."),
        N_("Part of the app is machine code ({by}), which this tool does not read."),
        N_("Part of the app is machine code, which this tool does not read."),
    ),
    "script-code": (
        N_("Script inside the app ({by}) names {names}. Whether it reads them was not checked."),
        N_(
            "Script inside the app ({by}) calls plug-ins for personal data: {plugins}. That was not followed."
        ),
        N_("Data is handed to script inside the app. What the script does with it was not followed."),
    ),
    "not-searched": (
        N_("Files with script or machine code that were not searched for names of personal data: {count}."),
        N_("Some files with script or machine code were not searched for names of personal data."),
    ),
    "malformed": (N_("A part of the app's file breaks its own format and could not be read."),),
    "tampered": (N_("The file is built to mislead analysis. What was read may not be what runs."),),
    "timeout": (N_("The time for this app ran out before everything was examined."),),
    "budget": (
        N_("The app is larger than what one examination may cost, so it was not examined to the end."),
    ),
    "missing-split": (N_("A part of the app (a split APK) was not at hand."),),
    "no-apk": (N_("The app's file was not at hand, so its code was not read."),),
    "not-read": (N_("The app's file was collected, but could not be read, so its code is not known."),),
    "not-collected": (N_("The app was not copied from the phone when the case was collected."),),
    "flow-depth": (
        N_("Where the data goes was followed within bounds, and one was met. It may be passed on further."),
    ),
    "layouts": (
        N_(
            "Some of the app's layouts could not be read. Code that only they could start is taken as code"
            " that can run."
        ),
    ),
    "no-manifest": (
        N_("The app's manifest could not be read; what it asks for is known only from elsewhere."),
    ),
    "no-dex": (N_("The app's file holds no code that could be examined."),),
    "androguard-failed": (
        N_("The library that reads the app's manifest failed on it; name and permissions may be missing."),
    ),
    "dump-cut-off": (N_("The phone's answer broke off. What would have come after that is missing."),),
    "dump-lines-not-understood": (
        N_("Lines of the phone's answer that were not understood: {count}."),
        N_("Some lines of the phone's answer were not understood."),
    ),
    "phone-clock-unknown": (
        N_("The phone did not tell its time, so the times that it recorded may be off."),
    ),
    "history-cut-off": (
        N_("The phone listed only part of its count of uses, so the numbers of reads may be too low."),
    ),
    "setting-not-reported": (
        N_("The phone did not say for {user} which services are switched on or which apps are the default."),
        N_("The phone did not say which services are switched on or which apps are the default."),
    ),
    "clock-jump": (N_("The phone's clock was changed. Times before the change may be wrong."),),
    "user-denied": (
        N_("The phone lets nobody look into {user}. Apps in there may be missing."),
        N_("The phone lets nobody look into one of its users or profiles. Apps in there may be missing."),
    ),
    "user-locked": (
        N_("The space of {user} was locked. Apps in there may be missing."),
        N_("One of the phone's users or profiles was locked. Apps in there may be missing."),
    ),
    "hash-mismatch": (N_("The file that arrived is not the one on the phone (different SHA-256)."),),
    "command-refused": (
        N_("A question to the phone was not asked, because it did not fit the list of harmless commands."),
    ),
    "no-appops-dump": (N_("The phone gave no record of what its apps have used."),),
    "source-lacks": (
        N_("What was collected lacks a part: {part}."),
        N_("What was collected lacks a part."),
    ),
    "collection-interrupted": (
        N_("Reading the phone was stopped before it was finished. What was not read by then is missing."),
    ),
    "collection-resumed": (
        N_(
            "Reading the phone was interrupted and went on later. What it recorded is of the first time, "
            "the apps' files are of both."
        ),
    ),
    "dump-imitated": (
        N_("The phone's answer held lines that an app may have planted. What they said was not believed."),
    ),
    "dump-timeout": (N_("The phone took too long to answer. What would have come later is missing."),),
    "dump-refused": (N_("The phone refused to answer one of the questions."),),
    "dump-empty": (N_("The phone answered one of the questions with nothing."),),
    "users-not-listed": (N_("The phone did not list its users and profiles. Some may be missing."),),
    "user-imitated": (
        N_(
            "The phone's list of users holds one that nothing else on the phone knows, as the name of a user "
            "can make it up. It was left out."
        ),
    ),
    "user-not-listed": (
        N_("The phone did not list the apps of {user}. Apps in there may be missing."),
        N_("The phone did not list the apps of one of its users. Apps in there may be missing."),
    ),
    "version-no-min-sdk": (
        N_("This Android version does not tell the oldest Android that an app can run on."),
    ),
    "version-no-states": (
        N_("This Android version does not record whether an app was in the background when it read."),
    ),
    "version-no-whose": (
        N_(
            "This Android version does not tell for whom an app read. What apps read for others, as those "
            "that keep the contacts do, looks like their own."
        ),
    ),
    "version-no-counts": (N_("This Android version does not tell how often an app read."),),
    "version-no-roles": (
        N_(
            "This Android version tells no default apps but those for calls and SMS, and none of a user whom "
            "nobody may look into."
        ),
    ),
    "version-no-source": (
        N_("This Android version tells neither which app asked for an installation nor where it came from."),
    ),
    "version-no-modes": (
        N_("This Android version keeps no mode beside a permission, but for apps for Android 5 and older."),
    ),
    "version-no-conditions": (
        N_(
            "This Android version does not tell whether a permission came with being the default app, was "
            "given once, or was taken back."
        ),
    ),
    "version-no-one-time": (N_("This Android version knows no permissions for one time only."),),
    "version-no-count-since": (
        N_("This phone does not tell since when it counts; what is shown is the first read that it lists."),
    ),
    "packages-not-listed": (
        N_("The phone did not list the apps of {user}. Apps in there may be missing."),
        N_("The phone did not list the apps of one of its users. Apps in there may be missing."),
    ),
    "permissions-not-reported": (N_("The phone did not say which permissions the app asks for."),),
    "package-name-rejected": (
        N_("The phone named an app in a way that no real app can be named: {value}. It was left alone."),
        N_("The phone named an app in a way that no real app can be named. It was left alone."),
    ),
    "path-rejected": (
        N_("The phone named a file in a way that was not safe to ask for: {value}."),
        N_("The phone named a file in a way that was not safe to ask for."),
    ),
    "hash-not-compared": (
        N_("The phone gave no fingerprint of the file, so the copy could not be compared with it."),
    ),
    "not-pulled": (N_("A file of the app could not be copied from the phone, so its code was not read."),),
    "signature-not-verified": (
        N_("The signing certificates were read, but the signature itself was not checked."),
    ),
}
CHANNELS: dict[str, Messages] = {
    "sms": (N_("Text messages: who writes to you and whom you write to can be read from them."),),
    "notification-listener": (
        N_("Notifications: if you allow it, the app sees the names and messages in every notification."),
    ),
    "accessibility": (N_("Accessibility service: if you allow it, the app sees everything on the screen."),),
    "call-screening": (N_("Call handling: the app can be told the number of each call."),),
    "outgoing-calls": (N_("Outgoing calls: the app can be told the numbers that you dial."),),
    "in-call-service": (N_("Calls: as your app for calls, it can be told the number of each one."),),
    "calendar": (N_("Calendar: whom you meet, with their addresses."),),
    "exported-files": (
        N_("Files on the phone, among which can be an exported address book or a messenger's backup."),
    ),
    "accounts": (N_("Accounts: the app can see which accounts the phone is signed in to."),),
    "carrier-login": (
        N_("Login at your mobile operator: the lender can fetch your call records there, without the phone."),
    ),
    "reference-form": (N_("A form that asks you for the names and numbers of reference persons."),),
    "cloud-contacts": (N_("Contacts in the cloud: the app can ask for those kept in your online account."),),
    "installed-apps": (N_("The list of the apps that are installed on the phone."),),
    "host-app": (
        N_("The larger app around the loan product may itself know your friends, chats or addresses."),
    ),
}
FACTORS: dict[str, Messages] = {
    "contacts-uploads": (N_("Its code reads all contacts and sends them off the phone."),),
    "contacts-reads": (N_("Its code reads all contacts."),),
    "contacts-latent": (N_("It holds code that would read all contacts, without the permission."),),
    "call-log-uploads": (N_("Its code reads the whole call log and sends it off the phone."),),
    "call-log-reads": (N_("Its code reads the whole call log."),),
    "call-log-latent": (N_("It holds code that would read the whole call log, without the permission."),),
    "sms-uploads": (N_("Its code reads all text messages and sends them off the phone."),),
    "sms-reads": (N_("Its code reads all text messages."),),
    "sms-latent": (N_("It holds code that would read all text messages, without the permission."),),
    "effective-grant": (
        N_("It can read your {data} now: {user}."),
        N_("It can read your {data} now."),
        N_("It has been granted what it needs to read personal data now."),
    ),
    "used-in-background": (
        N_("The phone recorded that it read your {data} in the background."),
        N_("The phone recorded that it read personal data in the background."),
    ),
    "used": (
        N_("The phone recorded that it read your {data}."),
        N_("The phone recorded that it read personal data."),
    ),
    "declared-only": (
        N_("It asks for permission to read your {data}."),
        N_("It asks for permission to read personal data."),
    ),
    "sdk-owner": (
        N_("The code that reads belongs to a third party inside the app: {owner}."),
        N_("The code that reads belongs to a third party inside the app."),
    ),
    "packed-and-granted": (
        N_("Its code is hidden, and it is allowed to read your {data}."),
        N_("Its code is hidden, and it is allowed to read personal data."),
    ),
    "ioc": (
        N_("Its file is on record as that of a harmful loan app ({file_of})."),
        N_("It is signed with a certificate that is on record for harmful loan apps ({certificate_of})."),
        N_("Its code names a server that is on record for harmful loan apps ({server_of})."),
        N_("It is on a list of harmful loan apps."),
    ),
}
_EVIDENCE = {
    "declared-only": "permissions",
    "effective-grant": "grants",
    "used": "uses",
    "used-in-background": "uses",
    "packed-and-granted": "limits",
    "ioc": "loan",
}
"""Where that is not the code."""
LOAN_REASONS: dict[str, Messages] = {
    "catalog": (N_("Its package name stands in the list of known loan apps."),),
    "catalog-unverified": (
        N_("Its package name stands in the list of known loan apps, in an entry that is not fully verified."),
    ),
    "catalog-user": (N_("Its package name stands in a list of loan apps that you gave."),),
    "ioc-hash": (
        N_("Its file is known as that of a harmful loan app: {name}. Listed on {date}. Source: {source}."),
        N_("Its file is known as that of a harmful loan app."),
    ),
    "ioc-certificate": (
        N_(
            "It is signed with the certificate of a harmful loan app: {name}. Listed on {date}. Source:"
            " {source}."
        ),
        N_("It is signed with the certificate of a harmful loan app."),
    ),
    "ioc-domain": (
        N_(
            "Its code names a server of a harmful loan app: {host} ({name}). Listed on {date}. Source:"
            " {source}."
        ),
        N_("Its code names a server of a harmful loan app."),
    ),
    "ioc-domain-list": (
        N_(
            "It names many servers of harmful loan apps ({count}) and sends nothing to any: it may carry such"
            " a list itself, as a filter does."
        ),
        N_("It names many servers of harmful loan apps, as a filter does."),
    ),
    "label-term": (
        N_("Its name holds a word that loan apps use: {term}."),
        N_("Its name holds a word that loan apps use."),
    ),
    "package-term": (
        N_("Its package name holds a word that loan apps use: {term}."),
        N_("Its package name holds a word that loan apps use."),
    ),
    "package-tokens": (
        N_("Its package name is a row of words for money, made to be found: {words}."),
        N_("Its package name is a row of words for money."),
    ),
    "package-country": (
        N_("Its package name sets a word for money beside a country: {country}, {words}."),
        N_("Its package name sets a word for money beside a country."),
    ),
    "form-fields": (
        N_("It holds the forms of a lender (bank card, identity, face, emergency contact): {words}."),
        N_("It holds the forms of a lender."),
    ),
    "repayment-words": (
        N_("Its texts speak of paying back a loan: {words}."),
        N_("Its texts speak of paying back a loan."),
    ),
    "kyc-sdk": (
        N_("It holds code that checks identity or the risk of fraud: {sdks}."),
        N_("It holds code that checks identity or the risk of fraud."),
    ),
    "scoring-sdk": (
        N_("It holds code that only lenders have a use for: {sdks}."),
        N_("It holds code that only lenders have a use for."),
    ),
    "host-code": (
        N_("The code for its loan product reads personal data itself: {methods}."),
        N_("The code for its loan product reads personal data itself."),
    ),
    "trap": (
        N_("Its name looks like that of a loan app, but is known to mean something else: {term}."),
        N_("Its name looks like that of a loan app, but is known to mean something else."),
    ),
    "user-mark": (
        N_("You marked it yourself: {reason}."),
        N_("You marked it yourself in your own list."),
    ),
    "asked": (N_("You named this app yourself."),),
}
RELATIONS: dict[str, Messages] = {
    "same-certificate": (N_("They are signed with the same certificate."),),
    "same-endpoint": (
        N_("Their code sends what it reads to the same server: {host}."),
        N_("Their code sends what it reads to the same server."),
    ),
    "shared-code": (
        N_("Most of their own classes have the same names: at least {percent} %."),
        N_("Most of their own classes have the same names."),
    ),
    "same-host": (
        N_("Their own code names the same server: {host}."),
        N_("Their own code names the same server."),
    ),
    "same-sdks": (
        N_("They hold the same set of third parties that collect or score: {sdks}."),
        N_("They hold the same set of third parties that collect or score."),
    ),
    "same-prefix": (
        N_("Their package names begin alike: {prefix}."),
        N_("Their package names begin alike."),
    ),
}
RELATION_TELLS: dict[str, Messages] = {
    "same-certificate": (
        N_("Who holds the key of one can publish updates of the other. A service may sign for several."),
    ),
    "same-endpoint": (N_("Who runs the server gets the data of each. It may be rented by several."),),
    "shared-code": (N_("One has been made from the other, or both from a third. It may have been sold."),),
    "same-host": (N_("It may be their common server, or that of a part that both have bought."),),
    "same-sdks": (N_("A weak sign: others may have chosen the same."),),
    "same-prefix": (N_("A weak sign: anybody can name an app so."),),
}
"""What each kind of evidence proves and what it does not."""
ERRORS: dict[str, Messages] = {
    "error": (N_("The audit of this input failed."),),
    "device": (N_("The phone could not be read."),),
    "adb-missing": (N_("The program adb was not found on this computer."),),
    "adb-server": (N_("The adb server does not answer."),),
    "no-device": (N_("No phone is connected."),),
    "device-not-found": (N_("The phone that was asked for is not connected."),),
    "several-devices": (N_("Several phones are connected, and none was chosen."),),
    "wrong-address": (N_("The address of the phone is not of the form HOST:PORT."),),
    "wrong-pairing-code": (N_("A pairing code has six digits."),),
    "connect-failed": (N_("No phone answered over Wi-Fi."),),
    "pairing-failed": (N_("The phone was not paired."),),
    "not-agreed": (N_("Nothing was read from the phone, because nobody agreed to it."),),
    "unauthorized": (N_("The phone has not allowed this computer to read it."),),
    "offline": (N_("The phone is connected, but does not answer."),),
    "no-usb-permission": (N_("This computer does not let you open the phone's USB connection."),),
    "unplugged": (N_("The connection to the phone broke off. What was read until then is in this report."),),
    "device-timeout": (N_("The phone did not answer in time."),),
    "remote-file": (N_("A file on the phone could not be read."),),
    "command-refused": (
        N_("A question to the phone was not asked, because it did not fit the list of harmless commands."),
    ),
    "case": (N_("The case folder cannot be used."),),
    "not-a-case": (N_("This is not a case folder."),),
    "case-version": (N_("The case folder has a format that this version does not read."),),
    "case-tampered": (N_("The case folder was changed after it was collected."),),
    "case-encrypted": (N_("The collection is encrypted."),),
    "other-phone": (N_("The case folder is of another phone."),),
    "not-earlier": (N_("The case folder to compare with was not made before."),),
    "wrong-age-key": (N_("The key does not open the collection."),),
    "malformed": (N_("The file is damaged."),),
    "malformed-apk": (N_("This is not a readable APK."),),
    "malformed-dex": (N_("The code in this file is damaged."),),
    "data": (N_("A list or a file of rules is wrong."),),
    "document": (N_("This is not a report of this tool."),),
    "output": (N_("Something could not be written."),),
    "unreadable": (N_("The file or folder could not be opened."),),
    "interrupted": (N_("The run was stopped before it was finished."),),
    "collection-interrupted": (
        N_("Reading the phone was stopped before it was finished. What was not read by then is missing."),
    ),
    "timeout": (N_("The time for this input ran out."),),
    "worker-died": (
        N_("The part of the program that examined this input broke down, perhaps for lack of memory."),
    ),
    "not-installed": (N_("This app is not on the phone."),),
    "no-apk": (N_("There is no app file in this folder."),),
    "budget": (N_("The folder holds more files than one run examines. The rest was left out."),),
}
REASONS: dict[str, Messages] = {
    "no-manifest": (N_("the manifest was not at hand"),),
    "not-reported": (N_("the phone does not say"),),
    "user-denied": (N_("the phone lets nobody look in"),),
    "user-locked": (N_("that part of the phone was locked"),),
    "no-appops-dump": (N_("the phone gave no record of uses"),),
    "no-apk": (N_("the app's file was not at hand"),),
    "no-shell-v2": (N_("this phone does not report it"),),
    "dump-cut-off": (N_("the phone's answer broke off"),),
    "dump-timeout": (N_("the phone took too long to answer"),),
    "dump-refused": (N_("the phone refused to answer"),),
    "dump-empty": (N_("the phone answered with nothing"),),
    "dump-imitated": (N_("the phone's answer may have been forged by an app"),),
    "appops-unreadable": (N_("the phone's record of uses could not be read"),),
    "review-required": (N_("you have not yet been asked, as the app has not run"),),
    "time-not-known": (N_("on record, but not when"),),
    "time-unreliable": (N_("the date on the phone cannot be right"),),
    "zone-unknown": (N_("the phone's time zone is not known"),),
    "source-unknown": (N_("the phone uses a setting that is not known here"),),
    "mode-unknown": (N_("the phone uses a setting that is not known here"),),
    "no-base": (N_("the app's main file was not at hand"),),
    "no-exit-code": (N_("this phone does not report it"),),
    "no-history": (N_("the phone keeps no history"),),
    "no-installer": (N_("none on record"),),
    "no-shared-user-block": (N_("the phone does not say"),),
    "not-collected": (N_("it was not collected"),),
    "not-declared": (N_("the manifest does not say"),),
    "not-recorded": (N_("the phone does not record it"),),
    "not-decompiled": (N_("androguard could not turn this method into source"),),
    "decompile-budget": (N_("more methods than are decompiled of one app"),),
    "codename": (N_("the manifest gives a name instead of a number"),),
    "no-hash": (N_("the phone gave no fingerprint"),),
}
"""Why a single fact is not known; used within sentences."""


def limit_says(limit_id: str, detail: Detail, device: Device | None = None) -> Sentence:
    """What could not be seen."""
    return _speak(LIMITS, limit_id, detail, device, N_("Something could not be seen ({id})."))


def channel_says(channel_id: str, detail: Detail) -> Sentence:
    """Another way to the same people."""
    return _speak(CHANNELS, channel_id, detail, None, N_("Another way to the people you know ({id})."))


def factor_says(factor_id: str, why: Detail, device: Device | None = None) -> Sentence:
    """Why points were added to the risk."""
    return _speak(FACTORS, factor_id, why, device, N_("Another reason ({id})."))


def evidence_of(factor_id: str) -> str:
    """Which part of the evidence a factor rests on, as the end of that part's anchor."""
    return _EVIDENCE.get(factor_id, "code-evidence")


def loan_reason_says(reason_id: str, detail: Detail) -> Sentence:
    """By what an app was taken for a loan app, or not."""
    told_apart = f"{reason_id}-{detail.get('sure')}"
    known = told_apart if told_apart in LOAN_REASONS else reason_id
    return _speak(LOAN_REASONS, known, detail, None, N_("Another reason ({id})."))


def relation_says(relation_id: str, detail: Detail) -> Sentence:
    """What several apps have in common."""
    return _speak(RELATIONS, relation_id, detail, None, N_("They have something in common ({id})."))


def relation_tells(relation_id: str) -> Sentence:
    """How much that says about who is behind the apps."""
    return _speak(RELATION_TELLS, relation_id, Detail(), None, N_("What this says is not known here."))


def error_says(reason_id: str) -> Sentence:
    """Why an input could not be audited."""
    return _speak(ERRORS, reason_id, Detail(), None, N_("This input could not be audited ({id})."))


def reason_says(reason_id: str) -> Sentence:
    """Why a single fact is not known, to stand in brackets."""
    return _speak(REASONS, reason_id, Detail(), None, N_("reason: {id}"))


def _speak(
    table: Mapping[str, Messages], finding_id: str, detail: Detail, device: Device | None, fallback: str
) -> Sentence:
    if finding_id not in table:
        return say(fallback, id=finding_id)
    return say_best(table[finding_id], spoken_values(detail, device))


def spoken_values(detail: Detail, device: Device | None) -> dict[str, Value]:
    """The values of a finding as they are spoken: kinds of data and users become nouns."""
    return {name: _value(name, entry, device) for name, entry in detail.entries if entry is not None}


def _value(name: str, entry: str | int | tuple[str, ...], device: Device | None) -> Value:
    if isinstance(entry, tuple):
        return tuple(_value(name, one, device) for one in entry)
    if name == "data" and entry in _KINDS:
        return data_noun(_KINDS[str(entry)])
    if name == "user" and str(entry).isdecimal():
        return user_noun(UserId(int(entry)), device)
    return str(entry) if isinstance(entry, bool) else entry
