"""PowerPoint presentations, made by python-pptx and by hand."""

from __future__ import annotations

import io
import zipfile

import pptx as python_pptx
import pytest
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.presentation import Presentation
from pptx.util import Inches

from engine.documents import pptx
from engine.documents.location import Locator
from engine.documents.reading import NotRead
from engine.documents.records import Document
from engine.documents.source import Source

BLANK, TITLE_AND_CONTENT = 6, 1


@pytest.fixture
def presentation() -> Presentation:
    return python_pptx.Presentation()


def packed(presentation: Presentation) -> bytes:
    stream = io.BytesIO()
    presentation.save(stream)
    return stream.getvalue()


def read(presentation: Presentation) -> Document:
    return pptx.read(Source("a.pptx", packed(presentation)))


def blocks(document: Document) -> list[tuple[str, int, str]]:
    return [
        (str(one.kind), one.level, document.text[one.start : one.end]) for one in document.blocks
    ]


def texts(document: Document) -> list[str]:
    return [text for _, _, text in blocks(document)]


def add_box(slide: object, text: str, left: float, top: float) -> None:
    box = slide.shapes.add_textbox(Inches(left), Inches(top), Inches(2), Inches(1))  # type: ignore[attr-defined]
    box.text_frame.text = text


def test_slides_are_places_and_titles_are_headings(presentation: Presentation) -> None:
    presentation.core_properties.title = "The title"
    for number in (1, 2):
        slide = presentation.slides.add_slide(presentation.slide_layouts[TITLE_AND_CONTENT])
        slide.shapes.title.text = f"Head\v{number}"
        slide.placeholders[1].text = "one\ntwo"
    document = read(presentation)
    assert document.title == "The title"
    assert blocks(document)[:3] == [
        ("heading", 1, "Head 1"),
        ("list_item", 0, "one"),
        ("list_item", 0, "two"),
    ]
    assert [place.label for place in document.places] == ["slide 1", "slide 2"]
    locator = Locator(document)
    assert locator.location(document.blocks[4].start, document.blocks[4].end) == "slide 2"


def test_boxes_from_top_to_bottom_and_left_to_right(presentation: Presentation) -> None:
    slide = presentation.slides.add_slide(presentation.slide_layouts[BLANK])
    add_box(slide, "below", 0, 4)
    add_box(slide, "right", 5, 1)
    add_box(slide, "left", 1, 1.1)
    assert texts(read(presentation)) == ["left", "right", "below"]


def test_groups_tables_and_notes(presentation: Presentation) -> None:
    slide = presentation.slides.add_slide(presentation.slide_layouts[BLANK])
    group = slide.shapes.add_group_shape()
    inner = group.shapes.add_group_shape().shapes.add_textbox(0, Inches(1), Inches(1), Inches(1))
    inner.text_frame.text = "in groups"
    size = (Inches(1), Inches(5), Inches(4), Inches(1))
    table = slide.shapes.add_table(2, 2, *size).table
    cells = [table.cell(row, column) for row in (0, 1) for column in (0, 1)]
    for cell, text in zip(cells, "abcd", strict=True):
        cell.text = text
    slide.notes_slide.notes_text_frame.text = "say this"
    document = read(presentation)
    assert blocks(document) == [
        ("paragraph", 0, "in groups"),
        ("table_row", 1, "a | b"),
        ("table_row", 0, "c | d"),
        ("paragraph", 0, "say this"),
    ]
    assert [place.label for place in document.places] == ["slide 1"]


def test_hidden_slides_are_read_and_named(presentation: Presentation) -> None:
    slide = presentation.slides.add_slide(presentation.slide_layouts[BLANK])
    add_box(slide, "secret", 0, 0)
    slide.element.set("show", "0")
    document = read(presentation)
    assert texts(document) == ["secret"]
    assert document.notes == ("Slide 1 is hidden.",)


def test_empty_slides_are_counted(presentation: Presentation) -> None:
    presentation.slides.add_slide(presentation.slide_layouts[BLANK])
    add_box(presentation.slides.add_slide(presentation.slide_layouts[BLANK]), "text", 0, 0)
    assert [place.label for place in read(presentation).places] == ["slide 2"]


def test_shapes_with_another_form_for_old_programs(presentation: Presentation) -> None:
    slide = presentation.slides.add_slide(presentation.slide_layouts[BLANK])
    shape = (
        '<p:sp><p:nvSpPr><p:cNvPr id="9" name="s"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/>'
        "<p:txBody><a:bodyPr/><a:p><a:r><a:t>{}</a:t></a:r></a:p></p:txBody></p:sp>"
    )
    slide.shapes._spTree.append(  # python-pptx cannot write these
        parse_xml(
            f"<mc:AlternateContent {nsdecls('p', 'a')} "
            'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
            f'<mc:Choice Requires="a14">{shape.format("new")}</mc:Choice>'
            f"<mc:Fallback>{shape.format('old')}</mc:Fallback></mc:AlternateContent>"
        )
    )
    assert texts(read(presentation)) == ["new"]


@pytest.mark.parametrize(
    "main_type",
    [
        "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml",
        "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml",
    ],
)
def test_macros_and_slide_shows_are_read(presentation: Presentation, main_type: str) -> None:
    add_box(presentation.slides.add_slide(presentation.slide_layouts[BLANK]), "text", 0, 0)
    changed = io.BytesIO()
    plain = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
    with (
        zipfile.ZipFile(io.BytesIO(packed(presentation))) as source,
        zipfile.ZipFile(changed, "w") as target,
    ):
        for name in source.namelist():
            content = source.read(name)
            if name == "[Content_Types].xml":
                assert plain.encode() in content
                content = content.replace(plain.encode(), main_type.encode())
            target.writestr(name, content)
    assert texts(pptx.read(Source("a.pptm", changed.getvalue()))) == ["text"]


def test_a_diagram_gives_its_words(presentation: Presentation) -> None:
    from pptx.opc.package import Part
    from pptx.opc.packuri import PackURI

    slide = presentation.slides.add_slide(presentation.slide_layouts[BLANK])
    diagram = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
    model = (
        f'<dgm:dataModel xmlns:dgm="{diagram}" {nsdecls("a")}><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r>'
        "<a:t>first </a:t></a:r><a:r><a:t>step</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst>"
        "</dgm:dataModel>"
    )
    package = slide.part.package
    part = Part(PackURI("/ppt/diagrams/data1.xml"), "application/xml", package, model.encode())
    relation = slide.part.relate_to(part, "http://example.org/diagramData")
    slide.shapes._spTree.append(  # python-pptx cannot write these
        parse_xml(
            f"<p:graphicFrame {nsdecls('p', 'a', 'r')}><p:nvGraphicFramePr>"
            '<p:cNvPr id="7" name="d"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>'
            '<p:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></p:xfrm>'
            f'<a:graphic><a:graphicData uri="{diagram}">'
            f'<dgm:relIds xmlns:dgm="{diagram}" r:dm="{relation}"/></a:graphicData></a:graphic>'
            "</p:graphicFrame>"
        )
    )
    assert texts(read(presentation)) == ["first step"]


@pytest.mark.parametrize(
    ("stream", "words"),
    [("EncryptedPackage", "password"), ("PowerPoint Document", "old PowerPoint format")],
)
def test_encrypted_and_old_presentations_have_a_reason(stream: str, words: str) -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + f"{stream}\0".encode("utf-16-le")
    with pytest.raises(NotRead, match=words):
        pptx.read(Source("a.pptx", data))
