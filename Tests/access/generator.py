"""Random requests from a seed: small worlds, asked about where something begins or ends."""

import datetime

from policies import SLOTS
from worlds import PARTS, after, begins, birthday, day, milliseconds

CATEGORIES = SLOTS["c"]
COMPARTMENTS = ["threat", "identity", "child-reports", "suspicions", "informant"]
GIVERS = ["person", "guardian-0", "guardian-1", "guardian-2"]
AGENCIES = {"unit": "socialServices", "police": "police", "school": "school", "bup": "childPsychiatry"}
OTHERS = ["police", "school", "bup"]
PEOPLE = ["p1", "p2", "p3", "p4", "p5"]
ROLES = ["externalActor"] * 20 + ["lots"] * 4 + ["socialSecretary"] * 3 + ["person"] + ["guardian"] * 4
ROLES += ["workLeader", "workLeader", "management", "logReviewer", "administrator"]
# Birthdays in the years asked about, some on 29 February; two changes of the clock; two plain days.
BORN = ["2008-02-29", "2012-02-29", "2011-03-29", "2008-10-25", "2010-06-01", "2011-11-21", "2008-11-21", "1999-01-01"]
DAYS = ["2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25", "2026-02-28", "2026-03-01", "2026-11-20"]
DAYS += ["2026-11-21", "2026-12-31", "2027-01-01", "2027-02-28", "2027-03-01", "2024-02-29", "2025-05-05"]
# Acts that others than case workers have come oftener than the many that only they have.
OFTEN = """write-notice acknowledge-notice answer-invitation report-commitment record-suitability confirm-coverage
write-sealed-note report-concern take-back-consent record-giver-answer give-copy register-referral break-glass
ask-to-report take-on-referral write-note acknowledge-threat name-reader remove-reader judge-emergency""".split()

# What stands in a part of an own page.
IN_PARTS = "answer-invitation ask-question tell-how-it-felt answer-questionnaire acknowledge-notice".split()


class Generator:
    def __init__(self, random, acts):
        """The acts are all there are, by the words of the program."""
        self.random = random
        self.acts = acts

    def request(self, name):
        world = self.world()
        return {"v": 1, "id": name, "ask": self.ask(world), "world": world}

    def chance(self, share):
        return self.random.random() < share

    def some(self, values, most):
        return self.random.sample(values, self.random.randint(0, min(most, len(values))))

    # The world

    def world(self):
        random = self.random
        self.numbers = iter(sorted(random.sample(range(1, 60), 24)))
        world = {
            "agencies": AGENCIES,
            "owner": "unit",
            "born": random.choice(BORN),
            "ages": {"own": 15, "alone": 18} if self.chance(0.9) else random.choice(
                [{"own": 18, "alone": 18}, {"own": 12, "alone": 15}, {"own": 0, "alone": 18}, {"own": 16, "alone": 20}]
            ),
            "guardians": random.choice([0, 1, 1, 2, 2, 3]),
        }
        if self.chance(0.02):
            world["exists"] = False
        if self.chance(0.05):
            world["closed"] = True
        world["setAside"] = [self.aside(number) for number in self.some([0, 1, 2], 2)] if self.chance(0.4) else []
        world["roles"] = {
            role: random.choice(PEOPLE) for role in ("firstLots", "secondLots", "socialSecretary") if self.chance(0.3)
        }
        if self.chance(0.15):
            world["successions"] = self.successions()
        if self.chance(0.15):
            world["deciding"] = {"agency": random.choice(["unit", "police", "school"]), "reads": self.chance(0.8)}
        world["members"] = [self.member(agency) for agency in OTHERS if self.chance(0.8)]
        world["ownPages"] = [self.own_page() for _ in range(random.randint(0, 4))]
        # About the day from which a guardian's page is cut: chosen before it, on it, or at any time.
        cut = birthday(day(world["born"]), world["ages"]["own"])
        before = str(cut - datetime.timedelta(days=1))
        days = [before, before, str(cut), random.choice(DAYS)]
        pages = [each["giver"] for each in world["ownPages"]] or GIVERS
        world["chosenParts"] = [
            {"giver": random.choice(pages), "parts": self.some(PARTS, 5), "on": random.choice(days)}
            for _ in range(random.choice([0, 1, 1, 2]))
        ]
        readers = {
            (random.choice(COMPARTMENTS), random.choice([*world["roles"].values(), random.choice(PEOPLE)]))
            for _ in range(random.randint(0, 5))
        }
        world["readers"] = [
            {"compartment": place, "principal": who, "removed": self.chance(0.3)} for place, who in sorted(readers)
        ]
        world |= self.history()
        return {name: value for name, value in world.items() if value != [] or self.chance(0.2)}

    def history(self):
        """What has a number: the numbers follow one after the other, the lists are in any order."""
        kinds = ["consents"] * self.random.choice([0, 1, 2, 3, 4, 5, 5]) + ["takenBack"] * self.random.choice([0, 0, 1, 1, 2, 3])
        kinds += ["items"] * self.random.randint(1, 3) + ["emergencies"] * self.random.choice([0, 0, 1, 2, 3])
        kinds += ["standIns"] * self.random.choice([0, 0, 1, 1, 2])
        self.random.shuffle(kinds)
        kinds += ["disclosures"] * self.random.randint(0, 4)
        make = {
            "consents": self.consent,
            "takenBack": self.taken_back,
            "items": self.item,
            "emergencies": self.emergency,
            "standIns": self.stand_in,
            "disclosures": self.disclosure,
        }
        self.made = {name: [] for name in make}
        for kind in kinds:
            self.made[kind].append({"n": next(self.numbers), **make[kind]()})
        for each in self.made.values():
            self.random.shuffle(each)
        return self.made

    def own_page(self):
        page = {"principal": self.random.choice(PEOPLE), "giver": self.random.choice(GIVERS)}
        if self.chance(0.6):
            page["parts"] = self.some(PARTS, 5)
        if page["giver"] != "person" and self.chance(0.7):
            page["older"] = self.some(PARTS, 3)
        return page

    def successions(self):
        """Who took over from whom: a row or two or three, now and then in a ring."""
        gone = self.random.sample([*AGENCIES], self.random.choice([1, 1, 2, 3]))
        return [
            {
                "agency": each,
                "successor": self.random.choice([other for other in AGENCIES if other != each]),
                "from": self.random.choice(DAYS),
                "carries": self.chance(0.8),
            }
            for each in gone
        ]

    def aside(self, number):
        each = {"guardian": number, "why": self.random.choice(["unreachable", "secrecy", "maturity"])}
        return {**each, "restored": True} if self.chance(0.2) else each

    def member(self, agency):
        member = {"agency": agency, "since": self.random.choice(DAYS)}
        if self.chance(0.3):
            member["principal"] = self.random.choice(PEOPLE)
        if self.chance(0.1):
            member["left"] = self.random.choice(DAYS)
        return member

    def consent(self):
        random = self.random
        other = random.choice([*OTHERS, "police"])
        terms = [self.term("unit", other)]
        if self.chance(0.4):
            terms.append(self.term(other, "unit") if self.chance(0.8) else self.term(other, random.choice(OTHERS)))
        answers = {giver: "yes" if self.chance(0.97) else random.choice(["no", "notReached"]) for giver in GIVERS}
        if self.chance(0.15):
            del answers[random.choice(GIVERS)]
        consent = {"given": self.moment(self.at_midnight()), "terms": terms, "answers": answers}
        if self.chance(0.2):
            consent["later"] = {random.choice(GIVERS): random.choice(["yes", "yes", "no", "notReached"])}
        if self.chance(0.25):
            consent["awaits"] = self.some(CATEGORIES, 4)
            consent["confirmed"] = self.chance(0.4)
        return consent

    def term(self, giver, receiver):
        first, last = sorted(self.random.choices(DAYS, k=2))
        if self.chance(0.5):
            first, last = min(first, "2026-02-28"), max(last, "2026-12-31")
        if self.chance(0.03):
            first, last = last, first
        term = {"from": giver, "to": receiver, "validFrom": first, "validThrough": last}
        term["categories"] = CATEGORIES if self.chance(0.4) else self.some(CATEGORIES, 5)
        if self.chance(0.15):
            term["purpose"] = self.random.choice(["safety", "coordination"])
        return term

    def taken_back(self):
        back = {"party": self.random.choice([*OTHERS, *OTHERS, "unit"]), "by": self.random.choice(GIVERS)}
        if self.chance(0.3):
            return {**back, "whole": True}
        return {**back, "categories": self.some(CATEGORIES, 6)}

    def item(self):
        return {"owner": self.random.choice(["unit", "unit", *OTHERS]), "category": self.random.choice(CATEGORIES)}

    def disclosure(self):
        each = {"item": self.random.choice(self.made["items"])["n"], "to": self.random.choice(OTHERS)}
        each["ground"] = "consent" if self.chance(0.85) else "law"
        if self.chance(0.15):
            each["purpose"] = self.random.choice(["safety", "coordination"])
        return each

    def emergency(self):
        first = self.at_midnight() + self.random.randint(-2, 2) * 3_600_000
        length = self.random.choice([0, 1, 3_600_000, 200 * 86_400_000])
        return {
            "principal": self.random.choice(PEOPLE),
            "from": self.moment(first),
            "until": self.moment(first + length),
        }

    def stand_in(self):
        first, last = sorted(self.random.choices(DAYS, k=2))
        if self.chance(0.05):
            first, last = last, first
        role = self.random.choice(["firstLots", "secondLots"])
        return {"role": role, "principal": self.random.choice(PEOPLE), "from": first, "through": last}

    # The question

    def ask(self, world):
        random = self.random
        role = random.choice(ROLES)
        agency = self.agency(role, world)
        kinds = ["open", "see", "see", "see", "do", "do", "compartment"]
        if role in ("person", "guardian"):
            kinds += ["do"] * 9  # They read no item and no compartment.
        ask = {
            "kind": random.choice(kinds),
            "at": self.moment(self.edge(world) + random.choice([-1, 0, 1, 0, 3_600_000])),
            "who": {"principal": self.principal(role, agency, world), "agency": agency, "role": role},
        }
        if ask["kind"] == "see":
            known = [each["item"] for each in world.get("disclosures", []) if each["to"] == agency]
            known = known or [each["n"] for each in world["items"]]
            ask["item"] = random.choice(known) if self.chance(0.95) else 60
        elif ask["kind"] == "compartment":
            ask["compartment"] = random.choice(COMPARTMENTS)
        elif ask["kind"] == "do":
            likely = IN_PARTS if role in ("person", "guardian") and self.chance(0.6) else OFTEN
            ask["act"] = random.choice(likely if self.chance(0.8) else self.acts)
            if self.chance(0.3):
                ask["behalf"] = (
                    {"giver": random.choice(GIVERS)} if self.chance(0.6) else {"agency": random.choice(OTHERS)}
                )
            if self.chance(0.7 if ask["act"] in ("write-sealed-note", "report-concern") else 0.2):
                ask["compartment"] = random.choice(COMPARTMENTS)
        return ask

    def agency(self, role, world):
        if role in ("lots", "socialSecretary", "workLeader"):
            heirs = [each["successor"] for each in world.get("successions", [])]
            heirs += [world["deciding"]["agency"]] if "deciding" in world else []
            if heirs and self.chance(0.6):
                return self.random.choice(heirs)
            return "unit" if self.chance(0.93) else "police"
        members = [each["agency"] for each in world.get("members", [])]
        members += [each["successor"] for each in world.get("successions", [])]
        return self.random.choice(members) if members and self.chance(0.93) else self.random.choice([*OTHERS, "unit"])

    def principal(self, role, agency, world):
        """Mostly somebody whom the world says something of."""
        known = PEOPLE
        if role == "externalActor":
            known = [each.get("principal") for each in world.get("members", []) if each["agency"] == agency]
        elif role in ("person", "guardian"):
            known = [each["principal"] for each in world.get("ownPages", [])]
        elif role in ("lots", "socialSecretary"):
            known = [*world["roles"].values(), *(each["principal"] for each in world.get("emergencies", []))]
            known += [each["principal"] for each in world.get("standIns", [])]
        known = [each for each in known if each]
        return self.random.choice(known if known and self.chance(0.8) else PEOPLE)

    def edge(self, world):
        """A moment at which something in the world may change, or a plain one."""
        if self.chance(0.25):
            return begins(day("2026-06-15"))
        if self.chance(0.2):
            return self.at_midnight()
        if self.chance(0.2):
            return begins(birthday(day(world["born"]), self.random.choice([*world["ages"].values()])))
        if self.chance(0.3) and (looks := world.get("emergencies")):
            return milliseconds(self.random.choice(looks)[self.random.choice(["from", "until"])])
        if self.chance(0.4) and (rows := world.get("successions")):
            return begins(day(self.random.choice(rows)["from"]))
        if self.chance(0.3) and (covers := world.get("standIns")):
            cover = self.random.choice(covers)
            return self.random.choice([begins(day(cover["from"])), begins(after(day(cover["through"])))])
        if consents := world.get("consents"):
            term = self.random.choice(self.random.choice(consents)["terms"])
            if self.chance(0.5):
                return begins(day(term["validFrom"]))
            return begins(after(day(term["validThrough"])))
        return self.at_midnight()

    def at_midnight(self):
        return begins(day(self.random.choice(DAYS)))

    def moment(self, at):
        at = max(at, milliseconds("1901-01-01T00:00:00Z"))
        moment = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc) + datetime.timedelta(milliseconds=at)
        if self.chance(0.2):
            moment = moment.astimezone(datetime.timezone(datetime.timedelta(hours=self.random.choice([1, 2, -5]))))
        return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
