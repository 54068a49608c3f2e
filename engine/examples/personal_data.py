"""Finds data of people: addresses, numbers, accounts.

What has check digits is checked by them (ISO 13616 for IBAN, Luhn for cards), and what has a form
that other numbers have too must be announced by a word. Covered: e-mail, telephone numbers with a
country's code or in the form of North America, or behind "Tel."; IBAN, cards, US social security
numbers. Not covered: names and street addresses.
"""

from __future__ import annotations

import re
from typing import Final

_HINT: Final = re.compile(r"@|\d[\d \-().]{6}|[A-Z]{2}\d\d")
"""Without any of this there is nothing to look for."""

_MAIL: Final = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@((?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24})(?![\w-])"
)
_NOBODYS: Final = frozenset(
    {"example.com", "example.org", "example.net", "test.com", "domain.com", "email.com"}
)
_PHONE: Final = re.compile(
    r"(?<![\w.+-])(?:"
    r"\+[1-9]\d{0,2}[ \-./]?(?:\(0?\d{1,4}\)[ \-./]?)?\d(?:[ \-./]?\d){6,12}"
    r"|(?:\([2-9]\d\d\) ?|[2-9]\d\d[-.])[2-9]\d\d[-.]\d{4}"
    r"|(?i:tel|phone|fon|mobile?|handy|fax|call)[a-z]{0,6}[.:]{0,2}\s{0,2}"
    r"\(?0\d(?:[ \-/().]{0,2}\d){6,12}"
    r")(?![\w-])"
)
_INVENTED_PHONE: Final = re.compile(r"555.?01\d\d$")
"""Numbers of films, which nobody has."""

_IBAN: Final = re.compile(r"(?<!\w)[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)")
_IBAN_LENGTHS: Final = {
    country: length
    for length, countries in {
        15: "NO", 16: "BE", 18: "DK FI FO GL NL", 19: "MK SI", 20: "AT BA EE LT LU XK",
        21: "CH CR HR LI LV", 22: "BG DE GB GE IE ME RS", 23: "AE IL",
        24: "AD CZ ES MD PK RO SA SE SK TN VG", 25: "PT", 26: "IS TR", 27: "FR GR IT MC SM",
        28: "AL CY HU LB PL", 29: "BR QA UA", 30: "KW", 31: "MT",
    }.items()
    for country in countries.split()
}  # fmt: skip
_CARD: Final = re.compile(
    r"(?<![\w.-])(?:4\d{3}|5[1-5]\d\d|2[2-7]\d\d|6011|65\d\d|3[47]\d\d)(?:[ -]?\d){9,15}(?![\w-])"
)
_CARD_LENGTHS: Final = {2: (16,), 3: (15,), 4: (13, 16, 19), 5: (16,), 6: (16,)}
"""How many figures a card has, by its first one."""

_SOCIAL_SECURITY: Final = re.compile(
    r"(?<![\w-])(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\w-])"
)
_WELL_KNOWN: Final = frozenset({"078-05-1120", "219-09-9999", "123-45-6789"})


def personal_data_in(text: str) -> str:
    """Return what kind of personal data a text holds, as in "an e-mail address"; or nothing."""
    if not _HINT.search(text):
        return ""
    if any(_is_iban(one[0]) for one in _IBAN.finditer(text)):
        return "a bank account (IBAN)"
    if any(_is_card(one[0]) for one in _CARD.finditer(text)):
        return "a card number"
    if any(one[0] not in _WELL_KNOWN for one in _SOCIAL_SECURITY.finditer(text)):
        return "a US social security number"
    if any(one[1].lower() not in _NOBODYS for one in _MAIL.finditer(text)):
        return "an e-mail address"
    if any(not _INVENTED_PHONE.search(one[0]) for one in _PHONE.finditer(text)):
        return "a telephone number"
    return ""


def _is_iban(text: str) -> bool:
    signs = text.replace(" ", "")
    if len(signs) != _IBAN_LENGTHS.get(signs[:2]):
        return False
    figures = "".join(str(int(one, 36)) for one in signs[4:] + signs[:4])
    return int(figures) % 97 == 1


def _is_card(text: str) -> bool:
    figures = [int(one) for one in text if one.isdigit()]
    if len(figures) not in _CARD_LENGTHS[figures[0]] or len(set(figures)) < 4:
        return False
    doubled = [one * 2 - 9 * (one > 4) for one in figures[-2::-2]]
    return (sum(figures[-1::-2]) + sum(doubled)) % 10 == 0
