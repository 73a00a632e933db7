"""People who write notes, each with a key of its own, and remember outside the server what was acknowledged.

A receipt tells the file's version after the note. So when all is over: as many versions as notes that were ever
acknowledged, each version once. A lost note leaves a hole, a doubled one leaves one too many.
"""

import http.client
import json
import random
import re
import threading
import time
import urllib.parse
import uuid

PERSON = "Mira Holmqvist"


class Lost(Exception):
    """No answer: the note may be written or not."""


class Writer:
    """One session in the demo city."""

    def __init__(self, address, timeout=10):
        self.address = urllib.parse.urlsplit(address)
        self.timeout = timeout
        self.cookie = None
        self.csrf = None

    def sign_in(self, name=PERSON):
        page = self.ask("GET", "/logga-in")[1]
        button = next(part for part in page.split("<button") if name in part.split("</button")[0])
        assignment = re.search(r'value="([0-9a-f]+)"', button)[1]
        headers, _, _ = self.ask("POST", "/logga-in", {"assignment": assignment})
        self.cookie = headers["Set-Cookie"].split(";")[0]

    def open_files(self, most):
        """Some of the files that this person may write in."""
        page = self.ask("GET", "/arenden")[1]
        listed = sorted(set(re.findall(r'href="/arenden/([0-9a-f]{32})', page)))
        return [case for case in listed if self.open_form(case)][:most]

    def open_form(self, case):
        page = self.ask("GET", f"/arenden/{case}/gor/write-note")[1]
        token = re.search(r'name="csrf" value="([^"]+)"', page)
        if token:
            self.csrf = token[1]
        return token is not None

    def write(self, case, key):
        """The version after the note. The same key again is the same note."""
        status, answer = self.send(case, key)
        if status >= 500:
            raise Lost(status)
        assert status == 200, (status, answer)
        return answer["version"]

    def send(self, case, key):
        """The status, and what the answer says when it is ours."""
        fields = {"csrf": self.csrf, "key": key, "text": f"Prov {key}", "happened": "2026-11-18", "nature": "fact"}
        _, body, status = self.ask("POST", f"/arenden/{case}/gor/write-note", fields, json_answer=True)
        return status, json.loads(body) if body.startswith("{") else body[:200]

    def ask(self, method, path, fields=None, json_answer=False):
        connection = http.client.HTTPConnection(self.address.hostname, self.address.port, timeout=self.timeout)
        headers = {"Origin": f"http://{self.address.netloc}", "Host": self.address.netloc}
        if self.cookie:
            headers["Cookie"] = self.cookie
        if json_answer:
            headers["Accept"] = "application/json"
        body = None
        if fields is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urllib.parse.urlencode(fields)
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return answer.headers, answer.read().decode(), answer.status
        except (OSError, http.client.HTTPException) as error:
            raise Lost(str(error)) from error
        finally:
            connection.close()


class Ledger:
    """What has been acknowledged, by file and key, and what nobody knows about yet."""

    def __init__(self):
        self.lock = threading.Lock()
        self.versions = {}
        self.unknown = {}
        self.different = []
        self.moments = []
        self.lost_answers = 0
        self.faults = []

    def acknowledged(self, case, key, version):
        with self.lock:
            before = self.versions.setdefault(case, {}).setdefault(key, version)
            if before != version:
                self.different.append((case, key, before, version))
            self.unknown.pop(key, None)
            self.moments.append(time.monotonic())

    def lost(self, case, key):
        with self.lock:
            self.unknown[key] = case

    def first_after(self, moment):
        """When something was acknowledged for the first time after a moment; None when nothing has been."""
        with self.lock:
            return min((each for each in self.moments if each > moment), default=None)

    def longest_silence(self, since):
        """The longest time since a moment in which nothing was acknowledged."""
        with self.lock:
            moments = sorted([since, *[each for each in self.moments if each > since]])
            return max((after - before for before, after in zip(moments, moments[1:])), default=0)

    def count(self):
        return sum(len(keys) for keys in self.versions.values())


def write_for_ever(make_writer, cases, ledger, stop, seed):
    """Writes until told to stop, or until there is no answer. Asks anew first about what was left unknown."""
    chosen = random.Random(seed)
    writer = make_writer()
    while not stop.is_set():
        case, key = chosen.choice(cases), uuid.uuid4().hex
        ledger.lost(case, key)
        try:
            ledger.acknowledged(case, key, writer.write(case, key))
        except Lost:
            return


def write_on(make_writer, cases, ledger, stop, seed):
    """Writes until told to stop. What gets no answer is asked about with the same key until it does."""
    chosen = random.Random(seed)
    writer = make_writer()
    try:
        while not stop.is_set():
            case, key = chosen.choice(cases), uuid.uuid4().hex
            ledger.lost(case, key)
            while not stop.is_set():
                try:
                    ledger.acknowledged(case, key, writer.write(case, key))
                    break
                except Lost:
                    with ledger.lock:
                        ledger.lost_answers += 1
                    time.sleep(chosen.uniform(0.02, 0.1))
    except Exception as fault:  # a thread's own exceptions are not seen by the test
        ledger.faults.append(repr(fault))


class Writing:
    """So many people who write while the body runs."""

    def __init__(self, make_writer, cases, ledger, how=write_on, people=6, seed=1):
        self.stop = threading.Event()
        self.threads = [
            threading.Thread(target=how, args=(make_writer, cases, ledger, self.stop, seed + each)) for each in range(people)
        ]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.stop.set()
        for thread in self.threads:
            thread.join()


def settle(writer, ledger):
    """Asks about everything unknown with the same keys: the key tells the truth."""
    for key, case in list(ledger.unknown.items()):
        ledger.acknowledged(case, key, writer.write(case, key))


def expect_whole(ledger, first):
    """Every acknowledged note has a version of its own, and there is no other version."""
    assert not ledger.unknown
    assert not ledger.faults, ledger.faults[:3]
    assert not ledger.different, ledger.different[:3]
    for case, keys in ledger.versions.items():
        versions = sorted(keys.values())
        wanted = list(range(first[case] + 1, first[case] + 1 + len(keys)))
        assert versions == wanted, (case, set(wanted) ^ set(versions))
