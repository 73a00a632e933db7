import Domain
import Pages

/// Reads what was said and promised at a meeting.
enum HoldForm {
  /// The rows for new commitments without gaps, so that what is said about the second lands at the second.
  static func closingGaps(_ values: [String: [String]]) -> [String: [String]] {
    var closed = values.filter { !$0.key.utf8.starts(with: "promise-".utf8) }
    let sent = 1..<HoldFields.sentRows(in: values) + 1
    let written = sent.filter { row in
      HoldFields.parts.contains { values["\(HoldFields.promise(row))-\($0)"]?.first?.isBlank == false }
    }
    for (index, row) in written.enumerated() {
      for part in HoldFields.parts {
        closed["\(HoldFields.promise(index + 1))-\(part)"] = values["\(HoldFields.promise(row))-\(part)"]
      }
    }
    return closed
  }

  static func act(_ form: inout FormReader, _ scene: FileScene, _ whichMeeting: String) -> HoldMeeting? {
    let meeting = form.number("meeting", whichMeeting)
    let attended = form.participants("attended", "En av deltagarna finns inte.")
    let reports = reports(&form, scene)
    let promises = promises(&form)
    let next = form.optionalDay("next")
    guard form.problems.isEmpty, let meeting, let attended else { return nil }
    return HoldMeeting(
      meeting: meeting, attended: attended, notes: form.text("notes"),
      decisions: form.text("decisions"), felt: form.text("felt"), brokenOff: form.text("brokenOff"),
      reports: reports, promises: promises, next: next,
      seen: form.values[SharedWhenSaved.seen]?.first)
  }

  /// Every commitment that has an answer; one without is left for the rule to ask about.
  private static func reports(
    _ form: inout FormReader, _ scene: FileScene
  ) -> [CommitmentReported] {
    let open = scene.whole?.meetings.commitments.filter(\.isOpen) ?? []
    var reports: [CommitmentReported] = []
    for commitment in open {
      let field = "report-\(commitment.number)"
      let due = form.optionalDay("\(field)-due")
      guard let status = CommitmentReported.Status(rawValue: form.text(field)) else { continue }
      reports.append(
        CommitmentReported(
          commitment: commitment.number, status: status, words: form.text("\(field)-words"), newDue: due))
    }
    return reports
  }

  private static func promises(_ form: inout FormReader) -> [HoldMeeting.Promise] {
    var promises: [HoldMeeting.Promise] = []
    for row in 1..<HoldFields.sentRows(in: form.values) + 1 {
      let name = HoldFields.promise(row)
      let by = form.participant("\(name)-by", "Välj vem som ska göra det.")
      let due = form.day("\(name)-due", "Välj senaste dag.")
      guard let by, let due else { continue }
      promises.append(HoldMeeting.Promise(what: form.text("\(name)-what"), by: by, due: due))
    }
    return promises
  }
}

extension FormReader {
  /// Several who take part; nil when one of the codes names nobody.
  mutating func participants(_ field: String, _ unknown: String) -> [Participant]? {
    let found = list(field).map { Participant(code: $0) }
    let known = found.compactMap { $0 }
    if known.count == found.count { return known }
    problem(field, unknown)
    return nil
  }

  /// The lines that hold something, without white space around them.
  func lines(_ field: String) -> [String] {
    text(field).utf8.split(separator: 0x0A).compactMap { String($0) }
      .map { line in
        let space = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
        let start = line.unicodeScalars.drop(while: space)
        let kept = start.reversed().drop(while: space).reversed()
        return String(String.UnicodeScalarView(kept))
      }
      .filter { !$0.isEmpty }
  }
}
