/// Who of those invited may not hear one point, and who leaves the room for it (R-MTG-14).
public struct Hearing: Sendable, Equatable {
  public let point: AgendaPoint
  /// Invited, in the room, and without a consent that covers the point.
  public let uncovered: [AgencyID]

  public var isClear: Bool { uncovered.isEmpty }
}

extension CaseFile {
  /// The points with those of the invited who may not hear them.
  public func hearings(
    of points: [AgendaPoint], invited: [Participant], at instant: Instant
  ) -> [Hearing] {
    points.map { point in
      let stay = invited.agencies.filter {
        !point.without.contains(.agency($0)) && !point.isHidden(from: .agency($0), among: invited)
      }
      return Hearing(point: point, uncovered: stay.filter { !mayHear(point, $0, at: instant) })
    }
  }

  /// The own unit always; others as far as a consent covers the category.
  public func mayHear(_ point: AgendaPoint, _ agency: AgencyID, at instant: Instant) -> Bool {
    guard let category = point.category, let owner = intake.owner, agency != owner else { return true }
    return consent.covering(from: owner, to: agency, category: category, at: instant) != nil
  }

  /// An agenda that writes itself: what works, the person's own questions, what was promised, the goals,
  /// what has come since last, and what every meeting ends with (R-MTG-11).
  public func suggestedAgenda(
    for kind: MeetingKind, in programme: Programme, at now: Instant
  ) -> [AgendaPoint] {
    let template = programme.meetings
    let questions = meetings.around.openQuestions.filter { $0.body.by == .person }.map {
      AgendaPoint(
        words: $0.body.words, category: .planning, origin: .question($0.number), without: [],
        hidden: $0.body.hidden)
    }
    let strengths = template?.opening ?? ["Vad fungerar"]
    return strengths.map { AgendaPoint(words: $0, category: nil, origin: .works, without: []) }
      + questions
      + (kind.goesThroughPlan ? followUp(at: now) : [])
      + (template?.closing ?? ["Vad gör vi nu", "Nästa möte"]).map {
        AgendaPoint(words: $0, category: nil, origin: nil, without: [])
      }
  }

  private func followUp(at now: Instant) -> [AgendaPoint] {
    let promises = meetings.commitments.filter(\.isOpen).sorted { $0.body.due < $1.body.due }.map {
      point("Sedan sist: \($0.body.what)", .planning, .commitment($0.number), at: now)
    }
    let goals = (plan.inForce?.body.goals ?? []).map {
      point("Målet: \($0.words)", $0.category, .goal($0.number), at: now)
    }
    return promises + goals + noticesSinceLast(at: now)
  }

  /// One point for each party and category, without the words: who hears the agenda read is not who got the message.
  private func noticesSinceLast(at now: Instant) -> [AgendaPoint] {
    let last = meetings.lastHeldOn.map(SwedishTime.start)
    var seen: Set<String> = []
    return sharing.notices.reversed().filter { notice in
      last.map { $0 <= notice.at } ?? true
        && seen.insert("\(notice.by.agency.text) \(notice.body.category.code)").inserted
    }.reversed().map {
      point(
        "Nytt från \($0.by.agencyName)", $0.body.category, .notice($0.sequence), at: now
      )
    }
  }

  /// Those in the group whose consent does not reach the point are proposed to leave for it.
  private func point(
    _ words: String, _ category: InformationCategory, _ origin: AgendaPoint.Origin, at now: Instant
  ) -> AgendaPoint {
    let whole = AgendaPoint(words: words, category: category, origin: origin, without: [])
    let leaves = group.currentMembers.map(\.party.agency).reduce(into: [Participant]()) { found, agency in
      if !found.contains(.agency(agency)), !mayHear(whole, agency, at: now) { found.append(.agency(agency)) }
    }
    return AgendaPoint(
      words: String(String.UnicodeScalarView(words.unicodeScalars.prefix(TextLimit.line))),
      category: category, origin: origin, without: leaves)
  }
}

extension MeetingKind {
  /// What was promised and planned is gone through.
  var goesThroughPlan: Bool { gathersGroup || self == .professionals || self == .handover }
}
