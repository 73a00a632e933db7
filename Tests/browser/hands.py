"""What a person does at a page, with the keyboard only: every control is focused, then typed into or pressed."""

import datetime
import re

from playwright.sync_api import expect


class Hands:
    def __init__(self, page):
        self.page = page
        # What a person has had to do so far: fields answered, and links and buttons pressed.
        self.answers = self.steps = 0

    @property
    def main(self):
        return self.page.get_by_role("main")

    def go(self, path):
        answer = self.page.goto(path)
        assert answer.status == 200, f"{path} answered {answer.status}"
        return self

    def follow(self, name):
        self.steps += 1
        link = self.main.get_by_role("link", name=name).first
        link.focus()
        link.press("Enter")
        return self

    def press(self, name):
        self.steps += 1
        button = self.main.get_by_role("button", name=name, exact=True).first
        button.focus()
        with self.page.expect_navigation():
            button.press("Enter")
        return self

    def type(self, label, text):
        """Types into the field whose label begins with the words."""
        field = self._field(label)
        field.focus()
        field.press("ControlOrMeta+a")
        self.page.keyboard.insert_text(text)
        return self

    def day(self, label, day):
        self._field(label).fill(day.isoformat())
        return self

    def time(self, label, text):
        self._field(label).fill(text)
        return self

    def choose(self, label, option):
        """One of a list that folds out; the option begins with the words."""
        field = self._field(label)
        field.focus()
        names = field.locator("option").all_inner_texts()
        field.select_option(label=next(each for each in names if each.startswith(option)))
        return self

    def tick(self, group, *names):
        """Boxes or buttons of a question; each name begins the words beside it."""
        question = self.main.get_by_role("group", name=begins(group)).last
        self.answers += len(names)
        for name in names:
            box = question.get_by_label(begins(name)).first
            box.focus()
            if not box.is_checked():
                box.press("Space")
            expect(box).to_be_checked()
        return self

    def agree(self, sentence):
        self.answers += 1
        box = self.main.get_by_label(begins(sentence)).first
        box.focus()
        box.press("Space")
        return self

    def unfold(self, words):
        summary = self.main.locator("summary", has_text=words).first
        if not summary.evaluate("e => e.parentElement.open"):
            self.steps += 1
            summary.focus()
            summary.press("Enter")
        return self

    def show(self, words):
        """Unfolds what hides these words."""
        hidden = self.main.get_by_text(words).first.locator("xpath=ancestor::details[not(@open)]")
        for _ in range(hidden.count()):
            self.steps += 1
            hidden.first.locator("summary").first.press("Enter")
        return self

    def done(self, words):
        """The page says that it was done."""
        expect(self.page.get_by_role("status").filter(has_text=words).first).to_be_visible()
        return self

    def _field(self, label):
        self.answers += 1
        return self.main.get_by_label(begins(label)).first


def begins(words):
    return re.compile(r"^\s*" + re.escape(words))


def today(days=0):
    return datetime.date.today() + datetime.timedelta(days=days)
