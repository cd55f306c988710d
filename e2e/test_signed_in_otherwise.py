"""Whoever is signed in reads the same pages in English, and on a phone.

Each kind of page is opened once. What does not change with the language or the width (colours, headings, what needs no
script) is asked by the walk through every page.
"""

import re

import pytest

from harness import screens
from harness.crawler import COPY, Crawler, shape
from harness.pages import Listener, faults, is_download, links, report, shortcomings

COORDINATOR = "Samira Benali"
# What a sentence left out, or a part folded away on a phone, would break.
NAMES = [
    "aria-allowed-attr", "aria-hidden-focus", "aria-required-children", "aria-valid-attr-value", "button-name",
    "document-title", "duplicate-id-aria", "empty-heading", "html-has-lang", "html-lang-valid", "image-alt",
    "input-button-name", "label", "link-name", "select-name", "summary-name", "svg-img-alt", "valid-lang",
]


@pytest.mark.parametrize("language, width", [("en", 1280), ("fr", 390)], ids=["in English", "on a phone"])
def test_the_coordinator_reads_every_kind_of_page(fresh_site, window, language, width):
    page = window(width=width, height=844)
    fresh_site.sign_in(page, COORDINATOR)
    if language != "fr":
        with page.expect_navigation():
            page.click(f"form[action='/langue'] button[value={language}]")
    visited, opened, wrong = stroll(fresh_site, page, language)
    assert not wrong, report(wrong)
    assert len(opened) >= 40, sorted(opened)
    chapters = {found[1] for address in visited if (found := re.search(r"/partenariats/[^/]+/(\w+)", address))}
    assert len(chapters) >= 12, sorted(chapters)


def stroll(site, page, language):
    """Open each kind of page once; return what was visited, the kinds, and what is wrong with each."""
    listener = Listener(page)
    opened, wrong = set(), {}

    def visit(address):
        kind = shape(address)
        if COPY.search(kind[0]):
            return []
        answer = page.request.get(address)
        if answer.status == 403 and "/compte/structures" in answer.text():
            return []
        if answer.status != 200:
            wrong[address] = [f"status {answer.status}"]
            return []
        if is_download(answer):
            return []
        source = answer.text()
        found = faults(source)
        if f'<html lang="{language}"' not in source:
            found.append(f"not in {language}")
        if kind not in opened:
            opened.add(kind)
            listener.complaints.clear()
            page.goto(address)
            found += shortcomings(page, NAMES) + listener.complaints
            screens.keep(page, f"{language} {page.viewport_size['width']} {kind[0]}")
        if found:
            wrong[address] = found
        return links(source)

    return Crawler(site.address).walk(f"{site.address}/accueil", visit), opened, wrong
