import Access
import Domain
import HTML

/// What the unit has told a guardian between the meetings (R-SHR-03), the latest first, in the words it was written.
struct OwnTold: Component {
  private let own: OwnScene
  private let shown = 5

  init(_ own: OwnScene) {
    self.own = own
  }

  var markup: Markup {
    if !own.own.told.isEmpty {
      section(class: "own-part") {
        OwnHead(OwnToldWords.heading(own.voice.language), own)
        ul(class: "rows") {
          for told in own.own.told.prefix(shown) {
            li(class: "row unmarked") {
              div {
                p(class: "row-title") { own.voice.written(told.text) }
                p(class: "meta") {
                  own.dates.full(SwedishTime.day(told.at))
                  ", "
                  own.voice.written(told.by)
                }
              }
            }
          }
        }
      }
    }
  }
}

/// One heading, in each language; nobody has reviewed the translations.
enum OwnToldWords {
  static func heading(_ language: OwnLanguage) -> String {
    switch language {
    case .sv: "Det här har vi berättat för dig"
    case .en: "What we have told you"
    case .ar: "ما أخبرناك به"
    case .so: "Waxa aan kuu sheegnay"
    }
  }
}
