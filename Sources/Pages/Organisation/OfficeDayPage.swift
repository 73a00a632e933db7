import Domain
import HTML

/// The day of those who have no cases: what the organisation's own data asks of them, and nothing about any person.
public enum OfficeDayPage {
  public static func page(
    chrome: Chrome, author: Author, _ reminders: [OfficeReminder], now: Instant
  ) -> Markup {
    let dates = Dates(today: SwedishTime.day(now))
    return Layout.page(title: "Min dag", chrome: chrome, live: .list(Links.live(drawn: now))) {
      PageBand(dates.long(dates.today).asSentence, lead(reminders.count))
    } content: {
      Columns(.overview) {
        Sheet {
          SectionHead("Att göra")
          if reminders.isEmpty {
            p("Allt är gjort. Det som ska göras kommer hit av sig självt, före sista dagen.", class: "meta")
          } else {
            RowList(reminders.prefix(12).map { row($0, dates) })
          }
          if reminders.count > 12 {
            details(class: "more") {
              summary("Visa \(reminders.count - 12) till")
              RowList(reminders.dropFirst(12).map { row($0, dates) })
            }
          }
        }
      } aside: {
        section {
          SectionHead("Vidare")
          RowList {
            if author.role == .management { Row(nil, "Statistik", link: Links.results).markup }
            Row(nil, "Organisation", link: Links.organisation).markup
            Row(nil, "Så här fungerar reglerna", link: Links.rules).markup
          }
        }
      }
    }
  }

  private static func lead(_ count: Int) -> String {
    switch count {
    case 0: "Inget att göra klart."
    case 1: "En sak att göra."
    default: "\(Numbers.inWords(count, first: true)) saker att göra."
    }
  }

  private static func row(_ reminder: OfficeReminder, _ dates: Dates) -> Row {
    switch reminder {
    case .proposalWaits(_, let name, let since):
      Row(
        .reminder, "Ta ställning till förslaget: \(name)", link: Links.register(.programmes),
        aside: dates.relative(since))
    case .basesUnconfirmed(let count):
      Row(
        .reminder, Numbers.count(count, "lagrum är inte läst", "lagrum är inte lästa") + " mot lagtexten",
        link: Links.register(.legalBases))
    case .assignmentsEnd(let count, let first):
      Row(
        .endingSoon, Numbers.count(count, "uppdrag tar slut", "uppdrag tar slut"),
        link: Links.register(.assignments), aside: dates.nearness(first))
    case .unit(let name, let reminder):
      DayUnit.row(reminder, today: dates.today, of: name)
    }
  }
}
