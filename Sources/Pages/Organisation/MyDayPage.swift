import Access
import Domain
import HTML

/// Today, for everyone who has cases: what happens, what is due, what is new, and who waits.
public enum MyDayPage {
  public static func page(_ scene: DayScene) -> Markup {
    let tasks = DayTasks(scene)
    return Layout.page(
      title: "Min dag", chrome: scene.chrome, live: .list(Links.live(drawn: scene.now))
    ) {
      LivePart("band") {
        PageBand(scene.dates.long(scene.today).asSentence, lead(scene, tasks)) {
          ButtonLink("Ny aktualisering", Links.newReferral, icon: .plus)
        }
      }
    } content: {
      if scene.cards.isEmpty {
        empty(scene.author)
        DayUnit(scene)
        DeviationLink(scene.author, unit: nil)
      } else {
        Columns(
          .day,
          [
            LivePart("meetings") { DayMeetings(scene) }.markup,
            LivePart("tasks") {
              tasks
              NewReferrals(scene)
            }.markup,
            Markup {
              LivePart("news") {
                UnreadNotices(scene)
                DayUnit(scene)
                DayPeople(scene)
              }
              DeviationLink(scene.author, unit: nil)
            },
          ])
      }
    }
  }

  /// "Ett möte i dag. Tre saker att göra."
  private static func lead(_ scene: DayScene, _ tasks: DayTasks) -> String {
    let meetings = DayMeetings(scene).today.count
    let first =
      switch meetings {
      case 0: "Inget möte i dag."
      case 1: "Ett möte i dag."
      default: "\(Numbers.inWords(meetings, first: true)) möten i dag."
      }
    switch tasks.mine.count {
    case 0: return "\(first) Inget att göra klart."
    case 1: return "\(first) En sak att göra."
    default: return "\(first) \(Numbers.inWords(tasks.mine.count, first: true)) saker att göra."
    }
  }

  @HTMLBuilder private static func empty(_ author: Author) -> Markup {
    if author.role == .externalActor {
      EmptyState(
        .lighthouse, "Du har inga ärenden",
        "När en person har samtyckt och du behövs i gruppen står ärendet här. Möter du någon som kan behöva SIG går det bra att aktualisera."
      ) {
        ButtonLink("Ny aktualisering", Links.newReferral, .outlined)
      }
    } else {
      EmptyState(
        .lighthouse, "Du har inga ärenden än",
        "Ärenden kommer hit när du tar emot en aktualisering eller får ett uppdrag i ett ärende."
      ) {
        ButtonLink("Ny aktualisering", Links.newReferral, .outlined)
      }
    }
  }
}
