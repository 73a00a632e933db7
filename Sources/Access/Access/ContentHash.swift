import Domain

/// Something kept beside what is shown, to make it from, and never shown itself.
struct Unseen: Sendable {
  let file: CaseFile
}

/// Hashes whatever a viewer may see, property by property, so that one that is added later counts without
/// anybody having to remember it. Keyed anew in every process, so a value means nothing outside it.
struct ContentHash {
  private var hasher = Hasher()

  func finalize() -> Int { hasher.finalize() }

  /// A whole file is told by its number of entries, since they are only ever added.
  mutating func take(_ value: Any) {
    switch value {
    case is Unseen: break
    case let file as CaseFile: take([file.version])
    case let leaf as any Hashable: leaf.hash(into: &hasher)
    default: take(parts: Mirror(reflecting: value), of: value)
    }
  }

  private mutating func take(parts mirror: Mirror, of value: Any) {
    hasher.combine(mirror.children.count)
    switch mirror.displayStyle {
    case .dictionary, .set: hasher.combine(mirror.children.reduce(0) { $0 &+ Self.hash($1.value) })
    default:
      for part in mirror.children {
        hasher.combine(part.label)
        take(part.value)
      }
    }
  }

  private static func hash(_ value: Any) -> Int {
    var content = ContentHash()
    content.take(value)
    return content.finalize()
  }
}
