"""The gestures of somebody at the table of a partnership, as they make them on its pages."""

import datetime
import re
import urllib.parse


# Whatever the list offers first, after its empty line if it has one.
FIRST = object()


class Seat:
    """One window of one organisation; the album looks at each kind of page that it meets."""

    def __init__(self, page, cycle, album):
        self.page = page
        self.cycle = cycle
        self.album = album

    def read(self, part=""):
        """Open a page of the partnership; return what its main part says."""
        self.page.goto(self.address(part))
        self.album.look(self.page)
        return self.text()

    def do(self, part, /, *, at=None, **fields):
        """Open a page, fill the form that posts to an address ending like `at`, and send it."""
        self.read(part)
        self.send(at or f"/{urllib.parse.urlsplit(part).path}", **fields)
        return self.text()

    def send(self, action, /, **fields):
        """Fill and send the form that the page shows."""
        form = self.form(action)
        for name, value in fields.items():
            fill(form, name.replace("_", "-"), value)
        self.press(form)
        refused = self.page.locator("main .error-summary")
        assert not refused.count(), f"{self.page.url}: {refused.inner_text()}"
        self.album.look(self.page)

    def refused(self, action, /, **fields):
        """The same, for what must be refused; return what the page then says."""
        form = self.form(action)
        for name, value in fields.items():
            fill(form, name.replace("_", "-"), value)
        self.press(form)
        assert self.page.locator("main .error-summary").count(), f"{self.page.url}: nothing was refused"
        self.album.look(self.page, "refusé")
        return self.text()

    def press(self, form, label=None):
        refer_back(form)
        buttons = form.locator("button:not([type=button])")
        button = form.get_by_role("button", name=label) if label else buttons.first
        unfold(button)
        with self.page.expect_navigation():
            button.click()

    def form(self, action):
        return self.page.locator(f"main form[action$='{action}']").first

    def text(self):
        """What the main part says, with the apostrophes and spaces of a keyboard."""
        return re.sub(r"[\u00a0\u202f]", " ", self.page.locator("main").inner_text()).replace("’", "'")

    def address(self, part=""):
        return f"{self.cycle}/{part}".rstrip("/")


def fill(form, name, value):
    """Type or choose, whatever the field is; several values tick several boxes."""
    fields = form.locator(f"[name='{name}']")
    unfold(fields.first)
    kind = fields.first.get_attribute("type") or fields.first.evaluate("field => field.tagName.toLowerCase()")
    if kind in ("radio", "checkbox"):
        if value is FIRST:
            value = fields.first.get_attribute("value")
        for one in [value] if isinstance(value, str) else value:
            form.locator(f"[name='{name}'][value='{one}']").check()
    elif kind == "select":
        if value is FIRST:
            value = next(filled for one in fields.first.locator("option").all() if (filled := one.get_attribute("value")))
        fields.first.select_option(value)
    else:
        fields.first.fill(str(value))


def refer_back(form):
    """Whoever must refer back before deciding did so yesterday."""
    back = form.locator("[name=referredBackOn]")
    if back.count() and not back.first.input_value():
        unfold(back.first)
        back.first.fill(str(datetime.date.today() - datetime.timedelta(days=1)))


def unfold(field):
    """Open what hides the field."""
    folded = field.locator("xpath=ancestor::details[not(@open)]")
    for fold in folded.all():
        fold.locator("summary").first.click()
