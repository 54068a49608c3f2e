"""Finds the numbers in a text and what they are worth, however they are written.

"1,200", "1.200", "1 200", "1.2 thousand" and "twelve hundred" are the same number; "5 km" and
"5 miles" are not. Covered: digits of all scripts, groups and decimals as English and continental
texts write them, thousand to trillion, percent, common units and currencies, number words (English
in compounds, six other languages up to twenty). Not covered: numbers of a name ("COVID-19", which
`names` takes as a whole), conversion between units ("5 km" and "3.1 miles"), Roman and Chinese
numerals, fractions in words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Final

_GROUP_SPACE: Final = " \u00a0\u202f\u2009"

_DIGITS: Final = re.compile(
    rf"""
    (?<![\w.,]) (?<![A-Z]-) (?P<currency>[$\u20ac\u00a3\u00a5])? [ \u00a0]?
    (?P<digits> \d{{1,3}}(?:[{_GROUP_SPACE}]\d{{3}})+(?!\d) | \d+(?:[.,:'\u2019]\d+)* )
    (?: [ \u00a0-]? (?P<magnitude>[^\W\d_]+\b) )?
    (?: [ \u00a0-]? (?P<unit>%|\u00b0[CF]?|[^\W\d_]+\b(?:\ cent\b)?) )?
    """,
    re.VERBOSE,
)
_SPACED: Final = re.compile(rf"[{_GROUP_SPACE}]")
_GROUPED: Final = re.compile(r"[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})+|(?:['\u2019]\d{3})+)\Z")
_WORD: Final = re.compile(r"[^\W\d_]+")

_MAGNITUDES: Final = {
    name: value
    for value, names in {
        1_000: "thousand tausend mille mil mila duizend k",
        1_000_000: "million millions mio million\u00e4r millionen millon millones mill\u00f3n "
        "milione milioni milh\u00e3o milh\u00f5es miljoen",
        1_000_000_000: "billion billions bn milliard milliarde milliarden milliards miliardo "
        "miliardi miljard",
        1_000_000_000_000: "trillion trillions",
    }.items()
    for name in names.split()
}
"""What a word behind a number multiplies it with. "Billion" is the English one."""

_UNITS: Final = {
    name: unit
    for unit, names in {
        "percent": "% percent pct prozent procent",
        "km": "km kilometre kilometres kilometer kilometers kil\u00f3metros chilometri",
        "m": "metre metres meter meters metri metros",
        "cm": "cm centimetre centimetres centimeter centimeters zentimeter",
        "mm": "mm millimetre millimetres millimeter millimeters",
        "mile": "mile miles meilen milles",
        "foot": "foot feet ft",
        "inch": "inch inches",
        "kg": "kg kilogram kilograms kilogramm kilo kilos",
        "g": "g gram grams gramm grammes",
        "mg": "mg milligram milligrams milligramm",
        "tonne": "tonne tonnes ton tons tonnen",
        "litre": "litre litres liter liters litros",
        "ml": "ml millilitre millilitres milliliter milliliters",
        "second": "second seconds sekunde sekunden secondes segundos",
        "minute": "minute minutes min minuten minutos minuti",
        "hour": "hour hours stunde stunden heure heures hora horas ore uur",
        "day": "day days tag tage tagen jour jours d\u00eda d\u00edas giorni dag dagen dia dias",
        "week": "week weeks woche wochen semaine semaines semana semanas settimane weken",
        "month": "month months monat monate monaten mois mes meses mesi maand maanden",
        "year": "year years jahr jahre jahren ans an ann\u00e9es a\u00f1o a\u00f1os anni jaar anos",
        "celsius": "\u00b0c celsius",
        "fahrenheit": "\u00b0f fahrenheit",
        "dollar": "$ dollar dollars usd",
        "euro": "\u20ac euro euros eur",
        "pound sterling": "\u00a3 gbp sterling",
        "yen": "\u00a5 yen jpy",
    }.items()
    for name in names.split()
}
_TWO_WORD_PERCENT: Final = frozenset({"per cent", "pour cent", "por cent", "per cento"})

_SMALL: Final = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty",
    "de": "null eins zwei drei vier f\u00fcnf sechs sieben acht neun zehn elf zw\u00f6lf dreizehn "
    "vierzehn f\u00fcnfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
    "fr": "z\u00e9ro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze "
    "quinze seize - - - vingt",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
    "quince diecis\u00e9is diecisiete dieciocho diecinueve veinte",
    "it": "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici "
    "quattordici quindici sedici diciassette diciotto diciannove venti",
    "nl": "nul - twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien "
    "vijftien zestien zeventien achttien negentien twintig",
    "pt": "zero um dois tr\u00eas quatro cinco seis sete oito nove dez onze doze treze quatorze "
    "quinze dezesseis dezessete dezoito dezenove vinte",
}
"""Number words from 0 to 20 by language, in order; "-" where two words are needed."""

_ENGLISH_ORDINALS: Final = (
    "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
"""From the third: "first" and "second" mostly order, and count nothing."""

_ENGLISH_TENS: Final = "thirty forty fifty sixty seventy eighty ninety"
_HUNDRED: Final = 100
_LEAST_IN_WORDS: Final = 2
"""Words for 0 and 1 mostly stand for something else ("one must", "zero in on")."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text.

    Attributes:
        start: Offset of its first character.
        end: Offset behind it, its magnitude and percent sign included.
        readings: What it may be worth; "1.200" is 1200 or 1.2.
        unit: What it counts, "" when that is not known.
        in_table: What it is worth in a table "in millions", that is without its magnitude.
        magnitude: The word of its magnitude, "" without one.
    """

    start: int
    end: int
    readings: frozenset[str]
    unit: str = ""
    in_table: frozenset[str] = frozenset()
    magnitude: str = ""


def numbers_in(text: str, language: str = "en") -> list[Number]:
    """Return the numbers of a text.

    Args:
        text: Any text.
        language: ISO 639-1; decides which words are numbers, "" counts as English.
    """
    in_digits = list(_in_digits(text))
    ends = {one.end for one in in_digits}
    # "1.2 million" is one number: its second word is none by itself.
    in_words = [one for one in _in_words(text, language or "en") if one.end not in ends]
    return [*in_digits, *in_words]


def _in_digits(text: str) -> Iterator[Number]:
    for found in _DIGITS.finditer(text):
        magnitude = _MAGNITUDES.get((found["magnitude"] or "").lower())
        behind = found["unit"] if magnitude or not found["magnitude"] else found["magnitude"]
        unit = _unit(found["currency"] or "") or _unit(_whole_unit(behind or "", found))
        bare = frozenset(_readings(found["digits"]))
        readings = bare
        if magnitude:
            readings = frozenset(_times(one, magnitude) for one in bare)
        end = found.end("magnitude") if magnitude else found.end("digits")
        if unit == "percent" and found["unit"] == "%":
            end = found.end("unit")
        word = found["magnitude"].lower() if magnitude else ""
        yield Number(found.start("digits"), end, readings, unit, bare, word)


def _whole_unit(behind: str, found: re.Match[str]) -> str:
    """Return the unit; "per cent" is two words, the first of which was taken for a magnitude."""
    both = f"{found['magnitude'] or ''} {found['unit'] or ''}".strip().lower()
    return "%" if both in _TWO_WORD_PERCENT or behind.lower() in _TWO_WORD_PERCENT else behind


def _unit(name: str) -> str:
    return _UNITS.get(name.lower(), "")


def _readings(digits: str) -> set[str]:
    if _SPACED.search(digits):
        return {_canonical(Decimal(_SPACED.sub("", digits)))}
    if ":" in digits:
        return {digits}
    readings = set()
    if _GROUPED.match(digits):
        readings.add(_canonical(Decimal(re.sub(r"\D", "", digits))))
    separators = re.sub(r"\d", "", digits)
    if not separators:
        readings.add(_canonical(Decimal(digits)))
    elif len(separators) == 1 and not (readings and separators != "."):
        # Three digits behind a comma are a group; behind a full stop they may be decimals.
        readings.add(_canonical(Decimal(re.sub(r"\D", ".", digits))))
    elif len(set(separators)) > 1 and separators.count(separators[-1]) == 1:
        whole, _, decimals = digits.rpartition(separators[-1])
        whole_digits = re.sub(r"\D", "", whole)
        readings.add(_canonical(Decimal(f"{whole_digits}.{decimals}")))
    return readings or {digits}


def _times(reading: str, magnitude: int) -> str:
    """Return a reading times a magnitude; what is no plain number ("9:30") stays as it is."""
    is_plain = re.fullmatch(r"[\d.]+", reading) is not None and reading.count(".") <= 1
    return _canonical(Decimal(reading) * magnitude) if is_plain else reading


def _canonical(value: Decimal) -> str:
    plain = f"{value:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _in_words(text: str, language: str) -> Iterator[Number]:
    """Yield numbers in words; those of English are put together as in "twenty-five thousand"."""
    values = _word_values(language)
    run: list[re.Match[str]] = []
    for word in _WORD.finditer(text):
        if word.group().lower() in values and (not run or _goes_on(run, word, text, values)):
            run.append(word)
            continue
        yield from _number_of(run, text, values)
        run = [word] if word.group().lower() in values else []
    yield from _number_of(run, text, values)


def _goes_on(
    run: list[re.Match[str]], word: re.Match[str], text: str, values: dict[str, int]
) -> bool:
    between = text[run[-1].end() : word.start()]
    if between not in {" ", "-"}:
        return False
    before, value = values[run[-1].group().lower()], values[word.group().lower()]
    is_unit_behind_tens = 20 <= before < _HUNDRED and value < 10
    return value >= _HUNDRED or before >= _HUNDRED or is_unit_behind_tens


def _number_of(run: list[re.Match[str]], text: str, values: dict[str, int]) -> Iterator[Number]:
    if not run:
        return
    total = current = 0
    for word in run:
        value = values[word.group().lower()]
        if value > _HUNDRED:
            total, current = total + max(current, 1) * value, 0
        else:
            current = max(current, 1) * value if value == _HUNDRED else current + value
    if total + current >= _LEAST_IN_WORDS:
        behind = _WORD.match(text, run[-1].end() + 1)
        unit = _unit(behind.group()) if behind else ""
        yield Number(run[0].start(), run[-1].end(), frozenset({str(total + current)}), unit)


@cache
def _word_values(language: str) -> dict[str, int]:
    words = _SMALL.get(language, "").split()
    values = {word: value for value, word in enumerate(words) if word != "-"}
    if language == "en":
        values |= {word: 30 + 10 * place for place, word in enumerate(_ENGLISH_TENS.split())}
        values |= {word: 3 + place for place, word in enumerate(_ENGLISH_ORDINALS.split())}
        values |= {"hundred": 100, "thousand": 1_000, "million": 10**6, "billion": 10**9}
    return values
