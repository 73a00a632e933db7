import Domain

/// Interventions, children and relatives, as they come about.
extension Replay {
  /// Something the person gets besides the coordination: the days are those that had been when it was written down.
  struct Support {
    var kind: String?
    var what = ""
    var provider: String
    var given = ProviderKind.socialServices
    var decidedBy: String?
    var reference = ""
    var area: LifeArea
    var need = ""
    var why = ""
    var goals: [Int] = []
    var methods: [String] = []
    var forFamily = false
    var quick = false
    var asked: Int?
    var granted: Int?
    var began: Int?
  }

  /// - Returns: the number of its entry.
  @discardableResult
  func gets(_ support: Support) async throws -> Int {
    let days: [(InterventionStep.Kind, Int?)] = [
      (.requested, support.asked), (.granted, support.granted), (.started, support.began),
    ]
    let steps = days.compactMap { kind, offset in offset.map { InterventionStep(kind, on: day($0)) } }
    let first = support.began ?? support.granted ?? support.asked ?? 0
    let isBefore = day(first) < (grantedOn ?? today)
    return try await perform(
      RecordIntervention(
        Intervention(
          what: support.what, provider: support.provider, decidedBy: support.decidedBy ?? "",
          period: isBefore ? .before : .during,
          details: InterventionDetails(
            kind: support.kind, providerKind: support.given, area: support.area, need: support.need,
            why: support.why, goals: support.goals, isDecided: support.decidedBy != nil,
            reference: support.reference, methods: support.methods, isForFamily: support.forFamily,
            isQuickTrack: support.quick, steps: steps))), by: unit.secretary)
  }

  func moves(
    _ intervention: Int, _ step: InterventionStep.Kind, _ offset: Int, words: String = "",
    decidedBy: String = "", reference: String = ""
  ) async throws {
    on(offset, 13, 20)
    try await perform(
      MoveIntervention(
        intervention: intervention, step: InterventionStep(step, on: today), words: words,
        decidedBy: decidedBy, reference: reference), by: unit.first)
  }

  @discardableResult
  func hasRelative(
    _ name: String, _ relation: String, motivates: Bool = false, inNetwork: Bool = false, needs: Bool = false,
    told: RelativeNear.Answer = .notAsked, part: RelativeNear.Answer = .notAsked, words: String = ""
  ) async throws -> Int {
    try await perform(
      RecordRelative(
        RelativeNear(
          name: name, relation: relation, isMotivating: motivates, isInNetwork: inNetwork,
          needsSupport: needs,
          mayBeTold: told, mayTakePart: part, words: words)), by: unit.first)
  }

  @discardableResult
  func hasChild(_ child: ChildNear) async throws -> Int {
    try await perform(RecordChild(child), by: unit.secretary)
  }
}
