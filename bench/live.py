"""How soon another browser knows: something new in a file, and that a consent has been taken back."""

import contextlib
import pathlib
import re
import statistics
import sys
import tempfile
import time

from playwright.sync_api import expect, sync_playwright

from rows import ROOT, SAMLOTS, Row

sys.path.insert(0, str(ROOT / "Tests/browser"))

from hands import Hands  # noqa: E402
from server import running  # noqa: E402

FILE = re.compile("/arenden/[0-9a-f]{32}$")
STAFF = {"Polisen": "Anders Bräck", "Jobbtorg": "Rasmus Hägg", "Frivården": "Ingrid Sjö", "Beroendevården": "Hanna Fält"}


def measure(settings):
    with tempfile.TemporaryDirectory(prefix="samlots-bench-") as folder:
        with running(SAMLOTS, pathlib.Path(folder)) as (address, _), browser(address) as people:
            times = [notice(people) for _ in range(1 if settings.quick else 5)]
            yield Row("news in another browser", statistics.median(times), "ms")
            times = [take_back(people) for _ in range(1 if settings.quick else 2)]
            yield Row("take-back to an empty page", statistics.median(times), "ms", most=1000)


@contextlib.contextmanager
def browser(address):
    """people(name): a page of that person's own browser, signed in."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])

        def signed_in(name):
            page = chromium.new_context(base_url=address).new_page()
            page.goto("/logga-in")
            page.get_by_role("button", name=name).first.click()
            expect(page.get_by_role("main")).to_be_visible()
            return page

        yield signed_in
        chromium.close()


def notice(people):
    writer, reader = people("Jonas Ekdahl"), people("Samira Noori")
    writer.goto("/arenden")
    writer.get_by_role("main").get_by_role("link", name="Emil Brant").first.click()
    writer.wait_for_url(FILE)
    file = writer.url
    reader.goto(file)
    listens(reader)
    form = Hands(writer).go(f"{file}/gor/write-note")
    form.main.locator("textarea").first.fill("Ringde mamma.")
    for group in form.main.get_by_role("group").all():
        group.get_by_role("radio").first.check()
    button = form.main.get_by_role("button").last
    began = time.perf_counter()
    button.press("Enter")
    expect(reader.get_by_role("status").filter(has_text="Något har ändrats.")).to_be_visible()
    return (time.perf_counter() - began) * 1000


def take_back(people):
    person = Hands(people("Marcus Hedlund"))
    person.go("/min-sida/mitt-ja")
    link = person.main.get_by_role("link", name=re.compile("Ta tillbaka")).first
    words = link.evaluate("e => (e.closest('li') ?? e.closest('section')).innerText")
    other = people(STAFF[next(each for each in STAFF if each in words)])
    other.goto("/arenden")
    other.get_by_role("main").get_by_role("link", name="Marcus Hedlund").first.click()
    other.wait_for_url(FILE)
    listens(other)
    person.follow(re.compile("Ta tillbaka"))
    button = person.main.get_by_role("button", name=re.compile("Ta tillbaka|Ja, ta tillbaka")).last
    button.focus()
    began = time.perf_counter()
    button.press("Enter")
    expect(other.locator("body")).not_to_contain_text("Marcus Hedlund")
    return (time.perf_counter() - began) * 1000


def listens(page):
    page.wait_for_function("document.body.dataset.live !== undefined")
    page.wait_for_timeout(500)
