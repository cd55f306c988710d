import os
import pathlib
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
def site(tmp_path_factory):
    """A site on SQLite with the demonstration territory, shared by the tests that only read."""
    yield from demonstration(tmp_path_factory.mktemp("site"))


@pytest.fixture
def fresh_site(tmp_path):
    """A site of its own, for a test that writes."""
    yield from demonstration(tmp_path)


def demonstration(folder):
    site = Site(folder)
    site.command("demo")
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
        context.set_default_timeout(10_000)
        opened.append(context)
        return context.new_page()

    yield open_window
    for context in opened:
        context.close()

