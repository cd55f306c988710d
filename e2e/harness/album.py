"""Looks at each kind of page once: what is wrong with it, whether a phone would scroll it sideways, and a picture.

The dark is looked at by the walk through every page.
"""

from harness import screens
from harness.crawler import shape
from harness.pages import report, shortcomings


class Album:
    def __init__(self, name):
        self.name = name
        self.seen = set()
        self.wrong = {}

    def look(self, page, mark=""):
        """Note what is wrong with the page as it stands, unless one of its kind was looked at already."""
        kind = (*shape(page.url), mark)
        if kind in self.seen:
            return
        self.seen.add(kind)
        found = shortcomings(page)
        found += [f"phone: scrolls sideways by {width} px" for width in [excess(page, 390)] if width > 0]
        screens.keep(page, f"{self.name} {len(self.seen):03} {kind[0]} {mark}")
        if found:
            self.wrong[f"{page.url} {mark}"] = found

    def report(self):
        return report(self.wrong)


class Unlooked:
    """For a window that runs no script: axe is one."""

    def look(self, page, mark=""):
        pass


def excess(page, width):
    """How far the page would scroll sideways in a window of this width."""
    before = page.viewport_size
    page.set_viewport_size({"width": width, "height": 844})
    found = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    page.set_viewport_size(before)
    return found
