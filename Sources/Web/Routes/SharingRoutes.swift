import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  func sharingRoutes(_ desk: Desk) {
    get("arenden/:case/flode") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      let ledger = request.queryFields["visa"]?.first == "utlamnat"
      let scene = try await file.scene(try file.caseID(), looking: ledger ? "feed.ledger" : "feed")
      try scene.mustHaveSharedParts()
      let page = file.queryNumber("sida") ?? 1
      return PageResponse(FilePages.feed(scene, page: page, ledger: ledger ? page : nil))
    }
    noticeForms(desk)
    form(
      Disclose.self, desk,
      FormRoute(
        page: FilePages.disclose,
        read: { form, _ in
          let items = form.list("items").compactMap(ItemRef.init)
          let to = form.list("to").compactMap { AgencyID($0) }
          let basis = form.text("basis")
          if basis.isEmpty { form.problem("basis", "Välj på vilken grund.") }
          guard form.problems.isEmpty else { return nil }
          return Disclose(
            items: items, to: to, basis: basis == DiscloseFields.consent ? nil : basis,
            checked: form.list("checked"), weighing: form.text("weighing"))
        }))
  }

  private func noticeForms(_ desk: Desk) {
    form(
      WriteNotice.self, desk,
      FormRoute(
        page: FilePages.writeNotice,
        read: { form, scene in
          if form.text(NoticeStep.field) == "edit" { return nil }
          let category = InformationCategory(code: form.text("category"))
          if form.text("text").isBlank { form.problem("text", "Skriv meddelandet.") }
          if category == nil { form.problem("category", "Välj vad meddelandet handlar om.") }
          guard form.problems.isEmpty, let category, form.text(NoticeStep.field) == "send",
            form.text(NoticeStep.seen) == NoticeReceivers(category, scene).seen
          else { return nil }
          return WriteNotice(text: form.text("text"), category: category)
        }))
    form(
      AcknowledgeNotice.self, desk,
      FormRoute(
        page: FilePages.acknowledgeNotice,
        read: { form, scene in
          form.entry("notice", in: scene, "Meddelandet finns inte.").map { AcknowledgeNotice(notice: $0) }
        }))
  }
}

extension ItemRef {
  /// `12.0`, the entry and its part; nil when it is not two numbers.
  fileprivate init?(_ text: String) {
    let parts = text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
      .map { Int(String(Substring($0))) }
    guard parts.count == 2, let sequence = parts[0], let part = parts[1] else { return nil }
    self.init(sequence: sequence, part: part)
  }
}
