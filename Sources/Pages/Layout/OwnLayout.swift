import HTML

extension OwnLanguage {
  /// Words of the frame around a page, in this language.
  struct FrameWords {
    let skip: String
    let menu: String
    let signOut: String
    let languages: String
    let back: String
    let howToPrint: String
  }

  var frameWords: FrameWords {
    switch self {
    case .sv:
      FrameWords(
        skip: "Till innehållet", menu: "Meny", signOut: "Logga ut", languages: "Språk",
        back: "Tillbaka", howToPrint: "Skriv ut med webbläsarens utskrift.")
    case .en:
      FrameWords(
        skip: "To the content", menu: "Menu", signOut: "Sign out", languages: "Language",
        back: "Back", howToPrint: "Print with the browser’s own print.")
    case .ar:
      FrameWords(
        skip: "إلى المحتوى", menu: "القائمة", signOut: "تسجيل الخروج", languages: "اللغة",
        back: "رجوع", howToPrint: "الطباعة من المتصفح نفسه.")
    case .so:
      FrameWords(
        skip: "U gudub qoraalka", menu: "Liiska", signOut: "Ka bax", languages: "Luqadda",
        back: "Dib u noqo", howToPrint: "Ka daabac biraawsarka.")
    }
  }
}

extension Layout {
  /// A page for the person or a guardian: one column, larger type, plain words, four places.
  /// - Parameter here: this page; the language switch leads back to it.
  public static func own(
    title: String, language: OwnLanguage = .sv, here: Link, items: [NavItem], csrf: String,
    flash: Flash? = nil, scripts: Bool = false, listens: Bool = false, live stream: Link? = nil,
    @HTMLBuilder content: () -> Markup
  ) -> Markup {
    let middle = content()
    return frame(
      title, lang: language.tag, dir: language.direction, skip: language.frameWords.skip,
      scripts: scripts, live: true, words: stream.map { .own($0, language: language.tag) },
      classes: "own", neutral: true
    ) {
      header(class: "topbar") {
        div(class: "inner") {
          LeaveButton(OwnMoreWords.of(language).leave, csrf: csrf)
          LanguageSwitch(language, in: language) { LanguageSwitch.chosen($0, of: here) }
        }
        if let notice = language.unreviewed { unreviewed(notice, swedish: here) }
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
      script(module: Assets.leave)
      if listens { script(module: Assets.listen) }
    }
  }

  /// Said on every page of a translation, with the way to the text it was made from.
  private static func unreviewed(_ notice: String, swedish here: Link) -> Markup {
    div(class: "unreviewed") {
      MarkDrawing(.reminder)
      p {
        notice + " "
        a(
          "Visa på svenska", href: LanguageSwitch.chosen(.sv, of: here), .lang(OwnLanguage.sv.tag),
          .hreflang(OwnLanguage.sv.tag), .dir(.leftToRight))
      }
    }
  }
}
