"""Secrets and personal data: what is one, and what only looks like one."""

from __future__ import annotations

import base64
import json
import time

import pytest

from engine.examples.personal_data import personal_data_in
from engine.examples.secrets import secret_in

# Written in pieces, so that no program takes this file for a leak.
_KEY_TAIL = "Zq8vT2mKx7LpRw4YbNc9JdHs"
_HEAD = base64.urlsafe_b64encode(json.dumps({"alg": "HS256", "typ": "JWT"}).encode()).decode()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"use sk-ant-api03-{_KEY_TAIL}{_KEY_TAIL}", "an Anthropic key"),
        (f"key: sk-proj-{_KEY_TAIL}{_KEY_TAIL}.", "an OpenAI key"),
        ("AKIA" + "Q3ZT7LWXKJ5MNPRB", "an AWS key"),
        (f"ghp_{_KEY_TAIL}{_KEY_TAIL[:12]}", "a GitHub token"),
        (f"(glpat-{_KEY_TAIL})", "a GitLab token"),
        (f"xoxb-2345678901-{_KEY_TAIL}", "a Slack token"),
        ("AIza" + "SyD3kV9qLm2Xw8TzRb5NcJ7HpYs4GfUa0Q1", "a Google key"),
        (f"sk_live_{_KEY_TAIL}", "a Stripe key"),
        (f"hf_{_KEY_TAIL}{_KEY_TAIL[:10]}", "a Hugging Face token"),
        ("-----BEGIN RSA PRIVATE KEY-----\nMIIE", "a private key"),
        ("-----BEGIN OPENSSH PRIVATE KEY-----", "a private key"),
        (f"{_HEAD.rstrip('=')}.eyJzdWIiOiIxMjM0NSJ9.{_KEY_TAIL}", "a web token"),
        ("The password: Tr0ub4dor&3x", "a password"),
        ('DB_PASSWORD="hunter2!horse"', "a password"),
        ("api_key = q8vT2mKx7LpRw4", "a password"),
        ("postgres://admin:s3cr3t!pass@db.host.net/x", "a password"),
        ("send " + "Zq8vT2mKx7LpRw4YbNc9JdHsQ1fGh3uE", "a long random token"),
    ],
)
def test_secrets(text: str, kind: str) -> None:
    assert secret_in(text) == kind
    assert secret_in(f"Before that\n{text}\nand after it.") == kind


@pytest.mark.parametrize(
    "text",
    [
        "",
        "How do I change my password?",
        "Password: please choose one",
        "password = your_password_here",
        "password: ${DB_PASSWORD}",
        "api_key = os.environ['API_KEY1']",
        "token = get_token_2(user)",
        "token: <insert-1-here>",
        "The secret: never give up",
        "sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "AKIA" + "IOSFODNN7EXAMPLE",
        "commit 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "id 550e8400-e29b-41d4-a716-446655440000",
        "getElementsByClassNameAndTagName2AndThenSomeMore",
        "https://host.net/articles/2024/11/How-To-Bake-Bread-At-Home-In-30-Minutes",
        "https://host.net:8080/path@2",
        "ACGTACGTACGTACGTACGTACGTACGTACGTACGTACGT",
        "eyJub3QiOiJhIHRva2VuIn0.eyJzdWIiOiIxMjM0NSJ9.abcdefghijkl",
        "================================================",
        "-----BEGIN PUBLIC KEY-----",
        "-----BEGIN CERTIFICATE-----",
        "task-based risk-assessment-and-so-on-and-so-forth-until-the-end",
    ],
)
def test_what_only_looks_like_a_secret(text: str) -> None:
    assert secret_in(text) == ""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("write to ann.lee+x@mail.harbour.co.uk please", "an e-mail address"),
        ("<ann@harbour.de>", "an e-mail address"),
        ("call +49 30 901820", "a telephone number"),
        ("+1 (212) 736-5000", "a telephone number"),
        ("(212) 736-5000", "a telephone number"),
        ("212-736-5000", "a telephone number"),
        ("Tel. 030/9018200", "a telephone number"),
        ("DE89 3704 0044 0532 0130 00", "a bank account (IBAN)"),
        ("GB29NWBK60161331926819", "a bank account (IBAN)"),
        ("5425 2334 3010 9903", "a card number"),
        ("4539-1488-0343-6467", "a card number"),
        ("371449635398431", "a card number"),
        ("SSN 536-22-1734", "a US social security number"),
    ],
)
def test_personal_data(text: str, kind: str) -> None:
    assert personal_data_in(text) == kind
    assert personal_data_in(f"Before that {text} and after it.") == kind


@pytest.mark.parametrize(
    "text",
    [
        "",
        "@harbour and a @ b",
        "user@example.com",
        "import numpy@2",
        "version 1.2.3.4 of 2024-11-30, 10:20:30",
        "1,234,567.89 and 100 000 000",
        "DE89 3704 0044 0532 0130 01",
        "XX89370400440532013000",
        "4539-1488-0343-6468",
        "4444 4444 4444 4448",
        "ISBN 978-3-16-148410-0",
        "123-45-6789",
        "000-12-3456",
        "212-555-0142",
        "3.14159265358979",
        "the years 1914-1918 and 1939-1945",
        "order 20241130-0001",
        "+1 point",
    ],
)
def test_what_only_looks_like_personal_data(text: str) -> None:
    assert personal_data_in(text) == ""


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "sk-",
        "@",
        "a@",
        "a.",
        "1 ",
        "12-",
        "+1 ",
        "DE89",
        "password:",
        "eyJ",
        "://a:",
        "4111",
        " ",
    ],
)
def test_no_text_takes_long(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    began = time.process_time()
    secret_in(text)
    personal_data_in(text)
    assert time.process_time() - began < 5
