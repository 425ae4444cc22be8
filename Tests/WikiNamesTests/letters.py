"""Prints what Python's unicodedata says of each assigned scalar below the first argument: `scalar letters shape`.

`letters` is what the light fold compares the scalar by (NFKD, marks dropped, case folded), in hexadecimal, `-` where it
is no letter; `shape` is C for a capital, U for a letter without case, - for others.
"""

import sys
import unicodedata

BASES = {"æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ı": "i", "ȷ": "j", "ŋ": "n"}
APOSTROPHES = "'`´ʹʺʻʼʽʾʿˀˁ׳״"


def is_letter(character):
    return unicodedata.category(character)[0] in "LM" or unicodedata.category(character) in ("Nd", "Nl")


def is_mark(character):
    order = unicodedata.combining(character)
    if character in "\u0640\u034f" or 0x180B <= ord(character) <= 0x180D:
        return True
    return unicodedata.category(character)[0] == "M" and (
        10 <= order <= 36 or order >= 200 or unicodedata.category(character) == "Me"
    )


def plain(character):
    parts = unicodedata.name(character, "").split()
    if parts[:1] == ["LATIN"] and parts[2:3] == ["LETTER"] and parts[4:5] == ["WITH"] and len(parts[3]) == 1:
        return parts[3].lower()
    return BASES.get(character, character)


def letters(character):
    if character in APOSTROPHES or is_mark(character) or not is_letter(character):
        return ""
    text = character
    for _ in range(3):
        text = "".join(plain(part) for part in text)
        text = unicodedata.normalize("NFKD", text)
        text = "".join(part for part in text if not is_mark(part) and part not in APOSTROPHES).casefold()
    return text if all(map(is_letter, text)) else ""


def shape(character):
    if not unicodedata.category(character).startswith(("L", "M", "Nl")):
        return "-"
    if character.isupper() and not 0x1C90 <= ord(character) <= 0x1CBF or unicodedata.category(character) == "Lt":
        return "C"
    return "-" if character.islower() and not 0x10D0 <= ord(character) <= 0x10FF else "U"


for scalar in range(int(sys.argv[1], 16)):
    character = chr(scalar)
    if unicodedata.category(character) not in ("Cn", "Cs"):
        folded = letters(character)
        codes = ",".join(f"{ord(part):x}" for part in folded)
        print(f"{scalar:x}", codes or "-", shape(character) if folded else "-")
