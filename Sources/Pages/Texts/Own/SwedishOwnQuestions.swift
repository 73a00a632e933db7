import Domain

extension SwedishOwnTexts {
  // A question that waits
  func questions(_ count: Int) -> String { count == 1 ? "En fråga till dig" : "Frågor till dig" }
  func mayTalk(_ party: String) -> String {
    switch subject {
    case .me: "Får socialtjänsten och \(party) prata med varandra om dig?"
    case .other(let name): "Får socialtjänsten och \(party) prata med varandra om \(name)?"
    }
  }
  var readAndAnswer: String { "Läs och svara" }
  func wouldGet(_ party: String) -> String { "Om du säger ja får \(party) veta" }
  func wouldTell(_ party: String) -> String { "Om du säger ja får \(party) berätta för socialtjänsten" }
  func wouldHold(until day: String) -> String { "Ditt ja gäller till \(day). Sedan frågar vi igen." }
  var youChoose: String {
    "Du väljer själv. Säger du nej får de inte veta något. Säger du ja kan du ta tillbaka det när du vill."
  }
  var notAboutOthers: String {
    switch subject {
    case .me: "Du behöver inte berätta om andra personer för polisen."
    case .other(let name): "\(name) behöver inte berätta om andra personer för polisen."
    }
  }
  var anythingToSay: String { "Vill du säga något om ditt svar? Du måste inte." }
  var sayYes: String { "Ja" }
  var sayNo: String { "Nej" }
  var chooseReply: String { "Välj ja eller nej." }
  var answerKept: String { "Tack. Ditt svar är sparat." }
  var questionGone: String { "Frågan finns inte längre" }
  var questionGoneWhy: String { "Du har redan svarat, eller så gäller frågan inte längre." }
  var changedMind: String { "Har du ändrat dig? Läs frågan igen" }
  var endsSoon: String { "Snart slut. Vill du att det ska fortsätta? Säg det till den du träffar mest." }

  // The copy
  var getCopy: String { "Hämta min kopia" }
  var showCopy: String { "Visa min kopia" }
  var copyTitle: String { "Min kopia" }
  func answeredYes(_ day: String) -> String { "Du svarade ja \(day)." }
  func answeredNo(_ day: String) -> String { "Du svarade nej \(day)." }
  func copyGot(_ day: String) -> String { "Du fick din kopia \(day)." }
  var keepCopy: String { "Spara kopian. Ditt ja kan du ta tillbaka när du vill." }

  func messages(_ party: String, _ count: Int) -> String {
    "\(count == 1 ? "meddelande" : "meddelanden") som \(party) inte har läst kan de inte läsa längre"
  }

  // Coming of age
  func comesOfAge(_ day: String) -> String {
    switch subject {
    case .me: "Den \(day) fyller du 18"
    case .other(let name): "Den \(day) fyller \(name) 18"
    }
  }
  var whatComesOfAge: [String] {
    switch subject {
    case .me:
      [
        "Då bestämmer du själv vem som får veta något om dig.",
        "De ja som har sagts tidigare slutar gälla. Då frågar vi dig på nytt.",
        "Dina vårdnadshavare kan inte längre läsa här.",
      ]
    case .other(let name):
      [
        "Då bestämmer \(name) själv vem som får veta något.",
        "Ditt ja slutar gälla den dagen.",
        "Du kan inte längre läsa här. Skriv gärna ut det du vill ha kvar.",
      ]
    }
  }
}
