import Domain

/// An extract as it was decided: the file with its masks, and the reasons for them.
public struct VisibleExtract: Sendable {
  /// The viewer's number of it.
  public let number: Int
  public let to: Giver
  public let on: Day
  public let by: String
  public let title: String
  public let masks: [ExtractMask]
  public let told: [String]
  public let reasons: String
  private let source: Unseen
  private let last: Int

  /// The file as it was then. What is masked or was a draft says nothing in it. Folded anew each time it is asked for.
  public var file: CaseFile {
    source.file.masking(Set(masks.map(\.entry)), through: last)
  }

  /// Entries with a plan that nobody had approved then: they too say nothing, and are no masks.
  public var drafts: Set<Int> { source.file.plansWaiting(through: last) }

  init(_ made: SharingState.Extract, number: Int, in file: CaseFile) {
    self.number = number
    to = made.body.to
    on = made.on
    by = made.by.name
    title = made.by.title
    masks = made.body.masks
    told = made.body.told
    reasons = made.body.reasons
    source = Unseen(file: file)
    last = made.sequence - 1
  }
}

extension VisibleFile {
  /// An extract under the number that the viewer's pages show it: anybody's for those who work in the
  /// file, on own pages only the viewer's.
  public func extract(numbered number: Int) -> VisibleExtract? {
    switch content {
    case .staff(let whole):
      whole.file.sharing.extracts.first { $0.sequence == number }
        .map { VisibleExtract($0, number: number, in: whole.file) }
    case .own(let own): own.extracts.first { $0.number == number }
    case .arrived, .disclosed: nil
    }
  }
}

extension Access {
  static func extracts(_ file: CaseFile, for giver: Giver) -> [VisibleExtract] {
    file.sharing.extracts.filter { $0.body.to == giver }.enumerated().map { index, made in
      VisibleExtract(made, number: index + 1, in: file)
    }
  }

  /// Who has looked, as an extract tells it: by unit and title, and nothing that was refused.
  public static func looksInExtract(_ records: [RecordedLook]) -> [VisibleLook] {
    records.compactMap { $0.isToldThePerson ? look($0.outside, named: false) : nil }
  }
}
