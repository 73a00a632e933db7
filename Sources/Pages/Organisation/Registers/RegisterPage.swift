import Access
import Domain
import HTML

/// The pages of the organisation's own data, in the order of the list.
public enum RegisterPage: String, Sendable, CaseIterable {
  case outreach = "uppsokande"
  case legalBases = "lagrum"

  public var name: String {
    switch self {
    case .outreach: "Uppsökande arbete"
    case .legalBases: "Lagrum"
    }
  }

  /// What it is for, under its name in the list.
  var lead: String {
    switch self {
    case .outreach: "Vad ni har gjort, var och för vilka. Inga personer."
    case .legalBases: "De regler som beslut och utlämnanden vilar på, med tid och bekräftelse."
    }
  }

  /// The books that it is drawn from.
  public var books: [RegisterBook] {
    switch self {
    case .outreach: [.outreach]
    case .legalBases: []
    }
  }

  /// Whether the page exists for somebody.
  public func isOpen(to reader: Author) -> Bool {
    switch self {
    case .outreach: Access.reads(.outreach, reader) != nil
    case .legalBases: Access.readsReference(reader)
    }
  }

  /// Whether anything of it exists for somebody.
  public static func any(for reader: Author) -> Bool { allCases.contains { $0.isOpen(to: reader) } }
}

extension RegisterActKind {
  /// Where the result of the act is seen.
  public var page: RegisterPage {
    switch self {
    case .confirmLegalBasis: .legalBases
    case .logOutreach: .outreach
    }
  }

  /// What is said after it.
  public var doneWords: String {
    switch self {
    case .confirmLegalBasis: "Lagrummet är bekräftat."
    case .logOutreach: "Anteckningen är sparad."
    }
  }
}

extension Links {
  public static let organisation: Link = "/organisation"

  public static func register(_ page: RegisterPage) -> Link { "/organisation/\(page.rawValue)" }

  public static func register(_ act: RegisterActKind) -> Link { "/organisation/gor/\(act.rawValue)" }
}

/// What every page of the organisation's own data is drawn from.
public struct RegisterScene: Sendable {
  public let author: Author
  public let directory: Directory
  public let books: [RegisterBook: VisibleBook]
  public let now: Instant
  public let chrome: Chrome
  /// What the address asks for, as which record.
  public let asked: [String: [String]]

  public init(
    author: Author, directory: Directory, books: [RegisterBook: VisibleBook], now: Instant, chrome: Chrome,
    asked: [String: [String]]
  ) {
    self.author = author
    self.directory = directory
    self.books = books
    self.now = now
    self.chrome = chrome
    self.asked = asked
  }

  public var today: Day { SwedishTime.day(now) }
  var dates: Dates { Dates(today: today) }

  /// The records of a book as they stand now, the newest first.
  public func records(_ book: RegisterBook) -> [RegisterRecord] { books[book]?.records ?? [] }

  /// The record that the address names; nil when the reader has none such.
  public func record(_ book: RegisterBook) -> RegisterRecord? {
    guard let id = asked["record"]?.first.flatMap({ RecordID($0) }) else { return nil }
    return records(book).first { $0.id == id }
  }

  func offers(_ act: RegisterActKind) -> Bool { Access.may(act, author) }

  /// The way to an act's form; nil when it is not the reader's to do.
  func step(_ act: RegisterActKind, record: RecordID? = nil) -> Link? {
    guard offers(act) else { return nil }
    let link = Links.register(act)
    return record.map { link.adding("record", $0.text) } ?? link
  }

  /// "Mira Holmqvist, i dag 14.02", for who wrote a record and when.
  func signature(_ record: RegisterRecord) -> String {
    let name = directory.principals[record.by]?.name ?? "Någon"
    return "\(name), \(dates.moment(record.at))"
  }
}

/// The frames of these pages.
public enum RegisterPages {
  /// The list of pages, by what the reader has.
  public static func hub(_ scene: RegisterScene) -> Markup {
    frame(scene, "Organisation", "Det som gäller för enheten och staden, och inte för en enda person.") {
      RowList(
        RegisterPage.allCases.filter { $0.isOpen(to: scene.author) }.map { page in
          Row(nil, page.name, link: Links.register(page), meta: page.lead)
        } + [
          Row(
            nil, "Så här fungerar reglerna", link: Links.rules,
            meta: "Varje regel, hur hårt den binder och varifrån den kommer.")
        ])
    }
  }

  /// A page with its band and the way back to the list.
  static func frame(
    _ scene: RegisterScene, _ heading: String, _ lead: String? = nil, scripts: Bool = false,
    @HTMLBuilder step: () -> Markup = { .empty }, @HTMLBuilder content: () -> Markup
  ) -> Markup {
    let (step, content) = (step(), content())
    return Layout.page(title: heading, chrome: scene.chrome, scripts: scripts) {
      PageBand(heading, lead) { step }
    } content: {
      content
    }
  }

  static func page(
    _ scene: RegisterScene, _ page: RegisterPage, @HTMLBuilder step: () -> Markup = { .empty },
    @HTMLBuilder content: () -> Markup
  ) -> Markup {
    let content = content()
    return frame(scene, page.name, page.lead) {
      step()
    } content: {
      content
      p { a("Till organisationen", href: Links.organisation) }
    }
  }

  /// A form of an act, with its draft and the way back.
  static func form(
    _ scene: RegisterScene, _ act: RegisterActKind, _ heading: String, _ lead: String? = nil,
    _ state: FormState, submit: String, @HTMLBuilder fields: () -> Markup
  ) -> Markup {
    let fields = fields()
    return frame(scene, heading, lead, scripts: true) {
      div(class: "form-page") {
        Form(Links.register(act), state, draft: act.rawValue) {
          fields
        } buttons: {
          SubmitButton(submit)
          ButtonLink("Avbryt", Links.register(act.page), .quiet)
        }
      }
    }
  }
}
