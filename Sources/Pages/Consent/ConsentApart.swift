import Domain
import HTML

/// The two questions that are never a part of the matrix: meeting the police, and the intervention itself.
struct ConsentApart: Component {
  private let words: ConsentWords

  init(_ words: ConsentWords) {
    self.words = words
  }

  var markup: Markup {
    div(class: "consent-apart") {
      question(
        police == nil ? .remaining : .done, "Möta polisen", policeWords, .recordPoliceWish,
        police == nil ? "Anteckna svaret" : "Ändra svaret")
      question(
        interventionMark, "Insatsen", interventionWords, .recordInterventionConsent,
        answers.isEmpty ? "Anteckna svaret" : "Ändra svaret")
    }
  }

  private func question(
    _ mark: MarkKind, _ heading: String, _ sentence: String, _ act: ActKind, _ step: String
  ) -> Markup {
    div(class: "apart") {
      MarkDrawing(mark)
      p {
        strong(heading)
        " är en egen fråga. " + sentence + " "
        if words.offers(act) { a(step, href: Links.act(words.scene.id, act)) }
      }
    }
  }

  private var police: PoliceWish? { words.file.consent.policeWish }

  private var policeWords: String {
    guard let police else { return "Den är inte ställd än." }
    let who = words.person.asSentence
    let attend = "att polisen är med på möten"
    let talk = "enskilda samtal med polisen"
    return switch (police.attend, police.talk) {
    case (true, true): "\(who) har sagt ja till \(attend) och ja till \(talk)."
    case (true, false): "\(who) har sagt ja till \(attend) och nej till \(talk)."
    case (false, true): "\(who) har sagt nej till \(attend) men ja till \(talk)."
    case (false, false): "\(who) har sagt nej till \(attend) och nej till \(talk)."
    }
  }

  /// The last answer of each giver.
  private var answers: [InterventionConsent] {
    var answers: [InterventionConsent] = []
    for entry in words.file.entries {
      guard case .consent(.intervention(let answer)) = entry.body else { continue }
      if let place = answers.firstIndex(where: { $0.by == answer.by }) {
        answers[place] = answer
      } else {
        answers.append(answer)
      }
    }
    return answers.sorted { $0.by.place < $1.by.place }
  }

  private var interventionMark: MarkKind {
    if answers.isEmpty { return .remaining }
    return answers.allSatisfy(\.consents) ? .done : .takenBack
  }

  private var interventionWords: String {
    let yes = answers.filter(\.consents).map(\.by)
    let no = answers.filter { !$0.consents }.map(\.by)
    let sentences = [
      yes.isEmpty ? nil : "\(words.names(yes).asSentence) har sagt ja till SIG.",
      no.isEmpty ? nil : "\(words.names(no).asSentence) har sagt nej till SIG.",
    ].compactMap(\.self)
    return sentences.isEmpty ? "Den är inte ställd än." : sentences.joined(separator: " ")
  }
}
