"""What every page must be, whoever reads it and however."""

import html
import re

from axe_playwright_python.sync_playwright import Axe

from harness.site import ROOT

AXE = Axe()


def untranslated():
    """A key shown in the place of its sentence, or an argument that nobody filled."""
    catalogues = (ROOT / "Sources/Web/Resources/languages/fr").glob("*.yml")
    roots = {match for file in catalogues for match in re.findall(r"^(\w+):", file.read_text("utf-8"), re.MULTILINE)}
    return re.compile(rf"(?<![\w@./-])(?:{'|'.join(sorted(roots)) or 'refusal'})(?:\.\w+)+|\{{[a-z]\w*\}}")


UNTRANSLATED = untranslated()


class Listener:
    """Collects what a page complains about while it is used."""

    def __init__(self, page):
        self.complaints = []
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.complaints.append(f"script error: {error}"))

    def _console(self, message):
        if message.type in ("error", "warning"):
            self.complaints.append(f"console {message.type}: {message.text}")


def violations(page, only=None):
    """Axe's findings on the page as it stands, one line each; of some rules only, when they are named."""
    # Without the list of all that is right: it takes as long as the checks.
    options = {"resultTypes": ["violations"], **({"runOnly": only} if only else {})}
    found = AXE.run(page, options=options).response["violations"]
    return [
        f"{item['id']} ({item['impact']}): {item['help']} — {node['html'][:160]}"
        for item in found
        for node in item["nodes"][:3]
    ]


def shortcomings(page, only=None):
    """Everything that is wrong with the page as it stands, one line each; of some of axe's rules only, when named."""
    found = []
    language = page.locator("html").get_attribute("lang")
    if language not in ("fr", "en"):
        found.append(f"html lang is {language!r}")
    if not page.title().strip():
        found.append("no title")
    if page.locator("h1").count() != 1:
        found.append(f"{page.locator('h1').count()} first-level titles")
    if page.locator("main").count() != 1:
        found.append("no main landmark")
    text = page.locator("body").inner_text()
    found += [f"untranslated {mark}" for mark in sorted(set(UNTRANSLATED.findall(text)))]
    width = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if width > 0:
        found.append(f"scrolls sideways by {width} px")
    return found + [f"axe: {line}" for line in violations(page, only)]


def faults(source):
    """What can be seen to be wrong with a page without opening it."""
    titles = len(re.findall(r"<h1[ >]", source))
    text = html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"(?s)<head.*?</head>|<textarea.*?</textarea>", " ", source)))
    return [f"untranslated {mark}" for mark in sorted(set(UNTRANSLATED.findall(text)))] + (
        [] if titles == 1 else [f"{titles} first-level titles"]
    )


def links(source):
    """Where a page leads, without opening it."""
    return [html.unescape(link) for link in re.findall(r'<a [^>]*?href="([^"]+)"', source)]


def is_download(answer):
    headers = answer.headers
    return "attachment" in headers.get("content-disposition", "") or "text/html" not in headers.get("content-type", "")


def report(wrong):
    return "\n".join(f"{address}\n  " + "\n  ".join(lines) for address, lines in wrong.items())
