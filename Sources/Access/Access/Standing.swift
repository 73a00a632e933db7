import Domain

/// How a file stands to its viewer at a moment, without anything of what is in it: made to be compared with
/// how it stood before, and never to be shown or sent.
public struct Standing: Sendable, Equatable {
  private let digest: Int
  private let open: Set<Opened>

  /// What has become of a view since it was made.
  public enum Change: Sendable, Hashable {
    case same
    /// Something the viewer may see is new or another.
    case changed
    /// Something the viewer could read may no longer be read.
    case less
  }

  public func change(to later: Standing) -> Change {
    if !open.isSubset(of: later.open) { return .less }
    return digest == later.digest ? .same : .changed
  }

  /// What can be closed to a viewer who is still let in.
  private enum Opened: Hashable {
    case item(ItemRef)
    case compartment(Compartment)
    case name
  }

  init(_ view: VisibleFile, of file: CaseFile) {
    var content = ContentHash()
    content.take(view.header)
    content.take(view.content)
    content.take(ActKind.allCases.filter(view.allows))
    let readable = Access.readable(of: file, view.viewer, view.relation)
    for place in Compartment.allCases where readable.contains(place) {
      content.take([file.compartments[place]?.version])
    }
    digest = content.finalize()
    switch view.content {
    case .staff: open = Set(readable.map(Opened.compartment))
    case .disclosed(let disclosed):
      let items = Access.openItems(of: file, to: disclosed.agency, at: view.at).map(Opened.item)
      open = Set(view.header.isProtected ? items : items + [.name])
    case .arrived: open = view.header.isProtected ? [] : [.name]
    case .own: open = []
    }
  }
}

extension Access {
  /// How the file stands to the viewer at `now`, or why it does not.
  public static func standing(
    of file: CaseFile, to viewer: Author, at now: Instant
  ) -> Result<Standing, Denial> {
    view(file, for: viewer, at: now).map { Standing($0, of: file) }
  }

  /// How it stood to the viewer at an earlier moment: what a page of that moment was drawn from.
  public static func standing(
    of file: CaseFile, to viewer: Author, asOf then: Instant
  ) -> Result<Standing, Denial> {
    standing(of: file.asOf(then), to: viewer, at: then)
  }
}

extension CaseFile {
  /// The file with the entries that were written by then, and its compartments likewise.
  func asOf(_ instant: Instant) -> CaseFile {
    let others = compartments
    guard isNewer(than: instant) || others.values.contains(where: { $0.isNewer(than: instant) }) else {
      return self
    }
    var earlier = CaseFile(id: id)
    for entry in entries.prefix(while: { $0.recordedAt <= instant }) { earlier.apply(entry) }
    for (place, file) in others { earlier.lay(file.asOf(instant), as: place) }
    earlier.lay(successions)
    return earlier
  }

  private func isNewer(than instant: Instant) -> Bool {
    entries.last.map { $0.recordedAt > instant } ?? false
  }
}
