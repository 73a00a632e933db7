import Domain
import HTML

/// What the person needs, where something is prepared that depends on it (R-TGT-17). Says nothing of any
/// diagnosis: it may stand on a screen that others look at.
struct AdaptationNote: Component {
  private let scene: FileScene

  init(_ scene: FileScene) {
    self.scene = scene
  }

  @HTMLBuilder var markup: Markup {
    if let file = scene.whole, !words(file).isEmpty {
      Note {
        p {
          strong("Anpassning: ")
          words(file).joined(separator: ". ")
        }
      }
    }
  }

  private func words(_ file: CaseFile) -> [String] {
    AdaptationNote.needs(file, scene)
      + [file.intake.person?.adaptation ?? ""].filter { !$0.isBlank }
  }

  /// The chosen adaptations, and what was written beside them.
  static func needs(_ file: CaseFile, _ scene: FileScene) -> [String] {
    guard let noted = file.intake.adaptation else { return [] }
    // Codes are read in every list the case has been under, since a move keeps what was chosen.
    let lists = file.intake.programmes.compactMap {
      scene.directory.programme($0.programme, from: $0.version)?.intake?.adaptations
    }
    let known = lists.flatMap { $0 }
    return noted.needs.map { code in known.first { $0.code == code }?.text ?? code }
      + (noted.words.isBlank ? [] : [noted.words])
  }
}
