import Access
import Domain
import HTML

extension FileFrame {
  /// A part of the file that only those who work in it have.
  static func staffPage(
    _ scene: FileScene, _ tab: FileTab, @HTMLBuilder content: (CaseFile) -> Markup
  ) -> Markup {
    page(scene, tab) {
      if let file = scene.whole { content(file) } else { StaffOnly(scene) }
    }
  }
}

/// Told to those who have come to a part that is not theirs.
private struct StaffOnly: Component {
  private let scene: FileScene

  init(_ scene: FileScene) {
    self.scene = scene
  }

  var markup: Markup {
    EmptyState(
      .door, "Den här delen läser bara de som arbetar i ärendet",
      "Det som är delat med dig finns på översikten."
    ) {
      ButtonLink("Till översikten", Links.file(scene.id), .outlined)
    }
  }
}

extension FileScene {
  var dates: Dates { Dates(today: today) }

  /// A step is offered when it is the viewer's to take, and the case is open.
  func offers(_ act: ActKind) -> Bool { view.allows(act) && !view.header.isClosed }

  /// The way to an act's form; nil when it is not offered.
  func step(_ act: ActKind, _ query: (name: StaticString, value: String)? = nil) -> Link? {
    guard offers(act) else { return nil }
    let link = Links.act(id, act)
    return query.map { link.adding($0.name, $0.value) } ?? link
  }
}

/// The way to an act's form as a button; nothing at all for those who may not do it.
struct StepButton: Component {
  private let words: String
  private let link: Link?
  private let style: ButtonStyle
  private let icon: IconKind?

  init(
    _ words: String, _ link: Link?, _ style: ButtonStyle = .outlined, icon: IconKind? = nil
  ) {
    self.words = words
    self.link = link
    self.style = style
    self.icon = icon
  }

  var markup: Markup {
    if let link { ButtonLink(words, link, style, icon: icon) }
  }
}

/// "Ändra" beside a heading; the whole name is told to those who hear the page.
struct ChangeLink: Component {
  private let words: String
  private let what: String
  private let link: Link?

  init(_ words: String, _ what: String, _ link: Link?) {
    self.words = words
    self.what = what
    self.link = link
  }

  var markup: Markup {
    if let link {
      a(href: link) {
        words
        span(": " + what, class: "visually-hidden")
      }
    }
  }
}

extension Definition {
  /// Text that somebody wrote, with its lines kept.
  init(_ term: String, prose: String) {
    self.init(term) { span(prose, class: "keep-lines") }
  }
}

extension CaseFile {
  /// The latest entry of a kind, for who wrote it and when.
  func lastEntry(_ matches: (EntryBody) -> Bool) -> Entry? {
    entries.last { matches($0.body) }
  }
}

extension Entry {
  /// "Mira Holmqvist, 3 oktober", and where it came from when somebody else said it.
  func signature(_ dates: Dates) -> String {
    let signed = "\(author.name), \(dates.full(happened))"
    return source.map { "\(signed). Källa: \($0)" } ?? signed
  }
}
