"""Pictures of pages, for eyes."""

import os
import re

from harness.site import ROOT

FOLDER = ROOT / "var/screens"


def keep(page, name):
    """Leave the page as it stands in var/screens, when MAILLAGE_SCREENS asks for it."""
    if not os.environ.get("MAILLAGE_SCREENS"):
        return
    FOLDER.mkdir(parents=True, exist_ok=True)
    stem = re.sub(r"[^\w]+", "-", name).strip("-") or "accueil"
    before = page.viewport_size
    page.set_viewport_size({"width": 1280, "height": 900})
    page.screenshot(path=FOLDER / f"{stem}.wide.png", full_page=True)
    page.emulate_media(color_scheme="dark")
    page.screenshot(path=FOLDER / f"{stem}.dark.png", full_page=True)
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 390, "height": 844})
    page.screenshot(path=FOLDER / f"{stem}.phone.png", full_page=True)
    page.set_viewport_size(before)
    page.pdf(path=FOLDER / f"{stem}.print.pdf", format="A4")
