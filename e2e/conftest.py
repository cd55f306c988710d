import os
import pathlib
import shutil
import sys

import pytest
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from harness.site import Site  # noqa: E402


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def territory(tmp_path_factory):
    """The demonstration territory, filled once; each site gets a copy."""
    folder = tmp_path_factory.mktemp("territory")
    Site(folder).command("demo")
    return folder


@pytest.fixture(scope="session")
def site(tmp_path_factory, territory):
    """A site on SQLite with the demonstration territory, shared by the tests that only read."""
    yield from demonstration(tmp_path_factory.mktemp("site"), territory)


@pytest.fixture
def fresh_site(tmp_path, territory):
    """A site of its own, for a test that writes."""
    yield from demonstration(tmp_path, territory)


def demonstration(folder, territory):
    shutil.copytree(territory, folder, dirs_exist_ok=True)
    site = Site(folder)
    site.start()
    yield site
    site.stop()


@pytest.fixture
def window(browser):
    """Opens windows that do not know each other: window(width=…, javascript=…)."""
    opened = []

    def open_window(width=1280, height=900, javascript=True, language="fr-FR", **options):
        context = browser.new_context(
            viewport={"width": width, "height": height}, java_script_enabled=javascript, locale=language,
            timezone_id="Europe/Paris", reduced_motion="reduce", **options,
        )
        context.set_default_timeout(30_000)
        opened.append(context)
        return context.new_page()

    yield open_window
    for context in opened:
        context.close()

