import Access
import Domain

extension EntryTeller {
  func meetings(_ entry: MeetingEntry) -> EntryWords {
    switch entry {
    case .called(let body): EntryWords("Kallelse till \(body.kind.name.uncapitalised)", called(body))
    case .riskAnalysed(let body): EntryWords("Riskanalys inför möte", risk(body))
    case .confirmed(let body):
      EntryWords("Mötet bekräftat", [EntryRow("Möte", meeting(body.meeting))])
    case .answered(let body):
      EntryWords(
        "Svar på kallelse",
        [
          EntryRow("Möte", meeting(body.meeting)), EntryRow("Av", file.name(body.by)),
          answer("Kommer", body.coming), EntryRow("Ord", body.words),
          EntryRow("Bild inför mötet", body.picture ?? ""),
        ])
    case .invitationWithdrawn(let body):
      EntryWords(
        "Inbjudan återtagen",
        [EntryRow("Möte", meeting(body.meeting)), EntryRow("Till", file.name(body.invitee))])
    case .held(let body): EntryWords("Mötet hölls", held(body))
    case .cancelled(let body):
      EntryWords(
        "Mötet inställt",
        [
          EntryRow("Möte", meeting(body.meeting)),
          EntryRow("Varför", body.reason, field: "reason"),
        ])
    case .commitmentGiven, .commitmentReported, .commitmentReturned: commitments(entry)
    case .around(let entry): around(entry)
    case .started, .attendance, .crossedOff, .noted: room(entry)
    case .changed(let body):
      EntryWords(
        "Mötet ändrat",
        [
          EntryRow("Möte", meeting(body.meeting)),
          EntryRow("Dagordning", (body.points ?? []).map(point).joined(separator: "\n")),
          body.calendar.map { answer("Får läggas i kalendrar", $0) }
            ?? EntryRow("Får läggas i kalendrar", ""),
        ])
    }
  }

  private func commitments(_ entry: MeetingEntry) -> EntryWords {
    switch entry {
    case .commitmentGiven(let body):
      EntryWords(
        "Åtagande",
        [
          EntryRow("Vad", body.what), EntryRow("Vem", file.name(body.by)),
          day("Senast", body.due), EntryRow("Från", body.meeting.map(meeting) ?? ""),
        ])
    case .commitmentReported(let body):
      EntryWords(
        "Åtagande återrapporterat",
        [
          EntryRow("Åtagande", commitment(body.commitment)),
          choice("Hur det går", body.status, field: "status", \.name), day("Flyttat till", body.newDue),
          EntryRow("Ord", body.words, field: "words"),
        ])
    case .commitmentReturned(let body):
      EntryWords(
        "Åtagande lämnat åter", [EntryRow("Åtagande", commitment(body.commitment))])
    case .called, .riskAnalysed, .confirmed, .answered, .invitationWithdrawn, .held, .cancelled, .around,
      .started, .attendance, .crossedOff, .noted, .changed:
      meetings(entry)
    }
  }

  /// What was written while the meeting went on, one thing at a time.
  private func room(_ entry: MeetingEntry) -> EntryWords {
    switch entry {
    case .started(let body):
      EntryWords(
        "Mötet startat",
        [
          EntryRow("Möte", meeting(body.meeting)),
          EntryRow("Leds av", body.led.map { file.name($0) } ?? ""),
        ])
    case .attendance(let body):
      EntryWords(
        "Närvaro på mötet",
        [
          EntryRow("Möte", meeting(body.meeting)), EntryRow("Vem", file.name(body.who)),
          EntryRow("Är med", body.mark.name),
        ])
    case .crossedOff(let body):
      EntryWords(
        body.done ? "Punkt avbockad" : "Punkt tagen upp igen",
        [EntryRow("Möte", meeting(body.meeting)), EntryRow("Punkt", step(body.step, body.meeting))])
    case .noted(let body):
      EntryWords(
        body.kind == .decision ? "Beslut på mötet" : "Rad från mötet",
        [
          EntryRow("Möte", meeting(body.meeting)), EntryRow("Punkt", step(body.step, body.meeting)),
          EntryRow("Ord", body.words.isBlank ? "(struken)" : body.words),
        ])
    case .called, .riskAnalysed, .confirmed, .answered, .invitationWithdrawn, .held, .cancelled,
      .commitmentGiven, .commitmentReported, .commitmentReturned, .around, .changed:
      meetings(entry)
    }
  }

  private func step(_ step: RoomStep, _ meeting: Int) -> String {
    file.meetings.meeting(meeting)?.call.name(of: step) ?? ""
  }

  private func called(_ body: MeetingCalled) -> [EntryRow] {
    let end = ClockTime(minutes: (body.time.minutes + body.minutes) % 1440) ?? body.time
    return [
      EntryRow("När", "\(dates.long(body.day)) \(dates.clock(body.time, end))"),
      EntryRow("Var", body.place), EntryRow("Inbjudna", names(body.invited)),
      EntryRow(
        "Dagordning",
        (body.points.map { $0.map(point) } ?? body.agenda).joined(separator: "\n")),
      EntryRow("Slags plats", body.placeKind?.name ?? ""),
      EntryRow("Utan personen eftersom", body.withoutPerson?.why ?? ""),
      EntryRow("Personen får veta", body.withoutPerson?.told ?? ""),
      EntryRow("Personen har sagt ja till dem", body.personAgrees == true ? "Ja" : ""),
    ]
  }

  private func risk(_ body: MeetingRisk) -> [EntryRow] {
    [
      EntryRow("Möte", meeting(body.meeting)),
      EntryRow("Tid, plats och sätt", body.whenAndWhere, field: "whenAndWhere"),
      EntryRow("Vilka som är där", body.who ?? "", field: "who"),
      EntryRow("Känd hotbild", body.knownThreat, field: "knownThreat"),
      EntryRow("Konflikter", body.conflicts, field: "conflicts"),
      EntryRow("Så minskas riskerna", body.mitigation, field: "mitigation"),
      EntryRow("Polisens råd", body.policeConsulted, field: "policeConsulted"),
      answer("Enhetens beslut: mötet kan hållas", body.canBeHeld, field: "canBeHeld"),
    ]
  }

  private func held(_ body: MeetingHeld) -> [EntryRow] {
    [
      EntryRow("Möte", meeting(body.meeting)),
      EntryRow(
        "Var med", names(body.attended), field: "attended",
        as: .choices(
          Dictionary(body.attended.map { ($0.code, file.name($0)) }) { first, _ in first })),
      EntryRow("Det här togs upp", body.notes, field: "notes"),
      EntryRow("Beslut", body.decisions, field: "decisions"),
      EntryRow("Så kändes mötet", body.felt, field: "felt"),
      EntryRow("Avbröts", body.brokenOff, field: "brokenOff"),
      day("Nästa möte", body.next, field: "next"),
      EntryRow("Kom inte", names(body.absent ?? [])),
      EntryRow("Så får personen veta", body.toldAfter ?? "", field: "toldAfter"),
    ]
  }
}

extension String {
  /// With a small letter first, for the middle of a sentence.
  var uncapitalised: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.lowercaseMapping + String(String.UnicodeScalarView(unicodeScalars.dropFirst()))
  }
}
