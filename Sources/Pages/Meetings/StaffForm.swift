import Domain
import HTML

extension FileFrame {
  /// A form that only those have who work in the file; nobody else is ever offered it.
  static func staffForm(
    _ scene: FileScene, _ act: ActKind, _ heading: String, _ lead: String? = nil,
    @HTMLBuilder content: (CaseFile) -> Markup
  ) -> Markup {
    let inside = scene.whole.map(content) ?? Markup.empty
    return form(scene, act, heading, lead) { inside }
  }

  /// Back from a form that own pages have too.
  static func backForAnyone(_ scene: FileScene, _ act: ActKind) -> Link {
    if case .own = scene.view.content { return Links.ownPages }
    return back(scene, act)
  }
}

extension FileScene {
  /// A small form in a list, for an act that may be sent twice without harm.
  var buttonState: FormState { FormState(csrf: chrome.csrf, idempotencyKey: "") }
}

/// One page of a long list.
struct Paged<Item> {
  let items: [Item]
  let page: Int
  let count: Int

  /// - Parameter page: 1 is the first; what is outside becomes the nearest page.
  init(_ all: [Item], page: Int, size: Int) {
    count = Swift.max(1, (all.count + size - 1) / size)
    self.page = Swift.min(Swift.max(page, 1), count)
    items = Array(all.dropFirst((self.page - 1) * size).prefix(size))
  }
}
