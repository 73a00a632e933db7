import Access
import Domain
import HTML

extension FilePages {
  /// What may be shared with whom, who has said what, and everything that has happened.
  public static func consent(_ scene: FileScene, _ whole: VisibleWhole) -> Markup {
    let words = ConsentWords(scene, whole.file)
    return FileFrame.page(scene, .consent) {
      PageHead("Samtycke till att bryta sekretessen", lead(words)) {
        if words.offers(.giveConsent), !whole.consentLines.isEmpty {
          ButtonRow {
            ButtonLink(
              "Samtala om samtycke", Links.conversation(scene.id), .outlined, icon: .talk)
            ButtonLink(
              "Fråga om en part till", Links.act(scene.id, .giveConsent), .outlined, icon: .plus)
          }
        }
      }
      AdaptationNote(scene)
      if whole.consentLines.isEmpty {
        noConsent(words)
      } else {
        Columns(.consent) {
          ConsentPart(whole.consentLines, words)
          ConsentLines(words)
          ConsentApart(words)
          ConsentAnswers(words)
          ConsentGuardians(words)
          ConsentCoverage(words)
        } aside: {
          ConsentDue(whole, words)
          ConsentEvents(words)
        }
      }
    }
  }

  private static func lead(_ words: ConsentWords) -> String? {
    guard let last = words.file.consent.consents.last else { return nil }
    let yes = last.answers.values.filter { $0.reply == .yes }.map(\.giver).sorted { $0.place < $1.place }
    guard !yes.isEmpty else { return "Senast frågat \(words.dates.full(last.askedOn))." }
    return "Senast lämnat \(words.dates.full(last.askedOn)) av \(words.names(yes))."
  }

  @HTMLBuilder private static func noConsent(_ words: ConsentWords) -> Markup {
    EmptyState(
      .lighthouse, "Inget samtycke är lämnat",
      "Inget delas med någon. Börja med polisen: utan det samtycket kan SIG inte beviljas."
    ) {
      if words.offers(.giveConsent) {
        ButtonLink("Samtala om samtycke", Links.conversation(words.scene.id), icon: .talk)
        ButtonLink("Fråga om samtycke", Links.act(words.scene.id, .giveConsent), .outlined)
      }
    }
    Columns(.consent) {
      ConsentLines(words)
      ConsentApart(words)
      ConsentGuardians(words)
    } aside: {
      ConsentEvents(words)
    }
  }
}

extension ConsentWords {
  func offers(_ act: ActKind) -> Bool { scene.offers(act) }
}

/// The matrix of parties and kinds of information, with a step under each party.
struct ConsentPart: Component {
  private let lines: [VisibleConsentLine]
  private let words: ConsentWords
  private let chosen: AgencyID?

  /// - Parameter chosen: the party that is being taken back, whose button is then filled.
  init(_ lines: [VisibleConsentLine], _ words: ConsentWords, taking chosen: AgencyID? = nil) {
    self.lines = lines
    self.words = words
    self.chosen = chosen
  }

  var markup: Markup {
    ConsentMatrix(
      lines.map(party),
      InformationCategory.allCases.map { category in
        (category.name, lines.map { cell($0, category) })
      })
  }

  private func party(_ line: VisibleConsentLine) -> MatrixParty {
    let shown = ConsentParty(
      line, today: words.scene.today, endsSoonDays: words.scene.programme.consentEndsSoonDays)
    return MatrixParty(
      line.party.name, line.party.kind.pictogram, until: until(line, shown), shown.state
    ) { step(line) }
  }

  private func until(_ line: VisibleConsentLine, _ shown: ConsentParty) -> String {
    switch line.standing {
    case .holds(let day): "till \(words.dates.short(day))"
    case .begins, .takenBack, .waiting, .refused, .conflicting, .lapsedAtMajority, .ended: shown.until
    }
  }

  private func cell(_ line: VisibleConsentLine, _ category: InformationCategory) -> MatrixCell {
    switch (line.given.contains(category), line.received.contains(category)) {
    case (true, true): .bothWays
    case (true, false): .weGive
    case (false, true): .weGet
    case (false, false): .no
    }
  }

  /// The old terms with a new period after them; who said what is asked anew.
  private func renewal(_ line: VisibleConsentLine) -> Link? {
    guard case .holds(let last) = line.standing, let days = words.longestTerm(line.party.agency) else {
      return nil
    }
    let from = last.adding(days: 1)
    let longest = words.scene.programme.consentLongestDays
    var link = Links.act(words.scene.id, .giveConsent).adding("party", line.party.agency.text)
      .adding("validFrom", from.description)
      .adding("validThrough", from.adding(days: min(days, longest)).description)
    for category in line.given.categories { link = link.adding("toParty", category.code) }
    for category in line.received.categories { link = link.adding("fromParty", category.code) }
    return link
  }

  @HTMLBuilder private func step(_ line: VisibleConsentLine) -> Markup {
    let id = line.party.agency.text
    let scene = words.scene
    if !words.file.consent.openCategories(towards: line.party.agency, at: scene.now).isEmpty {
      if words.offers(.takeBackConsent) {
        ButtonLink(
          "Dra tillbaka", Links.act(scene.id, .takeBackConsent).adding("party", id),
          line.party.agency == chosen ? .danger : .outlined)
      }
      if chosen == nil, words.offers(.giveConsent), let link = renewal(line) { a("Förnya", href: link) }
    } else if words.offers(.giveConsent) {
      ButtonLink("Fråga igen", Links.act(scene.id, .giveConsent).adding("party", id), .outlined)
    }
  }
}
