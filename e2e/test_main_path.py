"""From an action sheet to a proof that a funder checks: three people, three windows, one of them on a phone.

The coordinator writes and names; one organisation accepts under a mandate; the other, which has no account, contests
from its personal link; every copy then says so.
"""

import re
import subprocess

import pytest

from harness import screens
from harness.pages import shortcomings
from harness.paper import Writer

AUTHOR, PARTNER, WITHOUT_MANDATE = "Samira Benali", "Odile Marchand", "Inès Caron"
TITLE = "Un jardin pour le quartier, version des essais"
TERMS = {
    "decidedBy": "Le conseil d'administration du centre social, le 12 novembre",
    "stillOpen": "Les dates, le lieu, le partage des rôles et le budget",
    "stage": "design", "hoursBefore": "6", "hoursDuring": "30", "hoursAfter": "4", "noticeDays": "30",
}
SECTIONS = {
    "context": "Les familles des Terrasses demandent un lieu où se retrouver dehors.",
    "content": "Les Jardins du Lez apportent des parcelles. Lez Habitat prête son local les mercredis.",
}


@pytest.fixture(params=[True, False], ids=["with script", "without script"])
def world(request, fresh_site, window):
    return World(fresh_site, window, javascript=request.param)


class World:
    def __init__(self, site, window, javascript):
        self.site = site
        self.javascript = javascript
        self.author = window(javascript=javascript)
        self.partner = window(javascript=javascript)
        self.phone = window(width=390, height=844, javascript=javascript)
        self.funder = window(javascript=javascript)
        site.sign_in(self.author, AUTHOR)
        site.sign_in(self.partner, PARTNER)

    def published(self):
        """A paper written, published, its two names confirmed and told; its address and the names' identifiers."""
        writer = Writer(self.site, self.author)
        paper = writer.open(TITLE)
        writer.write(paper, TERMS, **SECTIONS)
        writer.publish(paper)
        found = writer.names_found(paper)
        jardins = next(name for name in found if "jardins" in name)
        habitat = next(name for name in found if "habitat" in name)
        writer.confirm(paper, {jardins, habitat})
        writer.tell(paper)
        return paper, jardins, habitat

    def letter_to(self, words):
        """The personal link in the mail that the local mailbox shows for this recipient."""
        self.phone.goto(f"{self.site.address}/boite-locale")
        self.phone.locator("main tbody tr", has_text=words).first.locator("a").click()
        return self.phone.locator("main a[href^='/r/']").first


# requirement: S-101, S-102, S-103, S-034, S-035, S-036, I-01, I-02, I-03
def test_from_action_sheet_to_verified_proof(world, tmp_path):
    paper, _, _ = world.published()
    identifier = paper.rsplit("/", 1)[1]

    # Being named changed nothing: both are approached, and nobody is a partner yet.
    world.author.goto(paper)
    assert world.author.locator("#structures").count() == 1
    assert called(world.author) == "Pré-projet"
    assert "Moins de deux structures ont accepté ce texte." in facts(world.author)

    # The organisation without an account answers on a phone, from the only mail it received.
    world.letter_to("lezhabitat").click()
    assert re.search(r"/r/[^/]+$", world.phone.url)
    assert "Lez Habitat prête son local" in world.phone.locator("main").inner_text()
    assert TERMS["stillOpen"] in world.phone.locator("main").inner_text()
    assert not world.phone.locator("main form[action$=acceptation]").count(), "a link accepts nothing"
    screens.keep(world.phone, "reponse-sans-compte")
    world.phone.check("#champ-kind-contest")
    world.phone.fill("[name=message]", "Nous n'avons jamais prêté ce local.")
    world.phone.check("#champ-printed")
    world.phone.click("main form[action$='/reponse'] button.main")
    assert "contest" in world.phone.locator("main").inner_text().lower()

    # The mandated person sees what awaits, reads exactly what is accepted, and accepts.
    world.partner.goto(f"{world.site.address}/accueil")
    world.partner.locator(f"main a[href*='{identifier}']").first.click()
    world.partner.goto(f"{paper}/acceptation")
    assert "version 1" in world.partner.locator("main").inner_text().lower()
    screens.keep(world.partner, "acceptation")
    world.partner.fill("[name=mission]", "Prêter six parcelles et accompagner les familles le samedi")
    world.partner.locator("main form[action$='/acceptation'] button.main").click()

    # One acceptance is not yet a partnership.
    world.partner.goto(paper)
    assert called(world.partner) == "Pré-projet"

    # The author's own organisation accepts too: two have accepted, it is now a partnership.
    world.author.goto(f"{paper}/acceptation")
    world.author.locator("main form[action$='/acceptation'] button.main").click()
    world.author.goto(paper)
    assert called(world.author) == "Partenariat"
    assert "2 structures ont accepté ce texte exact." in facts(world.author)
    standing = world.author.locator("#structures").locator("xpath=ancestor-or-self::section[1]").inner_text().lower()
    assert "accept" in standing and "contest" in standing
    screens.keep(world.author, "papier")

    # Every copy says who accepted and who contests.
    table = world.author.request.get(f"{paper}/export.csv").text()
    rows = {row.split(",")[0].split(";")[0]: row for row in table.splitlines()}
    assert any("contestée" in row and "Habitat" in row for row in table.splitlines()), rows
    assert any("acceptée" in row and "Jardins" in row for row in table.splitlines()), rows
    pdf = tmp_path / "papier.pdf"
    pdf.write_bytes(world.author.request.get(f"{paper}/export.pdf").body())
    printed = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    assert "contestée" in printed and "acceptée" in printed
    for kind in ("odt", "docx"):
        answer = world.author.request.get(f"{paper}/export.{kind}")
        assert answer.status == 200 and answer.body()[:2] == b"PK"

    # A funder, without account, checks the short address printed on the paper, then the file, then a forged file.
    code = re.search(r"/v/([0-9A-Z]{10})", printed).group(1)
    world.funder.goto(f"{world.site.address}/v/{code}")
    partners = world.funder.locator("section[aria-labelledby=partenaires]").inner_text()
    others = world.funder.locator("section[aria-labelledby=autres]").inner_text()
    assert "Jardins" in partners and "Terrasses" in partners and "Habitat" not in partners
    assert "Habitat" in others and "contest" in others.lower()
    # Axe is a script: there is nothing to ask of a window that runs none.
    assert not world.javascript or not shortcomings(world.funder)
    screens.keep(world.funder, "verification")
    proof = tmp_path / "preuve.json"
    proof.write_bytes(world.funder.request.get(f"{world.site.address}/v/{code}/preuve").body())
    assert world.site.command("proof", "verify", str(proof)).returncode == 0
    forged = tmp_path / "fausse.json"
    forged.write_text(proof.read_text("utf-8").replace("Jardins", "Vergers"), "utf-8")
    assert world.site.command("proof", "verify", str(forged), check=False).returncode != 0


# requirement: I-04
def test_a_change_of_substance_reopens_and_a_correction_does_not(world):
    paper, _, _ = world.published()
    accept(world.partner, paper)
    writer = Writer(world.site, world.author)

    writer.write(paper, {}, context=SECTIONS["context"].replace("dehors", "au dehors"))
    writer.publish(paper, change="correction")
    world.partner.goto(paper)
    assert world.partner.locator(f"main a[href$='/retrait']").count(), "a correction reopened the acceptance"

    writer.write(paper, {}, content=SECTIONS["content"] + " Chaque famille paie vingt euros.")
    writer.publish(paper, change="substance")
    world.partner.goto(paper)
    assert world.partner.locator(f"main a[href$='/acceptation']").count(), "a change of substance left it accepted"


# requirement: I-06
def test_a_partner_leaves_when_it_decides_to(world):
    paper, _, _ = world.published()
    accept(world.partner, paper)
    world.partner.goto(f"{paper}/retrait")
    world.partner.locator("main form[action$='/retrait'] button.main").click()
    world.author.goto(paper)
    assert "préavis" in world.author.locator("main").inner_text().lower() or "retrait" in (
        world.author.locator("main").inner_text().lower()
    )


# requirement: S-117, I-09
def test_nobody_accepts_without_a_mandate(fresh_site, window):
    page = window()
    fresh_site.sign_in(page, WITHOUT_MANDATE)
    page.goto(f"{fresh_site.address}/citations")
    links = [link.get_attribute("href") for link in page.locator("main a[href^='/citations/']").all()]
    assert links, "the demonstration names this persona's organisation"
    paper = links[0].split("/")[2]
    page.goto(f"{fresh_site.address}/papiers/{paper}/acceptation")
    assert page.locator("main form[action$='/acceptation']").count() == 0


def called(page):
    """What the paper calls itself beside its title, without the shape."""
    return page.locator(".heading-state").inner_text().split(maxsplit=1)[1]


def facts(page):
    return " ".join(page.locator("main p.soft").all_inner_texts())


def accept(page, paper):
    page.goto(f"{paper}/acceptation")
    page.locator("main form[action$='/acceptation'] button.main").click()
