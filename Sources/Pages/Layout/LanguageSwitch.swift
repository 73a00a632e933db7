import HTML

/// The languages a page can be read in, each by its own name: plain links, so that it works everywhere.
struct LanguageSwitch: Component {
  private let current: OwnLanguage
  private let words: OwnLanguage
  private let link: (OwnLanguage) -> Link

  /// - Parameters:
  ///   - words: the language of the page around it.
  ///   - link: the same page in another language.
  init(_ current: OwnLanguage, in words: OwnLanguage, link: @escaping (OwnLanguage) -> Link) {
    self.current = current
    self.words = words
    self.link = link
  }

  /// In the bar, folded out from the name of the language that is read.
  var markup: Markup {
    details(class: "language") {
      summary {
        Icon(.language)
        span(words.frameWords.languages + ":", class: "visually-hidden")
        span(current.nameInItself)
      }
      list
    }
  }

  /// All in sight, as beside a paper.
  var list: Markup {
    ul(class: "languages") {
      for language in OwnLanguage.allCases {
        li {
          a(
            language.nameInItself, href: link(language), .lang(language.tag), .hreflang(language.tag),
            .dir(language.direction), .ariaCurrent(language == current ? .page : nil))
        }
      }
    }
  }

  /// The name of the choice in an address.
  static func chosen(_ language: OwnLanguage, of page: Link) -> Link {
    page.adding("sprak", language.tag)
  }
}

/// Beside a paper and never on it: the way back, the languages it can be had in, and how to print.
struct PrintHelp: Component {
  let language: OwnLanguage
  /// The language of the one who prints.
  let help: OwnLanguage
  let here: Link?
  let back: Link

  var markup: Markup {
    header(class: "print-help", attributes: attributes) {
      a(help.frameWords.back, href: back)
      if let here {
        nav(.ariaLabel(help.frameWords.languages)) {
          LanguageSwitch(language, in: help) { LanguageSwitch.chosen($0, of: here) }.list
        }
      }
      span(help.frameWords.howToPrint, class: "meta")
    }
  }

  private var attributes: [Attribute] {
    help == language ? [] : [.lang(help.tag), .dir(help.direction)]
  }
}
