"""What is measured, and how: wrk for the requests, /proc for the processor and the memory."""

import dataclasses
import os
import pathlib
import subprocess

TICKS = os.sysconf("SC_CLK_TCK")
HERE = pathlib.Path(__file__).resolve().parent


@dataclasses.dataclass
class Load:
    """One run of wrk against one kind of request."""

    connections: int
    requests: int
    seconds: float
    failures: int
    p50: float
    p99: float
    processor_ms: float

    @property
    def rate(self):
        return self.requests / self.seconds


def processor_seconds(process):
    fields = pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def memory_mb(process):
    """Resident memory, and the peak since the process started."""
    status = pathlib.Path(f"/proc/{process}/status").read_text()
    sizes = {line.split(":")[0]: line.split()[1] for line in status.splitlines() if line.startswith("Vm")}
    return int(sizes["VmRSS"]) / 1024, int(sizes["VmHWM"]) / 1024


def load(site, requests, connections, seconds, start=0):
    """Play the requests of a file against a running site, from a place in it."""
    before = processor_seconds(site.process.pid)
    printed = subprocess.run(
        ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s", "-s", HERE / "requests.lua", site.address],
        env={**os.environ, "REQUESTS": str(requests), "ORIGIN": site.address, "START": str(start)},
        capture_output=True, text=True, check=True,
    ).stdout
    used = processor_seconds(site.process.pid) - before
    result = next(line for line in printed.splitlines() if line.startswith("RESULT")).split()
    count, microseconds, failures = (int(value) for value in result[1:4])
    return Load(
        connections, count, microseconds / 1e6, failures, float(result[4]), float(result[5]),
        used * 1000 / max(count, 1),
    )
