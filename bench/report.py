"""Turns what was measured into docs/performance.md."""

import dataclasses
import os
import pathlib
import platform
import subprocess

import partnerships

NAMES = {
    "empty": "empty answer (`/sante`)",
    "search": "directory search",
    "organisation": "organisation page",
    "paper": "paper page",
    "cold paper": "paper page, the first of its minute",
    "acceptance": "acceptance (durable write)",
}
# Share of the empty answer, and processor time of one request, that each kind should keep to.
AIMS = {"paper": (0.40, 0.3), "organisation": (0.25, 0.3), "search": (0.10, 0.7)}
# Milliseconds of the first page after a start, and of the next ones, with 50 partners and 2,000 entries.
PARTNERSHIP_AIMS = (300, 50)


@dataclasses.dataclass
class Run:
    size: int
    import_rates: dict
    start_seconds: float
    memory: float
    peak: float
    loads: dict


def machine():
    cpu = next(
        (line.split(":", 1)[1].strip() for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines()
         if line.startswith("model name")),
        platform.machine(),
    )
    total = int(pathlib.Path("/proc/meminfo").read_text().split()[1]) / 1024 / 1024
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=True).stdout.splitlines()[0]
    return f"{os.cpu_count()} × {cpu}, {total:.0f} GB, {platform.system()} {platform.release()}, {swift}"


def share(load, empty):
    return load.rate / empty.rate


def main_table(run):
    lines = [
        "| Request | Connections | Per second | Share of the empty answer | p50 ms | p99 ms | Processor ms each | Failed |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for kind, loads in run.loads.items():
        for load, empty in zip(loads, run.loads["empty"]):
            lines.append(
                f"| {NAMES[kind]} | {load.connections} | {load.rate:,.0f} | {share(load, empty):.0%} | {load.p50:.2f} | "
                f"{load.p99:.2f} | {load.processor_ms:.3f} | {load.failures} |"
            )
    return "\n".join(lines)


def aims_table(run, largest):
    lines = ["| Aim | Measured | |", "|---|---|---|"]

    def line(aim, measured, reached):
        lines.append(f"| {aim} | {measured} | {'reached' if reached else '**not reached**'} |")

    for kind, (wanted, processor) in AIMS.items():
        if kind not in run.loads:
            continue
        shares = [share(load, empty) for load, empty in zip(run.loads[kind], run.loads["empty"])]
        costs = [load.processor_ms for load in run.loads[kind]]
        line(f"{NAMES[kind]} ≥ {wanted:.0%} of the empty answer", f"{min(shares):.0%} to {max(shares):.0%}", min(shares) >= wanted)
        line(f"{NAMES[kind]} ≤ {processor} ms of processor", f"{min(costs):.3f} to {max(costs):.3f} ms", max(costs) <= processor)
    if "acceptance" in run.loads:
        best = max(load.rate for load in run.loads["acceptance"])
        line("≥ 2,000 durable acceptances a second", f"{best:,.0f}", best >= 2000)
    rate = run.import_rates["structures.json"]
    line("import ≥ 10,000 structures a second", f"{rate:,.0f}", rate >= 10_000)
    line(f"start < 0.5 s with {largest.size:,} organisations", f"{largest.start_seconds:.2f} s", largest.start_seconds < 0.5)
    line("memory < 150 MB after the load", f"{run.memory:.0f} MB (peak {run.peak:.0f} MB)", run.memory < 150)
    return "\n".join(lines)


def growth_table(runs):
    lines = [
        "| Organisations | Searches a second (1 / 8 / 32) | Processor ms a search (8) | p99 ms (32) | Structures imported a second "
        "| Services imported a second | Start s | Memory MB |",
        "|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for run in runs:
        one, eight, many = run.loads["search"]
        lines.append(
            f"| {run.size:,} | {one.rate:,.0f} / {eight.rate:,.0f} / {many.rate:,.0f} | {eight.processor_ms:.3f} | "
            f"{many.p99:.1f} | {run.import_rates['structures.json']:,.0f} | {run.import_rates['services.json']:,.0f} | "
            f"{run.start_seconds:.2f} | {run.memory:.0f} |"
        )
    return "\n".join(lines)


PARTNERSHIPS = """\
One reader, one request at a time. Cold is the first request after a start (median of five starts), warm the median of
sixty that follow. With 2,000 entries there are 50 partners and 500 clauses and amendments: the page must come in less
than 300 ms cold and 50 ms warm. 100 and 1,000 entries have fewer partners and clauses (4 and 24; 25 and 250), 10,000 as
many, with years of votes and news (`maillage demo --organisations 100 --entries 2000`)."""


def partnerships_table(readings):
    lines = [
        "| Entries | Page | Size kB | Cold ms | Warm ms | Warm ms (9 of 10) | Aim |",
        "|---:|---|---:|---:|---:|---:|---|",
    ]
    for reading in readings:
        aim = ""
        if reading.entries == partnerships.AIMED:
            reached = reading.cold_ms < PARTNERSHIP_AIMS[0] and reading.warm_ms < PARTNERSHIP_AIMS[1]
            aim = "reached" if reached else "**not reached**"
        lines.append(
            f"| {reading.entries:,} | {reading.page} | {reading.kilobytes:,.0f} | {reading.cold_ms:.0f} | "
            f"{reading.warm_ms:.1f} | {reading.slow_ms:.1f} | {aim} |"
        )
    return "\n".join(lines)


def markdown(runs, readings, main_size, day, seconds, note=""):
    run = next((run for run in runs if run.size == main_size), runs[0])
    return f"""# Performance

Measured on {day} by `make bench` ({seconds} s a load), on SQLite. Machine: {machine()}. {note}

Ratios say more than absolute figures: each kind of request is compared with an empty answer of the same server in the
same run. wrk runs on the same machine and takes its part of the processors; the processor time of a request is the
server's own (`/proc`). The territory is generated (`bench/generate`), the same at each run.

A paper page is written once a minute for each reader's organisation, then kept (`KeptPage`). "Paper page" reads 200
papers again and again, as in working hours; "the first of its minute" reads 2,400 in turn, more than are kept, and so
writes nearly every page anew from its journal.

## With {run.size:,} organisations

{main_table(run)}

## Aims

{aims_table(run, runs[-1])}

## Pages of a partnership

{PARTNERSHIPS}

{partnerships_table(readings)}

## How the cost grows

{growth_table(runs)}

## Again

```sh
make bench                                    # everything; some ten minutes
bench/run --seconds 5 --sizes 10000           # the main table only
bench/run --partnerships                      # the pages of a partnership only
bench/generate 10000 /tmp/territory           # the data and the requests
```
"""
