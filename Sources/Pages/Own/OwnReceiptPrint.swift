import Access
import Domain
import HTML

extension PersonPages {
  /// The person's receipt on paper, in plain words.
  static func receiptPrint(_ own: OwnScene, _ number: Int) -> Markup? {
    guard let receipt = own.own.receipts.first(where: { $0.number == number }) else { return nil }
    let texts = own.texts
    let dates = OwnDates.onPaper(own.voice.language)
    let party = own.voice.party(receipt.party)
    return Layout.print(
      title: texts.receiptTitle, language: own.voice.language,
      here: Links.print(own.scene.id, "kvitto").adding("post", String(number)),
      back: Links.own(.consent), footer: dates.full(own.scene.today),
      live: .own(Links.ownLive(drawn: own.scene.now), language: own.voice.language.tag), neutral: true
    ) {
      div(class: "document own-document") {
        h1(texts.receiptTitle)
        p { own.voice.says(sentence(receipt, own, dates)) }
        h2(texts.endedAtOnce)
        ul { for line in ended(receipt, own, dates) { li { own.voice.says(line) } } }
        h2(texts.hadBeenGiven)
        p { own.voice.says(texts.remains(party, receipt.consequence.alreadyDisclosed)) }
        ul {
          for handed in receipt.handedOver {
            li(texts.handedOver(OwnHandedOver(handed.what, dates), dates.full(handed.on)))
          }
        }
        p(texts.keepReceipt)
      }
    }
  }

  private static func ended(
    _ receipt: VisibleReceipt, _ own: OwnScene, _ dates: OwnDates
  ) -> [String] {
    let texts = own.texts
    let party = own.voice.party(receipt.party)
    var lines = [texts.noLonger(party, receipt.categories.categories)]
    lines += receipt.meetings.map { texts.meetingWithdrawn(party, dates.full($0)) }
    lines += receipt.commitments.map { texts.commitmentWithdrawn(party, own.voice.theirs($0)) }
    if receipt.consequence.leadsToClosing { lines.append(texts.closingFollows) }
    return lines
  }
}

extension OwnHandedOver {
  init(_ what: VisibleReceipt.HandedOver.What, _ dates: OwnDates) {
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
