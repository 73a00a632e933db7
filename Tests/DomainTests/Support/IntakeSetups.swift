import Domain

/// A programme with every list of intake and target group, for tests of what they ask.
enum Asking {
  static let adults = asking(Programmes.adults)
  static let young = asking(Programmes.young)

  private static func asking(_ programme: Programme) -> Programme {
    var programme = programme
    programme.intake = IntakeSettings(
      asks: ["polis": [.proposalOnly], "egen": [.release]],
      intelligenceWords: ["underrättelse", "källa uppger"],
      brochures: [
        Brochure("1", "Version 1", from: day("2025-01-01"), through: day("2026-03-01")),
        Brochure("2", "Version 2", from: day("2026-03-02")),
      ],
      occasions: [Code("gripen", "Efter ett gripande")], openWithinDays: 7,
      birthdays: [
        BirthdayWarning(age: 18, text: "Blir myndig", daysBefore: 30),
        BirthdayWarning(age: 19, text: "Se över insatser", daysBefore: 90),
        BirthdayWarning(age: 20, text: "SIG unga tar slut", daysBefore: 90),
      ],
      adaptations: [Code("bild", "Bildstöd")],
      targetGroup: TargetGroupSettings(
        commonProblems: [Code("hem", "Hemlöshet")], selection: [Code("domd", "Dömd tidigare")],
        preconditions: [Code("kand", "Känd av IFO")], contraindications: [Code("trauma", "Trauma")],
        definitions: [
          LocalDefinition("Nätverk", "Gammal text.", from: day("2020-01-01")),
          LocalDefinition("Nätverk", "Ny text.", from: day("2026-01-01")),
          LocalDefinition("Nätverk", "Kommande text.", from: day("2027-01-01")),
        ], asksFirstCrime: true))
    return programme
  }

  /// A referral by a way in that asks for more.
  static func referral(
    wayIn: String = "polis", from: String = "Pia Palm", why: String = "Vill lämna gänget.",
    release: Day? = nil
  ) -> RegisterReferral {
    RegisterReferral(
      owner: World.unit.id, programme: Programmes.adults.code, person: Acts.person(), guardians: [],
      referral: Referral(
        wayIn: wayIn, from: from, received: day("2026-03-02"), why: why, expectedRelease: release))
  }

  static func takenOn(_ programme: Programme = adults) throws -> Casework {
    var work = Casework(programme)
    try work.perform(Acts.referral(programme: programme), by: World.sara)
    try work.perform(TakeOnReferral())
    return work
  }

  static func motivation(
    _ answer: MotivationalMoment.Answer = .thinking, occasion: String? = "gripen",
    who: String = "Lotta", words: String = "Berättade om SIG.", on: Day
  ) -> RecordMotivation {
    RecordMotivation(occasion: occasion, who: who, words: words, answer: answer, on: on)
  }

  static func reminders(_ work: Casework) -> [Reminder] {
    work.file.reminders(at: work.now, programme: work.programme)
  }
}
