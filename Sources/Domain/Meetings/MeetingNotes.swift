/// Notes of a meeting, point by point: each has its category, and goes only to those whose consent covers it (R-MTG-05, R-MTG-14).
public struct MeetingNotes: Sendable, Hashable, Codable {
  public let meeting: Int
  public let points: [Point]
  /// Somebody else approves them before they are shared.
  public let awaits: NotesApproval?

  public init(meeting: Int, points: [Point], awaits: NotesApproval? = nil) {
    self.meeting = meeting
    self.points = points
    self.awaits = awaits
  }

  public struct Point: Sendable, Hashable, Codable {
    public let words: String
    public let category: InformationCategory
    /// Who does not get the point although a consent would cover it: they left the room for it.
    public let without: [Participant]

    public init(words: String, category: InformationCategory, without: [Participant] = []) {
      self.words = words
      self.category = category
      self.without = without
    }
  }
}

public struct NotesApproved: Sendable, Hashable, Codable {
  /// The entry of the notes.
  public let notes: Int
}

/// What one party gets of some notes, and what not.
public struct ComposedNotes: Sendable, Equatable {
  public let party: Party
  /// Places in the notes, from 0.
  public let gets: [Int]
  public let lacks: [Int]
}

extension CaseFile {
  /// The notes as each party would get them. From a meeting of the whole group everybody in it gets their
  /// part; from any other only those who were asked to come (R-MTG-07).
  public func composing(
    _ points: [MeetingNotes.Point], of meeting: MeetingsState.Meeting, at instant: Instant
  ) -> [ComposedNotes] {
    guard let owner = intake.owner else { return [] }
    var seen: Set<AgencyID> = []
    return group.currentMembers.map(\.party).filter { party in
      party.agency != owner && seen.insert(party.agency).inserted
        && (meeting.call.kind.gathersGroup || meeting.invited.contains(.agency(party.agency)))
    }.map { party in
      let gets = points.indices.filter { index in
        !points[index].without.contains(.agency(party.agency))
          && consent.covering(
            from: owner, to: party.agency, category: points[index].category, at: instant) != nil
      }
      return ComposedNotes(
        party: party, gets: gets, lacks: points.indices.filter { !gets.contains($0) })
    }
  }
}

extension [ComposedNotes] {
  /// The same for the same parts to the same parties: what a form carries back to show that its sender has seen them.
  public var mark: String {
    filter { !$0.gets.isEmpty }
      .map { "\($0.party.agency.text) \($0.gets.map(String.init).joined(separator: "."))" }
      .joined(separator: ",")
  }

  /// One disclosure for each party that gets anything.
  func disclosures(of notes: Int) -> [EntryDraft] {
    filter { !$0.gets.isEmpty }.map { composed in
      EntryDraft(
        .sharing(
          .disclosed(
            Disclosed(
              items: composed.gets.map { ItemRef(sequence: notes, part: $0) }, to: composed.party,
              ground: .consent))), nature: .decision)
    }
  }
}

/// Writes notes of a meeting and shares with each party what its consent covers, unless somebody else is to approve them first.
public struct ShareMeetingNotes: Act {
  public static let kind = ActKind.shareMeetingNotes
  public let meeting: Int
  public let points: [MeetingNotes.Point]
  /// What the writer was shown; nil when nobody was asked to look.
  public let seen: String?

  public init(meeting: Int, points: [MeetingNotes.Point], seen: String? = nil) {
    self.meeting = meeting
    self.points = points
    self.seen = seen
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let held = try file.mustBeHeld(meeting)
    var checks = Checks()
    checks.require(!points.isEmpty, "point-1-words", "Skriv minst en punkt.", by: MeetingRules.record)
    for (index, point) in points.enumerated() {
      checks.text(point.words, "point-\(index + 1)-words", "Skriv vad som sades.")
    }
    let composed = file.composing(points, of: held, at: given.now)
    checks.isStill(seen, composed.mark)
    try checks.done()
    let awaits = given.programme.meetings?.notesApproval
    var advice = Advice(given)
    advice.keepWhereaboutsOut(of: points.map(\.words), file)
    let reasons = try advice.explained()
    let notes = EntryDraft(
      .meetings(
        .around(.notesWritten(MeetingNotes(meeting: meeting, points: points, awaits: awaits)))),
      nature: .statement)
    // The disclosures point at the notes as the first entry.
    return [notes] + (awaits == nil ? composed.disclosures(of: file.version + 1) : []) + reasons
  }
}

/// Approves somebody else's notes, and shares them.
public struct ApproveMeetingNotes: Act {
  public static let kind = ActKind.approveMeetingNotes
  /// The entry of the notes.
  public let notes: Int
  public let seen: String?

  public init(notes: Int, seen: String? = nil) {
    self.notes = notes
    self.seen = seen
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    let found = file.meetings.around.notes.first { $0.number == notes }
    checks.require(
      found?.isWaiting == true, "notes", "Anteckningarna finns inte, eller är redan godkända.")
    try checks.done()
    guard let found, let held = file.meetings.meeting(found.body.meeting) else { return [] }
    let composed = file.composing(found.body.points, of: held, at: given.now)
    checks.isStill(seen, composed.mark)
    try checks.done()
    let isLots = [CaseRole.firstLots, .secondLots].contains { file.group.roles[$0] == given.author.principal }
    let leads = given.author.role == .workLeader
    try must(
      MeetingRules.notesApproved,
      found.by.principal != given.author.principal
        && (found.body.awaits == .leader ? leads : leads || isLots),
      found.body.awaits == .leader
        ? "Anteckningarna väntar på arbetsledaren."
        : "Någon annan av ärendets lotsar, eller arbetsledaren, godkänner det du har skrivit.")
    return [
      EntryDraft(.meetings(.around(.notesApproved(NotesApproved(notes: notes)))), nature: .decision)
    ] + composed.disclosures(of: notes)
  }
}
