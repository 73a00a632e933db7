import Access
import Domain

/// A receipt in sentences: exactly what ended, and what had already been handed over.
struct ReceiptWords {
  let ended: [String]
  let handedOver: [String]
  let remains: String

  init(_ receipt: VisibleReceipt, _ dates: Dates) {
    let party = receipt.party.name
    var ended = ["Delas inte längre med \(party): \(receipt.categories.listedNames)."]
    let consequence = receipt.consequence
    if consequence.readers > 0 {
      let people = Numbers.inWords(consequence.readers, first: true)
      let noun = consequence.readers == 1 ? "person" : "personer"
      ended.append("\(people) \(noun) hos \(party) kan inte längre öppna något.")
    }
    ended += receipt.meetings.map { "Inbjudan till mötet \(dates.full($0)) är tillbakadragen." }
    ended += receipt.commitments.map { "\(party) ansvarar inte längre för: \($0.asInside)" }
    if let count = consequence.notices?.count, count > 0 {
      let noun = count == 1 ? "meddelande" : "meddelanden"
      ended.append("\(Numbers.inWords(count, first: true)) \(noun) som \(party) inte hade läst är stängda.")
    }
    if consequence.leadsToClosing {
      ended.append("Utan samtycke till polisen kan SIG inte fortsätta. Ärendet förs mot avslut.")
    }
    self.ended = ended
    handedOver = receipt.handedOver.map { "\(dates.full($0.on)): \(Self.words($0, dates))" }
    remains = Self.remains(consequence.alreadyDisclosed, party)
  }

  static func remains(_ count: Int, _ party: String) -> String {
    switch count {
    case 0: "Inget har lämnats ut till \(party)."
    case 1: "En uppgift som redan har lämnats ut finns kvar hos \(party). Den går inte att ta tillbaka."
    default:
      "\(Numbers.inWords(count, first: true)) uppgifter som redan har lämnats ut finns kvar hos \(party). De går inte att ta tillbaka."
    }
  }

  private static func words(_ handed: VisibleReceipt.HandedOver, _ dates: Dates) -> String {
    switch handed.what {
    case .plan: "planen"
    case .goal: "ett mål i planen, \(handed.category.shortName)"
    case .notes: "anteckningar, \(handed.category.shortName)"
    case .commitment: "ett åtagande"
    case .notice: "ett kort meddelande, \(handed.category.shortName)"
    case .invitation(let day): "kallelsen till mötet \(dates.full(day))"
    case .meetingNotes(let day): "anteckningarna från mötet \(dates.full(day))"
    case .other: handed.category.shortName
    }
  }
}
