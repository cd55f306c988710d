"""Every page that a persona can reach answers, reads well, and needs no script.

Each kind of page is opened in a browser once for each way of walking, whoever reads it; every other page of its kind
is fetched and read. A copy that another program writes is asked for once of each kind. MAILLAGE_SCREENS=1 also leaves pictures in var/screens: wide, phone, dark, printed.
"""

import re
import urllib.parse

import pytest

from harness import screens
from harness.crawler import COPY, Crawler, shape
from harness.pages import Listener, faults, is_download, links, report, shortcomings, violations

# The kinds of pages that were already opened, for all personas together.
opened = set()
copied = set()


def walk(site, who, page, without_script, start="/", kinds="pages"):
    """Visit all pages that somebody reaches; return those found and what is wrong with each."""
    listener = Listener(page)
    wrong = {}

    def visit(address):
        listener.complaints.clear()
        kind = shape(address)
        if COPY.search(kind[0]):
            if kind in copied:
                return []
            copied.add(kind)
        answer = page.request.get(address)
        if answer.status == 403 and "/compte/structures" in answer.text():
            return []  # an honest "choose for whom you speak first"
        if answer.status != 200:
            wrong[address] = [f"status {answer.status}"]
            return []
        if is_download(answer):
            return []
        if (kinds, kind) in opened:
            source = answer.text()
            if found := faults(source):
                wrong[address] = found
            return links(source)
        opened.add((kinds, kind))
        page.goto(address)
        found = shortcomings(page)
        page.emulate_media(color_scheme="dark")
        found += [f"dark: {line}" for line in violations(page, ["color-contrast"])]
        page.emulate_media(color_scheme="light")
        found += listener.complaints
        screens.keep(page, who + urllib.parse.urlsplit(address).path)
        found += differences_without_script(page, without_script, address)
        if found:
            wrong[address] = found
        return page.eval_on_selector_all("a[href]", "links => links.map(link => link.href)")

    return Crawler(site.address).walk(site.address + start, visit), wrong


def differences_without_script(page, without_script, address):
    answer = without_script.goto(address)
    found = [] if answer.status == 200 else [f"without script: status {answer.status}"]
    if without_script.locator("h1").all_inner_texts() != page.locator("h1").all_inner_texts():
        found.append("without script: another title")
    for form in without_script.locator("form").all():
        if form.locator("button:not([type=button]), input[type=submit]").count() == 0:
            found.append("without script: a form that cannot be sent")
    return found


# requirement: I-39
def test_every_public_page(site, window):
    visited, wrong = walk(site, "visiteur", window(), window(javascript=False), kinds="public")
    assert not wrong, report(wrong)
    assert len(visited) >= 5, visited


def test_every_public_page_in_english(site, window):
    english = {"language": "en-GB"}
    visited, wrong = walk(site, "visitor", window(**english), window(javascript=False, **english), kinds="english")
    assert not wrong, report(wrong)
    assert len(visited) >= 5, visited


def test_every_public_page_on_a_phone(site, window):
    _, wrong = walk(site, "téléphone", window(width=390), window(width=390, javascript=False), kinds="phone")
    assert not wrong, report(wrong)


# requirement: I-39
@pytest.mark.parametrize("number", range(6))
def test_every_page_of_a_persona(site, window, number):
    personas = list(site.sign_in_links())
    assert len(personas) == 6, site.printed()
    page, without_script = window(), window(javascript=False)
    site.sign_in(page, personas[number], without_script)
    visited, wrong = walk(site, personas[number], page, without_script, "/accueil")
    assert not wrong, report(wrong)
    assert len(visited) >= 10, visited
    # Whoever coordinates reaches each chapter of a partnership.
    chapters = {found[1] for address in visited if (found := re.search(r"/partenariats/[^/]+/(\w+)", address))}
    assert number or len(chapters) >= 12, sorted(chapters)
