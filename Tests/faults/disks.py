"""The disk as it may be after a power cut, built from what the program was seen to do (faults.c).

What was synced is there. Of everything else each sector may be there or not, whatever came before or after it: a disk
and a kernel write in the order that suits them. A file that was made or removed may not have been, until its folder
was synced.
"""

import struct
from dataclasses import dataclass, field


@dataclass
class Step:
    op: str
    name: str
    offset: int
    data: bytes


def steps(path, length):
    """The record, in the order it was written."""
    record, at = path.read_bytes()[:length], 0
    while at < len(record):
        op, name_length, offset, size = struct.unpack_from("<cBQI", record, at)
        at += 14
        name = record[at : at + name_length].decode()
        at += name_length
        yield Step(op.decode(), name, offset, record[at : at + size] if op == b"w" else b"")
        at += size if op == b"w" else 0


@dataclass
class File:
    durable: bytearray
    pending: list = field(default_factory=list)
    syncing: int = 0


class Disk:
    """Takes in steps; `after_cut` gives one of the contents that could be found afterwards.

    `lazy` is the disk of a program that does not wait for its log at a commit, as SQLite with `synchronous=NORMAL`: what
    was synced of the log counts only once the database itself is written, or the log begins anew.
    """

    def __init__(self, files, lazy=False):
        self.files = {name: File(bytearray(data)) for name, data in files.items()}
        self.lazy, self.late = lazy, {}
        # Names that were made or removed and may not be: name to the file that was there before, or None.
        self.unsure = {}

    def take(self, step):
        if step.op == "e" and step.name == ".":
            self.unsure = {}
        elif step.name == ".":
            return
        elif step.op == "c":
            self.unsure.setdefault(step.name, self.files.get(step.name))
            self.files[step.name] = File(bytearray())
        elif step.op == "u":
            if step.name in self.files:
                self.unsure.setdefault(step.name, self.files.pop(step.name))
        else:
            self.change(self.files.setdefault(step.name, File(bytearray())), step)

    def change(self, file, step):
        if step.op in "wt":
            if self.lazy and not step.name.endswith("-wal"):
                for name, count in self.late.items():
                    if name in self.files:
                        settle(self.files[name], count)
                self.late = {}
            file.pending.append(step)
        elif step.op == "s":
            file.syncing = len(file.pending)
        elif self.lazy and step.name.endswith("-wal") and not begins_anew(file):
            self.late[step.name] = file.syncing
        else:
            settle(file, file.syncing)

    def after_cut(self, chance):
        files = dict(self.files)
        for name, before in self.unsure.items():
            if chance.random() < 0.5:
                files.pop(name, None)
                if before is not None:
                    files[name] = before
        return {name: torn(file, chance) for name, file in files.items()}


def begins_anew(log):
    """Whether what is being synced ends with the 32 bytes that a log begins with."""
    last = log.pending[log.syncing - 1] if log.syncing else None
    return last is not None and last.op == "w" and last.offset == 0 and len(last.data) == 32


def settle(file, count):
    """So many of the pending steps are on the disk."""
    for step in file.pending[:count]:
        apply(file.durable, step)
    file.pending = file.pending[count:]
    file.syncing = 0


def apply(content, step):
    if step.op == "t":
        if step.offset < len(content):
            del content[step.offset :]
        else:
            content.extend(bytes(step.offset - len(content)))
        return
    if step.offset > len(content):
        content.extend(bytes(step.offset - len(content)))
    content[step.offset : step.offset + len(step.data)] = step.data


def torn(file, chance):
    """What is durable, with some sectors of what is not: none, all, a first part of them, or any."""
    content = bytearray(file.durable)
    sector = chance.choice([512, 4096])
    kept = chance.choice([0, 0.1, 0.5, 0.9, 1])
    until = chance.choice([None, chance.randrange(len(file.pending) + 1)])
    for step in file.pending[:until]:
        if step.op == "t":
            if chance.random() < kept:
                apply(content, step)
            continue
        for piece in pieces(step, sector):
            if chance.random() < kept:
                apply(content, piece)
    return content


def pieces(step, sector):
    at, end = step.offset, step.offset + len(step.data)
    while at < end:
        until = min(end, (at // sector + 1) * sector)
        yield Step("w", step.name, at, step.data[at - step.offset : until - step.offset])
        at = until
