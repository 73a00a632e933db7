import Domain
import HTML

/// A version of either plan, as the column beside it tells of it.
struct ShownVersion {
  let level: PlanLevel
  let number: Int
  let on: Day
  let by: String
  let awaitsApproval: Bool
  let approved: PlanState.Approval?
  let participation: String
  let mode: PlanMode?
  let template: String?

  init(_ version: PlanState.Version) {
    level = .long
    (number, on, by) = (version.number, version.on, version.by)
    (awaitsApproval, approved) = (version.awaitsApproval, version.approved)
    (participation, mode, template) = (version.body.participation, version.body.mode, version.body.template)
  }

  init(_ version: PlanState.ActionPlan) {
    level = .short
    (number, on, by) = (version.number, version.on, version.by)
    (awaitsApproval, approved) = (version.awaitsApproval, version.approved)
    (participation, mode, template) = (version.body.participation, version.body.mode, version.body.template)
  }
}

/// Beside the plan: what this version changed, how it came about, whom it is shared with, and the other versions.
struct PlanVersions: Component {
  private let shown: ShownVersion
  private let before: ShownVersion?
  private let all: [ShownVersion]
  private let parts: [PlanChanges.Part]
  private let file: CaseFile
  private let scene: FileScene

  init(_ shown: PlanState.Version, _ file: CaseFile, _ scene: FileScene) {
    let old = file.plan.versions.last { $0.number < shown.number }
    let participants = Participants(file, in: scene)
    self.shown = ShownVersion(shown)
    before = old.map { ShownVersion($0) }
    all = file.plan.versions.map { ShownVersion($0) }
    parts =
      old.map {
        PlanChanges(from: $0.body, to: shown.body, today: scene.today, who: participants.words).parts
      } ?? []
    self.file = file
    self.scene = scene
  }

  init(_ shown: PlanState.ActionPlan, _ file: CaseFile, _ scene: FileScene) {
    let old = file.plan.actionPlans.last { $0.number < shown.number }
    let participants = Participants(file, in: scene)
    self.shown = ShownVersion(shown)
    before = old.map { ShownVersion($0) }
    all = file.plan.actionPlans.map { ShownVersion($0) }
    parts = old.map { PlanChanges.steps(from: $0.body, to: shown.body, who: participants.words) } ?? []
    self.file = file
    self.scene = scene
  }

  /// Which version it is that one reads when it is not the latest, and which of them holds.
  static func older(_ shown: Int, latest: Int?, inForce: Int?) -> String {
    let holds =
      switch inForce {
      case shown: "Den gäller."
      case let number?: "Version \(number) gäller."
      case nil: "Ingen version gäller än."
      }
    let waits = latest.map { $0 == inForce ? "" : " Version \($0) väntar på att godkännas." } ?? ""
    return "Du läser version \(shown). \(holds)\(waits)"
  }

  private var dates: Dates { Dates(today: scene.today) }

  private var isCurrent: Bool { shown.number == all.last?.number }

  var markup: Markup {
    h2(before == nil ? "Första versionen" : "Vad som ändrades")
    heads
    if before != nil { changes }
    if let mode = shown.mode { p(mode.name + ".", class: "meta") }
    if !shown.participation.isBlank { p(shown.participation, class: "meta") }
    if let template { p("Efter \(template.asInline).", class: "meta") }
    approval
    sharing
    others
  }

  private var template: String? {
    shown.template.flatMap { code in
      scene.programme.plan?.templates?.last { $0.code == code && $0.level == shown.level }?.name
    }
  }

  private var heads: Markup {
    div(class: "version-heads") {
      if let before {
        head(before)
        Icon(.forward)
      }
      head(shown)
    }
  }

  private func head(_ version: ShownVersion) -> Markup {
    p {
      strong("Version \(version.number)")
      span(dates.short(version.on), class: "meta")
    }
  }

  @HTMLBuilder private var changes: Markup {
    if parts.isEmpty {
      p(shown.level == .long ? "Inget är ändrat i målen." : "Inget är ändrat i stegen.", class: "meta")
    }
    for part in parts {
      div(class: "change") {
        h3(part.heading)
        for change in part.changes { change.markup }
      }
    }
  }

  @HTMLBuilder private var approval: Markup {
    if let approved = shown.approved {
      p("Godkänd \(dates.full(approved.on)) av \(approved.by).", class: "meta")
    }
    if shown.awaitsApproval {
      Mark(.remaining, "Väntar på att godkännas av en till, och delas inte innan dess.")
      if isCurrent, scene.view.allows(.approvePlan), !scene.view.header.isClosed {
        ButtonRow {
          ButtonLink(
            "Godkänn", Links.act(scene.id, .approvePlan).adding("plan", shown.level.rawValue), .outlined)
        }
      }
    }
  }

  @HTMLBuilder private var sharing: Markup {
    let shares = file.plan.shares(shown.level, version: shown.number)
    for share in shares {
      p(
        "Version \(shown.number) delades \(dates.full(share.on)) med \(listed(share.with.map(\.name))).",
        class: "meta")
    }
    if shares.isEmpty, !shown.awaitsApproval { Mark(.remaining, "Version \(shown.number) är inte delad.") }
    if isCurrent, !shown.awaitsApproval, scene.view.allows(.sharePlan), !scene.view.header.isClosed {
      ButtonRow {
        ButtonLink(shares.isEmpty ? "Dela planen" : "Dela igen", shareLink, .outlined)
      }
    }
  }

  private var shareLink: Link {
    let link = Links.act(scene.id, .sharePlan)
    return shown.level == .long ? link : link.adding("plan", shown.level.rawValue)
  }

  @HTMLBuilder private var others: Markup {
    if all.count > 1 {
      details(class: "more") {
        summary("Alla versioner")
        ul(class: "version-list") {
          for version in all.reversed() {
            li {
              a("Version \(version.number)", href: link(version))
              span("\(dates.short(version.on)), \(version.by)", class: "meta")
            }
          }
        }
      }
    }
  }

  private func link(_ version: ShownVersion) -> Link {
    let kind = version.level == .long ? "" : "plan=kort&"
    return "/arenden/\(scene.id.text)/plan?\(kind)version=\(version.number)"
  }
}

extension PlanChange {
  /// Word by word where most stayed; else the old and the new, each for itself.
  @HTMLBuilder var markup: Markup {
    p(what, class: "meta")
    if let before, let after, let words = WordChange(from: before, to: after) {
      p { words.markup }
    } else {
      if let before { p { del(before) } }
      if let after { p { ins(after) } }
    }
  }
}
