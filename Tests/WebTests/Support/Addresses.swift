import Domain
import Pages

/// Every address there is to go to, made from the list of acts and the list of parts.
enum Addresses {
  /// An act in any compartment is asked for in the threat.
  static func act(_ act: ActKind, _ id: CaseID) -> String {
    switch act {
    case .writeSealedNote, .assessSealedNote, .nameReader, .removeReader:
      Links.act(id, act, in: .threat).text
    default: Links.act(id, act).text
    }
  }

  static func tabs(_ id: CaseID) -> [String] { FileTab.allCases.map { Links.tab(id, $0).text } }

  static func forms(_ id: CaseID) -> [String] {
    ActKind.allCases.filter { $0 != .registerReferral && $0 != .breakGlass }.map { act($0, id) }
  }

  static let lists = [
    "/min-dag", "/arenden", "/ny-aktualisering", "/regler", "/statistik", "/mina-installningar",
  ]

  static let own = OwnPageKind.allCases.map { Links.own($0).text } + [Links.ownMeeting.text]

  /// All that can be read.
  static func read(_ id: CaseID) -> [String] { tabs(id) + forms(id) + lists + own }
}
