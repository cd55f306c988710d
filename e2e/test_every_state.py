"""Pages that no link leads to: errors, refused forms, links that no longer work, what a form answers by itself.

Each is forced once, and looked at like any other page, on a wide window and on a phone's width.
"""

import urllib.parse

import pytest

from harness.album import Album
from harness.paper import Writer

COORDINATOR, PRESIDENT, KEEPER = "Samira Benali", "Odile Marchand", "Marion Delmas"
TERMS = {
    "decidedBy": "Le conseil d'administration", "stillOpen": "Les dates", "stage": "design",
    "hoursBefore": "2", "hoursDuring": "4", "hoursAfter": "1", "noticeDays": "15",
}


@pytest.fixture
def album():
    album = Album("états")
    yield album
    assert not album.wrong, album.report()


def answered(page, button):
    """Press a button; return the status of the page that comes."""
    with page.expect_navigation() as navigation:
        button.click()
    return navigation.value.status


def answered_unchecked(form):
    """Send a form as it stands, whatever the browser thinks of it."""
    form.evaluate("form => { form.noValidate = true }")
    return answered(form.page, form.locator("button:not([type=button])").first)


def test_what_cannot_be_shown(fresh_site, window, album):
    visitor, keeper = window(), window()
    assert visitor.goto(f"{fresh_site.address}/nulle-part").status == 404
    album.look(visitor, "404")
    assert visitor.goto(f"{fresh_site.address}/langue").status == 405
    album.look(visitor, "405")
    visitor.goto(f"{fresh_site.address}/papiers")
    album.look(visitor, "sans session")

    # A form that stands on another site.
    form = f"<form method=post action='{fresh_site.address}/langue'><button name=langue value=en>OK</button></form>"
    visitor.goto("data:text/html," + urllib.parse.quote(form))
    assert answered(visitor, visitor.locator("button")) == 403
    album.look(visitor, "403, d'un autre site")

    fresh_site.sign_in(keeper, KEEPER)
    assert keeper.goto(f"{fresh_site.address}/papiers").status == 403
    album.look(keeper, "403, sans structure")
    assert keeper.goto(f"{fresh_site.address}/structures/nulle-part").status == 404
    album.look(keeper, "404, avec session")


def test_links_that_no_longer_work(fresh_site, window, album):
    visitor, member = window(), window()
    links = fresh_site.sign_in_links()
    assert visitor.goto(f"{fresh_site.address}/connexion/lien/inconnu").status == 404
    album.look(visitor, "inconnu")

    fresh_site.sign_in(member, COORDINATOR)
    assert visitor.goto(links[COORDINATOR]).status == 410
    album.look(visitor, "servi")
    assert answered(visitor, visitor.locator("main form[action$='/renouvellement'] button")) == 200
    album.look(visitor, "renouvelé")

    fresh_site.later(60)
    assert visitor.goto(links[PRESIDENT]).status == 410
    album.look(visitor, "expiré")


def test_what_a_form_answers(fresh_site, window, album):
    visitor, first, second = window(), window(), window()
    visitor.goto(f"{fresh_site.address}/connexion")
    assert answered_unchecked(visitor.locator("main form[action$='/connexion/lien']").first) == 422
    album.look(visitor, "refusé")

    fresh_site.sign_in(first, COORDINATOR, second)
    first.goto(f"{fresh_site.address}/papiers/nouveau")
    assert answered_unchecked(first.locator("main form[action='/papiers']").first) == 422
    album.look(first, "refusé")

    # Two windows write in one text: the second is shown both.
    writer = Writer(fresh_site, first)
    paper = writer.open("Courir au bord du Lez")
    for page, text in ((first, "Nous courons le matin."), (second, "Nous courons le soir.")):
        page.goto(f"{paper}/redaction")
        page.fill("[name=section-context]", text)
    save = "main button[name=then][value=save]"
    assert answered(first, first.locator(save)) == 200
    assert answered(second, second.locator(save)) == 409
    album.look(second, "deux textes")

    # An organisation without an address: its letter is shown once, by the form that prints it.
    writer.write(paper, TERMS, content="Les Foulées du Lez montrent le chemin.")
    writer.publish(paper)
    runners = next(name for name in writer.names_found(paper) if "foulees" in name)
    writer.confirm(paper, {runners})
    first.goto(f"{paper}/avis")
    letter = first.locator("main form[action$='/lettre'] button").first
    assert answered(first, letter) == 200
    assert first.locator("main .letter .code").count() == 1
    album.look(first, "lettre")
