/// What a programme has to be for the rules to work. The fields are named as its settings are.
extension Checks {
  mutating func figures(of programme: Programme) {
    let (ages, consent) = (programme.ages, programme.consentAges)
    require(ages.from >= 0, "ages.from", "Skriv en ålder i hela år.")
    require(
      ages.through.map { ages.from <= $0 } ?? true, "ages.through", "Den högsta åldern är under den lägsta.",
      by: OrganisationRules.fourEyes)
    require(consent.own >= 0, "consentAges.own", "Skriv en ålder i hela år.")
    require(
      consent.own <= consent.alone, "consentAges.alone",
      "Den som får svara ensam behöver vara minst lika gammal som den som svarar tillsammans med vårdnadshavare."
    )
    require(
      programme.meetingIntervalDays > 0, "meetingIntervalDays", "Skriv hur många dagar det högst får gå.",
      by: MeetingRules.interval)
    require(
      programme.consentLongestDays > 0, "consentLongestDays",
      "Skriv hur många dagar ett samtycke högst gäller.")
    require(
      (0..<max(1, programme.consentLongestDays)).contains(programme.consentEndsSoonDays),
      "consentEndsSoonDays", "Påminnelsen behöver komma inom den tid som ett samtycke gäller.")
    for (field, figure) in [
      ("silenceDays", programme.silenceDays), ("emergencyMinutes", programme.emergencyMinutes),
      ("emergencyAttempts", programme.emergencyAttempts),
    ] {
      require(figure.map { $0 > 0 } ?? true, field, "Skriv ett tal över noll, eller töm rutan.")
    }
  }

  mutating func words(of programme: Programme) {
    for (field, words) in [
      ("name", programme.name), ("lotsTitle", programme.lotsTitle), ("planName", programme.planName),
      ("actionPlanName", programme.actionPlanName),
    ] {
      text(words, field, "Skriv vad det ska heta.", limit: TextLimit.line)
    }
    text(programme.source, "source", "Skriv var reglerna kommer ifrån.")
    optionalText(programme.reservationWording, "reservationWording")
  }

  mutating func lists(of programme: Programme, after versions: [Programme]) {
    require(
      !programme.deciders.isEmpty
        && programme.deciders.allSatisfy { [.lots, .socialSecretary, .workLeader].contains($0) }, "deciders",
      "Minst en roll inom socialtjänsten behöver få besluta.", by: OrganisationRules.delegation)
    for list in Programme.CodeList.allCases {
      codes(list.rows(programme), list.rawValue, before: versions.map(list.rows))
    }
    codes(
      programme.closingReasons.map(\.row), "closingReasons",
      before: versions.map { $0.closingReasons.map(\.row) })
    require(
      programme.closingReasons.allSatisfy {
        ($0.effect == .mayClose) == $0.demands.contains(.assessmentWithPolice)
      }, "closingReasons",
      "Ett skäl som får leda till avslut behöver en bedömning med polisen, och inget annat.",
      by: ClosingRules.withPolice)
  }

  /// A code that has stood for something in a case never comes to stand for something else.
  private mutating func codes(_ rows: [Code], _ field: String, before: [[Code]]) {
    require(!rows.isEmpty, field, "Listan behöver minst en rad.")
    require(
      rows.allSatisfy {
        !$0.code.isBlank && !$0.text.isBlank && $0.text.unicodeScalars.count <= TextLimit.line
      }, field, "Varje rad behöver en text på högst \(TextLimit.line) tecken.")
    require(Set(rows.map(\.code)).count == rows.count, field, "Två rader har samma kod.")
    require(Set(rows.map(\.text)).count == rows.count, field, "Två rader har samma text.")
    let meant = Dictionary(before.joined().map { ($0.code, $0.text) }) { _, newest in newest }
    let current = Set((before.last ?? []).map(\.code))
    let reused = rows.contains { row in
      guard let text = meant[row.code], text != row.text else { return false }
      return !current.contains(row.code) || meant.contains { $0.key != row.code && $0.value == row.text }
    }
    require(
      !reused, field,
      "En kod som ärenden kan ha använt får inte börja betyda något annat. Lägg till en ny rad i stället.")
  }
}

extension ClosingReason {
  fileprivate var row: Code { Code(code, text) }
}

extension Programme {
  /// The lists of codes and texts that a programme has of its own.
  public enum CodeList: String, Sendable, CaseIterable {
    case criteria, formsOfGrant, information, waysIn

    public func rows(_ programme: Programme) -> [Code] {
      switch self {
      case .criteria: programme.criteria
      case .formsOfGrant: programme.formsOfGrant
      case .information: programme.information
      case .waysIn: programme.waysIn
      }
    }
  }
}
