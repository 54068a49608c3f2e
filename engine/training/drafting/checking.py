"""Keeps the questions and answers that are sound, by rules that need no model.

A question is kept when it is one question in the passage's language, asks for the chosen fact
without giving it away, holds no word or fact that the document does not hold, is understood without
the passage, and when the passage's best sentence for it is the one that it was made from
("round-trip consistency", Alberti et al., ACL 2019, by words instead of a model). Covered: the
passage's own words. Not covered: whether the question fits the fact in its meaning: "When did the
bees leave?" for the year in which they came. A person looks at each draft for that.
"""

from __future__ import annotations

import math
import re
from functools import cache
from itertools import pairwise
from typing import Final

from engine.answering.support.checking import check
from engine.answering.support.claims import says_it_does_not_know
from engine.answering.support.facts import facts_in, held_by, not_held
from engine.answering.support.names import folded_words
from engine.answering.support.numbers import numbers_in
from engine.answering.support.words import terms_of
from engine.conversations.records import Support
from engine.documents.language import language_of
from engine.documents.marks import without_marks
from engine.documents.sentences import split_sentences
from engine.training.drafting.anchors import Anchor
from engine.training.drafting.answerable import LONG_KEY, best_place
from engine.training.drafting.asking import Written
from engine.training.drafting.polarity import denies
from engine.training.drafting.records import Fault, SourcePassage
from engine.training.drafting.wording import Asked, Wording, is_known, wording_of

_QUESTION_MARKS: Final = ("?", "\uff1f", "\u061f")
_FEWEST_WORDS: Final = 3
_MOST_WORDS: Final = 30
_LEAST_SHARED: Final = 2
"""Words with meaning that a question shares with its sentence and the topic."""

_MOST_STRANGE: Final = 1
"""Words with meaning that a question may hold and its sentence not."""

_MANY_SHARED: Final = 3
"""Words shared with the sentence from which on that word may stand nowhere: "sent" is "send"."""

_MOST_COPIED: Final = 0.8
_PRONOUN_WITHIN: Final = 6
"""Words of a question among which a pronoun has nothing to point back to."""

_AND: Final = frozenset({"and", "or", "und", "oder", "et", "ou", "y", "o"})
_IT_TAKES: Final = re.compile(r"\bit (?:take|cost|last)s?\b", re.IGNORECASE)
"""Where "it" points at nothing."""

_WORD: Final = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*")
_POINTS_AT_TEXT: Final = re.compile(
    r"\b(?:this|the|that|following|given|above)\s+(?:text|passage|document|sentence|paragraph|answer"
    r"|question|article|author|statement)\b",
    re.IGNORECASE,
)


def fault_of(written: Written, passage: SourcePassage, anchor: Anchor) -> Fault | None:
    """Return what is wrong with a draft, None when it can be kept.

    Args:
        written: What the model wrote.
        passage: What it read.
        anchor: The fact that it was to ask for.
    """
    language = passage.language
    wording = wording_of(language)
    if not _is_one_question(written.question, language, wording):
        return Fault.NO_QUESTION
    if language_differs(written.question, passage):
        return Fault.NO_QUESTION
    if _is_copied(written.question, anchor.sentence):
        return Fault.COPIED
    if _gives_away(written, anchor.key, language):
        return Fault.GIVES_AWAY
    if _is_vague(written.question, anchor.sentence, wording):
        return Fault.VAGUE
    if denies(written.question, _touched(written.question, anchor.sentence, language)):
        return Fault.CONTRARY
    fault = _fault_of_words(written, passage, anchor)
    if fault is None and best_place(written.question, passage.text, language) != anchor.start:
        return Fault.OTHER_SENTENCE
    if fault is None and written.answer is not None and not _is_held(written.answer, passage):
        return Fault.NOT_HELD
    return fault


def language_differs(text: str, passage: SourcePassage) -> bool:
    """Whether a text is in another language than its passage, as far as both can be told."""
    spoken = language_of(text)
    return bool(spoken and passage.language and spoken != passage.language)


def _fault_of_words(written: Written, passage: SourcePassage, anchor: Anchor) -> Fault | None:
    """Hold the words and facts of a question against its sentence and what is around it."""
    language = passage.language
    asked = terms_of(written.question, language)
    here = terms_of(anchor.sentence, language)
    begun = terms_of(written.begun, language)
    topic = terms_of(passage.topic, language)
    own = (asked & here) - begun
    # "What is a glacier?" has one word that means something.
    least = 1 if anchor.asked is Asked.MEANING else _LEAST_SHARED
    if not own or len(asked & (here | topic | begun)) < least:
        return Fault.OFF_TOPIC
    context = f"{passage.topic}\n\n{without_marks(passage.text)}"
    strange = asked - here - begun - _words_of_questions(language)
    is_held = strange <= terms_of(context, language) or len(own) >= _MANY_SHARED
    if len(strange) > _MOST_STRANGE or not is_held:
        return Fault.INVENTED
    facts = facts_in(written.question, language)
    return Fault.INVENTED if not_held(facts, [held_by(context, language)], language) else None


def _is_held(answer: str, passage: SourcePassage) -> bool:
    """Whether a passage holds all that an answer in the model's own words says."""
    if not answer or says_it_does_not_know(answer) or language_differs(answer, passage):
        return False
    text = f"{passage.topic}\n\n{without_marks(passage.text)}"
    checks = check(answer, [text], None, languages=[passage.language])
    supports = {one.support for one in checks}
    return Support.SUPPORTED in supports and Support.UNSUPPORTED not in supports


def _is_one_question(question: str, language: str, wording: Wording) -> bool:
    words = _words(question)
    if not question.endswith(_QUESTION_MARKS) or len(split_sentences(question)) != 1:
        return False
    if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS:
        return False
    if any(one in _AND and other in _question_words(language) for one, other in pairwise(words)):
        # Two questions in one.
        return False
    # Too short for a classifier: the word that it opens with tells its language.
    return not is_known(language) or words[0] in wording.opens


def _is_copied(question: str, sentence: str) -> bool:
    """Whether most of a question stands in its sentence, word after word."""
    asked, said = _words(question), f" {' '.join(_words(sentence))} "
    least = math.ceil(_MOST_COPIED * len(asked))
    return any(
        f" {' '.join(asked[start : start + least])} " in said
        for start in range(len(asked) - least + 1)
    )


def _gives_away(written: Written, key: str, language: str) -> bool:
    question = written.question
    if written.answer is not None:
        # Which part of the sentence was asked for is the model's own choice.
        return terms_of(written.answer, language) <= terms_of(question, language)
    asked, fact = set(folded_words(question)), folded_words(key)
    if len(fact) > LONG_KEY:
        terms = terms_of(key, language)
        return len(terms & terms_of(question, language)) >= _MOST_COPIED * len(terms)
    known = {reading for one in numbers_in(question, language) for reading in one.readings}
    if any(known & one.readings for one in numbers_in(key, language)):
        return True
    return set(fact) <= asked


def _touched(question: str, sentence: str, language: str) -> str:
    """Return the stretch of a sentence from the first to the last word that a question shares.

    What is denied behind it is denied of something else.
    """
    asked = terms_of(question, language)
    shared = [one for one in _WORD.finditer(sentence) if terms_of(one.group(), language) & asked]
    return sentence[shared[0].start() : shared[-1].end()] if shared else ""


def _is_vague(question: str, sentence: str, wording: Wording) -> bool:
    words = _words(_IT_TAKES.sub("", question))[1:_PRONOUN_WITHIN]
    if not wording.points_back.isdisjoint(words):
        return True
    found = _POINTS_AT_TEXT.search(question)
    return found is not None and found.group().lower() not in sentence.lower()


@cache
def _question_words(language: str) -> frozenset[str]:
    """Return the words that questions begin with, "how" and "when"."""
    beginnings = wording_of(language).beginnings.values()
    return frozenset(_words(one)[0] for several in beginnings for one in several)


@cache
def _words_of_questions(language: str) -> frozenset[str]:
    wording = wording_of(language)
    return terms_of(" ".join(wording.opens | wording.asks), language)


def _words(text: str) -> list[str]:
    return [one.lower() for one in _WORD.findall(text)]
