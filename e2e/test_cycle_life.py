"""A complete life: from two pre-projects to the renewed cycle, by people of three organisations in three windows.

Les Terrasses writes on a computer, the town on another, Les Jardins du Lez on a phone: its president never types a
password nor looks for an address, she opens what she received. Time moves twice, as it would: the site starts again on
a later day. MAILLAGE_SCREENS=1 leaves a picture of each kind of page.
"""

import datetime
import io
import re
import subprocess
import zipfile
import zoneinfo

import pytest

from harness.album import Album
from harness.mailbox import Mailbox
from harness.paper import Writer
from harness.table import FIRST, Seat

TITLE = "Lire dehors, aux Terrasses"
OBJECT = "Lire dehors avec les familles des tours, chaque mercredi d'été."
SECRET = "Les familles choisissent les livres avec nous, le premier lundi du mois."
ODILE, HELENE, NADIA = "odile.marchand@", "helene.roussel@", "nadia.ferrand@"
JARDINS_MAIL = "bonjour@jardinsdulez"
ALIKE = {"roles": "both", "commitment": "both", "responsibility": "both", "esteem": "both", "change": "both",
         "opinion": "both", "information": "both", "service": "no"}
START, END = 30, 60
DATA = "Les prénoms des enfants restent au jardin."


@pytest.fixture
def life(fresh_site, window):
    life = Life(fresh_site, window)
    yield life
    assert not life.album.wrong, life.album.report()


class Life:
    """The three windows, the letters, and the day it is."""

    def __init__(self, site, window):
        self.site, self.window = site, window
        self.today = datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Paris")).date()
        self.album = Album("vie")
        self.computer, self.town_hall = window(), window()
        self.phone = window(width=390, height=844)
        self.mailbox = Mailbox(site, window())
        site.sign_in(self.computer, "Samira Benali")
        site.sign_in(self.town_hall, "Thomas Lefèvre")
        self.mark = self.paper = self.jardins_id = self.ville_id = self.terrasses_id = ""

    def day(self, days):
        return (self.today + datetime.timedelta(days)).isoformat()

    def sit(self):
        cycle = self.paper.replace("/papiers/", "/partenariats/")
        self.terrasses, self.ville, self.jardins = (
            Seat(page, cycle, self.album) for page in (self.computer, self.town_hall, self.phone)
        )
        self.seats = (self.terrasses, self.ville, self.jardins)

    def state(self):
        """Where the cycle is, as its first page says it."""
        self.terrasses.read()
        return self.computer.locator(".heading-state").inner_text().lower()

    def open_link(self, page, link):
        """Open a sign-in link as it came by mail, and press its button."""
        page.goto(link)
        self.album.look(page)
        with page.expect_navigation():
            page.locator("main form button").first.click()

    def sign_in_by_mail(self, page, address):
        """Ask for a link on the page that one is on, then open the one that came."""
        form = page.locator("main form[action$='/connexion/lien']").first
        form.locator("[name=mail]").fill(address)
        with page.expect_navigation():
            form.locator("button").click()
        self.open_link(page, self.mailbox.link(address, "/connexion/lien/"))

    def days_pass(self, days):
        """The site is closed for a while; whoever comes back signs in again when asked to."""
        self.site.later(days)


# requirement: S-051, S-052, S-054, S-055, S-056
def test_from_two_pre_projects_to_the_renewed_cycle(life, tmp_path):
    they_agree_on_a_paper(life)
    each_speaks_before_the_table(life)
    they_find_out_which_partnership_it_is(life)
    they_negotiate(life)
    they_agree_on_what_binds_them(life)
    they_plan(life)
    they_write_the_convention(life, tmp_path)
    they_sign(life)
    what_was_signed_can_be_proven(life, tmp_path)
    they_give_themselves_a_frame(life)
    they_vote(life)
    they_choose_a_date(life)
    they_balance_the_budget(life)
    life.days_pass(START + 2)
    they_meet_and_act(life)
    life.days_pass(END + 5)
    each_looks_back(life)
    they_go_on(life)


def they_agree_on_a_paper(life):
    writer = Writer(life.site, life.computer)
    paper = life.paper = writer.open(TITLE)
    writer.write(
        paper,
        {
            "decidedBy": "Le conseil d'administration du centre social", "stillOpen": "Les lieux et le budget",
            "stage": "design", "hoursBefore": "20", "hoursDuring": "48", "hoursAfter": "8", "noticeDays": "15",
            "start": life.day(START), "end": life.day(END),
        },
        context="Les familles des tours demandent à se retrouver dehors.",
        content="La Ville de Saint-Aubin ouvre le parc. Les Jardins du Lez prêtent leurs bancs.",
    )
    writer.publish(paper)
    found = writer.names_found(paper)
    life.jardins_id = next(name for name in found if "jardins" in name)
    life.ville_id = next(name for name in found if "ville" in name)
    writer.confirm(paper, {life.jardins_id, life.ville_id})
    writer.tell(paper)

    # On the phone: the mailed link answers, and leads to the page where a mandate accepts.
    life.phone.goto(life.mailbox.link(JARDINS_MAIL, "/r/", TITLE))
    life.album.look(life.phone)
    life.phone.check("#champ-kind-joinDesign")
    life.phone.fill("[name=message]", "Avec plaisir, si les livres viennent aussi au jardin.")
    with life.phone.expect_navigation():
        life.phone.click("main form[action$='/reponse'] button.main")
    life.album.look(life.phone, "répondu")
    life.phone.locator("main a[href*='/connexion']").last.click()
    life.sign_in_by_mail(life.phone, "odile.marchand@jardinsdulez.example.org")
    assert life.phone.url.endswith("/acceptation"), life.phone.url

    for page in (life.phone, life.town_hall, life.computer):
        page.goto(f"{paper}/acceptation")
        life.album.look(page)
        if page.locator("[name=referredBackOn]").count():
            page.fill("[name=referredBackOn]", life.day(0))
        with page.expect_navigation():
            page.click("main form[action$='/acceptation'] button.main")
        assert not page.locator(".error-summary").count(), page.locator(".error-summary").inner_text()
    life.sit()
    assert "diagnostic" in life.state()
    life.terrasses.read("relations")
    others = [re.search(r"/relations/([^/]+)", link.get_attribute("href"))[1]
              for link in life.computer.locator("main a[href*='/relations/']").all()]
    assert set(others) == {life.jardins_id, life.ville_id}, others
    life.jardins.read("relations")
    life.terrasses_id = next(
        found for link in life.phone.locator("main tbody a[href*='/relations/']").all()
        if (found := re.search(r"/relations/([^/]+)", link.get_attribute("href"))[1]) != life.ville_id
    )


def each_speaks_before_the_table(life):
    life.terrasses.do(
        "avant/pre-projet", way="own", intention="Lire au pied des tours.", reason="Les familles le demandent.",
        publics="Les familles des Terrasses", alone="Des lectures le mercredi matin, à deux.",
    )
    life.jardins.do(
        "avant/pre-projet", way="own", intention="Ouvrir le jardin aux voisins.", reason="Il est vide le mercredi.",
        publics="Les habitantes et habitants du quartier", alone="Une table et des bancs.",
    )
    life.ville.do("avant/pre-projet", way="joins", joining="La Ville met le parc à disposition.")
    needs = {
        life.terrasses: "Les enfants ne lisent plus l'été", life.jardins: "Le jardin manque de visites",
        life.ville: "Le parc est peu fréquenté en semaine",
    }
    for seat, need in needs.items():
        seat.do(
            "avant/besoin", need=need, evidence="Une enquête auprès de quarante familles", publics="Les familles",
            territory="Les Terrasses", sources=["publics", "field"], sourceDetail="Enquête du printemps",
        )
    life.jardins.do("avant/besoins/1", at="/regard", stand="shares")
    life.ville.do("avant/besoins/1", at="/regard", stand="contests", reason="La médiathèque prête plus l'été.")
    life.terrasses.do("avant/besoins/2", at="/regard", stand="unseen")
    crossed = life.ville.read("avant/diagnostic")
    assert "La médiathèque prête plus l'été." in crossed
    life.terrasses.do("avant/complements", side="lack", text="Des bancs dehors", theme=FIRST)
    life.jardins.do("avant/complements", side="offer", text="Six bancs et une table", theme=FIRST)
    for question, answer in {
        "what": OBJECT, "field": "Le parc et le jardin.", "rules": "Chacun sa voix.",
        "limits": "Rien le dimanche.", "method": "Un essai d'un mois.",
    }.items():
        life.terrasses.do(f"avant/questions/{question}", **{question: answer})
        life.ville.do(f"avant/questions/{question}", at="/accord", suits="yes")
        life.jardins.do(f"avant/questions/{question}", at="/accord", suits="yes")
    definitions = {
        life.terrasses: "Décider ensemble de ce que nous ferons.", life.ville: "Mettre en commun des moyens.",
        life.jardins: "Se rendre visite, et s'écouter.",
    }
    for seat, words in definitions.items():
        seat.do("avant/definition", definition=words)
    side_by_side = life.jardins.read("avant")
    assert all(words in side_by_side for words in definitions.values())


# requirement: S-003
def they_find_out_which_partnership_it_is(life):
    answer = {f"{prefix}_{criterion}": side for prefix in ("seen", "wished") for criterion, side in ALIKE.items()}
    place = {"seen_rung": "partnership", "seen_place": SECRET}
    life.terrasses.do(f"relations/{life.jardins_id}/reponse", **answer, **place)
    # Nothing leaks before the other has answered: not on its pages, not in the trace, not in what is taken away.
    for path in (
        "", "relations", f"relations/{life.terrasses_id}", f"relations/{life.terrasses_id}/reponse",
        f"relations/{life.terrasses_id}/echanges", "trace", "avant",
    ):
        life.jardins.read(path)
        assert SECRET not in life.phone.content(), path
    for path in ("relations", "trace"):
        life.ville.read(path)
        assert SECRET not in life.town_hall.content(), path
    life.jardins.do(f"relations/{life.terrasses_id}/reponse", **answer | {"seen_opinion": "them"})
    assert SECRET in life.phone.content(), "both have answered: both answers are in sight"
    revealed = life.terrasses.read(f"relations/{life.jardins_id}")
    assert SECRET in revealed
    life.terrasses.do(
        f"relations/{life.jardins_id}", at="/rencontre", text="Parlons de qui choisit les livres.", on=life.day(3)
    )
    common = {f"common_{criterion}": side for criterion, side in ALIKE.items()}
    life.terrasses.do(f"relations/{life.jardins_id}/lecture", **common)
    life.jardins.do(f"relations/{life.terrasses_id}", at="/accord")
    for seat, other in ((life.terrasses, life.ville_id), (life.ville, life.terrasses_id)):
        seat.do(f"relations/{other}/reponse", **answer)


def they_negotiate(life):
    assert "négociation" in life.state()
    life.terrasses.do("negociation/sujets/nouveau", name="Les lieux", text="Où lisons-nous ?")
    life.terrasses.do("negociation/sujets/1/proposition", text="Au pied des tours, côté parking.")
    life.jardins.do(
        "negociation/propositions/1/amendement", text="Au jardin, et au pied des tours côté pelouse.",
        reason="Le parking est dangereux pour les petits.",
    )
    life.terrasses.do("negociation/amendements/1/reponse", answer="oui", words="Vous avez raison.")
    life.terrasses.do("negociation/propositions/1/position", stance="favour")
    life.jardins.do("negociation/propositions/1/position", stance="favour")
    life.ville.do(
        "negociation/propositions/1/position", stance="against", words="La pelouse est arrosée le mercredi."
    )
    life.terrasses.do(f"negociation/propositions/1/reponse/{life.ville_id}", words="Nous viendrons à 16 h.")
    life.ville.do("negociation/propositions/1/ecoute")
    life.terrasses.do("negociation/propositions/1/accord")
    topic = life.jardins.read("negociation/sujets/1")
    assert "La pelouse est arrosée le mercredi." in topic, "a difference is kept beside what was agreed"
    life.jardins.do(
        "negociation/lignes/nouvelle", kind="line", text="Aucun nom d'enfant ne sort du jardin.", why="La confiance."
    )
    life.ville.do(
        "negociation/concessions/nouvelle", side="donne", receiver=life.jardins_id, text="Le mercredi plutôt que le samedi",
        obtained="Son nom sur l'affiche, de la même taille", topic="1",
    )
    life.jardins.do("negociation/concessions/1/reponse", answer="oui", words="Merci.")
    life.terrasses.do("negociation/lexique/nouveau", text="La personne qui vient lire")
    life.jardins.do("negociation/lexique/1/mot", name="voisine, voisin", words="Qui habite à côté.")


def they_agree_on_what_binds_them(life):
    life.terrasses.do("contrat/objet/version", text=OBJECT)
    life.jardins.do("contrat/nom/version", name="Lire dehors", text="Un banc rouge sur chaque affiche.")
    life.terrasses.do(
        "contrat/objectifs/nouveau", kind="collective", nature="quantitative", text="Vingt familles lisent dehors."
    )
    life.jardins.do("contrat/objectifs/nouveau", kind="own", nature="qualitative", text="Un jardin qu'on connaît.")
    for seat, number, text in (
        (life.terrasses, 1, "Familles qui reviennent"), (life.jardins, 2, "Personnes qui savent où est le jardin"),
    ):
        seat.do(
            f"contrat/objectifs/{number}/indicateur", measure="effect", text=text, baseline="0", target="20",
            source="Le cahier de présence",
        )
    life.terrasses.do("contrat/effets/nouveau", place="outside", text="On lit sur les bancs, même sans nous.")
    brings = {
        life.terrasses: {"kind": "hours", "text": "Deux animatrices", "hoursBefore": 20, "hoursDuring": 48,
                         "hoursAfter": 8},
        life.ville: {"kind": "money", "text": "Une subvention", "amount": "1 200"},
        life.jardins: {"kind": "place", "text": "Le jardin le mercredi"},
    }
    for seat, pledge in brings.items():
        for text in ("objet", "nom"):
            seat.do(f"contrat/{text}/accord")
        seat.do("contrat/objectifs/1/avis", level="4")
        seat.do("contrat/raisons/choix", publics=["WP4"], professionals=["WF2"], action=["WA1"],
                institution=["aucune"], qualities=["rooted"], words="Rencontrer d'autres familles.")
        seat.do("contrat/apports/garder", keeps="Notre façon d'accueillir.")
        seat.do("contrat/apports/nouveau", **pledge, objective="1")
    missing = life.jardins.read("contrat")
    assert "manque" in missing.lower()
    life.jardins.do("negociation/lignes/1/suite", words="C'est écrit dans l'article sur les données.")
    assert "contrat" in life.state()


def they_plan(life):
    life.terrasses.do(
        "actions/nouvelle", title="Les mercredis au jardin", objective="1", content="Lire, goûter, emprunter.",
        publics="Les familles", place="Le jardin", start=life.day(START), end=life.day(END),
    )
    life.terrasses.do("actions/1", at="/1/roles", organisation=life.terrasses_id, role="accountable")
    life.terrasses.do("actions/1", at="/1/roles", organisation=life.jardins_id, role="responsible")
    for seat in (life.terrasses, life.jardins):
        seat.read("actions/1")
        waiting = seat.page.locator("main form[action$='/roles/reponse']")
        if waiting.get_by_role("button", name="Prendre").count() or waiting.locator("[value=taken]").count():
            with seat.page.expect_navigation():
                waiting.locator("button[value=taken]").first.click()
    life.terrasses.do("actions/taches", text="Repeindre les bancs", organisation=life.jardins_id, action="1")
    life.jardins.do("actions/taches/1", state="taken")
    life.terrasses.do("actions/risques", text="La pluie", likelihood=FIRST, severity=FIRST)
    life.terrasses.do("actions/engagements", text="Accueillir chacune et chacun", owner=FIRST)
    life.terrasses.do(
        "bilan/plan", what1="Familles qui reviennent", how1="Le cahier de présence", organisation1=life.jardins_id,
        what4="Ce que disent les enfants", how4="Un cercle de parole", organisation4=life.terrasses_id,
    )


def write_clause(seat, topic, heading, text, obliges=()):
    seat.do(f"convention/articles/nouveau?sujet={topic}", heading=heading, text=text, obliges=list(obliges))


# requirement: I-04, S-053
def they_write_the_convention(life, tmp_path):
    life.terrasses.do("convention/modele", title=TITLE, model="partnership")
    write_clause(life.terrasses, "object", "Notre objet", OBJECT)
    write_clause(life.terrasses, "commitments", "Ce que font Les Jardins", "Les Jardins du Lez prêtent six bancs.",
                 [life.jardins_id])
    write_clause(life.ville, "means", "Le parc", "La Ville ouvre le parc dès 14 h.", [life.ville_id])
    write_clause(life.jardins, "data", "Les informations", DATA)
    write_clause(life.terrasses, "withdrawal", "Se retirer", "Chacun se retire librement.")
    for seat in life.seats:
        seat.do("convention/accord")

    # Another's clause is amended, and only whom it obliges is asked again.
    life.jardins.do("convention/articles/2", text="Les Jardins du Lez prêtent quatre bancs.", reason="Deux sont cassés.")
    life.terrasses.read("convention/amendements/1")
    life.terrasses.send("/adoption")
    assert "attend l'accord" not in life.terrasses.read("convention")
    assert "attend l'accord" not in life.ville.read("convention")
    assert "attend l'accord" in life.jardins.read("convention")
    life.jardins.do("convention/accord")

    # The text goes out to a word processor, and what was changed in it comes back as proposals.
    life.terrasses.read("convention/copies")
    taken = copy(life.terrasses, "texte.odt")
    changed = tmp_path / "convention.odt"
    changed.write_bytes(rewritten(taken, "dès 14 h", "dès 13 h"))
    life.terrasses.read("convention/retour")
    life.computer.set_input_files("main input[type=file]", changed)
    with life.computer.expect_navigation():
        life.computer.click("main form[action$='/retour'] button")
    life.album.look(life.computer, "différences")
    assert "1 différence" in life.terrasses.text()
    life.terrasses.send("/propositions", reason="Les petits dorment après 15 h.")
    life.ville.read("convention/amendements/2")
    life.ville.send("/adoption")
    life.ville.do("convention/accord")
    assert "dès 13 h" in life.jardins.read("convention")


def copy(seat, name):
    """A copy of the convention; printing one may take a while on a busy machine."""
    answer = seat.page.request.get(seat.address(f"convention/copies/{name}"), timeout=60_000)
    assert answer.status == 200, answer.text()
    return answer.body()


def rewritten(document, before, after):
    """The same ODT as a word processor would have saved it, with other words."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as old, zipfile.ZipFile(result, "w") as new:
        for item in old.infolist():
            content = old.read(item.filename)
            if item.filename == "content.xml":
                text = content.decode("utf-8").replace("\u00a0", " ")
                assert before in re.sub(r"<text:s[^>]*/>", " ", text), text[-3000:]
                content = text.replace(before, after).encode("utf-8")
            new.writestr(item, content)
    return result.getvalue()


# requirement: S-035, I-09
def they_sign(life):
    life.terrasses.do("convention/cloture")
    # The president opens her link on the phone, and puts it down; meanwhile the text is opened again.
    first = life.mailbox.link(ODILE, "/connexion/lien/", "signer")
    life.open_link(life.phone, first)
    assert life.phone.url.endswith("/convention/signature"), life.phone.url
    assert "quatre bancs" in life.jardins.text()
    life.terrasses.read("convention/signature")
    life.terrasses.send("/reprise", reason="Une date manquait.")
    life.terrasses.do("convention/articles/1", text=f"{OBJECT} Dès le premier mercredi.")
    # What she had before her eyes is no longer what would be signed: refused, and nothing is signed.
    assert "rien n'est signé" in life.jardins.refused("/convention/signature", read="oui")
    for seat in life.seats:
        seat.do("convention/accord")
    life.terrasses.do("convention/cloture")
    life.phone.goto(first)
    life.album.look(life.phone, "lien servi")
    assert "déjà servi" in life.jardins.text()

    helene, nadia = life.window(), life.window()
    for page, address in ((life.phone, ODILE), (helene, HELENE), (nadia, NADIA)):
        life.open_link(page, life.mailbox.link(address, "/connexion/lien/", "signer"))
        seat = Seat(page, life.terrasses.cycle, life.album)
        assert page.url.endswith("/convention/signature"), page.url
        life.mark = page.locator("main .reference code").inner_text()
        seat.send("/convention/signature", read="oui")
        assert "signée" in seat.text()
    signed = life.terrasses.read("convention/signature")
    assert signed.count("signée ") >= 3, signed
    assert "en vigueur" in life.terrasses.read("convention").lower()


def what_was_signed_can_be_proven(life, tmp_path):
    life.terrasses.read("convention/copies")
    printed = tmp_path / "convention.pdf"
    printed.write_bytes(copy(life.terrasses, "2.pdf"))
    text = subprocess.run(["pdftotext", "-layout", printed, "-"], capture_output=True, text=True, check=True).stdout
    for expected in ("Terrasses", "Jardins du Lez", "Saint-Aubin", "quatre bancs"):
        assert expected in text, text
    assert life.mark in re.sub(r"\s", "", text), text
    document = tmp_path / "signee.odt"
    document.write_bytes(copy(life.terrasses, "2.odt"))
    plain = subprocess.run(["pandoc", "-t", "plain", document], capture_output=True, text=True, check=True).stdout
    assert "quatre bancs" in plain and "Jardins du Lez" in plain
    code = re.search(r"/v/([0-9A-Z]{10})", text)[1]
    proof = tmp_path / "preuve.json"
    proof.write_bytes(life.computer.request.get(f"{life.site.address}/v/{code}/preuve").body())
    told = life.site.command("proof", "verify", str(proof)).stdout
    for who in ("présidente", "directrice", "directrice générale adjointe"):
        assert who in told, told
    assert re.search("En vigueur|In force", told) and life.mark in told, told
    visitor = life.window()
    visitor.goto(f"{life.site.address}/v/{code}")
    life.album.look(visitor)
    assert "a signé" in visitor.locator("main").inner_text()


# requirement: S-047
def they_give_themselves_a_frame(life):
    life.terrasses.do(
        "cadre/texte", way_daily="consent", way_orientations="vote", way_money="vote", way_membership="consent",
        way_communication="consent", way_frame="consent", way_course="consent", quorum="60", pace="Tous les deux mois",
        credits="Les trois noms, de la même taille.", information="Le compte rendu sous huit jours.",
        leaving="Quinze jours de préavis.",
    )
    for seat in life.seats:
        seat.read("cadre")
        if seat.form("/accord").count():
            seat.send("/accord")
    life.terrasses.do("cadre", at="/charge", role="facilitator", person=FIRST, hours="6")
    life.ville.do("cadre", at="/charge", role="followUp", person=FIRST, hours="4")
    assert "cadre" in life.state()


# requirement: I-08, I-15
def they_vote(life):
    life.terrasses.do(
        "decisions/nouvelle", title="Le goûter", text="Achetons le goûter au marché.", subject="money", way="vote",
        answerBy=life.day(10), reviewOn=life.day(40),
    )
    dissent = "Le marché est loin pour les familles sans voiture."
    life.terrasses.do("decisions/1", at="/voix", choice="yes")
    life.ville.do("decisions/1", at="/voix", choice="yes")
    life.jardins.do("decisions/1", at="/voix", choice="no", words=dissent)
    life.terrasses.do("decisions/1", at="/cloture")
    told = life.ville.read("decisions/1")
    assert dissent in told
    life.town_hall.emulate_media(media="print")
    assert life.town_hall.get_by_text(dissent).first.is_visible(), "the dissent is printed beside the decision"
    life.town_hall.emulate_media(media="screen")


def they_choose_a_date(life):
    life.terrasses.do(
        "rencontres/nouvelle", title="Le premier bilan d'étape", purpose="Voir ce qui va.", form="inPerson",
        place="Au jardin", length="90", day_1=life.day(START + 1), time_1="09:30", day_2=life.day(START + 2),
        time_2="14:00", essential=[life.jardins_id], answerBy=life.day(10),
    )
    life.phone.goto(life.mailbox.link(JARDINS_MAIL, "/date/"))
    life.album.look(life.phone)
    answer = Seat(life.phone, life.terrasses.cycle, life.album)
    answer.send("/refus")
    life.album.look(life.phone, "pas pour moi")
    answer.send("/reprise")
    answer.send(life.phone.url.split("127.0.0.1")[1].split("/", 1)[1], slot_1="no", slot_2="yes")
    life.ville.do("rencontres/1", at="/disponibilites", slot_1="ifNeedBe", slot_2="yes")
    life.terrasses.read("rencontres/1")
    life.terrasses.send("/date", slot="1", place="Au jardin, sous le tilleul")
    fixed = life.mailbox.link(JARDINS_MAIL, "/date/")
    life.phone.goto(fixed)
    life.album.look(life.phone, "date fixée")
    life.terrasses.do("rencontres/1", at="/deplacement", day_1=life.day(START + 2), time_1="14:30")
    assert "Elle était prévue" in life.terrasses.text(), "the date that it had is told"
    for page, address in ((life.phone, f"{fixed}/rencontre.ics"),
                          (life.town_hall, life.ville.address("rencontres/1/rencontre.ics"))):
        calendar = page.request.get(address)
        assert calendar.status == 200 and "BEGIN:VEVENT" in calendar.text()


# requirement: I-35
def they_balance_the_budget(life):
    lines = (
        (life.terrasses, "60.1", "Livres", "800"), (life.terrasses, "64.1", "Une animatrice, à mi-temps", "400,50"),
        (life.ville, "74.5", "Subvention de la Ville", "1 200,50"),
        (life.jardins, "86.4", "Accompagnement du mercredi", "300"), (life.jardins, "87.0", "Les bénévoles", "300"),
    )
    for seat, account, label, amount in lines:
        seat.do("budget", at="/budget/lignes", account=account, label=label, amount=amount, owner="own")
    told = life.ville.read("budget")
    assert "1 200,50" in told
    assert "équilibr" in told.lower(), told
    life.ville.do("budget/lignes/3", at="/etape", stage="granted", stepAmount="1 200,50", on=life.day(0))
    life.terrasses.read("budget/demande")
    assert life.computer.request.get(life.terrasses.address("budget/demande.csv")).status == 200


def they_meet_and_act(life):
    everybody_is_back(life)
    assert "réalisation" in life.state()
    presence = {f"presence_{one}": "present" for one in (life.terrasses_id, life.ville_id)}
    presence[f"presence_{life.jardins_id}"] = "excused"
    life.terrasses.do("rencontres/1/compte-rendu", text="Douze familles. Il faut de l'ombre.", **presence)
    life.terrasses.do("rencontres/1", at="/taches", what="Trouver des parasols", owner=life.ville_id)
    assert "Tel qu'il était quand le compte rendu" in life.terrasses.read("rencontres/1"), "the agenda stays"
    with life.computer.expect_navigation():
        life.computer.locator("#suites a[href*='decisions/nouvelle']").click()
    life.album.look(life.computer)
    life.terrasses.send(
        "/nouvelle", title="Les parasols", text="Achetons quatre parasols.", subject="daily", way="consent",
        answerBy=life.day(START + 10),
    )
    held = life.ville.read("rencontres/1")
    assert "Trouver des parasols" in held and "Les parasols" in held, "minutes give birth to a task and a decision"
    life.jardins.do("decisions/2", at="/voix", choice="agree")
    life.ville.do("decisions/2", at="/voix", choice="aside", words="La mairie en prête déjà.")
    life.terrasses.do("decisions/2", at="/voix", choice="agree")
    life.terrasses.do("decisions/2", at="/cloture")
    life.jardins.do("actions/taches/1", state="begun")
    life.jardins.do("actions/taches/1", state="done", note="Deux couches.")
    life.jardins.do("actions/1", at="/nouvelles", text="Douze familles le premier mercredi.")
    life.jardins.do("actions/imprevus", text="La pelouse était inondée", on=life.day(START + 1))
    life.terrasses.read("actions/1/fiche")
    life.terrasses.read("actions/fiche")
    life.terrasses.read("rencontres")


def everybody_is_back(life):
    """Sessions may have ended meanwhile: each one opens the link that she asked for."""
    for seat, address in (
        (life.terrasses, "samira.benali@lesterrasses.example.org"),
        (life.ville, "thomas.lefevre@saint-aubin.example.org"),
        (life.jardins, "odile.marchand@jardinsdulez.example.org"),
    ):
        seat.read()
        if "/connexion" in seat.page.url:
            life.sign_in_by_mail(seat.page, address)


# requirement: S-055, I-21, I-22
def say_what_became_of(life, intention):
    """An objective of one's own is nobody else's to say; of any, its signs are told too."""
    for seat in life.seats:
        seat.read(f"bilan/intentions/{intention}")
        if seat.form(f"/{intention}").count():
            signs = seat.page.locator("main [name^=result]").evaluate_all("fields => fields.map(field => field.name)")
            told = {sign: "14 familles" for sign in signs}
            return seat.send(f"/{intention}", end="partly", reason="Quatorze familles au lieu de vingt.", **told)
    raise AssertionError(f"nobody can say what became of {intention}")


def each_looks_back(life):
    everybody_is_back(life)
    assert "bilan" in life.state()
    life.terrasses.read("bilan/intentions")
    intentions = [link.get_attribute("href").rsplit("/", 1)[1]
                  for link in life.computer.locator("main tbody th a").all()]
    assert intentions
    for intention in intentions:
        say_what_became_of(life, intention)
    life.ville.do(f"bilan/intentions/{intentions[0]}", at="/desaccord", text="Nous en avons compté seize.")
    # What all answer for is closed by the word of each.
    for seat in life.seats:
        seat.do("actions/engagements/1", outcome="Nous avons accueilli tout le monde.")
    life.terrasses.do("bilan/paroles", text="On revient demain ?", gathered="Un cercle de parole au jardin")
    life.terrasses.do("bilan/chez-nous", obtained="Nous connaissons quatorze familles.", learnt="Le jardin suffit.")
    life.jardins.do("bilan/chez-nous", obtained="Le jardin est connu.", disagreement="Trop d'affiches.")
    life.ville.read("bilan/chez-nous")
    life.ville.send("/renonciation", reason="La Ville le fera à l'automne.")
    life.terrasses.do("bilan/ensemble", text="Un jardin où l'on lit", evidence="Le cahier de présence")
    for seat in life.seats:
        seat.read("bilan/ensemble")
        seat.press(seat.form("/ensemble/1"), "Non")
    life.terrasses.do("bilan/commun", text="Quatorze familles ont lu dehors ; il manquait de l'ombre.")
    life.terrasses.do("bilan/commun", at="/accord", agrees="oui")
    life.jardins.do("bilan/commun", at="/accord", agrees="non", dissent="Et il y avait trop d'affiches.")
    joint = life.ville.read("bilan/commun")
    assert "trop d'affiches" in joint
    life.ville.do("bilan/commun", at="/accord", agrees="oui")
    life.jardins.read("bilan/retours")
    returned = life.jardins.read(f"bilan/retours/{life.jardins_id}")
    assert "Le jardin est connu." in returned


# requirement: S-056
def they_go_on(life):
    for seat, way in ((life.terrasses, "renew"), (life.jardins, "renew"), (life.ville, "change")):
        seat.do("bilan/suite", way=way, reason="Un été ne suffit pas.")
    life.terrasses.do("bilan/suite", at="/fin", endReason="Nous recommençons, avec de l'ombre.")
    assert "diagnostic" in life.state()
    assert "2" in life.computer.locator("figure.cycle-drawing figcaption").inner_text()
    # What the second cycle begins with, and what it can still read of the first.
    assert "Tous les deux mois" in life.terrasses.read("cadre")
    assert "voisine, voisin" in life.jardins.read("negociation/lexique")
    assert "La pluie" in life.ville.read("actions/risques")
    assert "La pelouse est arrosée" not in life.ville.read("negociation"), "nothing agreed is taken for granted"
    life.terrasses.read()
    life.computer.locator("main a[href*='cycle=1']").first.click()
    life.album.look(life.computer, "cycle passé")
    assert "Quatorze familles" in life.terrasses.read("bilan/commun?cycle=1")
