"""Real sessions and real papers: the organisations that a paper names accept it, once each."""

import json
import re
import urllib.parse
import urllib.request

PAPERS = 2400
VOICES = 100
# Voices named in each paper, those that follow its author's.
NAMED = 8
# Papers that people work on during the same hours; the others wait for their next meeting.
READ_OFTEN = 200
# Each organisation accepts each paper once: what is prepared must last for three loads.
SECONDS = 3


def fill(site):
    """The papers and the accounts; must come before anything else is in the database."""
    site.command("demo", "--organisations", str(VOICES), "--papers", str(PAPERS))


def sessions(site):
    """The cookie of each organisation's person."""
    mails = [f"banc-{number:03d}@example.org" for number in range(1, VOICES + 1)]
    rows = json.loads(site.command("account", "session", *mails, "--format", "json").stdout)
    return [row["cookie"].removeprefix("Cookie: ") for row in rows]


def page(site, path, cookie):
    request = urllib.request.Request(site.address + path, headers={"Cookie": cookie})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return answer.read().decode()


def hidden(text, name):
    """The value of a hidden field, wherever its attributes stand."""
    field = re.search(rf'<input[^>]*name="{name}"[^>]*>', text).group()
    return re.search(r'value="([^"]*)"', field).group(1)


def prepare(site):
    """Files of requests: paper pages as one reader sees them, and acceptances that nobody has given yet."""
    cookies = sessions(site)
    site.start()
    try:
        forms = []
        for paper in range(PAPERS):
            reader = cookies[(paper + 1) % VOICES]
            text = page(site, f"/papiers/banc-{paper}/acceptation", reader)
            forms.append({name: hidden(text, name) for name in ("version", "hash", "seen")})
    finally:
        site.stop()
    pages = [f"GET\t/papiers/banc-{paper}\t{cookies[paper % VOICES]}\t\n" for paper in range(PAPERS)]
    papers, cold = site.folder / "papers.txt", site.folder / "papers-cold.txt"
    papers.write_text("".join(pages[:READ_OFTEN]))
    cold.write_text("".join(pages))
    acceptances = site.folder / "acceptances.txt"
    with acceptances.open("w") as file:
        for step in range(1, NAMED + 1):
            for paper in range(PAPERS):
                cookie = cookies[(paper + step) % VOICES]
                body = urllib.parse.urlencode({**forms[paper], "mission": "Tenir l'atelier du mercredi"})
                file.write(f"POST\t/papiers/banc-{paper}/acceptation\t{cookie}\t{body}\n")
    return {"paper": papers, "cold paper": cold, "acceptance": acceptances}
