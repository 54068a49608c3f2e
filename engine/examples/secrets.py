"""Finds what nobody should teach a model: keys, passwords, tokens.

A model may say word for word what it was taught. Covered: keys of well known services by their
form, private keys, web tokens that decode, passwords behind an equals sign or a colon, credentials
in addresses, and long tokens that look like chance. Not covered: secrets in plain words. Better one
secret is missed than a person clicks away a hundred false alarms: a value that stands for another
("your_key_here", "${TOKEN}"), a hash and a long name are no secrets.
"""

from __future__ import annotations

import base64
import json
import math
import re
from collections import Counter
from typing import Final

_HINT: Final = re.compile(
    r"[A-Za-z0-9_+/=-]{20}|PRIVATE KEY|passw|pwd|secret|token|api.?key|://[^/\s]{1,80}@",
    re.IGNORECASE,
)
"""Without any of this there is nothing to look for."""

_KEYS: Final = {
    "an Anthropic key": r"sk-ant-[A-Za-z0-9_-]{24,}",
    "an OpenAI key": r"sk-(?:proj-|svcacct-)?(?!ant-)[A-Za-z0-9_-]{32,}",
    "an AWS key": r"(?:AKIA|ASIA)[A-Z2-7]{16}",
    "a GitHub token": r"gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,}",
    "a GitLab token": r"glpat-[A-Za-z0-9_-]{20,}",
    "a Slack token": r"xox[abprs]-[A-Za-z0-9-]{20,}",
    "a Google key": r"AIza[A-Za-z0-9_-]{35}",
    "a Stripe key": r"[sr]k_live_[A-Za-z0-9]{16,}",
    "a Hugging Face token": r"hf_[A-Za-z0-9]{30,}",
    "an npm token": r"npm_[A-Za-z0-9]{36}",
    "a PyPI token": r"pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{20,}",
    "a SendGrid key": r"SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}",
    "a Telegram token": r"\d{8,10}:AA[A-Za-z0-9_-]{33}",
    "an Azure key": r"AccountKey=[A-Za-z0-9+/]{60,}={0,2}",
}
_KEY: Final = re.compile(
    "|".join(
        f"(?P<k{number}>(?<![A-Za-z0-9_-])(?:{form})(?![A-Za-z0-9]))"
        for number, form in enumerate(_KEYS.values())
    )
)
_KEY_NAMES: Final = tuple(_KEYS)

_PRIVATE_KEY: Final = re.compile(r"-----BEGIN (?:[A-Z]+ ){0,2}PRIVATE KEY(?: BLOCK)?-----")
_WEB_TOKEN: Final = re.compile(r"\b(eyJ[A-Za-z0-9_-]{10,})\.eyJ[A-Za-z0-9_-]{10,}\.[\w-]{10,}")
_ADDRESS: Final = re.compile(r"\b[a-z][a-z0-9+]{1,20}://[^\s/:@]{1,60}:([^\s/:@]{3,60})@[\w.-]+")
_ASSIGNED: Final = re.compile(
    r"(?:password|passwd|passphrase|pwd|secret|api[_-]?key|access[_-]?key|token)"
    r"[\"']?\s{0,3}[:=]\s{0,3}[\"']?([^\s\"',;<>(){}\[\]]{8,100}+)(?![(\[])",
    re.IGNORECASE,
)
_STANDS_FOR_ANOTHER: Final = re.compile(
    r"your|example|change|placeholder|insert|dummy|sample|redacted|hidden|xxx|\*\*\*|\.\.\.|\$|%|"
    r"environ|getenv|process\.|config|none|null|true|false|undefined|123456|abcdef",
    re.IGNORECASE,
)

_LONG_TOKEN: Final = re.compile(r"(?<![\w+/=.-])[A-Za-z0-9+/_-]{32,120}={0,2}(?![\w+/=.-])")
_LEAST_BITS: Final = 4.2
"""Of a sign: letters and figures by chance have 5 and more in a long token, words have 4."""

_WORD_INSIDE: Final = re.compile(r"[a-z]{6,}|[A-Z]{6,}")
_FEWEST_OF_A_KIND: Final = 3


def secret_in(text: str) -> str:
    """Return what kind of secret a text holds, as in "a GitHub token"; empty for none."""
    if not _HINT.search(text):
        return ""
    key = _KEY.search(text)
    if key is not None and key.lastgroup is not None and not _stands_for_another(key[0]):
        return _KEY_NAMES[int(key.lastgroup[1:])]
    if _PRIVATE_KEY.search(text):
        return "a private key"
    if any(_is_web_token(one[1]) for one in _WEB_TOKEN.finditer(text)):
        return "a web token"
    values = (one[1] for form in (_ASSIGNED, _ADDRESS) for one in form.finditer(text))
    if any(_is_password(one) for one in values):
        return "a password"
    if any(_is_chance(one[0]) for one in _LONG_TOKEN.finditer(text)):
        return "a long random token"
    return ""


def _stands_for_another(value: str) -> bool:
    return bool(_STANDS_FOR_ANOTHER.search(value)) or len(set(value)) < 6


def _is_web_token(head: str) -> bool:
    try:
        return "alg" in json.loads(base64.urlsafe_b64decode(f"{head}==="))
    except (ValueError, TypeError):
        return False


def _is_password(value: str) -> bool:
    """Whether a value behind a name is one that nobody would write as a word."""
    has_letter = any(one.isalpha() for one in value)
    has_other = any(one.isdigit() for one in value) or len(re.findall(r"[^\w.:/-]", value)) > 1
    return has_letter and has_other and not _stands_for_another(value)


def _is_chance(token: str) -> bool:
    """Whether a token looks like drawn by chance: no hash in figures and a to f, no name."""
    kinds = (str.isupper, str.islower, str.isdigit)
    if any(sum(map(kind, token)) < _FEWEST_OF_A_KIND for kind in kinds):
        return False
    if _WORD_INSIDE.search(token) or token.count("/") > 2 or _stands_for_another(token):
        return False
    counts = Counter(token).values()
    bits = -sum(one / len(token) * math.log2(one / len(token)) for one in counts)
    return bits >= _LEAST_BITS
