import Access
import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// Reports of concern: started by anyone who works in the file, followed and printed by those who read.
  func concernForms(_ desk: Desk) {
    form(ReportConcern.self, desk, Self.report)
    form(FollowConcern.self, desk, Self.follow)
    get("arenden/:case/sakerhet/:compartment/utskrift/:report") { request, context in
      guard context.parameters.get("compartment") == Compartment.childReports.rawValue else {
        throw WebError.notFound
      }
      let file = FileRequest(request: request, context: context, desk: desk)
      let scene = try await file.scene(
        try file.caseID(), looking: "print:concern", into: .childReports)
      guard let number = context.parameters.get("report").flatMap({ Int($0) }),
        let page = FilePages.concernPrint(scene, number)
      else { throw WebError.notFound }
      return PageResponse(page)
    }
  }

  private static var report: FormRoute<ReportConcern> {
    FormRoute(
      page: FilePages.reportConcern, first: { ["happened": [$0.today.description]] },
      read: { form, scene in
        let happened = form.day("happened", "Välj vilken dag du såg eller hörde det.")
        let isSent = form.answer("isSent", "Svara på om anmälan är lämnad.")
        let sent = isSent == true ? sending(&form) : nil
        let act = ReportConcern(
          child: form.text("child"), seen: form.text("seen"), judgement: form.text("judgement"),
          reporter: form.text("reporter"), unit: form.text("unit"),
          arose: ConcernReport.Arose(rawValue: form.text("arose")) ?? .other,
          happened: happened ?? scene.today, sent: sent)
        return form.whole(act, if: form.problems.isEmpty, scene)
      }, leaves: .childReports,
      // Those who do not read there are back where they came from, and nothing shows that anything was written.
      after: { scene in
        scene.reads(.childReports)
          ? Links.compartment(scene.id, .childReports) : Links.tab(scene.id, .investigation)
      })
  }

  private static var follow: FormRoute<FollowConcern> {
    FormRoute(page: FilePages.followConcern) { form, scene in
      guard let row = form.number("row", "Välj vilken anmälan det gäller.") else { return nil }
      guard scene.whole?.concern.report(row)?.sent != nil else {
        return sending(&form).map { FollowConcern(report: row, step: .sent($0)) }
      }
      let day = form.day("on", "Välj vilken dag bekräftelsen kom.")
      let act = FollowConcern(
        report: row,
        step: .received(by: form.text("by"), reference: form.text("reference"), on: day ?? scene.today))
      return form.whole(act, if: day != nil, scene)
    } into: { _ in
      .childReports
    } after: {
      $0.compartmentPage
    }
  }

  private static func sending(_ form: inout FormReader) -> ConcernSent? {
    let day = form.day("sentOn", "Välj vilken dag anmälan lämnades.")
    let time = form.time("sentTime", "Skriv klockslaget, som 14.00.")
    guard let day, let time else { return nil }
    return ConcernSent(on: day, time: time, how: form.text("how"))
  }
}

extension FileScene {
  fileprivate func reads(_ place: Compartment) -> Bool {
    if case .staff(let whole) = view.content { whole.readable.contains(place) } else { false }
  }
}
