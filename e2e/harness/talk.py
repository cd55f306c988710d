"""Speaks HTTP without a browser, for what must be counted or hurried."""

import http.client
import urllib.parse


class Reader:
    """Somebody's session on one node."""

    def __init__(self, site, cookie):
        self.site = site
        self.cookie = cookie

    @staticmethod
    def cookie_of(page):
        """The session of a window, as a header."""
        return "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in page.context.cookies())

    def get(self, path):
        answer = self.ask("GET", path)
        assert answer.status == 200, (path, answer.status)
        return answer.text

    def post(self, path, **fields):
        """Post a form; return the address to which the site sends the reader."""
        answer = self.ask("POST", path, urllib.parse.urlencode(fields))
        if answer.status != 303:
            raise OSError(f"{path} answered {answer.status}")
        return answer.location

    def ask(self, method, path, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.site.port, timeout=30)
        try:
            connection.request(
                method, path, body,
                {
                    "Cookie": self.cookie, "Origin": self.site.address, "Sec-Fetch-Site": "same-origin",
                    **({"Content-Type": "application/x-www-form-urlencoded"} if body else {}),
                },
            )
            raw = connection.getresponse()
            return Answer(raw.status, raw.getheader("Location") or "", raw.read().decode("utf-8", "replace"))
        except http.client.HTTPException as error:
            raise OSError(str(error)) from error
        finally:
            connection.close()


class Answer:
    def __init__(self, status, location, text):
        self.status = status
        self.location = location
        self.text = text
