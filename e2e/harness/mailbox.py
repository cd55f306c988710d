"""The local mailbox: what would have been sent, read in a window as its recipient would."""

import re


class Mailbox:
    def __init__(self, site, page):
        self.site = site
        self.page = page

    def links(self, recipient, subject=""):
        """The links of the latest mail to somebody."""
        self.page.goto(f"{self.site.address}/boite-locale")
        rows = self.page.locator("main tbody tr").filter(has_text=recipient)
        rows.filter(has_text=subject).first.locator("a").first.click()
        self.page.wait_for_url(re.compile(r"/boite-locale/\d+$"))
        links = self.page.locator("main a[href]").all()
        return [link.get_attribute("href") for link in links if "boite-locale" not in link.get_attribute("href")]

    def link(self, recipient, begins, subject=""):
        """The address of the latest mailed link whose path begins like this."""
        found = [link for link in self.links(recipient, subject) if link.split("127.0.0.1")[-1].find(begins) >= 0]
        assert found, (recipient, begins)
        return found[0] if found[0].startswith("http") else self.site.address + found[0]
