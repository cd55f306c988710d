"""Follows every link of the site from a starting page, a few of each shape."""

import collections
import re
import urllib.parse

# Signing out would end the walk; a download is not a page.
LEFT_ALONE = re.compile(r"/(deconnexion)\b")
# What another program writes, seconds each.
COPY = re.compile(r"\.(pdf|odt|docx)$")
OF_EACH_SHAPE = 2


def shape(address):
    """The address without what differs from one record to another."""
    parts = urllib.parse.urlsplit(address)
    path = re.sub(r"/[^/]*(\d|--)[^/]*", "/·", parts.path)
    path = re.sub(r"^/(papiers|partenariats|citations)/[^/]*-[^/]*", r"/\1/·", path)
    keys = sorted(key for key, _ in urllib.parse.parse_qsl(parts.query, keep_blank_values=True))
    return path, tuple(keys)


class Crawler:
    def __init__(self, site_address):
        self.site_address = site_address
        self.waiting = collections.deque()
        self.seen = set()
        self.of_shape = collections.Counter()

    def add(self, address):
        address = urllib.parse.urldefrag(address).url
        if not address.startswith(self.site_address) or LEFT_ALONE.search(address) or address in self.seen:
            return
        self.seen.add(address)
        if self.of_shape[shape(address)] < OF_EACH_SHAPE:
            self.of_shape[shape(address)] += 1
            self.waiting.append(address)

    def walk(self, start, visit):
        """Call visit(address), which returns the addresses that the page links to, for every page found."""
        self.add(start)
        visited = []
        while self.waiting:
            address = self.waiting.popleft()
            visited.append(address)
            for link in visit(address):
                self.add(urllib.parse.urljoin(address, link))
        return visited
