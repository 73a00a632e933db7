import Testing

@testable import Domain

@Suite("Where somebody is")
struct WhereaboutsTests {
  static let told: [(String, Set<Whereabouts>)] = [
    ("Bor på Storgatan 12 sedan i fredags.", [.address]), ("Ekvägen 3B, två trappor", [.address]),
    ("EKVÄGEN 3", [.address]), ("Ekva\u{308}gen 3", [.address]), ("Sto\u{200B}rgatan 12", [.address]),
    ("post till 123 45 Ekhamn", [.address]), ("Norra torget 1, Kyrktorget 4", [.address]),
    ("Ring 070-123 45 67 efter fem", [.telephone]), ("nås på 0701234567.", [.telephone]),
    ("08-12 34 56 78", [.telephone]), ("+46 70 123 45 67", [.telephone]),
    ("٠٧٠-١٢٣ ٤٥ ٦٧", [.telephone]), ("０７０ １２３ ４５ ６７", [.telephone]),
    ("Kör en röd Volvo, ABC 123", [.plate]), ("abc123 står på gatan", [.plate]), ("ABC12D", [.plate]),
    ("ABC 12D", [.plate]), ("Storgatan 12, 070-123 45 67, ABC 123", [.address, .telephone, .plate]),
  ]

  @Test(
    "R-SAF-08: an address, a telephone number and a car are seen, however they are typed", arguments: told)
  func seen(text: String, what: Set<Whereabouts>) {
    #expect(Whereabouts.traces(in: text) == what, "\(text)")
  }

  @Test(
    "R-SAF-08: what only looks a little like one is left alone",
    arguments: [
      "", "Träffades 2026-11-21 klockan 14.00 på biblioteket.", "Närvaro 85 procent under v. 46, 47 och 48.",
      "Vägen 3 dagar senare var svår.", "på väg 2 gånger", "Skulden är 12 500 kronor.", "årskurs 9, plats 4",
      "SIG 2013 och BBIC", "Planen 2026 gäller.", "Han är 16 år och 173 cm", "kl 08.15–16.30",
      "Gatan är tom.", "3 av 4 dagar", "post 12, sidan 345", "HVB-hem", "mål 1, 2 och 3",
    ])
  func left(text: String) {
    #expect(Whereabouts.traces(in: text).isEmpty, "\(text)")
  }

  @Test("R-SAF-08: no text makes it trip, whatever is in it")
  func anything() {
    var dice = Dice(seed: 7)
    let scalars: [Unicode.Scalar] = [
      "0", "7", "a", "Å", " ", "-", "+", "\u{0308}", "\u{200D}", "🦊", "½", "٣", ".", "\n", "(", "\u{FF10}",
    ]
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<dice.below(24) { text.unicodeScalars.append(dice.pick(scalars)) }
      _ = Whereabouts.traces(in: text)
    }
  }

  private func work(_ protection: Person.Protection, threat: ThreatLevel? = nil) throws -> Casework {
    var work = try Casework.adult(at: .shared)
    var person = try #require(work.file.intake.person)
    person = Person(
      name: person.name, number: person.number, born: person.born, sex: person.sex,
      protection: protection)
    try work.perform(CorrectPerson(person: person, guardians: [], reason: "Rättat."))
    if let threat {
      var beside = CaseFile(id: CaseID(2))
      beside.apply(
        Entry(
          EntryDraft(
            .safety(
              .assessed(
                ThreatAssessed(
                  level: threat, assessor: "a", words: "w", protection: "", nextReview: work.today)))),
          sequence: 1, at: work.now, by: World.lotta))
      work.file.lay(beside, as: .threat)
    }
    return work
  }

  private func acts(_ work: Casework) -> [(String, any Act)] {
    let told = "Bor på Storgatan 12."
    return [
      ("note", WriteNote(text: told, happened: work.today, nature: .fact)),
      ("source", WriteNote(text: "Ringde.", happened: work.today, nature: .fact, source: told)),
      ("notice", WriteNotice(text: told, category: .planning)),
      (
        "life area",
        RecordLifeArea(
          LifeAreaNotes(
            area: .home, ownWords: "", facts: told, judgement: "", need: "", resources: "", sources: "Hon"))
      ),
      (
        "agenda",
        CallMeeting(
          meetingKind: .home, day: work.today.adding(days: 1), time: clock("10:00"), minutes: 60,
          place: "Soc",
          invited: [.giver(.person)], agenda: ["Hem", told])
      ),
    ]
  }

  private func asks(_ act: some Act, _ work: Casework) -> Bool {
    advisories(work.refusal(of: act)).contains(SafetyRules.whereabouts)
  }

  @Test("R-SAF-08: for somebody who is guarded every such text is asked about, and kept with its reason")
  func asked() throws {
    for protection in [Person.Protection.confidentialityMark, .protectedRegistration] {
      let work = try work(protection)
      for (name, act) in acts(work) {
        let says = asks(act, work)
        #expect(says, "\(name) \(protection)")
        var explained = work
        try explained.perform(act, explaining: [SafetyRules.whereabouts])
        #expect(explained.file.audit.explanations.last?.rule == "R-SAF-08", "\(name)")
      }
    }
  }

  @Test("R-SAF-08: a threat that needs protection guards like a mark, and a lesser one does not")
  func threat() throws {
    for level in ThreatLevel.allCases {
      let work = try work(.none, threat: level)
      let guards = level == .protectionNeeded || level == .relocation
      for (name, act) in acts(work) {
        let says = asks(act, work)
        #expect(says == guards, "\(name) \(level)")
      }
    }
    let plain = try work(.none)
    for (name, act) in acts(plain) {
      let says = asks(act, plain)
      #expect(!says, "\(name)")
    }
  }

  @Test("R-SAF-08: a notice that was explained still reaches those whose consent covers it")
  func noticeIsStillShared() throws {
    var work = try work(.protectedRegistration)
    let before = work.file.version
    try work.perform(
      WriteNotice(text: "Storgatan 12", category: .planning), explaining: [SafetyRules.whereabouts])
    let items = work.file.entries[before...].compactMap {
      if case .sharing(.disclosed(let given)) = $0.body { given.items } else { nil }
    }
    #expect(!items.isEmpty && items.allSatisfy { $0 == [ItemRef(sequence: before + 1, part: 0)] })
  }

  @Test("R-SAF-08: the same file without places has nothing else less")
  func withoutPlaces() throws {
    var work = try Casework.adult(at: .shared)
    try work.perform(Acts.meeting(on: work.today.adding(days: 3)))
    let bare = work.file.withoutPlaces
    #expect(work.file.meetings.all.allSatisfy { !$0.call.place.isBlank })
    #expect(bare.meetings.all.allSatisfy { $0.call.place.isEmpty } && bare.version == work.file.version)
    #expect(bare.consent == work.file.consent && bare.intake == work.file.intake)
    #expect(bare.withoutPlaces == bare)
  }

  @Test(
    "R-SAF-08, R-MTG-14: without its place a meeting has its points, who leaves for them, and what was agreed"
  )
  func withoutPlaceOfMeeting() throws {
    var work = try Casework.adult(at: .shared)
    let point = AgendaPoint(
      words: "Skolan", category: .studies, origin: nil, without: [.agency(World.school.id)])
    let agreed = WithoutPerson(why: "Personen vill det.", told: "Vi ringer.")
    let on = work.today.adding(days: 3)
    let called = { (place: String, kind: PlaceKind?) in
      MeetingCalled(
        kind: .network, day: on, time: clock("13:00"), minutes: 60, place: place,
        invited: [.giver(.person)], agenda: ["Skolan"], points: [point], placeKind: kind,
        withoutPerson: agreed, personAgrees: true, calendar: false, series: 3)
    }
    work.apply([EntryDraft(.meetings(.called(called("Storgatan 12", .home))))], by: World.lotta)
    let number = work.file.version
    let risk = { (place: String) in
      MeetingRisk(
        meeting: number, whenAndWhere: place, knownThreat: "t", conflicts: "c", mitigation: "m",
        policeConsulted: "p", canBeHeld: true, who: "w", lowArousal: ["l"])
    }
    work.apply([EntryDraft(.meetings(.riskAnalysed(risk("Storgatan 12"))))], by: World.lotta)
    let bare = try #require(work.file.withoutPlaces.meetings.meeting(number))
    #expect(bare.call == called("", nil))
    #expect(bare.risk == risk(""))
  }
}
