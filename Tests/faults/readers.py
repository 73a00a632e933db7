"""People who look: those who listen beside an open page, and those who ask for pages again and again."""

import http.client
import threading
import time

from writers import Lost


class Listener:
    """The stream of an open page, with the moment at which each word came."""

    def __init__(self, address, cookie, path):
        host, port = address.removeprefix("http://").split(":")
        self.connection = http.client.HTTPConnection(host, int(port), timeout=30)
        self.connection.request("GET", path, headers={"Cookie": cookie, "Accept": "text/event-stream"})
        self.answer = self.connection.getresponse()
        assert self.answer.status == 200, self.answer.status
        self.words = []
        self.is_over = threading.Event()
        self.news = threading.Condition()
        self.thread = threading.Thread(target=self.listen, daemon=True)
        self.thread.start()
        self.hears("still", 0)

    def listen(self):
        try:
            for line in self.answer:
                if line.startswith(b"event: "):
                    with self.news:
                        self.words.append((line.split()[1].decode(), time.monotonic()))
                        self.news.notify_all()
        except (OSError, http.client.HTTPException):
            pass
        with self.news:
            self.is_over.set()
            self.news.notify_all()

    def hears(self, word, after, seconds=10):
        """When the word came, not before a moment."""
        with self.news:
            heard = lambda: next((at for said, at in self.words if said == word and at >= after), None)  # noqa: E731
            assert self.news.wait_for(lambda: heard() or self.is_over.is_set(), seconds), (word, self.words)
            assert heard(), (word, self.words)
            return heard()

    def close(self):
        sock = self.connection.sock
        if sock:
            sock.close()


class Reading:
    """So many people who read pages while the body runs; what was not answered with 200 is remembered."""

    def __init__(self, make_reader, paths, people=4):
        self.stop = threading.Event()
        self.lock = threading.Lock()
        self.count, self.failed = 0, []
        self.make_reader, self.paths = make_reader, paths
        self.threads = [threading.Thread(target=self.read, args=(each,)) for each in range(people)]

    def read(self, number):
        reader = self.make_reader()
        while not self.stop.is_set():
            path = self.paths[(self.count + number) % len(self.paths)]
            try:
                status = reader.ask("GET", path)[2]
            except Lost as fault:
                status = repr(fault)
            with self.lock:
                self.count += 1
                if status != 200:
                    self.failed.append((path, status))

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.stop.set()
        for thread in self.threads:
            thread.join()
