import Access
import Domain
import HTML

extension PersonPages {
  /// Who may know what, until when, and the way to take it back.
  public static func consent(_ scene: FileScene) -> Markup {
    guard let own = OwnScene(scene) else { return .empty }
    let texts = own.texts
    return page(own, .consent) {
      h1 { own.voice.says(texts.consent) }
      if own.own.isClosed { Note(texts.ended) } else { p { own.voice.says(texts.consentLead) } }
      if let succession = own.own.unitSuccession { took(over: succession, own) }
      OwnQuestions(own)
      OwnComingOfAge(own)
      if own.own.consentLines.isEmpty { EmptyState(.lighthouse, texts.consent, texts.nobodyKnows) }
      if own.own.receipts.contains(where: { $0.on == scene.today }) { receipts(own) }
      for line in own.own.consentLines { OwnConsentParty(line, own) }
      OwnConsentTable(own)
      if let yes = own.own.interventionConsent { stopping(yes, own) }
      if !own.own.receipts.contains(where: { $0.on == scene.today }) { receipts(own) }
    }
  }

  /// R-ORG-13: told to the person where they see who knows, with what they said still theirs to take back.
  static func took(over succession: Succession, _ own: OwnScene) -> Markup {
    let says = succession.carries ? own.more.tookOver : own.more.endedParty
    return Note {
      p {
        own.voice.says(
          says(
            own.voice.party(succession.from), own.voice.party(succession.to),
            own.dates.full(succession.since)))
      }
    }.markup
  }

  private static func stopping(_ yes: Bool, _ own: OwnScene) -> Markup {
    Note {
      p { own.voice.says(own.texts.toAll(yes)) }
      if yes, !own.own.isClosed { p(own.texts.wantToStop) }
    }.markup
  }

  /// What was taken back today stands first, since that is what one comes to see.
  @HTMLBuilder private static func receipts(_ own: OwnScene) -> Markup {
    if !own.own.receipts.isEmpty {
      section(class: "own-part") {
        SectionHead(own.texts.takenBackEarlier)
        ul {
          for receipt in own.own.receipts {
            li(class: "own-receipt") {
              p { own.voice.says(sentence(receipt, own, own.dates)) }
              p {
                a(
                  own.texts.receipt,
                  href: Links.print(own.scene.id, "kvitto")
                    .adding("post", String(receipt.number)))
              }
            }
          }
        }
      }
    }
  }

  static func sentence(_ receipt: VisibleReceipt, _ own: OwnScene, _ dates: OwnDates) -> String {
    let who = receipt.by == own.own.giver ? nil : own.called(.giver(receipt.by)) ?? own.texts.guardian
    return own.texts.tookBack(
      who, own.voice.party(receipt.party), whole: receipt.whole, dates.full(receipt.on))
  }
}

/// One party: what they get to know, what they may tell, until when, and the button.
struct OwnConsentParty: Component {
  private let line: VisibleConsentLine
  private let own: OwnScene

  init(_ line: VisibleConsentLine, _ own: OwnScene) {
    self.line = line
    self.own = own
  }

  var markup: Markup {
    section(class: "own-party") {
      Pictogram(line.party.kind.pictogram)
      div {
        h2 { own.voice.says(party.asSentence) }
        p { Mark(answer.mark, state) }
        if let succession = line.succession { PersonPages.took(over: succession, own) }
        if isEndingSoon { p(own.texts.endsSoon, class: "meta") }
        if !line.given.isEmpty { list(own.texts.theyGet(party), line.given) }
        if !line.received.isEmpty { list(own.texts.weGet(party), line.received) }
        if let copy { OwnCopyLine(copy, own) }
        if let changed {
          p { a(own.texts.changedMind, href: changed.link(own.scene.id)) }
        }
        if mayTakeBack {
          p {
            a(
              href: Links.act(own.scene.id, .takeBackConsent).adding("party", line.party.agency.text),
              class: ButtonStyle.outlined.rawValue
            ) {
              span { own.voice.says(own.texts.takeBack(party)) }
            }
          }
        }
      }
    }
  }

  private var party: String { own.voice.party(line.party) }

  private var answer: OwnAnswer {
    let answer = OwnAnswer(line.standing)
    return answer == .waiting && !hasSaidYes ? .saidNo : answer
  }

  private var hasSaidYes: Bool { own.own.replies[line.party.agency] == .yes }

  /// The last that one answered about the party; an older answer says nothing while one is asked anew.
  private var copy: VisibleCopy? {
    let isAsked = own.own.waiting.contains { $0.party.agency == line.party.agency && $0.reply == nil }
    return isAsked ? nil : own.own.copies.first { $0.party.agency == line.party.agency }
  }

  /// A no of one's own, which can be changed.
  private var changed: VisibleQuestion? {
    guard own.scene.offers(.recordGiverAnswer) else { return nil }
    return own.own.waiting.last { $0.party.agency == line.party.agency && $0.reply == .no }
  }

  private var isEndingSoon: Bool {
    guard case .holds(let day) = line.standing else { return false }
    return own.scene.today.days(until: day) <= own.scene.programme.consentEndsSoonDays
  }

  private var state: String {
    if case .holds(let day) = line.standing { return own.texts.holds(until: own.dates.full(day)) }
    return own.texts.state(answer)
  }

  /// What holds can be taken back, and so can a yes that waits for somebody else's.
  private var mayTakeBack: Bool {
    guard own.scene.offers(.takeBackConsent) else { return false }
    return switch line.standing {
    case .holds, .begins: true
    case .waiting, .conflicting: hasSaidYes
    case .takenBack, .refused, .lapsedAtMajority, .ended: false
    }
  }

  private func list(_ heading: String, _ categories: CategorySet) -> Markup {
    div {
      h3 { own.voice.says(heading) }
      ul(class: "plain-list") {
        for category in categories.categories { li { own.voice.says(own.texts.category(category)) } }
      }
    }
  }
}
