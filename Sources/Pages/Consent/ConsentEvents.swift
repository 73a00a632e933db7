import Domain
import HTML

/// Everything that has happened with consent, newest first; what was given earlier stays readable (R-CON-07).
struct ConsentEvents: Component {
  private let words: ConsentWords

  init(_ words: ConsentWords) {
    self.words = words
  }

  /// How many stand open; the rest are folded in.
  private static let shown = 8

  var markup: Markup {
    let rows = self.rows
    if !rows.isEmpty {
      SectionHead("Vad som har hänt")
      ul(class: "feed") { for row in rows.prefix(Self.shown) { row } }
      if rows.count > Self.shown {
        details(class: "more") {
          summary("Visa tidigare")
          ul(class: "feed") { for row in rows.dropFirst(Self.shown) { row } }
        }
      }
    }
  }

  /// Copies of one consent that were handed over on the same day are one thing that happened.
  private var rows: [Markup] {
    var rows: [Markup] = []
    var copies: [Giver] = []
    let entries = words.file.entries.filter { if case .consent = $0.body { true } else { false } }
    for (place, entry) in entries.enumerated() {
      guard case .consent(.copyGiven(let copy)) = entry.body else {
        rows.append(row(entry))
        continue
      }
      copies.append(copy.to)
      let next = entries.indices.contains(place + 1) ? entries[place + 1] : nil
      if let next, case .consent(.copyGiven(let other)) = next.body, other.consent == copy.consent,
        next.happened == entry.happened
      {
        continue
      }
      rows.append(
        FeedRow(words.dates.short(entry.happened), "Kopia lämnad till \(words.names(copies)).").markup)
      copies = []
    }
    return rows.reversed()
  }

  private func row(_ entry: Entry) -> Markup {
    guard case .consent(let body) = entry.body else { return .empty }
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
    case .confirmed, .coverageConfirmed, .guardianSetAside, .guardianRestored, .silenceAssessed:
      return told(entry, day)
    }
  }

  /// What needs no words of its own here is told as in the journal.
  private func told(_ entry: Entry, _ day: String) -> Markup {
    let told = EntryTeller(
      words.file, words.scene.directory, at: entry.recordedAt, entry.sequence
    ).words(entry)
    let rows = told.told.map(\.text)
    return FeedRow(
      day, "\(told.heading).", meta: rows.isEmpty ? nil : rows.joined(separator: " · ")
    ).markup
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
