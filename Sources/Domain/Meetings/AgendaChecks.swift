/// What an agenda is asked, when it is called and when it is changed.
extension Checks {
  mutating func agendaWords(_ points: [AgendaPoint]) {
    for (index, point) in points.enumerated() {
      optionalText(point.words, "point-\(index + 1)-words", limit: TextLimit.line)
      require(
        point.hidden?.contains(.giver(.person)) != true, "point-\(index + 1)-hidden",
        "Personen får alltid veta vilka punkter som tas upp. Låt personen lämna rummet i stället.",
        by: MeetingRules.consentPerInvitee)
    }
  }

  /// R-MTG-14: everybody who stays for a point has it covered, and nobody hears what the person has kept from them.
  mutating func hearings(
    of points: [AgendaPoint], _ invited: [Participant], _ file: CaseFile, _ given: Circumstances
  ) {
    for (index, hearing) in file.hearings(of: points, invited: invited, at: given.now).enumerated()
    where !hearing.point.words.isBlank {
      let names = hearing.uncovered.map { given.directory.agency($0)?.name ?? "Aktören" }
        .joined(separator: " och ")
      require(
        hearing.isClear, "point-\(index + 1)-without",
        "Samtycket täcker inte att \(names) hör punkten. Låt dem lämna rummet för den, eller ta bort den.",
        by: MeetingRules.consentPerInvitee)
      let told = file.wronglyTold(hearing.point, among: invited).map(file.listedName)
      let who = told.joined(separator: " eller ")
      require(
        told.isEmpty, "point-\(index + 1)-hidden",
        "Personen vill inte att \(who) hör sin fråga. Dölj punkten för dem.",
        by: MeetingRules.consentPerInvitee)
    }
  }
}

extension Advice {
  mutating func agenda(_ points: [AgendaPoint], of kind: MeetingKind, _ file: CaseFile) {
    should(
      MeetingRules.strengthsFirst,
      when: kind.gathersGroup && points.contains { $0.origin != nil } && points.first?.origin != .works,
      "Dagordningen börjar inte med det som fungerar.")
    keepWhereaboutsOut(of: points.map(\.words), file)
  }
}

extension CaseFile {
  /// Those who are called, and from whom the person has kept the question that the point comes from.
  fileprivate func wronglyTold(_ point: AgendaPoint, among invited: [Participant]) -> [Participant] {
    guard case .question(let number) = point.origin,
      let asked = meetings.around.questions.first(where: { $0.number == number })
    else { return [] }
    return (asked.body.hidden ?? []).filter {
      invited.contains($0) && !point.isHidden(from: $0, among: invited)
    }
  }

  fileprivate func listedName(_ participant: Participant) -> String {
    switch participant {
    case .giver(let giver): intake.name(of: giver)
    case .agency(let agency): group.members.last { $0.party.agency == agency }?.party.name ?? "aktören"
    }
  }

  /// R-SAF-08.
  func mustKeepOutOfCalendars(_ calendar: Bool?) throws(Refusal) {
    try must(
      SafetyRules.whereabouts, calendar != true || !guardsWhereabouts,
      "Personens tider får inte stå i någons kalender. Ta bort krysset, och säg tiden muntligt.")
  }
}

extension [AgendaPoint] {
  /// What is left of a form: no empty rows, and only those who were to come leave. Who is kept from a point stays so,
  /// called or not: they may come all the same.
  func agenda(for invited: [Participant]) -> [AgendaPoint] {
    filter { !$0.words.isBlank }.map { point in
      let hidden = point.hidden ?? []
      return AgendaPoint(
        words: point.words, category: point.category, origin: point.origin,
        without: point.without.filter { invited.contains($0) && !hidden.contains($0) },
        hidden: hidden.isEmpty ? nil : hidden)
    }
  }

  /// The words that nobody has to be kept from.
  var plainWords: [String] {
    filter { $0.category == nil && $0.without.isEmpty && $0.hidden == nil }.map(\.words)
  }
}
