"""The log reviewer, by keyboard on a phone: plan, round, judgements, signature; and who looks after her."""

import re

from playwright.sync_api import expect

from hands import Hands

PHONE = {"width": 390, "height": 844}


def last_month(page):
    """The month before this one, as an address has it; the demo's clock is the machine's."""
    return page.evaluate(
        """() => { const day = new Date(); day.setDate(0);
          return day.getFullYear() + '-' + String(day.getMonth() + 1).padStart(2, '0') }"""
    )


def test_from_the_plan_to_the_signature(open_page, sign_in, axe, fits, shot):
    vera = Hands(sign_in(open_page(PHONE), "Vera Fyrén"))
    page = vera.page
    expect(vera.main.get_by_role("heading", level=1)).to_contain_text("Logggranskning")
    shot(page, "review-390-day-empty")
    month = last_month(page)
    year = month[:4]

    vera.go(f"/logggranskning/plan/{year}")
    expect(vera.main).to_contain_text("Det här är ett förslag")
    vera.type("Lottade läsningar per månad", "4")
    fits(page)
    axe(page)
    shot(page, "review-390-plan")
    vera.press("Bestäm planen").done("Planen är bestämd.")
    fits(page)
    axe(page)
    shot(page, "review-390-day")

    button = vera.main.locator(f"form[action$='/{month}'] button")
    button.focus()
    with page.expect_navigation():
        button.press("Enter")
    vera.done("Granskningen är lottad.")
    fits(page)
    axe(page)
    shot(page, "review-390-round")

    vera.go(f"/logggranskning/rundor/{month}/underskrift")
    vera.agree("Jag har gått igenom alla rader").press("Skriv under")
    expect(vera.main).to_contain_text("saknar bedömning")
    judged = judge_all(vera, month, axe, fits, shot)
    assert judged >= 4

    vera.go(f"/logggranskning/rundor/{month}").follow("Skriv under")
    vera.agree("Jag har gått igenom alla rader")
    vera.type("Det som är värt att veta", "Inget mönster att ta upp.")
    fits(page)
    axe(page)
    shot(page, "review-390-sign")
    vera.press("Skriv under").done("Granskningen är underskriven.")
    shot(page, "review-390-signed")
    vera.follow("Skriv ut")
    page.wait_for_url(re.compile("utskrift"))
    fits(page)
    axe(page)
    shot(page, "review-390-print")


def judge_all(vera, month, axe, fits, shot):
    """Every line until there is no next one: words and a choice, nothing by mouse."""
    number = 0
    while vera.page.goto(f"/logggranskning/rundor/{month}/rader/{number + 1}").status == 200:
        number += 1
        if number == 1:
            vera.tick("Vad är det här?", "Hör till arbetet").press("Spara bedömningen")
            expect(vera.main.get_by_role("alert").first).to_contain_text("En sak behöver rättas")
            shot(vera.page, "review-390-line-refused")
            vera.go(f"/logggranskning/rundor/{month}/rader/1")
            fits(vera.page)
            axe(vera.page)
            shot(vera.page, "review-390-line")
        vera.tick("Vad är det här?", "Hör till arbetet").type("Ord", "Hade uppdrag i ärendet.")
        vera.press("Spara bedömningen").done("Bedömningen är sparad.")
    return number


def test_on_a_desktop_light_and_dark(open_page, sign_in, axe, fits, shot):
    for scheme in ["light", "dark"]:
        page = sign_in(open_page(color_scheme=scheme), "Britt Vakt")
        hands = Hands(page)
        month = last_month(page)
        if scheme == "light":
            hands.go(f"/logggranskning/plan/{month[:4]}").press("Bestäm planen")
            button = hands.main.locator(f"form[action$='/{month}'] button")
            button.focus()
            with page.expect_navigation():
                button.press("Enter")
        for name, path in [
            ("day", "/logggranskning"),
            ("plan", f"/logggranskning/plan/{month[:4]}"),
            ("round", f"/logggranskning/rundor/{month}"),
            ("line", f"/logggranskning/rundor/{month}/rader/1"),
        ]:
            hands.go(path)
            fits(page)
            axe(page)
            shot(page, f"review-{scheme}-{name}")


def test_those_who_look_after_the_reviewers(open_page, sign_in, axe, fits, shot):
    for name, width in [("Eva Lindmark", 1280), ("Åsa Moberg", 390)]:
        page = sign_in(open_page({"width": width, "height": 844}), name)
        assert page.goto("/logggranskning/granskaren").status == 200
        fits(page)
        axe(page)
        shot(page, f"review-reviewers-{width}")
        assert page.goto("/logggranskning").status == 404
