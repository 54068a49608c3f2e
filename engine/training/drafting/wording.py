"""The words of drafting in each language that it knows: data only.

Covered: English, German, French and Spanish. In other languages the model gets the English
instruction, writes freely, and has more of what it writes turned down.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Asked(StrEnum):
    """What a question asks for."""

    COUNT = "count"
    SHARE = "share"
    AMOUNT = "amount"
    TIME = "time"
    DATE = "date"
    PLACE = "place"
    NAME = "name"
    REASON = "reason"
    MEANING = "meaning"


@dataclass(frozen=True, slots=True)
class Shown:
    """An example that shows the model what to write.

    Attributes:
        topic: Of its text.
        text: A sentence.
        answer: The part of it that is asked for.
        question: The question.
    """

    topic: str
    text: str
    answer: str
    question: str


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language.

    Attributes:
        beginnings: How a question begins, by what it asks for; "{noun}" is what is counted.
        opens: Words that any question may open with, in lower case.
        refusals: What an answer says when the documents hold none.
        shown: Examples for the model, see `asking`.
        asks: Words of questions that need not stand in the text.
        points_back: Words that stand for something that was named before.
        joins: Words with which a sentence goes on from the one before it.
        places: Words before the name of a place.
        before_years: Words before a year.
        before_marks: Words before a number that names something and counts nothing.
        doers: Words before the name of somebody who did it.
        reasons: How the reason of something begins.
        means: What stands between a thing and what it is.
        money: Names of currencies beside their signs.
    """

    beginnings: dict[Asked, tuple[str, ...]]
    opens: frozenset[str]
    refusals: tuple[str, ...]
    shown: tuple[Shown, ...]
    asks: frozenset[str]
    points_back: frozenset[str]
    joins: frozenset[str]
    places: frozenset[str]
    before_years: frozenset[str]
    before_marks: frozenset[str]
    doers: frozenset[str]
    reasons: tuple[str, ...]
    means: tuple[str, ...]
    money: frozenset[str]


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_ENGLISH: Final = Wording(
    {
        Asked.COUNT: ("How many {noun}",),
        Asked.SHARE: ("What percentage", "What share"),
        Asked.AMOUNT: ("How much",),
        Asked.TIME: ("At what time", "When"),
        Asked.DATE: ("When",),
        Asked.PLACE: ("Where",),
        Asked.NAME: ("Who",),
        Asked.REASON: ("Why",),
        Asked.MEANING: ("What is", "What are"),
    },
    _set(
        """how what when where who whom whose which why is are was were do does did can could may
        must should will would has have had at in on by for from to under with according"""
    ),
    (
        "The documents do not say.",
        "The documents do not hold the answer.",
        "The text does not say that.",
    ),
    (
        Shown(
            "Towers of Europe",
            "The Eiffel Tower, which is 330 metres high, was finished in March 1889.",
            "330",
            "How many metres high is the Eiffel Tower?",
        ),
        Shown(
            "Chemistry",
            "Marie Curie discovered radium together with her husband in Paris.",
            "Marie Curie",
            "Who discovered radium in Paris?",
        ),
        Shown(
            "Waterways",
            "The Kiel Canal was opened in 1895 and links the North Sea with the Baltic.",
            "1895",
            "When was the Kiel Canal opened?",
        ),
        Shown(
            "Building",
            "Concrete cracks in winter because water freezes in its pores.",
            "because water freezes in its pores",
            "Why does concrete crack in winter?",
        ),
        Shown(
            "Annual report",
            "The company moved its head office to Lisbon last year.",
            "Lisbon",
            "Where did the company move its head office last year?",
        ),
        Shown(
            "City library",
            "The library lends each reader 3 books for four weeks.",
            "3",
            "How many books does the library lend each reader?",
        ),
        Shown(
            "Museum shop",
            "The shop sells the old map of the city for 5 euros.",
            "5",
            "How much does the old map of the city cost?",
        ),
        Shown(
            "Swimming",
            "The pool opens at 07:30 on weekdays.",
            "07:30",
            "At what time does the pool open on weekdays?",
        ),
    ),
    _set(
        """many much long often old far high large deep year date time percentage percent share
        number amount cost kind type name reason mean happen take place allowed"""
    ),
    _set("it its they their them he his him she her hers this these those such"),
    _set(
        """that here then however thus therefore hence instead otherwise also another both former
        latter but and or so nor yet who which see"""
    ),
    _set("in at near from to outside inside"),
    _set("in since from until by of after before during and to year"),
    _set(
        """article section page chapter part number no figure table level version room
        line step rule"""
    ),
    _set("by named called"),
    ("because", "so that", "in order to", "due to"),
    (" is a ", " is an ", " is the ", " are the ", " means ", " refers to "),
    _set("dollars euros pounds crowns francs yen cents euro dollar usd eur gbp chf"),
)

_GERMAN: Final = Wording(
    {
        Asked.COUNT: ("Wie viele {noun}",),
        Asked.SHARE: ("Wie viel Prozent",),
        Asked.AMOUNT: ("Wie viel",),
        Asked.TIME: ("Um wie viel Uhr", "Wann"),
        Asked.DATE: ("Wann",),
        Asked.PLACE: ("Wo",),
        Asked.NAME: ("Wer",),
        Asked.REASON: ("Warum",),
        Asked.MEANING: ("Was ist", "Was sind"),
    },
    _set(
        """wie was wann wo woher wohin wer wen wem wessen welche welcher welches welchen welchem
        warum weshalb wozu womit wofür worauf worüber um in an auf bei bis für mit
        nach seit von zu zum zur ab aus ist sind war waren hat haben kann können darf
        dürfen muss müssen wird werden wurde wurden gibt"""
    ),
    ("Das steht nicht in den Dokumenten.", "Die Dokumente sagen das nicht."),
    (
        Shown(
            "Türme Europas",
            "Der Eiffelturm ist 330 Meter hoch und wurde im März 1889 fertig.",
            "330",
            "Wie viele Meter hoch ist der Eiffelturm?",
        ),
        Shown(
            "Wasserstraßen",
            "Der Nord-Ostsee-Kanal wurde 1895 eröffnet und verbindet zwei Meere.",
            "1895",
            "Wann wurde der Nord-Ostsee-Kanal eröffnet?",
        ),
        Shown(
            "Bauen",
            "Beton bekommt im Winter Risse, weil Wasser in seinen Poren gefriert.",
            "weil Wasser in seinen Poren gefriert",
            "Warum bekommt Beton im Winter Risse?",
        ),
        Shown(
            "Hausordnung",
            "Jeder Gast darf bis zu 3 Koffer mitbringen.",
            "3",
            "Wie viele Koffer darf jeder Gast mitbringen?",
        ),
    ),
    _set(
        """viele viel lange oft alt weit hoch groß tief jahr monat tag datum uhr zeit prozent anteil
        zahl anzahl art name grund heißt bedeutet passiert kostet kosten"""
    ),
    _set(
        """er sie es ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner dies diese dieser
        dieses diesen diesem ihm ihn ihnen solche"""
    ),
    _set(
        """dort hier dann dabei daher darum deshalb dadurch damit dazu jedoch aber und oder auch
        sonst stattdessen beide letztere denn siehe"""
    ),
    _set("in im bei nahe aus nach"),
    _set("in im seit ab bis von vor nach jahr jahre und anno"),
    _set(
        """artikel abschnitt seite kapitel teil nummer nr abbildung tabelle stufe
        version raum zeile"""
    ),
    _set("von namens"),
    ("weil", "damit", "wegen", "aufgrund"),
    (" ist ein ", " ist eine ", " ist der ", " ist die ", " ist das ", " bedeutet "),
    _set("euro euros cent kronen franken dollar eur chf"),
)

_FRENCH: Final = Wording(
    {
        Asked.COUNT: ("Combien de {noun}",),
        Asked.SHARE: ("Quel pourcentage",),
        Asked.AMOUNT: ("Combien",),
        Asked.TIME: ("À quelle heure", "Quand"),
        Asked.DATE: ("Quand", "En quelle année"),
        Asked.PLACE: ("Où",),
        Asked.NAME: ("Qui",),
        Asked.REASON: ("Pourquoi",),
        Asked.MEANING: ("Qu'est-ce que",),
    },
    _set(
        """combien quel quelle quels quelles quand où qui que qu'est-ce pourquoi comment quoi
        à en dans de d'où par pour avec sur est sont est-ce lequel laquelle depuis
        jusqu'à"""
    ),
    ("Les documents ne le disent pas.", "Cela ne figure pas dans les documents."),
    (
        Shown(
            "Tours d'Europe",
            "La tour Eiffel mesure 330 mètres et fut achevée en mars 1889.",
            "330",
            "Combien de mètres mesure la tour Eiffel ?",
        ),
        Shown(
            "Voies d'eau",
            "Le canal de Kiel fut ouvert en 1895 et relie deux mers.",
            "1895",
            "Quand le canal de Kiel fut-il ouvert ?",
        ),
        Shown(
            "Bâtiment",
            "Le béton se fissure en hiver parce que l'eau gèle dans ses pores.",
            "parce que l'eau gèle dans ses pores",
            "Pourquoi le béton se fissure-t-il en hiver ?",
        ),
        Shown(
            "Règlement",
            "Chaque client peut apporter 3 valises.",
            "3",
            "Combien de valises chaque client peut-il apporter ?",
        ),
    ),
    _set(
        """année mois jour date heure temps pourcentage nombre part type nom raison signifie
        coûte coûtent souvent longtemps grand haut"""
    ),
    _set(
        "il elle ils elles ce cet cette ces cela ça celui celle ceux celles son sa ses leur leurs"
    ),
    _set("ici là alors donc cependant mais et ou ainsi aussi tel telle lui y en voir"),
    _set("à dans en près"),
    _set("en depuis dès avant après vers de année et"),
    _set(
        """article section page chapitre partie numéro no figure tableau niveau
        version salle ligne"""
    ),
    _set("par nommé nommée"),
    ("parce que", "parce qu'", "car", "afin de", "à cause de"),
    (" est un ", " est une ", " est le ", " est la ", " désigne "),
    _set("euros euro francs dollars couronnes centimes eur chf"),
)

_SPANISH: Final = Wording(
    {
        Asked.COUNT: ("¿Cuántos {noun}", "¿Cuántas {noun}"),
        Asked.SHARE: ("¿Qué porcentaje",),
        Asked.AMOUNT: ("¿Cuánto",),
        Asked.TIME: ("¿A qué hora", "¿Cuándo"),
        Asked.DATE: ("¿Cuándo",),
        Asked.PLACE: ("¿Dónde",),
        Asked.NAME: ("¿Quién",),
        Asked.REASON: ("¿Por qué",),
        Asked.MEANING: ("¿Qué es", "¿Qué son"),
    },
    _set(
        """cuánto cuánta cuántos cuántas qué cuál cuáles
        cuándo dónde adónde quién quiénes cómo por a en de desde
        hasta con para según es son"""
    ),
    ("Los documentos no lo dicen.", "Eso no figura en los documentos."),
    (
        Shown(
            "Torres de Europa",
            "La torre Eiffel mide 330 metros y se terminó en marzo de 1889.",
            "330",
            "¿Cuántos metros mide la torre Eiffel?",
        ),
        Shown(
            "Vías de agua",
            "El canal de Kiel se abrió en 1895 y une dos mares.",
            "1895",
            "¿Cuándo se abrió el canal de Kiel?",
        ),
        Shown(
            "Construcción",
            "El hormigón se agrieta en invierno porque el agua se hiela en sus poros.",
            "porque el agua se hiela en sus poros",
            "¿Por qué se agrieta el hormigón en invierno?",
        ),
        Shown(
            "Reglamento",
            "Cada huésped puede traer 3 maletas.",
            "3",
            "¿Cuántas maletas puede traer cada huésped?",
        ),
    ),
    _set(
        """año mes día fecha hora tiempo porcentaje número parte tipo nombre razón significa cuesta
        cuestan"""
    ),
    _set(
        """él ella ellos ellas esto este esta estos estas eso ese esa esos esas aquel aquella su
        sus ello"""
    ),
    _set("aquí allí entonces así pero y o también lo les le tal ambos véase"),
    _set("en a cerca desde"),
    _set("en desde hasta de antes después hacia año y"),
    _set("artículo sección página capítulo parte número figura tabla nivel versión sala línea"),
    _set("por llamado llamada"),
    ("porque", "para que", "a fin de", "debido a"),
    (" es un ", " es una ", " es el ", " es la ", " significa "),
    _set("euros euro pesos dólares coronas francos eur"),
)

_ALL: Final = {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH}


def wording_of(language: str) -> Wording:
    """Return the words for a language; English for those that drafting does not know."""
    return _ALL.get(language or "en", _ENGLISH)


def is_known(language: str) -> bool:
    """Whether drafting has words of its own for a language; an unknown one counts as English."""
    return (language or "en") in _ALL
