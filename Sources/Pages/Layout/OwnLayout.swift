import HTML

/// A language of the person's own pages.
public struct OwnLanguage: Sendable, Hashable {
  /// As `sv`, `en`, `ar`, `so`.
  public let tag: String
  /// In the language itself, as "العربية".
  public let name: String
  public let direction: Attribute.Direction
  /// Said on every page until a person has reviewed the texts; nil when reviewed.
  public let unreviewed: String?
  /// Words of the frame, in this language.
  public let words: Words

  public init(
    tag: String, name: String, direction: Attribute.Direction, unreviewed: String?, words: Words
  ) {
    self.tag = tag
    self.name = name
    self.direction = direction
    self.unreviewed = unreviewed
    self.words = words
  }

  public struct Words: Sendable, Hashable {
    public let skip: String
    public let menu: String
    public let signOut: String
    /// As "Visa på svenska", in this language; used in the unreviewed notice.
    public let inSwedish: String

    public init(skip: String, menu: String, signOut: String, inSwedish: String) {
      self.skip = skip
      self.menu = menu
      self.signOut = signOut
      self.inSwedish = inSwedish
    }
  }

  public static let swedish = OwnLanguage(
    tag: "sv", name: "Svenska", direction: .leftToRight, unreviewed: nil,
    words: Words(
      skip: "Till innehållet", menu: "Meny", signOut: "Logga ut", inSwedish: "Visa på svenska"))
}

extension Layout {
  /// A page for the person or a guardian: one column, larger type, plain words, four places.
  /// - Parameters:
  ///   - languages: where the switch leads; hidden when there is only one.
  public static func own(
    title: String, language: OwnLanguage = .swedish, languages: Link? = nil, swedish: Link? = nil,
    items: [NavItem], csrf: String, flash: Flash? = nil, scripts: Bool = false,
    @HTMLBuilder content: () -> Markup
  ) -> Markup {
    let middle = content()
    return frame(
      title, lang: language.tag, dir: language.direction, scripts: scripts, live: true, classes: "own"
    ) {
      header(class: "topbar") {
        div(class: "inner") {
          Logo("/min-sida")
          if let languages {
            a(href: languages, class: "language") {
              Icon(.language)
              span(language.name)
            }
          }
        }
        if let notice = language.unreviewed {
          div(class: "unreviewed") {
            MarkDrawing(.reminder)
            p {
              notice + " "
              if let swedish { a(language.words.inSwedish, href: swedish, .lang("sv")) }
            }
          }
        }
      }
      main(.id("innehall"), .tabindex(-1)) {
        if let flash { FlashNotice(flash) }
        div(class: "page") { middle }
        form(action: "/logga-ut", class: "own-sign-out") {
          input(.hidden, .name(FormField.csrf), .value(csrf))
          SubmitButton(language.words.signOut, .quiet)
        }
      }
      BottomBar(items, name: language.words.menu)
    }
  }
}
