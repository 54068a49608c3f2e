"""The look of a report: one sheet that Qt's rich text understands, one that only browsers do.

Qt's rich text prints the report as PDF. It knows neither variables nor layout, and stops reading a
sheet at a rule that it does not know: so the second sheet begins with `@supports`, and all that is
for screens alone, the dark colours too, stands inside it. The colours are the window's.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one scheme, as #RRGGBB.

    Attributes:
        paper: Behind everything.
        card: Behind the verdict.
        text: Of what is read.
        soft: Of captions.
        line: Hairlines.
        accent: What stands out.
        bar: Bars that do not.
        good: Right.
        caution: Neither right nor wrong.
        bad: Wrong.
    """

    paper: str
    card: str
    text: str
    soft: str
    line: str
    accent: str
    bar: str
    good: str
    caution: str
    bad: str

    def variables(self) -> str:
        """Return the colours as variables of a style sheet."""
        return "".join(f"--{name}:{colour};" for name, colour in asdict(self).items())


LIGHT: Final = Palette(
    paper="#FFFFFF",
    card="#F7E6DC",
    text="#2B2622",
    soft="#6B6258",
    line="#E4DCD0",
    accent="#AC421C",
    bar="#CFC3B4",
    good="#2F6F4C",
    caution="#8F5B0C",
    bad="#A8321F",
)
DARK: Final = Palette(
    paper="#1C1917",
    card="#3E2A20",
    text="#EFE9E1",
    soft="#ADA398",
    line="#3D3733",
    accent="#E8855A",
    bar="#6A5F57",
    good="#7FC29B",
    caution="#E3B55C",
    bad="#EE8A7B",
)

PLAIN: Final = f"""
body {{ font-family: system-ui, sans-serif; font-size: 10pt; line-height: 135%;
  color: {LIGHT.text}; }}
h1 {{ font-size: 16pt; font-weight: 600; margin: 0; }}
h2 {{ font-size: 13pt; font-weight: 600; margin: 26px 0 8px 0; }}
h3 {{ font-size: 11pt; font-weight: 600; margin: 18px 0 4px 0; }}
p {{ margin: 4px 0; }}
li {{ margin: 3px 0; }}
th {{ text-align: left; font-weight: 600; }}
.name {{ font-weight: 400; }}
.card {{ background-color: {LIGHT.card}; }}
.soft {{ color: {LIGHT.soft}; font-size: 8.5pt; font-weight: 400; }}
.good {{ color: {LIGHT.good}; font-weight: 600; }}
.bad {{ color: {LIGHT.bad}; font-weight: 600; }}
.none {{ color: {LIGHT.caution}; font-weight: 600; }}
.said {{ white-space: pre-wrap; }}
.lines {{ border-collapse: collapse; }}
.lines td, .lines th {{ border-bottom: 1px solid {LIGHT.line}; }}
.bars {{ line-height: 100%; }}
"""

_BROWSERS: Final = f"""
:root {{ color-scheme: light dark; {LIGHT.variables()} }}
@media screen and (prefers-color-scheme: dark) {{ :root {{ {DARK.variables()} }}
  .bars img {{ background: var(--dark) 0 0 / 100% 100% no-repeat; object-position: -200vw 0; }}
}}
html {{ background: var(--paper); }}
body {{ background: var(--paper); color: var(--text); font-size: 15px; line-height: 1.55;
  max-width: 54rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: anywhere; }}
h1 {{ font-size: 1.5rem; line-height: 1.3; text-wrap: balance; }}
h2 {{ font-size: 1.15rem; margin: 2.5rem 0 .5rem; }}
h3 {{ font-size: 1rem; margin: 1.75rem 0 .25rem; }}
ul, ol {{ padding-left: 1.25rem; }}
img {{ width: 44rem; max-width: 100%; height: auto; }}
.card {{ background: var(--card); border-radius: 10px; border-spacing: 0; }}
.soft {{ color: var(--soft); font-size: .85rem; }}
.good {{ color: var(--good); }} .bad {{ color: var(--bad); }} .none {{ color: var(--caution); }}
.said p {{ white-space: normal; }}
.wide {{ overflow-x: auto; }}
.even {{ table-layout: fixed; min-width: 36rem; }} .name {{ width: 30%; }}
.lines {{ width: 100%; font-variant-numeric: tabular-nums; }}
.lines th, .lines td {{ border-bottom-color: var(--line); padding: .35rem .75rem .35rem 0;
  text-align: left; vertical-align: top; }}
.lines td > p:first-child {{ margin-top: 0; }}
.choice {{ display: none; }} .choice label::after {{ content: attr(data-words); }}
.way {{ width: 8.5rem; }} .mark {{ width: 6rem; }}
.question {{ content-visibility: auto; contain-intrinsic-size: auto 18rem; }}
@media screen {{
  :root:has(.choice) .choice {{ display: block; margin: .75rem 0; }}
  :root:has(#differing:checked) .same {{ display: none; }}
}}
@media print {{
  body {{ font-size: 10pt; max-width: none; padding: 0; }}
  .card {{ print-color-adjust: exact; }}
  .question {{ content-visibility: visible; }}
  h2, h3 {{ break-after: avoid; }} tr, img {{ break-inside: avoid; }}
}}
"""

FOR_BROWSERS: Final = f"@supports (color: var(--text)) {{{_BROWSERS}}}\n@page {{ margin: 18mm; }}"
