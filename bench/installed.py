"""What must not grow with the number of files: my day, start, memory, statistics; and making the files."""

import csv
import sqlite3
import statistics
import tempfile
import time

import duckdb

import growth
from rows import Row
from served import Server, simulated

SESSIONS = 500


def measure(settings):
    """One row of figures for each size, and then the rows of the table."""
    sizes = settings.sizes or ([1_000, 10_000] if settings.quick else [1_000, 10_000, 100_000, 1_000_000])
    figures = {}
    for size in sizes:
        figures[size] = one_size(size, settings)
        made = figures[size]
        yield Row(
            f"made-up files, {size:,}", made["made"], "µs/file",
            beside=f"{made['entries']:.1f} entries and {made['bytes'] / 1000:.1f} kB a file",
        )
        yield Row(f"my day at {size:,} files", made["day"], "ms")
    least, largest = sizes[0], sizes[-1]
    yield Row(f"my day, {least:,} to {largest:,}", figures[largest]["day"] / figures[least]["day"], "times", most=1.3)
    closest = max(size for size in sizes if size <= 100_000)
    yield Row(f"start at {closest:,} files", figures[closest]["start"], "ms", most=300)
    closest = max(size for size in sizes if size <= 10_000)
    yield Row(f"memory at {closest:,}, {SESSIONS} sessions", figures[closest]["memory"], "MB", most=150)
    made = figures[largest]
    yield Row(f"statistics over {largest:,} files", made["statistics"] / 1000, "s", most=1)
    yield Row(
        f"statistics over {largest:,} of DuckDB", made["statistics"] / made["duckdb"], "times", most=3,
        beside=f"DuckDB {made['duckdb']:.0f} ms on the same columns",
    )
    if settings.growth:
        growth.draw(figures)


def one_size(size, settings):
    rounds = 9 if settings.quick else 31
    with simulated(size) as (data, made):
        with Server(data) as server:
            starts = [server.started]
        for _ in range(2 if settings.quick else 4):
            with Server(data) as server:
                starts.append(server.started)
        with Server(data) as server:
            mine = server.cookie(made["lots"])
            day = median(server, "/min-dag", mine, rounds)
            leader = server.cookie(server.seats("Styrgruppens ordförande")[0])
            counted = median(server, "/statistik", leader, 5)
            if size <= 10_000:
                use(server, ["/min-dag"] if settings.quick else ["/min-dag", "/arenden"])
            memory = server.resident
        return {
            "made": 1000 * made["milliseconds"] / size,
            "entries": made["entries"] / size,
            "bytes": made["bytes"] / size,
            "start": statistics.median(starts),
            "day": day,
            "statistics": counted,
            "memory": memory,
            "duckdb": in_duckdb(data / "samlots.sqlite", 3 if settings.quick else 7),
        }


def median(server, path, cookie, rounds):
    server.milliseconds(path, cookie)
    return statistics.median(server.milliseconds(path, cookie) for _ in range(rounds))


def use(server, paths):
    """Many who are signed in, and each has looked at the pages."""
    seats = server.seats("SIG-lots")
    for number in range(SESSIONS):
        cookie = server.cookie(seats[number % len(seats)])
        for path in paths:
            server.milliseconds(path, cookie)


# The questions of the page, on the same columns.
QUESTIONS = [
    "SELECT agency, programme, stage, outcome, sex, count(*) FROM case_row GROUP BY ALL",
    "SELECT programme, programme_from, model, year, outcome, count(*) FROM case_row GROUP BY ALL",
    "SELECT agency, days, count(*) FROM lead_time GROUP BY ALL",
    """SELECT case_row.agency, programme, value, count(*) FROM case_row JOIN measure USING (case_id)
       WHERE closed_on IS NULL AND variable = 'actionPlan' GROUP BY ALL""",
    """SELECT programme, questionnaire, version, question, choice, count(*)
       FROM questionnaire_answer GROUP BY ALL""",
]


def in_duckdb(path, rounds):
    """The median of asking everything, in ms, with all of it in DuckDB's own columns in memory."""
    database = duckdb.connect()
    database.execute("SET threads = 2")
    lite = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    for table in ("case_row", "lead_time", "measure", "questionnaire_answer"):
        copy(lite, database, table)
    lite.close()
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        for question in QUESTIONS:
            database.execute(question).fetchall()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


def copy(lite, database, table):
    """Through a file of text, which DuckDB reads far faster than rows one by one."""
    found = lite.execute(f"SELECT * FROM {table}")
    names = [each[0] for each in found.description]
    with tempfile.NamedTemporaryFile("w", suffix=".csv", newline="") as text:
        writer = csv.writer(text)
        writer.writerow(names)
        while rows := found.fetchmany(10_000):
            writer.writerows([each.hex() if isinstance(each, bytes) else each for each in row] for row in rows)
        text.flush()
        database.execute(f"CREATE TABLE {table} AS SELECT * FROM read_csv('{text.name}', header = true)")
