import HTML

/// What has to be in place before a step is taken, with the way to each thing that is not.
struct PrerequisiteList: Component {
  private let items: [Prerequisite]

  init(_ items: [Prerequisite]) {
    self.items = items
  }

  var markup: Markup {
    RowList(
      items.map { item in
        Row(
          item.isDone ? .done : .remaining, item.words, link: item.isDone ? nil : item.link,
          meta: item.isDone ? nil : item.meta)
      })
  }
}

/// One thing that is in place or not, worded as a fact or as what to do.
struct Prerequisite {
  let words: String
  let isDone: Bool
  let link: Link?
  let meta: String?

  /// - Parameters:
  ///   - done: as "Utredningen är sammanfattad".
  ///   - missing: as "Sammanfatta utredningen".
  ///   - meta: more about what is missing.
  init(_ done: String, or missing: String, _ isDone: Bool, link: Link?, meta: String? = nil) {
    words = isDone ? done : missing
    self.isDone = isDone
    self.link = link
    self.meta = meta
  }
}

extension [Prerequisite] {
  var isReady: Bool { allSatisfy(\.isDone) }

  /// "3 av 7 klart".
  var progress: String { "\(count { $0.isDone }) av \(count) klart" }
}
