@testable import Domain

/// Samples of interventions, of those around the person, and of reports of concern.
extension Samples {
  static func intervention(_ kind: EntryKind) -> InterventionEntry {
    if kind == .needSettled {
      return .needSettled(NeedSettled(area: .family, words: "Mormor hjälper till."))
    }
    return .moved(
      InterventionMoved(
        intervention: 30, step: .granted, words: "Gick fort.", decidedBy: "Jobbtorg", reference: "JT 1"))
  }

  static func around(_ kind: EntryKind) -> AroundEntry {
    switch kind {
    case .childNear: .child(Around.child())
    case .childSupport:
      .childSupport(ChildSupport(child: 31, unit: "Familjehuset", reference: "F 12", isReceived: true))
    case .relativeNear: .relative(Around.relative())
    case .relativeLinked:
      .relativeLinked(
        RelativeLinked(relative: 32, told: "Anhöriggruppen.", to: "relatives", place: "Familjehuset"))
    default: .view(ChildsView(about: .plan, words: "Jag vill meka.", silence: ""))
    }
  }

  static func concern(_ kind: EntryKind) -> ConcernEntry {
    switch kind {
    case .concernReported: .reported(Around.report)
    case .concernSent:
      .sent(
        ConcernSentLater(
          report: 1, sent: ConcernSent(on: day("2026-03-02"), time: clock("14:30"), how: "Telefon")))
    default: .received(ConcernReceived(report: 1, by: "Jouren", reference: "M 1"))
    }
  }
}

/// People and things around Kim, whole, for the tests of the rules.
enum Around {
  static func child(
    _ relation: ChildNear.Relation = .sibling, year: Int? = 2018, need: ChildNear.Need = .none,
    words: String = "Mår bra.", support: String = "", cooperation: String = "", near: Bool = true
  ) -> ChildNear {
    ChildNear(
      who: "Alva", relation: relation, bornYear: year, lives: .together, known: .no, need: need,
      words: words, supportGiven: support, cooperation: cooperation, isNear: near)
  }

  static func relative(
    needs: Bool = false, told: RelativeNear.Answer = .yes, part: RelativeNear.Answer = .notAsked
  ) -> RelativeNear {
    RelativeNear(
      name: "Gun", relation: "mormor", isMotivating: true, isInNetwork: false, needsSupport: needs,
      mayBeTold: told, mayTakePart: part)
  }

  static let report = ConcernReport(
    child: "Alva, 8 år", seen: "Ensam hemma.", judgement: "Lämnas ensam.", reporter: "Lotta Lind",
    unit: "Mottagningen", arose: .child, basis: World.reportBasis, sent: nil)

  static func intervention(
    _ what: String = "Samtal", provider: String = "Öppenvården", decidedBy: String = "Ekhamn Norr",
    kind: String? = nil, period: Intervention.Period = .during, area: LifeArea = .health,
    need: String = "Någon att tala med.", why: String = "Kim vill tala med någon.", goals: [Int] = [],
    isDecided: Bool = true, methods: [String] = [], isForFamily: Bool = false, steps: [InterventionStep]
  ) -> RecordIntervention {
    RecordIntervention(
      Intervention(
        what: what, provider: provider, decidedBy: decidedBy, period: period,
        details: InterventionDetails(
          kind: kind, providerKind: .socialServices, area: area, need: need, why: why, goals: goals,
          isDecided: isDecided, methods: methods, isForFamily: isForFamily, steps: steps)))
  }
}
