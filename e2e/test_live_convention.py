"""Several people write in a convention at the same time: each sees that the others wrote, and nobody loses a word."""

import pytest
from playwright.sync_api import expect

from harness.album import Album, Unlooked
from harness.paper import Writer
from harness.table import Seat

THEIRS = "Les bancs viennent du jardin."
MINE = "Nous lisons dehors tous les mercredis d'été."


@pytest.fixture
def table(fresh_site, window):
    return table_of_two(fresh_site, window)


def table_of_two(site, window, javascript=True):
    """A convention begun by one organisation, with another at the table: the seats of both."""
    first, second = window(javascript=javascript), window(javascript=javascript)
    site.sign_in(first, "Samira Benali")
    site.sign_in(second, "Odile Marchand")
    writer = Writer(site, first)
    paper = writer.open("Lire au jardin")
    writer.write(
        paper,
        {"decidedBy": "Le conseil d'administration", "stillOpen": "Les dates", "stage": "design", "hoursBefore": "2",
         "hoursDuring": "4", "hoursAfter": "1", "noticeDays": "15"},
        context="Les familles demandent un lieu.", content="Les Jardins du Lez prêtent leurs bancs.",
    )
    writer.publish(paper)
    jardins = next(name for name in writer.names_found(paper) if "jardins" in name)
    writer.confirm(paper, {jardins})
    writer.tell(paper)
    for page in (first, second):
        page.goto(f"{paper}/acceptation")
        with page.expect_navigation():
            page.click("main form[action$='/acceptation'] button.main")
    cycle, album = paper.replace("/papiers/", "/partenariats/"), Album("écrire ensemble") if javascript else Unlooked()
    seats = Seat(first, cycle, album), Seat(second, cycle, album)
    seats[0].do("convention/modele", title="Lire au jardin", model="charter")
    return seats


def told(page):
    return page.locator("main [data-told]")


# requirement: S-053
def test_the_other_sees_that_somebody_wrote_and_keeps_its_draft(table):
    reader, writer = table
    reader.read("convention/articles/nouveau?sujet=object")
    reader.page.fill("[name=heading]", "Notre objet")
    reader.page.fill("[name=text]", MINE)
    expect(told(reader.page)).to_be_hidden()

    writer.do("convention/articles/nouveau", heading="Les bancs", text=THEIRS)
    expect(told(reader.page)).to_be_visible(timeout=2_000)
    expect(reader.page.locator("[name=text]")).to_have_value(MINE)

    # What changed is one link away, and the draft is still there on the way back.
    reader.page.once("dialog", lambda dialog: dialog.accept())
    with reader.page.expect_navigation():
        reader.page.click("main [data-news] a")
    assert "Les bancs" in reader.text()
    reader.album.look(reader.page, "changements")
    reader.read("convention/articles/nouveau?sujet=object")
    expect(reader.page.locator("[name=text]")).to_have_value(MINE)
    reader.send("/articles/nouveau")
    text = reader.read("convention")
    assert MINE in text and THEIRS in text
    # Sent, the draft is no longer offered.
    reader.read("convention/articles/nouveau?sujet=object")
    assert MINE not in reader.page.locator("[name=text]").input_value()
    assert not reader.album.wrong, reader.album.report()


# requirement: S-053
def test_a_draft_survives_a_reload_and_a_connection_that_fails(table):
    seat, _ = table
    seat.read("convention/articles/nouveau?sujet=object")
    seat.page.fill("[name=text]", MINE)
    seat.page.once("dialog", lambda dialog: dialog.accept())
    seat.page.reload()
    expect(seat.page.locator("[name=text]")).to_have_value(MINE)

    # The network goes away in the very moment of sending.
    seat.page.route("**/articles/nouveau", lambda route: route.abort())
    seat.page.locator("main form[action$='/articles/nouveau'] button.main").click()
    seat.page.unroute("**/articles/nouveau")
    seat.read("convention/articles/nouveau?sujet=object")
    expect(seat.page.locator("[name=text]")).to_have_value(MINE)
    seat.send("/articles/nouveau")
    assert MINE in seat.read("convention")


# requirement: S-053
def test_a_draft_begun_on_an_older_version_writes_over_nobody(table, window):
    seat, _ = table
    colleague = window()
    colleague.context.add_cookies(seat.page.context.cookies())
    other = Seat(colleague, seat.cycle, seat.album)
    seat.do("convention/articles/nouveau?sujet=object", heading="Notre objet", text=MINE)
    seat.read("convention/articles/1")
    seat.page.fill("[name=text]", f"{MINE} Même sous la pluie.")
    other.do("convention/articles/1", text=f"{MINE} Et en automne.")

    # The draft comes back, says so, and knows on which version it was written: both texts are then in sight.
    seat.page.once("dialog", lambda dialog: dialog.accept())
    seat.page.reload()
    expect(seat.page.get_by_role("button", name="Repartir du texte enregistré")).to_be_visible()
    assert "en même temps" in seat.refused("/articles/1")
    assert "Et en automne" in seat.text()
    expect(seat.page.locator("[name=text]")).to_have_value(f"{MINE} Même sous la pluie.")
    seat.send("/articles/1", text=f"{MINE} Même sous la pluie. Et en automne.")


def test_a_draft_is_given_up_and_nothing_stays_after_signing_out(table):
    seat, _ = table
    seat.read("convention/articles/nouveau?sujet=object")
    served = seat.page.locator("[name=text]").input_value()
    seat.page.fill("[name=text]", MINE)
    seat.page.on("dialog", lambda dialog: dialog.accept())
    seat.page.reload()
    seat.page.get_by_role("button", name="Repartir du texte enregistré").click()
    expect(seat.page.locator("[name=text]")).to_have_value(served)
    seat.page.reload()
    expect(seat.page.locator("[name=text]")).to_have_value(served)

    seat.page.fill("[name=text]", MINE)
    kept = "Object.keys(localStorage).filter(name => name.startsWith('brouillon '))"
    assert seat.page.evaluate(kept)
    with seat.page.expect_navigation():
        seat.page.click("form[action='/deconnexion'] button")
    assert not seat.page.evaluate(kept)


def test_a_draft_is_never_shown_to_another_account(table):
    seat, other = table
    mark = "document.querySelector('script[data-account]').dataset.account"
    mine, theirs = (person.page.evaluate(mark) for person in (seat, other))
    assert mine and theirs and mine != theirs
    seat.read("convention/articles/nouveau?sujet=object")
    seat.page.fill("[name=text]", MINE)
    kept = "Object.entries(localStorage).filter(([name]) => name.startsWith('brouillon '))"
    drafts = seat.page.evaluate(kept)
    assert drafts and all(name.startswith(f"brouillon {mine} ") for name, _ in drafts)
    other.read("convention/articles/nouveau?sujet=object")
    served = other.page.locator("[name=text]").input_value()
    other.page.evaluate("drafts => drafts.forEach(([name, draft]) => localStorage.setItem(name, draft))", drafts)
    other.page.reload()
    expect(other.page.locator("[name=text]")).to_have_value(served)


# requirement: S-053
def test_a_convention_is_written_without_any_script(fresh_site, window):
    seat, other = table_of_two(fresh_site, window, javascript=False)
    seat.do("convention/articles/nouveau?sujet=object", heading="Notre objet", text=MINE)
    other.do("convention/articles/1", text=f"{MINE} Le jardin est ouvert.", reason="Il faut un lieu.")
    seat.read("convention/amendements/1")
    seat.send("/adoption")
    assert "Le jardin est ouvert." in other.read("convention")
    # What the script would have said is one link away.
    other.read("convention/articles/nouveau")
    seat.do("convention/articles/nouveau", heading="Les bancs", text=THEIRS)
    with other.page.expect_navigation():
        other.page.click("main [data-news] a")
    assert "Les bancs" in other.text()
