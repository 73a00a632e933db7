import Access
import Domain
import HTML

extension FilePages {
  /// The decision on paper, as it is given to the person.
  public static func decisionPrint(_ scene: FileScene) -> Markup {
    DocumentPrint.page(scene, "Beslut", back: Links.tab(scene.id, .decision)) { file in
      DecisionDocument(scene, file)
    }
  }
}

/// A paper out of the file: whom it is about, what it says, and who printed it when.
enum DocumentPrint {
  static func page(
    _ scene: FileScene, _ title: String, back: Link, @HTMLBuilder content: (CaseFile) -> Markup
  ) -> Markup {
    Layout.print(
      title: title, back: back, footer: footer(scene),
      live: .file(Links.live(scene.id, drawn: scene.now))
    ) {
      if let file = scene.whole {
        div(class: "document") {
          h1(title)
          p(file.intake.ownerParty?.name ?? "", class: "meta")
          about(scene, file)
          content(file)
        }
      }
    }
  }

  /// A paper can be left lying: the name of someone with protected identity is never put on one.
  private static func about(_ scene: FileScene, _ file: CaseFile) -> Markup {
    if scene.view.header.isProtected {
      return p("Namnet står inte på utskriften, eftersom identiteten är skyddad.", class: "meta")
    }
    let number = file.intake.person?.number?.formatted
    return p {
      strong(scene.view.header.name)
      if let number { ", " + number }
    }
  }

  private static func footer(_ scene: FileScene) -> String {
    let viewer = scene.view.viewer
    return "Utskrivet \(Dates.printed(scene.now)) av \(viewer.name), \(viewer.title), \(viewer.agencyName)."
  }
}
