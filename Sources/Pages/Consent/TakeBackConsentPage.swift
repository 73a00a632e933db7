import Access
import Domain
import HTML

extension FilePages {
  /// What taking back leads to, counted before anything has happened; then one plain question.
  public static func takeBackConsent(_ scene: FileScene, _ state: FormState) -> Markup {
    if let own = OwnScene(scene) { return PersonPages.takeBackConsent(own, state) }
    guard case .staff(let whole) = scene.view.content,
      let choice = TakeBackChoice(whole.consentLines, state)
    else { return nothingToTakeBack(scene) }
    let words = ConsentWords(scene, whole.file)
    return FileFrame.page(scene, .consent) {
      PageHead("Samtycke till att bryta sekretessen")
      div(class: "columns consent taking-back") {
        div(class: "column") {
          FormAnswers(state)
          TakeBackStep(choice, words, state)
        }
        div(class: "column") {
          ConsentPart(whole.consentLines, words, taking: choice.party.agency)
        }
      }
    }
  }

  private static func nothingToTakeBack(_ scene: FileScene) -> Markup {
    FileFrame.form(scene, .takeBackConsent, "Vilken part gäller det?") {
      EmptyState(
        .takeBack, "Välj part först", "Under varje part i samtyckena finns knappen Dra tillbaka."
      ) {
        ButtonLink("Till samtycke", FileFrame.back(scene, .takeBackConsent))
      }
    }
  }
}

/// The panel: whole or part, what would happen, who takes back.
struct TakeBackStep: Component {
  private let choice: TakeBackChoice
  private let words: ConsentWords
  private let state: FormState
  private let open: CategorySet

  init(_ choice: TakeBackChoice, _ words: ConsentWords, _ state: FormState) {
    self.choice = choice
    self.words = words
    self.state = state
    open = words.file.consent.openCategories(towards: choice.party.agency, at: words.scene.now)
  }

  var markup: Markup {
    if choice.isReady {
      preview
    } else {
      section(class: "take-back", .ariaLabelledBy("ta-tillbaka")) {
        h2(heading, .id("ta-tillbaka"))
        wholeOrPart
        choosePart
        p { a("Behåll samtycket", href: Links.tab(words.scene.id, .consent)) }
      }
    }
  }

  private var heading: String { "Om samtycket till \(choice.party.name) dras tillbaka" }

  private var preview: Markup {
    let consequence = words.file.consequence(
      ofTakingBack: choice.categories, whole: choice.whole, towards: choice.party, at: words.scene.now)
    return TakeBackPanel(
      heading, consequences: counted(consequence),
      stop: consequence.leadsToClosing ? closing : nil,
      remains: ReceiptWords.remains(consequence.alreadyDisclosed, choice.party.name)
        + " \(words.person.asSentence) får ett kvitto."
    ) {
      wholeOrPart
      if !choice.whole {
        p {
          "Det här tas tillbaka: \(choice.categories.listedNames). "
          a("Välj annat", href: choice.link(words.scene.id, whole: false))
        }
      }
    } content: {
      confirm
    }.markup
  }

  private var wholeOrPart: Markup {
    choice.wholeOrPart(words.scene.id, everything: "Hela samtycket", part: "Bara en del")
  }

  private var choosePart: Markup {
    choice.choosePart(
      words.scene.id, state, question: "Vad ska inte längre delas?",
      open.categories.map { Choice($0.code, $0.name) }, button: "Visa vad som händer")
  }

  private var confirm: Markup {
    form(action: Links.act(words.scene.id, .takeBackConsent), .novalidate, .autocompleteOff) {
      HiddenFields(state)
      input(.hidden, .name("party"), .value(choice.party.agency.text))
      input(.hidden, .name("whole"), .value(choice.whole ? "ja" : "nej"))
      if !choice.whole {
        for category in choice.categories.categories {
          input(.hidden, .name("categories"), .value(category.code))
        }
      }
      RadioField("by", "Vem drar tillbaka?", state, ConsentGivers.choices(words), inline: true)
      LongTextField("words", "Med egna ord", state, required: false, rows: 2)
      ButtonRow {
        SubmitButton("Dra tillbaka", .danger)
        ButtonLink("Behåll samtycket", Links.tab(words.scene.id, .consent), .quiet)
      }
    }
  }

  private var closing: TakeBackPanel.Stop {
    let rule = ConsentRules.policeEndsSIG
    return TakeBackPanel.Stop(
      "Ärendet förs mot avslut", "Utan samtycke till polisen kan SIG inte fortsätta.",
      source: rule.source, link: RulesPage.link(to: rule))
  }

  private func counted(_ consequence: TakeBackConsequence) -> [(count: Int, words: String)] {
    var rows: [(count: Int, words: String)] = []
    let party = choice.party.name
    if !consequence.endsEverything {
      let count = choice.categories.intersection(open).categories.count
      rows.append(
        (count, "\(count == 1 ? "sorts uppgift" : "sorters uppgifter") delas inte längre med \(party)"))
    }
    if consequence.readers > 0 {
      let noun = consequence.readers == 1 ? "person" : "personer"
      rows.append(
        (consequence.readers, "\(noun) hos \(party) kan inte längre öppna något om \(words.person)"))
    }
    for number in consequence.invitations {
      guard let meeting = words.file.meetings.meeting(number) else { continue }
      rows.append((1, "inbjudan dras tillbaka: mötet \(words.dates.full(meeting.call.day))"))
    }
    for number in consequence.commitments {
      guard let commitment = words.file.meetings.commitment(number) else { continue }
      rows.append((1, "åtagande lämnas tillbaka: \(commitment.body.what.asInside)"))
    }
    if let count = consequence.notices?.count, count > 0 {
      let noun = count == 1 ? "meddelande" : "meddelanden"
      rows.append((count, "\(noun) som \(party) inte har läst går inte att läsa längre"))
    }
    rows.append((1, "bedömning läggs på er: kan insatsen fortsätta?"))
    return rows
  }
}
