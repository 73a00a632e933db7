import Access
import Domain
import HTML

extension PersonPages {
  /// What would happen, in plain words and before it has; then one clear button.
  static func takeBackConsent(_ own: OwnScene, _ typed: FormState) -> Markup {
    let texts = own.texts
    let state = typed.spoken(by: own.voice)
    guard let choice = TakeBackChoice(own.own.consentLines, state) else {
      return page(own, .consent) {
        h1 { own.voice.says(texts.consent) }
        EmptyState(.takeBack, texts.nothingToTakeBack, texts.consentLead) {
          ButtonLink(texts.backToConsent, Links.own(.consent))
        }
      }
    }
    return page(own, .consent, at: choice.here(own.scene.id)) {
      h1 { own.voice.says(texts.takeBackQuestion(own.voice.party(choice.party))) }
      FormAnswers(state)
      OwnTakeBack(choice, own, state)
    }
  }
}

/// Whole or part, what follows, and the question asked once.
private struct OwnTakeBack: Component {
  private let choice: TakeBackChoice
  private let own: OwnScene
  private let state: FormState

  init(_ choice: TakeBackChoice, _ own: OwnScene, _ state: FormState) {
    self.choice = choice
    self.own = own
    self.state = state
  }

  var markup: Markup {
    section(class: "take-back") {
      if !open.isEmpty { wholeOrPart }
      if choice.isReady {
        if !choice.whole { thePart }
        preview
        confirm
      } else {
        choosePart
      }
    }
  }

  private var open: CategorySet { choice.line.given.union(choice.line.received) }

  private var wholeOrPart: Markup {
    choice.wholeOrPart(
      own.scene.id, everything: own.texts.everything, part: own.texts.onlyAPart)
  }

  private var choosePart: Markup {
    choice.choosePart(
      own.scene.id, state, question: own.texts.whichPart,
      open.categories.map { Choice($0.code, own.texts.category($0).asSentence) },
      button: own.texts.showWhatHappens)
  }

  private var thePart: Markup {
    p {
      own.voice.says(own.texts.thisIsTakenBack(choice.categories.intersection(open).categories))
      " "
      a(own.texts.chooseOther, href: choice.link(own.scene.id, whole: false))
    }
  }

  @HTMLBuilder private var preview: Markup {
    let consequence = OwnConsequence(choice, of: own.own.consequences[choice.party.agency])
    let party = own.voice.party(choice.party)
    p(own.texts.nothingHasHappened)
    ul(class: "consequences") {
      if consequence.categories > 0 {
        row(consequence.categories, own.texts.stopsSharing(party, consequence.categories))
      }
      if consequence.readers > 0 { row(consequence.readers, own.texts.readers(party, consequence.readers)) }
      if consequence.invitations > 0 {
        row(consequence.invitations, own.texts.invitations(party, consequence.invitations))
      }
      if consequence.commitments > 0 {
        row(consequence.commitments, own.texts.commitments(party, consequence.commitments))
      }
      if consequence.notices > 0 {
        row(consequence.notices, own.texts.messages(party, consequence.notices))
      }
      row(1, own.texts.talkAfterwards)
    }
    if consequence.leadsToClosing {
      div(class: "answer refusal small") {
        MarkDrawing(.stopped)
        div {
          h3(own.texts.sigEnds)
          p(own.texts.sigEndsWhy)
        }
      }
    }
    p {
      own.voice.says(own.texts.remains(party, consequence.alreadyDisclosed) + " " + own.texts.youGetReceipt)
    }
  }

  private func row(_ count: Int, _ words: String) -> Markup {
    li {
      strong(String(count))
      span { own.voice.says(words) }
    }
  }

  private var confirm: Markup {
    form(action: Links.act(own.scene.id, .takeBackConsent), .novalidate, .autocompleteOff) {
      HiddenFields(state)
      input(.hidden, .name("party"), .value(choice.party.agency.text))
      input(.hidden, .name("whole"), .value(choice.whole ? "ja" : "nej"))
      if !choice.whole {
        for category in choice.categories.categories {
          input(.hidden, .name("categories"), .value(category.code))
        }
      }
      LongTextField("words", own.texts.whyIfYouLike, state, required: false, rows: 2)
      ButtonRow {
        SubmitButton(own.texts.takeBackNow, .danger)
        ButtonLink(own.texts.keep, Links.own(.consent), .outlined)
      }
    }
  }
}

/// The consequence of the chosen part, from what taking everything back would lead to.
private struct OwnConsequence {
  let categories: Int
  let readers: Int
  let invitations: Int
  let commitments: Int
  let notices: Int
  let alreadyDisclosed: Int
  let leadsToClosing: Bool

  /// Invitations and promises rest on what may be known of the plan; reading ends when nothing is left.
  init(_ choice: TakeBackChoice, of whole: TakeBackConsequence?) {
    let held = choice.line.given.union(choice.line.received)
    let taken = choice.categories.intersection(held)
    let isAll = held.subtracting(taken).isEmpty
    let endsPlanning = isAll || taken.contains(.planning)
    categories = isAll ? 0 : taken.categories.count
    readers = isAll ? whole?.readers ?? 0 : 0
    invitations = endsPlanning ? whole?.invitations.count ?? 0 : 0
    commitments = endsPlanning ? whole?.commitments.count ?? 0 : 0
    // Which kinds they are of is not told beforehand, so a part says nothing of them.
    notices = isAll ? whole?.notices?.count ?? 0 : 0
    alreadyDisclosed = whole?.alreadyDisclosed ?? 0
    leadsToClosing = isAll && (whole?.leadsToClosing ?? false)
  }
}

extension TakeBackChoice {
  /// The same question again, for the language switch.
  fileprivate func here(_ id: CaseID) -> Link {
    categories.categories.reduce(link(id, whole: whole)) { link, category in
      whole ? link : link.adding("categories", category.code)
    }
  }
}
