import Access
import Domain
import HTML
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// The paper for the fridge, and the one that says nothing of what it is, each as a page and as a PDF.
  func fridgeRoutes(_ desk: Desk, _ press: PDFPress) {
    fridge("kylskapsplan", neutral: false, called: "min-plan", desk, press)
    fridge("min-lista", neutral: true, called: "min-lista", desk, press)
  }

  private func fridge(
    _ name: String, neutral: Bool, called fileName: String, _ desk: Desk, _ press: PDFPress
  ) {
    get("arenden/:case/utskrift/\(name)") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      let chosen = file.language
      return try await file.paper(name) { FilePages.fridgePlan($0, in: chosen, neutral: neutral) }
    }
    get("arenden/:case/utskrift/\(name).pdf") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      let chosen = file.language
      return try await file.paper(name, as: press, called: fileName) {
        FilePages.fridgePlan($0, in: chosen, neutral: neutral)
      }
    }
  }
}

extension FileRequest {
  /// The language that is asked for in the address.
  fileprivate var language: OwnLanguage? {
    request.queryFields["sprak"]?.first.flatMap(OwnLanguage.init(code:))
  }
}
