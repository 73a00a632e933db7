import Access
import Domain
import HTML

extension FilePages {
  /// The closing on paper.
  public static func closingPrint(_ scene: FileScene) -> Markup {
    DocumentPrint.page(scene, "Avslut", back: Links.tab(scene.id, .followUp)) { file in
      h2("Social insatsgrupp avslutas")
      ClosingDocument(scene, file)
    }
  }
}
