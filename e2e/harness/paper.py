"""The gestures of a person who writes a paper, as they make them on the pages."""


class Writer:
    """One window in which a signed-in person writes, names, publishes and tells."""

    def __init__(self, site, page):
        self.site = site
        self.page = page

    def open(self, title, kind="actionSheet", origin="ownInitiative"):
        """Begin a paper; return its address."""
        self.page.goto(f"{self.site.address}/papiers/nouveau")
        self.page.check(f"#champ-kind-{kind}")
        self.page.check(f"#champ-origin-{origin}")
        self.page.fill("[name=title]", title)
        self.send("/papiers")
        return self.page.url.removesuffix("/redaction")

    def write(self, paper, terms, **sections):
        self.page.goto(f"{paper}/redaction")
        for section, text in sections.items():
            self.page.fill(f"[name=section-{section}]", text)
        for field, value in terms.items():
            if field == "stage":
                self.page.check(f"#champ-stage-{value}")
            else:
                self.page.fill(f"[name={field}]", value)
        self.page.click("main button[name=then][value=save]")

    def publish(self, paper, change=None):
        self.page.goto(f"{paper}/publication")
        if change:
            self.page.check(f"#champ-change-{change}")
        self.send("/publication")

    def names_found(self, paper):
        """Identifiers that the page proposes, with whether each is already ticked."""
        self.page.goto(f"{paper}/noms")
        choices = self.page.locator("main fieldset.found input[value]:not([value=''])").all()
        return {choice.get_attribute("value"): choice.is_checked() for choice in choices}

    def confirm(self, paper, organisations):
        """Tick exactly these among the names found, and confirm them."""
        for organisation, ticked in self.names_found(paper).items():
            if ticked != (organisation in organisations):
                self.page.locator(f"main fieldset.found input[value='{organisation}']").set_checked(not ticked)
        self.page.click("main form:has(fieldset.found) button.main")

    def tell(self, paper):
        self.page.goto(f"{paper}/avis")
        self.send("/avis")

    def send(self, action):
        """Press the main button of the form that posts to an address ending like this."""
        self.page.click(f"main form[action$='{action}'] button.main, main form[action$='{action}'] button[type=submit]")
