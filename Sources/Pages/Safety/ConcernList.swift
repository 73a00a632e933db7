import Access
import Domain
import HTML

/// The reports of concern in the opened compartment, the newest first, each with how far it has come.
struct ConcernList: Component {
  private let scene: FileScene
  private let reports: [ConcernState.Report]

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    reports = file.concern.reports.reversed()
  }

  var markup: Markup {
    SectionHead("Orosanmälningar") {
      StepButton("Ny anmälan", scene.step(.reportConcern))
    }
    if reports.isEmpty { p("Ingen anmälan är gjord härifrån.", class: "meta") }
    ul(class: "rows sealed-notes") {
      for report in reports {
        FeedRow(scene.dates.short(report.on), report.body.child, meta: meta(report)) {
          p { mark(report) }
          DefinitionList(facts(report))
          if let basis = report.body.basis {
            p("\(LegalBasisWords.name(basis)). \(LegalBasisWords.standing(basis)).", class: "meta")
          }
          ButtonRow {
            if report.received == nil {
              StepButton(
                report.sent == nil ? "Anteckna att den är lämnad" : "Anteckna att den är mottagen",
                scene.step(in: .childReports, .followConcern, ("row", String(report.sequence))))
            }
            ButtonLink("Utskrift", Links.concernPrint(scene.id, report.sequence), .quiet, icon: .print)
          }
        }
      }
    }
  }

  private func meta(_ report: ConcernState.Report) -> String {
    "Anmäld av \(report.body.reporter). Skriven \(scene.dates.moment(report.at)) av \(report.by.name)."
  }

  private func mark(_ report: ConcernState.Report) -> Mark {
    guard let sent = report.sent else {
      let hours = report.hours(until: scene.now)
      let waited = hours < 48 ? Numbers.count(hours, "timme", "timmar") : "\(hours / 24) dagar"
      return Mark(.reminder, "Inte lämnad än, \(waited) sedan den skrevs")
    }
    let when = "\(scene.dates.full(sent.on)) kl. \(scene.dates.clock(sent.time)), \(sent.how)"
    guard let received = report.received, let on = report.receivedOn else {
      return Mark(.now, "Lämnad \(when). Väntar på bekräftelse.")
    }
    let reference = received.reference.isBlank ? "" : ", \(received.reference)"
    return Mark(
      .done, "Lämnad \(when). Mottagen \(scene.dates.full(on)) av \(received.by)\(reference).")
  }

  private func facts(_ report: ConcernState.Report) -> [Definition] {
    [
      Definition("Sett och hört", prose: report.body.seen),
      Definition("Bedömning", prose: report.body.judgement.isBlank ? "Ingen skriven" : report.body.judgement),
      Definition("Mottagare", report.body.unit), Definition("Oron uppstod", report.body.arose.name),
    ]
  }
}

extension ConcernReport.Arose {
  var name: String {
    switch self {
    case .child: "Vid en rad om ett barn"
    case .lifeArea: "När ett livsområde kartlades"
    case .note: "I en anteckning"
    case .meeting: "På ett möte"
    case .other: "På annat sätt"
    }
  }
}

extension Links {
  /// The paper for the receiving unit, out of the compartment and never out of the file.
  public static func concernPrint(_ id: CaseID, _ report: Int) -> Link {
    "/arenden/\(id.text)/sakerhet/child-reports/utskrift/\(report)"
  }
}

extension FilePages {
  /// What the receiving unit gets on paper: the child, what was seen, the worry and who reports.
  public static func concernPrint(_ scene: FileScene, _ number: Int) -> Markup? {
    guard let report = scene.whole?.concern.report(number) else { return nil }
    let viewer = scene.view.viewer
    return Layout.print(
      title: "Anmälan", back: Links.compartment(scene.id, .childReports),
      footer:
        "Utskrivet \(Dates.printed(scene.now)) av \(viewer.name), \(viewer.title), \(viewer.agencyName).",
      live: .file(Links.live(scene.id, drawn: scene.now))
    ) {
      div(class: "document") {
        h1("Anmälan om oro för ett barn")
        p("Till \(report.body.unit)", class: "meta")
        DefinitionList([
          Definition("Barnet", prose: report.body.child),
          Definition("Sett och hört", prose: report.body.seen),
          Definition("Anmälarens bedömning", prose: report.body.judgement),
          Definition("Iakttaget", scene.dates.full(report.on)),
          Definition("Anmälare", report.body.reporter),
        ])
        if let basis = report.body.basis { LegalBasisWords(basis) }
      }
    }
  }
}
