import HTML

extension OwnLanguage {
  /// Words of the frame, in this language.
  struct FrameWords {
    let skip: String
    let menu: String
    let signOut: String
    /// As "Visa på svenska", in Swedish, since it is for those who read it.
    let inSwedish: String
  }

  var frameWords: FrameWords {
    switch self {
    case .sv:
      FrameWords(
        skip: "Till innehållet", menu: "Meny", signOut: "Logga ut", inSwedish: "Visa på svenska")
    case .en:
      FrameWords(
        skip: "To the content", menu: "Menu", signOut: "Sign out", inSwedish: "Visa på svenska")
    case .ar:
      FrameWords(
        skip: "إلى المحتوى", menu: "القائمة", signOut: "تسجيل الخروج", inSwedish: "Visa på svenska")
    case .so:
      FrameWords(
        skip: "U gudub qoraalka", menu: "Liiska", signOut: "Ka bax", inSwedish: "Visa på svenska")
    }
  }
}

extension Layout {
  /// A page for the person or a guardian: one column, larger type, plain words, four places.
  /// - Parameters:
  ///   - languages: where the switch leads; hidden when there is only one.
  public static func own(
    title: String, language: OwnLanguage = .sv, languages: Link? = nil, swedish: Link? = nil,
    items: [NavItem], csrf: String, flash: Flash? = nil, scripts: Bool = false,
    live stream: Link? = nil,
    @HTMLBuilder content: () -> Markup
  ) -> Markup {
    let middle = content()
    return frame(
      title, lang: language.tag, dir: language.direction, scripts: scripts, live: true,
      words: stream.map { .own($0, language: language.tag) }, classes: "own"
    ) {
      header(class: "topbar") {
        div(class: "inner") {
          Logo("/min-sida")
          if let languages {
            a(href: languages, class: "language") {
              Icon(.language)
              span(language.nameInItself)
            }
          }
        }
        if let notice = language.unreviewed {
          div(class: "unreviewed") {
            MarkDrawing(.reminder)
            p {
              notice + " "
              if let swedish { a(language.frameWords.inSwedish, href: swedish, .lang("sv")) }
            }
          }
        }
      }
      main(.id("innehall"), .tabindex(-1)) {
        if let flash { FlashNotice(flash) }
        div(class: "page") { middle }
        form(action: "/logga-ut", class: "own-sign-out") {
          input(.hidden, .name(FormField.csrf), .value(csrf))
          SubmitButton(language.frameWords.signOut, .quiet)
        }
      }
      BottomBar(items, name: language.frameWords.menu)
    }
  }
}
