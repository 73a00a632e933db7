"""The judge's own sums: days to moments as the time-zone database has them, birthdays, and unrolled text."""

import datetime
import zoneinfo

from policies import Policies
from worlds import begins, birthday, milliseconds

STOCKHOLM = zoneinfo.ZoneInfo("Europe/Stockholm")


def test_a_day_begins_as_the_time_zone_database_says():
    day = datetime.date(2000, 1, 1)
    while day.year <= 2040:
        midnight = datetime.datetime.combine(day, datetime.time(), STOCKHOLM)
        assert begins(day) == int(midnight.timestamp()) * 1000
        day += datetime.timedelta(days=1)


def test_moments_are_read_to_the_millisecond():
    assert milliseconds("1970-01-01T00:00:00.001Z") == 1
    assert milliseconds("2026-03-29T00:00:00+01:00") == begins(datetime.date(2026, 3, 29))


def test_a_birthday_on_the_29th_of_february_is_kept_on_the_first_of_march():
    born = datetime.date(2008, 2, 29)
    assert birthday(born, 18) == datetime.date(2026, 3, 1)
    assert birthday(born, 20) == datetime.date(2028, 2, 29)


def test_policies_are_unrolled_without_anything_left():
    policies = Policies()
    assert "$" not in policies.text
    assert not any(f"{name}[" in policies.text or f" {name} " in policies.text for name in policies.definitions)
