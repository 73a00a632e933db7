import Access
import Domain
import HTML

/// Who in the family has got a message, one line each: whether they have read it, how they were told, or that somebody
/// is to tell them, with the way there.
struct FamilyTold: Component {
  private let notice: SharingState.Notice
  private let file: CaseFile
  private let scene: FileScene

  init(_ notice: SharingState.Notice, _ file: CaseFile, _ scene: FileScene) {
    self.notice = notice
    self.file = file
    self.scene = scene
  }

  var markup: Markup {
    let givers =
      (notice.isFor(.person) ? [Giver.person] : []) + (notice.body.guardians ?? []).map(Giver.guardian)
    if !givers.isEmpty {
      ul(class: "plain-list") { for giver in givers { li { line(giver) } } }
    }
  }

  @HTMLBuilder private func line(_ giver: Giver) -> Markup {
    let name = file.intake.name(of: giver)
    if let read = notice.readByGivers[giver] {
      Mark(.done, "\(name) har läst, \(scene.dates.moment(read))")
    } else if let number = giver.guardianNumber, let told = notice.toldTo[number] {
      Mark(told.way == .notTold ? .takenBack : .done, "\(name): \(told.way.words), \(day(number))")
    } else if let number = giver.guardianNumber, isWaiting(number) {
      Mark(.reminder, "\(name) ska få veta det av er")
      if let link = TellGuardianLink(notice.sequence, number, scene).link {
        a("Anteckna att det är gjort", href: link)
      }
    } else {
      Mark(.remaining, "\(name) har inte läst än")
    }
  }

  private func isWaiting(_ guardian: Int) -> Bool {
    file.guardiansWaiting(at: scene.now).contains {
      $0.notice.sequence == notice.sequence && $0.guardian == guardian
    }
  }

  private func day(_ guardian: Int) -> String {
    notice.toldOn[guardian].map(scene.dates.full) ?? ""
  }
}

/// The way to the form for one message and one guardian.
struct TellGuardianLink {
  let link: Link?

  init(_ notice: Int, _ guardian: Int, _ scene: FileScene) {
    link = scene.step(.tellGuardian, ("notice", String(notice)))?.adding("guardian", String(guardian))
  }
}

extension Giver {
  fileprivate var guardianNumber: Int? { if case .guardian(let number) = self { number } else { nil } }
}

extension GuardianTold.Way {
  var words: String {
    switch self {
    case .met: "fick veta när ni sågs"
    case .call: "fick veta i telefon"
    case .letter: "fick veta i brev"
    case .notTold: "får inte veta"
    }
  }

  /// As an answer to how it was done.
  var answer: String {
    switch self {
    case .met: "När vi sågs"
    case .call: "I telefon"
    case .letter: "I brev"
    case .notTold: "Ska inte få veta"
    }
  }
}
