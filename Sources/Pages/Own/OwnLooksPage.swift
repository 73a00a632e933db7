import Access
import Domain
import HTML

extension PersonPages {
  /// Who has read, by unit and title: a name could be a danger, and what it was about is not needed here.
  /// - Parameter page: 1 is the newest.
  public static func looks(_ scene: FileScene, _ looks: [VisibleLook], page number: Int) -> Markup {
    guard let own = OwnScene(scene) else { return .empty }
    let texts = own.texts
    let days = Paged(LookDay.all(looks, besides: own), page: number, size: 14)
    return page(own, .looks) {
      h1(texts.looks)
      p { own.voice.says(texts.looksLead) }
      if days.items.isEmpty { EmptyState(.eye, texts.looks, texts.noLooks) }
      for day in days.items {
        section(class: "own-part") {
          SectionHead(own.dates.long(day.day).asSentence)
          ul(class: "plain-list") { for who in day.who { li { own.voice.says(who) } } }
        }
      }
      Pager(days.page, of: days.count, texts) { Links.own(.looks).adding("sida", String($0)) }
      if !days.items.isEmpty { p(texts.looksQuestion) }
      section(class: "own-part") {
        SectionHead(texts.extracts)
        p { own.voice.says(texts.extractsLead) }
        ul(class: "plain-list") {
          for extract in own.own.extracts.reversed() {
            li {
              a(
                texts.extract(own.dates.full(extract.on)),
                href: Links.print(scene.id, "utdrag").adding("post", String(extract.number)))
            }
          }
        }
      }
    }
  }
}

/// Everyone who looked on one day, each once.
private struct LookDay {
  let day: Day
  var who: [String]

  /// Newest first; the viewer's own visits are left out.
  static func all(_ looks: [VisibleLook], besides own: OwnScene) -> [LookDay] {
    let mine = AccessGround.ownPage(own.own.giver).code
    var days: [LookDay] = []
    for look in looks.sorted(by: { $1.at < $0.at }) where look.ground != mine {
      let day = SwedishTime.day(look.at)
      if days.last?.day != day { days.append(LookDay(day: day, who: [])) }
      let who = words(look, own)
      if !days[days.count - 1].who.contains(who) { days[days.count - 1].who.append(who) }
    }
    return days
  }

  /// Titles and units are Swedish, as they stand on doors and letters.
  private static func words(_ look: VisibleLook, _ own: OwnScene) -> String {
    let isOwnPage = look.ground.utf8.starts(with: "own-page".utf8)
    if isOwnPage { return own.voice.swedish(look.title) }
    let inEmergency = look.ground.utf8.starts(with: "emergency".utf8)
    return own.voice.swedish("\(look.title), \(look.agency)" + (inEmergency ? " (nödöppning)" : ""))
  }
}
