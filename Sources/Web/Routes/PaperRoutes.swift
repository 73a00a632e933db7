import Access
import Domain
import HTML
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// The reason for a paper about somebody with protected identity; afterwards the paper itself.
  func printPaperForm(_ desk: Desk) {
    form(
      PrintPaper.self, desk,
      FormRoute(page: FilePages.printPaper) { form, _ in
        let why = form.choice("why", PaperPrinted.Why.self, "Välj vad papperet är till för.")
        return why.map { PrintPaper(paper: form.text("paper"), why: $0, words: form.text("words")) }
      } afterSending: { scene, sent in
        let paper = sent["paper"]?.first ?? ""
        return sent["som"]?.first == "pdf"
          ? Links.pdf(scene.id, paper) : Links.print(scene.id, paper).adding(sent)
      })
  }
}

extension FileRequest {
  /// A paper out of the file. About somebody with protected identity those who work in the file first say
  /// why (R-SAF-08), and nothing is printed in an emergency.
  func paper(
    _ name: String, admits: @escaping @Sendable (VisibleFile) -> Bool = { _ in true },
    _ page: (FileScene) throws -> Markup?
  ) async throws -> Response {
    let scene = try await scene(
      try caseID(), looking: "print:\(name)", admits: { $0.isPrinted && admits($0) },
      naming: { $0.printCode(name) })
    if case .missing = scene.view.reason(toPrint: name) { return sayWhy(toPrint: name, of: scene.id) }
    guard let page = try page(scene) else { throw WebError.notFound }
    return PageResponse(page).response(from: request, context: context)
  }

  /// The same paper as a PDF, the same way: the record of it and the reason come first.
  /// - Parameter fileName: where the paper's own name says more than the file's may.
  func paper(
    _ name: String, as press: PDFPress, called fileName: String? = nil,
    admits: @escaping @Sendable (VisibleFile) -> Bool = { _ in true },
    _ page: (FileScene) throws -> Markup?
  ) async throws -> Response {
    let scene = try await scene(
      try caseID(), looking: "print:\(name)", admits: { $0.isPrinted && admits($0) },
      naming: { $0.printCode(name) })
    if case .missing = scene.view.reason(toPrint: name) {
      return sayWhy(toPrint: name, of: scene.id, ["som": ["pdf"]])
    }
    guard let page = try page(scene) else { throw WebError.notFound }
    return .pdf(try await press.printed(page), named: fileName ?? name)
  }

  func sayWhy(
    toPrint name: String, of id: CaseID, _ fields: [String: [String]] = [:]
  ) -> Response {
    .see(
      Links.act(id, .printPaper).adding("paper", name)
        .adding(request.queryFields.merging(fields) { asked, _ in asked }))
  }
}

extension VisibleFile {
  enum PrintReason {
    case notNeeded, missing
    case given(PaperPrinted.Why)
  }

  /// On own pages it is one's own paper.
  func reason(toPrint paper: String) -> PrintReason {
    guard header.isProtected, case .staff(let whole) = content else { return .notNeeded }
    let why = whole.file.audit.reason(toPrint: paper, by: viewer.principal, at: at)
    return why.map { .given($0) } ?? .missing
  }

  /// How it stands in the log: with the reason's code, or as the form when a reason is still missing.
  func printCode(_ paper: String) -> String? {
    switch reason(toPrint: paper) {
    case .notNeeded: nil
    case .missing: "form:\(ActKind.printPaper.rawValue)"
    case .given(let why): "print:\(paper):\(why.rawValue)"
    }
  }

  fileprivate var isPrinted: Bool {
    if case .emergency = relation { false } else { true }
  }
}

extension Link {
  /// What a paper's own address asks for: which entry, which party, and which language.
  fileprivate func adding(_ asked: [String: [String]]) -> Link {
    var link = self
    if let post = asked["post"]?.first { link = link.adding("post", post) }
    if let party = asked["part"]?.first { link = link.adding("part", party) }
    if let language = asked["sprak"]?.first { link = link.adding("sprak", language) }
    if asked["som"]?.first == "pdf" { link = link.adding("som", "pdf") }
    return link
  }
}
