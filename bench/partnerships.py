"""The pages of a partnership: the first after a start, and the ones after it, by the length of its journal."""

import dataclasses
import http.client
import pathlib
import shutil
import statistics
import time

import acceptances
from harness.site import ROOT, Site

# Entries of each partnership's journal; the aims are for the third: 50 partners, 500 clauses and amendments.
ENTRIES = [100, 1000, 2000, 10000]
AIMED = 2000
PAGES = {"overview": "", "convention": "/convention", "trace": "/trace"}
COLD_STARTS = 5
WARM_READINGS = 60


@dataclasses.dataclass
class Reading:
    """One page of one partnership."""

    entries: int
    page: str
    kilobytes: float
    cold_ms: float
    warm_ms: float
    # The ninth of ten warm readings.
    slow_ms: float


def fill():
    """A database of its own, with the four partnerships."""
    folder = pathlib.Path(ROOT / "var/bench/partnerships")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    site = Site(folder, demonstration=False)
    lengths = [word for entries in ENTRIES for word in ("--entries", str(entries))]
    site.command("demo", "--organisations", str(acceptances.VOICES), *lengths)
    return site


def fetch(site, path, cookie):
    """Milliseconds until the whole page is here, and its size."""
    connection = http.client.HTTPConnection("127.0.0.1", site.port, timeout=60)
    started = time.perf_counter()
    connection.request("GET", path, headers={"Cookie": cookie})
    answer = connection.getresponse()
    body = answer.read()
    elapsed = (time.perf_counter() - started) * 1000
    connection.close()
    if answer.status != 200:
        raise AssertionError(f"{path} answered {answer.status}")
    return elapsed, len(body)


def read(site, entries, page, cookie):
    """Each cold reading is the first request of a new process for anything but its health."""
    path = f"/partenariats/banc-partenariat-{entries}{PAGES[page]}"
    cold, size = [], 0
    for _ in range(COLD_STARTS):
        site.start()
        try:
            elapsed, size = fetch(site, path, cookie)
            cold.append(elapsed)
            if len(cold) == COLD_STARTS:
                warm = sorted(fetch(site, path, cookie)[0] for _ in range(WARM_READINGS))
        finally:
            site.stop()
    return Reading(
        entries, page, size / 1000, statistics.median(cold), statistics.median(warm), warm[len(warm) * 9 // 10]
    )


def measure(say):
    say("partnerships: writing " + ", ".join(f"{entries:,}" for entries in ENTRIES) + " entries")
    site = fill()
    cookie = acceptances.sessions(site)[1]
    readings = []
    for entries in ENTRIES:
        for page in PAGES:
            reading = read(site, entries, page, cookie)
            readings.append(reading)
            say(f"{entries} entries, {page}: {reading.cold_ms:.0f} ms cold, {reading.warm_ms:.1f} ms warm")
    return readings


if __name__ == "__main__":
    measure(lambda text: print(text, flush=True))
