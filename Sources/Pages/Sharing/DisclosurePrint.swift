import Access
import Domain
import HTML

extension FilePages {
  /// The ledger on paper: the whole file's for those who work in it, its own for another agency. Nil for
  /// those who have none.
  /// - Parameter party: only what that party has been given.
  public static func disclosurePrint(_ scene: FileScene, to party: AgencyID?) -> Markup? {
    switch scene.view.content {
    case .staff(let whole):
      paper(scene) { DisclosureLedger(whole.file, scene, to: party).paper }
    case .disclosed(let disclosed): paper(scene) { GivenLedger(scene, disclosed).paper }
    case .arrived, .own: nil
    }
  }

  private static func paper(_ scene: FileScene, @HTMLBuilder _ content: () -> Markup) -> Markup {
    let content = content()
    return Layout.print(
      title: "Utlämnat", back: DisclosureLinks.ledger(scene.id), footer: PrintFooter.words(scene),
      live: .file(Links.live(scene.id, drawn: scene.now))
    ) {
      div(class: "document") { content }
    }
  }
}
