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
        intervention == nil ? "Anteckna svaret" : "Ändra svaret")
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
  private var intervention: InterventionConsent? { words.file.consent.intervention }

  private var interventionMark: MarkKind {
    guard let intervention else { return .remaining }
    return intervention.consents ? .done : .takenBack
  }

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

  private var interventionWords: String {
    guard let intervention else { return "Den är inte ställd än." }
    let day = words.file.consent.interventionOn.map { " \(words.dates.full($0))" } ?? ""
    let who = words.names([intervention.by]).asSentence
    return intervention.consents
      ? "\(who) sa ja till SIG\(day)." : "\(who) sa nej till SIG\(day)."
  }
}
