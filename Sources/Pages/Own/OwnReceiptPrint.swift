import Access
import Domain
import HTML

extension PersonPages {
  /// The person's receipt on paper, in plain words.
  static func receiptPrint(_ own: OwnScene, _ number: Int) -> Markup? {
    guard let receipt = own.own.receipts.first(where: { $0.number == number }) else { return nil }
    let texts = own.texts
    return Layout.print(
      title: texts.receiptTitle, back: Links.own(.consent), footer: Dates.onPaper.full(own.scene.today)
    ) {
      div(class: "document own-document") {
        h1(texts.receiptTitle)
        p(sentence(receipt, own, .onPaper))
        h2(texts.endedAtOnce)
        ul { for line in ended(receipt, own) { li(line) } }
        h2(texts.hadBeenGiven)
        p(texts.remains(receipt.party.name, receipt.consequence.alreadyDisclosed))
        ul {
          for handed in receipt.handedOver {
            li(texts.handedOver(OwnHandedOver(handed.what, Dates.onPaper), Dates.onPaper.full(handed.on)))
          }
        }
        p(texts.keepReceipt)
      }
    }
  }

  private static func ended(_ receipt: VisibleReceipt, _ own: OwnScene) -> [String] {
    let texts = own.texts
    let party = receipt.party.name
    var lines = [texts.noLonger(party, receipt.categories.categories)]
    lines += receipt.meetings.map { texts.meetingWithdrawn(party, Dates.onPaper.full($0)) }
    lines += receipt.commitments.map { texts.commitmentWithdrawn(party, $0) }
    if receipt.consequence.leadsToClosing { lines.append(texts.closingFollows) }
    return lines
  }
}

extension OwnHandedOver {
  init(_ what: VisibleReceipt.HandedOver.What, _ dates: Dates) {
    switch what {
    case .plan: self = .plan
    case .goal: self = .goal
    case .notes, .other: self = .notes
    case .commitment: self = .commitment
    case .notice: self = .message
    case .invitation(let day): self = .invitation(to: dates.full(day))
    case .meetingNotes(let day): self = .meetingNotes(of: dates.full(day))
    }
  }
}
