import Domain
import HTML

/// Beside the goal: what this version changed, whom it is shared with, and the other versions.
struct PlanVersions: Component {
  private let shown: PlanState.Version
  private let before: PlanState.Version?
  private let file: CaseFile
  private let scene: FileScene

  init(_ shown: PlanState.Version, _ file: CaseFile, _ scene: FileScene) {
    self.shown = shown
    self.file = file
    self.scene = scene
    before = file.plan.versions.last { $0.number < shown.number }
  }

  private var dates: Dates { Dates(today: scene.today) }

  var markup: Markup {
    h2(before == nil ? "Första versionen" : "Vad som ändrades")
    heads
    if let before { changes(since: before) }
    sharing
    others
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

  private func head(_ version: PlanState.Version) -> Markup {
    p {
      strong("Version \(version.number)")
      span(dates.short(version.on), class: "meta")
    }
  }

  @HTMLBuilder private func changes(since before: PlanState.Version) -> Markup {
    let participants = Participants(file, in: scene)
    let parts = PlanChanges(
      from: before.body, to: shown.body, today: scene.today, who: participants.words
    ).parts
    if parts.isEmpty { p("Inget är ändrat i målen.", class: "meta") }
    for part in parts {
      div(class: "change") {
        h3(part.heading)
        for change in part.changes {
          p(change.what, class: "meta")
          if let old = change.before { p { del(old) } }
          if let new = change.after { p { ins(new) } }
        }
      }
    }
    if !shown.body.participation.isBlank { p(shown.body.participation, class: "meta") }
  }

  @HTMLBuilder private var sharing: Markup {
    let shares = file.plan.shares.filter { $0.version == shown.number }
    for share in shares {
      p(
        "Version \(shown.number) delades \(dates.full(share.on)) med \(listed(share.with.map(\.name))).",
        class: "meta")
    }
    if shares.isEmpty { Mark(.remaining, "Version \(shown.number) är inte delad.") }
    if shown.number == file.plan.current?.number, scene.view.allows(.sharePlan), !scene.view.header.isClosed {
      ButtonRow {
        ButtonLink(shares.isEmpty ? "Dela planen" : "Dela igen", Links.act(scene.id, .sharePlan), .outlined)
      }
    }
  }

  @HTMLBuilder private var others: Markup {
    if file.plan.versions.count > 1 {
      details(class: "more") {
        summary("Alla versioner")
        ul(class: "version-list") {
          for version in file.plan.versions.reversed() {
            li {
              a("Version \(version.number)", href: "/arenden/\(scene.id.text)/plan?version=\(version.number)")
              span("\(dates.short(version.on)), \(version.by)", class: "meta")
            }
          }
        }
      }
    }
  }
}
