import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// The extract of a file: decided entry by entry, then read on screen or paper.
  func extractRoutes(_ desk: Desk) {
    form(
      MakeExtract.self, desk,
      FormRoute(page: FilePages.makeExtract) { form, scene in
        guard let to = form.giver("to", "Välj vem utdraget är till."), let file = scene.whole else {
          return nil
        }
        let masks = file.entries.map { ($0.sequence, form.text(ExtractFields.mask($0.sequence))) }
          .filter { !$0.1.isEmpty }
        return MakeExtract(
          to: to, masks: Dictionary(masks) { first, _ in first }, reasons: form.text("reasons"),
          isReviewed: form.isTicked("isReviewed"))
      })
    get("arenden/:case/utskrift/utdrag") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      let number = file.queryNumber("post") ?? 0
      let looks = try await desk.looks(try file.caseID(), by: file.author, forExtract: true).looks
      return try await file.paper("utdrag", admits: { $0.extract(numbered: number) != nil }) { scene in
        FilePages.extractPrint(scene, number, looks)
      }
    }
  }
}
