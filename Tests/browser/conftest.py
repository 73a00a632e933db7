"""Fixtures of the browser tests: one server, one Chromium, a new browser context for every test.

    SAMLOTS_URL=http://127.0.0.1:8080 .venv/bin/python -m pytest Tests/browser    against a running demo

Without SAMLOTS_URL the built program is started on a free port with a new city.
"""

import contextlib
import os
import pathlib

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

from server import demo_server

SCREENSHOTS = pathlib.Path(__file__).resolve().parents[2] / ".build/screenshots"
AXE_OPTIONS = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}

DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="session")
def address():
    """Where Samlots answers. Tests in one session share a city: each works with persons of its own."""
    if running := os.environ.get("SAMLOTS_URL"):
        yield running.rstrip("/")
    else:
        with demo_server() as started:
            yield started


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium, address):
    """Opens pages with their own cookies; what goes wrong in a page's console fails the test."""
    contexts, complaints = [], []

    def opened(viewport=DESKTOP, **options):
        context = chromium.new_context(
            base_url=address, viewport=viewport, locale="sv-SE", timezone_id="Europe/Stockholm", **options
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
        page.on("console", lambda message: complain(page, message, complaints))
        return page

    yield opened
    for context in contexts:
        context.close()
    assert not complaints, "\n".join(complaints)


def complain(page, message, complaints):
    # A 4xx answer is what many tests ask for; Chromium mentions each of them in the console.
    if message.type == "error" and "Failed to load resource" not in message.text:
        complaints.append(f"{page.url}: {message.text}")


@pytest.fixture
def page(open_page):
    return open_page()


@pytest.fixture
def phone(open_page):
    return open_page(PHONE, has_touch=True, is_mobile=True)


@pytest.fixture
def dark(open_page):
    return open_page(color_scheme="dark")


@pytest.fixture
def no_script(open_page):
    return open_page(java_script_enabled=False)


@pytest.fixture
def sign_in():
    """sign_in(page, "Sara Lind"): chooses the person whose button on the sign-in page holds the name."""

    def signed_in(page, name):
        page.goto("/logga-in")
        page.get_by_role("button", name=name).first.click()
        expect(page.get_by_role("main")).to_be_visible()
        return page

    return signed_in


@pytest.fixture
def axe():
    """axe(page) fails with every breach of WCAG 2.2 A and AA that axe finds, and where it is."""

    def clean(page):
        with whole_page_in_view(page):
            violations(page)

    def violations(page):
        found = Axe().run(page, options=AXE_OPTIONS).response["violations"]
        told = [
            f"{each['id']} ({each['impact']}): {each['help']}\n"
            + "\n".join(f"    {' '.join(map(str, node['target']))}\n      {node['html'][:200]}" for node in each["nodes"])
            for each in found
        ]
        assert not found, f"{page.url}: {len(found)} breaches\n" + "\n".join(told)

    return clean


@contextlib.contextmanager
def whole_page_in_view(page):
    """What lies half under the bottom bar of a phone looks too small to axe; nothing does when all is in view."""
    size = page.viewport_size
    height = page.evaluate("document.documentElement.scrollHeight") + 200
    page.set_viewport_size({"width": size["width"], "height": max(height, size["height"])})
    try:
        yield
    finally:
        page.set_viewport_size(size)


@pytest.fixture
def shot():
    """shot(page, "min-dag") keeps a picture of the whole page in .build/screenshots."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)

    def taken(page, name, full_page=True):
        page.screenshot(path=SCREENSHOTS / f"{name}.png", full_page=full_page)

    return taken


@pytest.fixture
def fits():
    """fits(page) fails when the page scrolls sideways, and names what sticks out (WCAG 1.4.10)."""

    def measured(page):
        width, sticking_out = page.evaluate(
            """() => [document.documentElement.scrollWidth - document.documentElement.clientWidth,
                 [...document.body.querySelectorAll('*')]
                   .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                   .slice(0, 5).map(e => `${e.tagName.toLowerCase()}.${e.className}`)]"""
        )
        assert width <= 0, f"{page.url} is {width} px too wide: {sticking_out}"

    return measured
