"""A Maillage of its own: one process, one database, one free port."""

import os
import pathlib
import re
import socket
import subprocess
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
START_LIMIT = 30


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Site:
    """One node; several of them may share a database."""

    def __init__(self, folder, database=None, port=None, demonstration=True):
        self.folder = pathlib.Path(folder)
        self.port = port or free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.log = self.folder / f"node-{self.port}.log"
        self.environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith("MAILLAGE_")},
            "MAILLAGE_HOST": "127.0.0.1",
            "MAILLAGE_PORT": str(self.port),
            "MAILLAGE_DATA": str(self.folder),
            "MAILLAGE_DEMO": "yes" if demonstration else "no",
            **({"DATABASE_URL": database} if database else {}),
        }
        self.process = None

    def command(self, *arguments, check=True):
        """Run one maillage command on this site's database and return what it printed."""
        done = subprocess.run(
            [os.environ["MAILLAGE_BINARY"], *arguments],
            cwd=self.folder, env=self.environment, capture_output=True, text=True, timeout=120,
        )
        if check and done.returncode != 0:
            raise AssertionError(f"maillage {' '.join(arguments)} ended with {done.returncode}\n{done.stdout}{done.stderr}")
        return done

    def start(self):
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [os.environ["MAILLAGE_BINARY"], "serve"],
                cwd=self.folder, env=self.environment, stdout=log, stderr=subprocess.STDOUT,
            )
        self.wait_until(lambda: self.status("/sante") == 200, "the site to answer /sante")
        return self

    def later(self, days):
        """Stop, and start again so many days from now: time passes, nothing else changes."""
        self.stop()
        clock = self.folder / "later.so"
        if not clock.exists():
            source = pathlib.Path(__file__).with_name("later.c")
            subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", clock, source, "-ldl"], check=True)
        self.environment |= {"LD_PRELOAD": str(clock), "LATER_SECONDS": str(days * 86_400)}
        self.log.write_bytes(b"")
        return self.start()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def kill(self):
        """As a power cut would: SIGKILL, nothing said goodbye to."""
        self.process.kill()
        self.process.wait()

    def status(self, path):
        """HTTP status of a page, or 0 when nobody answers."""
        try:
            with urllib.request.urlopen(self.address + path, timeout=5) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code
        except OSError:
            return 0

    def wait_until(self, condition, what, seconds=START_LIMIT):
        deadline = time.monotonic() + seconds
        while not condition():
            if self.process and self.process.poll() is not None:
                raise AssertionError(f"the node stopped while waiting for {what}:\n{self.printed()}")
            if time.monotonic() > deadline:
                raise AssertionError(f"waited {seconds} s for {what}:\n{self.printed()}")
            time.sleep(0.05)

    def printed(self):
        return self.log.read_text(encoding="utf-8", errors="replace") if self.log.exists() else ""

    def sign_in_links(self):
        """Persona's name → one-click link, as the server printed them; each works once."""
        self.wait_until(lambda: "/connexion/lien/" in self.printed(), "the sign-in links of the demonstration")
        pattern = re.compile(rf"^ *([^,\n]+),.*({re.escape(self.address)}/connexion/\S+)$", re.MULTILINE)
        return dict(pattern.findall(self.printed()))

    def sign_in(self, page, persona, *others):
        """Open the persona's link in a window and press the button that it shows; other windows share the session."""
        page.goto(self.sign_in_links()[persona])
        page.locator("main form button").first.click()
        page.wait_for_url(f"{self.address}/accueil")
        for other in others:
            other.context.add_cookies(page.context.cookies())
