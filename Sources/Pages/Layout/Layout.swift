import HTML

/// The frames that pages stand in. A title never names a person, since it is kept in histories and
/// shown on task bars.
public enum Layout {
  /// A page for staff.
  /// - Parameters:
  ///   - head: the band on top, as `PageBand` or `FileHead`; it holds the only `h1`.
  ///   - scripts: true where there is a form with a draft.
  ///   - live: where the page listens whether it may stay open; nil for what is about nobody.
  public static func page(
    title: String, chrome: Chrome, scripts: Bool = false, live: LiveWords? = nil,
    @HTMLBuilder head: () -> Markup = { .empty }, @HTMLBuilder content: () -> Markup
  ) -> Markup {
    let top = head()
    let middle = content()
    return frame(title, lang: "sv", scripts: scripts, live: true, words: live) {
      TopBar(chrome)
      main(.id("innehall"), .tabindex(-1)) {
        if let flash = chrome.flash { FlashNotice(flash) }
        top
        div(class: "page") { middle }
      }
      BottomBar(Array(chrome.items.prefix(4)), name: "Huvudmeny på telefon")
    }
  }

  /// A page without navigation: signing in, and errors for those who are signed out.
  public static func bare(
    title: String, neutral: Bool = false, @HTMLBuilder content: () -> Markup
  ) -> Markup {
    let middle = content()
    return frame(title, lang: "sv", scripts: false, live: false, neutral: neutral) {
      header(class: "topbar") {
        div(class: "inner") { Logo() }
      }
      main(class: "bare", .id("innehall"), .tabindex(-1)) { middle }
    }
  }

  /// A page that is printed as it is, without bars.
  /// - Parameters:
  ///   - language: of the paper.
  ///   - help: of the one who prints it, when that is another.
  ///   - here: this page, when it can be had in other languages.
  ///   - footer: printed by whom and when; nil on what hangs on a fridge, which also gets one A4 to
  ///     itself without page numbers.
  ///   - neutral: printed from an own page, whose title does not name the program.
  public static func print(
    title: String, language: OwnLanguage = .sv, help: OwnLanguage? = nil, here: Link? = nil, back: Link,
    footer words: String?, live: LiveWords? = nil, neutral: Bool = false, @HTMLBuilder content: () -> Markup
  ) -> Markup {
    let middle = content()
    return frame(
      title, lang: language.tag, dir: language.direction, skip: (help ?? language).frameWords.skip,
      scripts: false, live: true, words: live, classes: "print-page", neutral: neutral,
      named: words != nil
    ) {
      PrintHelp(language: language, help: help ?? language, here: here, back: back)
      main(class: words == nil ? "paper plan" : "paper", .id("innehall"), .tabindex(-1)) {
        middle
        if let notice = language.unreviewed { p(notice, class: "unreviewed-paper") }
      }
      if let words { footer(words, class: "print-footer") }
    }
  }

  /// - Parameter named: whether the program's name stands in the title, which follows a print into its file.
  static func frame(
    _ title: String, lang: String, dir: Attribute.Direction = .leftToRight,
    skip: String = "Till innehållet", scripts: Bool, live: Bool, words: LiveWords? = nil,
    classes: String = "", module: Link? = nil, neutral: Bool = false, named: Bool = true,
    @HTMLBuilder content: () -> Markup
  ) -> Markup {
    let inside = content()
    return document(lang: lang, dir: dir) {
      head {
        meta(.utf8)
        meta(.viewport)
        meta(.colourScheme)
        meta(.noIndex)
        // What a found phone shows of an own page, in its tabs and its history, tells nothing of what it is.
        HTML.title(neutral ? title : named ? title + " – Samlots" : title)
        stylesheet(Assets.stylesheet)
        favicon(neutral ? Assets.plainIcon : Assets.icon)
        if scripts { script(module: Assets.autosave) }
        if live { script(module: Assets.live) }
        if let module { script(module: module) }
      }
      body(class: classes, attributes: live ? [.data(.live, words?.stream.text ?? "")] : []) {
        a(skip, href: "#innehall", class: "skip")
        inside
        if let words { words.template }
      }
    }
  }
}
