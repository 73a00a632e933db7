import Access
import Domain
import HTML

/// What consent asks of the reader now, and the receipt of what was taken back today.
struct ConsentDue: Component {
  private let whole: VisibleWhole
  private let words: ConsentWords

  init(_ whole: VisibleWhole, _ words: ConsentWords) {
    self.whole = whole
    self.words = words
  }

  var markup: Markup {
    if words.file.closing.led != nil, words.file.closing.closed == nil { closing }
    for succession in whole.consentLines.compactMap(\.succession) { ended(succession) }
    for back in words.file.consent.takenBack.reversed() where back.on == words.scene.today {
      if let receipt = whole.receipt(back.sequence) { ReceiptSheet(receipt, words) }
    }
    for back in words.file.consent.unassessedTakeBacks { continuation(back) }
    for asked in unsettled where standing(asked) == .conflicting { ConsentConflict(asked, words) }
    for asked in unsettled where standing(asked) != .conflicting { answersWanted(asked) }
    for asked in words.file.consent.consents where !asked.awaiting.isEmpty && isOpen(asked) {
      secondOfficial(asked)
    }
    if let days = words.file.silence(on: words.scene.today, programme: words.scene.programme) {
      silence(days)
    }
  }

  private func standing(_ consent: ConsentState.Consent) -> ConsentState.Standing {
    words.file.consent.standing(of: consent, at: words.scene.now)
  }

  private func isOpen(_ consent: ConsentState.Consent) -> Bool {
    !words.file.consent.isOver(consent, at: words.scene.now)
  }

  /// R-ORG-13: said where it is read who may know what, also when nothing is to be done.
  @HTMLBuilder private func ended(_ succession: Succession) -> Markup {
    let (old, new) = (succession.from.name, succession.to.name)
    let day = words.dates.full(succession.since)
    if succession.carries {
      ReminderBox(
        "Samtycket till \(old) gäller nu \(new), som tog över \(day)",
        source: OrganisationRules.unitsOverTime.source
      ) {
        p("Båda hör till samma myndighet. Personen kan dra tillbaka det som förut.")
      }
    } else {
      ReminderBox(
        "\(old) upphörde när \(new) tog över \(day). Samtycket följde inte med",
        source: OrganisationRules.unitsOverTime.source
      ) {
        p("\(new) får inte veta något förrän personen har sagt ja till det.")
        if words.offers(.giveConsent) {
          ButtonRow {
            ButtonLink(
              "Fråga om \(new)",
              Links.act(words.scene.id, .giveConsent).adding("party", succession.to.agency.text), .outlined)
          }
        }
      }
    }
  }

  private func secondOfficial(_ consent: ConsentState.Consent) -> Markup {
    ReminderBox(
      "En till behöver bekräfta det muntliga samtycket till \(words.partyNames(of: consent.terms))",
      source: ConsentRules.secondOfficial.source
    ) {
      p("Innan dess delas inte det här: \(consent.awaiting.listedNames).")
      if words.offers(.confirmConsent) {
        ButtonRow {
          ButtonLink(
            "Bekräfta",
            Links.act(words.scene.id, .confirmConsent).adding("consent", String(consent.sequence)), .outlined)
        }
      }
    }.markup
  }

  private func silence(_ days: Int) -> Markup {
    ReminderBox(
      "Ingen har hört av \(words.person) på \(days) dagar. Finns samtycket kvar i praktiken?",
      source: ConsentRules.silence.source
    ) {
      if words.offers(.assessSilence) {
        ButtonRow {
          ButtonLink("Bedöm", Links.act(words.scene.id, .assessSilence), .outlined)
        }
      }
    }.markup
  }

  private var closing: Markup {
    ReminderBox(
      "Ärendet förs mot avslut", source: ConsentRules.policeEndsSIG.source
    ) {
      if words.offers(.closeFile) {
        ButtonRow { ButtonLink("Avsluta ärendet", Links.act(words.scene.id, .closeFile)) }
      }
    }.markup
  }

  private func continuation(_ back: ConsentState.TakenBack) -> Markup {
    ReminderBox(
      "Bedöm om insatsen kan fortsätta utan \(back.body.party.name)",
      source: ConsentRules.assessContinuation.source
    ) {
      if words.offers(.assessContinuation) {
        ButtonRow {
          ButtonLink(
            "Gör bedömningen",
            Links.act(words.scene.id, .assessContinuation)
              .adding("takenBack", String(back.sequence)))
        }
      }
    }.markup
  }

  private var unsettled: [ConsentState.Consent] {
    words.file.consent.consents.filter { consent in
      guard !words.file.consent.isOver(consent, at: words.scene.now) else { return false }
      return switch words.file.consent.standing(of: consent, at: words.scene.now) {
      case .waiting, .conflicting: true
      case .given: consent.copies.isEmpty
      case .refused, .lapsedAtMajority: false
      }
    }
  }

  private func answersWanted(_ consent: ConsentState.Consent) -> Markup {
    let party = words.partyNames(of: consent.terms)
    let number = String(consent.sequence)
    let isGiven = words.file.consent.standing(of: consent, at: words.scene.now) == .given
    let act: ActKind = isGiven ? .giveCopy : .recordGiverAnswer
    return ReminderBox(
      isGiven
        ? "Lämna en kopia av samtycket till \(party)" : "Samtycket till \(party) är inte klart",
      source: isGiven ? ConsentRules.copyGiven.source : nil
    ) {
      if !isGiven {
        p(
          StandingWords(
            words.file.consent.standing(of: consent, at: words.scene.now), words, consent
          ).words)
      }
      if words.offers(act) {
        ButtonRow {
          ButtonLink(
            isGiven ? "Anteckna kopian" : "Anteckna ett svar",
            Links.act(words.scene.id, act).adding("consent", number), .outlined)
        }
      }
    }.markup
  }
}

/// The receipt on the page, with the way to the paper.
struct ReceiptSheet: Component {
  private let receipt: VisibleReceipt
  private let words: ConsentWords

  init(_ receipt: VisibleReceipt, _ words: ConsentWords) {
    self.receipt = receipt
    self.words = words
  }

  var markup: Markup {
    let lines = ReceiptWords(receipt, words.dates)
    div(class: "stack") {
      Receipt("Kvitto: \(receipt.party.name)", lines.ended + [lines.remains])
      p {
        a(
          "Skriv ut kvittot",
          href: Links.print(words.scene.id, "kvitto").adding("post", String(receipt.number)))
      }
    }
  }
}
