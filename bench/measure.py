"""Every row of the speed table, with its goal and whether it is met. Started by bench/run."""

import argparse
import json
import sys

import inside
import installed
import live
import pages
from rows import Settings


GROUPS = {
    "decisions": inside.decisions,
    "cold": inside.cold,
    "appends": inside.appends,
    "page": pages.measure,
    "sizes": installed.measure,
    "live": live.measure,
}


def main():
    parser = argparse.ArgumentParser(prog="bench/run", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer files and rounds: under a minute")
    parser.add_argument("--json", action="store_true", help="a list of name, value, unit, goal, met")
    parser.add_argument("--only", choices=GROUPS, help="one group of rows")
    parser.add_argument("--growth", action="store_true", help="draw docs/growth.svg")
    parser.add_argument("--sizes", type=lambda text: [int(each) for each in text.split(",")], help="as 1000,10000")
    given = parser.parse_args()
    settings = Settings(quick=given.quick, growth=given.growth, sizes=given.sizes)
    rows = []
    for name, group in GROUPS.items():
        if given.only in (None, name):
            for row in group(settings):
                rows.append(row)
                if not given.json:
                    print(row, flush=True)
    if given.json:
        print(json.dumps([row.plain for row in rows], indent=1))
    missed = [row.name for row in rows if row.met is False]
    if missed and not given.json:
        print(f"\nGoals that are missed: {', '.join(missed)}")


if __name__ == "__main__":
    sys.exit(main())
