"""Two nodes on one PostgreSQL: they are one site, and what was acknowledged survives a node and an absence."""

import os
import subprocess
import threading
import time
import urllib.parse

import pytest

from harness.paper import Writer
from harness.site import Site
from harness.talk import Reader

AUTHOR = "Samira Benali"


@pytest.fixture
def nodes(tmp_path):
    """Two nodes with the demonstration, on a database of their own."""
    address = os.environ["MAILLAGE_TEST_DATABASE"]
    name = f"nodes_{os.getpid()}_{int(time.time() * 1000)}"
    subprocess.run(["psql", "-qd", address, "-c", f'CREATE DATABASE "{name}"'], check=True)
    database = urllib.parse.urlsplit(address)._replace(path=f"/{name}").geturl()
    first, second = Site(tmp_path, database), Site(tmp_path, database)
    first.command("demo")
    first.start()
    second.start()
    yield first, second
    first.stop()
    second.stop()


def test_one_session_and_a_write_seen_within_a_second(nodes, window):
    first, second = nodes
    page = window()
    first.sign_in(page, AUTHOR)
    page.goto(f"{second.address}/accueil")
    assert AUTHOR in page.locator("header.masthead").inner_text()

    # Papers read on the second node, so that it has something in its cache; then written on the first.
    writer = Writer(first, page)
    paper = writer.open("Écrit sur un nœud, lu sur l'autre")
    on_second = paper.replace(first.address, second.address)
    page.goto(on_second)
    writer.write(paper, {}, context="Un texte que le premier nœud vient de recevoir.")
    written = time.monotonic()
    page.goto(on_second)
    assert "premier nœud" in page.locator("main").inner_text()
    assert time.monotonic() - written < 1


def test_a_node_killed_in_the_middle_of_writes_loses_nothing_acknowledged(nodes, window):
    first, second = nodes
    page = window()
    first.sign_in(page, AUTHOR)
    cookie = Reader.cookie_of(page)
    acknowledged = []

    def write(number):
        reader = Reader(first, cookie)
        for turn in range(10_000):
            title = f"Papier {number}-{turn}"
            try:
                address = reader.post("/papiers", title=title, kind="actionSheet", origin="ownInitiative")
            except OSError:
                return
            acknowledged.append((address.removesuffix("/redaction"), title))

    writers = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for writer in writers:
        writer.start()
    first.wait_until(lambda: len(acknowledged) >= 200, "two hundred acknowledged writes")
    first.kill()
    for writer in writers:
        writer.join()

    survivor = Reader(second, cookie)
    for path, title in acknowledged:
        assert title in survivor.get(path), f"{title} was acknowledged and is not there"
    assert second.command("journal", "verify").returncode == 0


def test_the_database_goes_away_for_ten_seconds(nodes, window):
    first, _ = nodes
    page = window()
    first.sign_in(page, AUTHOR)
    cookie = Reader.cookie_of(page)
    reader = Reader(first, cookie)
    seen = []
    stop = threading.Event()

    def ask():
        while not stop.is_set():
            seen.append(first.status("/annuaire"))
            time.sleep(0.1)

    asking = [threading.Thread(target=ask) for _ in range(4)]
    for thread in asking:
        thread.start()
    control = os.environ["MAILLAGE_POSTGRES_CONTROL"]
    try:
        subprocess.run([control, "stop", "immediate"], check=True, capture_output=True)
        page.goto(f"{first.address}/papiers/nouveau")
        assert page.locator("h1").count() == 1, "the page that says so is a page"
        time.sleep(10)
    finally:
        subprocess.run([control, "start"], check=True, capture_output=True)
    first.wait_until(lambda: first.status("/annuaire") == 200, "the site to recover by itself", seconds=15)
    stop.set()
    for thread in asking:
        thread.join()
    assert 503 in seen, set(seen)
    assert set(seen) <= {200, 503}, set(seen)
    address = reader.post("/papiers", title="Après le retour", kind="actionSheet", origin="ownInitiative")
    assert "Après le retour" in reader.get(address.removesuffix("/redaction"))
