import Domain
import HTML

/// Everything that has happened with consent, newest first; what was given earlier stays readable (R-CON-07).
struct ConsentEvents: Component {
  private let words: ConsentWords

  init(_ words: ConsentWords) {
    self.words = words
  }

  var markup: Markup {
    let rows = words.file.entries.reversed().compactMap(row)
    if !rows.isEmpty {
      SectionHead("Vad som har hänt")
      ul(class: "feed") { for row in rows { row } }
    }
  }

  private func row(_ entry: Entry) -> Markup? {
    guard case .consent(let body) = entry.body else { return nil }
    let day = words.dates.short(entry.happened)
    switch body {
    case .given(let given):
      return FeedRow(day, asked(given), meta: "Antecknat av \(entry.author.name)") {
        earlier(given, entry.sequence)
      }.markup
    case .answered(let answered):
      let note = answered.answer.note
      return FeedRow(day, answer(answered), meta: note.isBlank ? nil : note).markup
    case .takenBack(let back):
      return FeedRow(day, tookBack(back), meta: back.words.isBlank ? nil : "”\(back.words)”") {
        p {
          a(
            "Kvitto",
            href: Links.print(words.scene.id, "kvitto").adding("post", String(entry.sequence)))
        }
      }.markup
    case .copyGiven(let copy):
      return FeedRow(day, "Kopia lämnad till \(words.names([copy.to])).").markup
    case .continuationAssessed(let assessed):
      return FeedRow(
        day,
        assessed.canContinue
          ? "Bedömning: insatsen kan fortsätta." : "Bedömning: insatsen kan inte fortsätta.",
        meta: assessed.reason
      ).markup
    case .intervention(let consent):
      let who = words.names([consent.by]).asSentence
      return FeedRow(
        day, consent.consents ? "\(who) sa ja till insatsen." : "\(who) sa nej till insatsen.",
        meta: consent.words.isBlank ? nil : "”\(consent.words)”"
      ).markup
    case .policeWish(let wish):
      return FeedRow(
        day,
        "Polisen med på möten: \(wish.attend ? "ja" : "nej"). Prata med polisen: \(wish.talk ? "ja" : "nej").",
        meta: wish.consultation.isBlank ? nil : wish.consultation
      ).markup
    }
  }

  private func asked(_ given: ConsentGiven) -> String {
    let answers = given.answers.map { "\(words.names([$0.giver])) \($0.reply.name.asInside)" }
    return "Samtycke till \(words.partyNames(of: given.terms)): \(answers.joined(separator: ", "))."
  }

  private func answer(_ answered: GiverAnswered) -> String {
    let party = words.file.consent.consent(answered.consent).map { words.partyNames(of: $0.terms) }
    let who = words.names([answered.answer.giver]).asSentence
    let about = party.map { " om \($0)" } ?? ""
    return "\(who) svarade\(about): \(answered.answer.reply.name.asInside)."
  }

  private func tookBack(_ back: ConsentTakenBack) -> String {
    let who = words.names([back.by]).asSentence
    return back.whole
      ? "\(who) tog tillbaka samtycket till \(back.party.name)."
      : "\(who) tog tillbaka en del av samtycket till \(back.party.name): \(back.categories.listedNames)."
  }

  private func earlier(_ given: ConsentGiven, _ sequence: Int) -> Markup {
    details(class: "more") {
      summary("Läs hela")
      ul(class: "plain-list") {
        for line in words.directions(given.terms) { li(line) }
        li("Gäller \(words.period(given.terms))")
        li(words.method(given.method))
        if !given.explained.isBlank { li("Så förklarades det: \(given.explained)") }
        if !given.childsView.isBlank { li("Barnets egen åsikt: \(given.childsView)") }
        li { a("Skriv ut", href: Links.print(words.scene.id, "samtycke").adding("post", String(sequence))) }
      }
    }
  }
}
