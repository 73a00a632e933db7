import Domain
import HTML

/// Lätt svenska: short sentences, one thing in each, no words from the office.
struct SwedishOwnTexts: OwnTexts {
  let subject: OwnSubject

  init(_ subject: OwnSubject) {
    self.subject = subject
  }

  /// "mig", or the young person's first name on a guardian's page.
  private var about: String {
    switch subject {
    case .me: "mig"
    case .other(let name): name
    }
  }

  private var aboutYou: String {
    switch subject {
    case .me: "dig"
    case .other(let name): name
    }
  }

  let me = "jag"
  let myPage = "Min sida"
  func place(_ kind: OwnPageKind) -> String {
    switch kind {
    case .home: "Hem"
    case .plan:
      switch subject {
      case .me: "Min plan"
      case .other: "Planen"
      }
    case .consent: "Mitt ja"
    case .looks: "Vem har tittat"
    }
  }
  func greeting(_ name: String) -> String { "Hej \(name)!" }
  let nothingHere = "Här finns inget just nu"
  let nothingForPerson =
    "Du är inte med i något ärende här. Undrar du något? Prata med den du har kontakt med."
  let nothingForGuardian =
    "Den unga är 18 år eller äldre, eller så är ärendet avslutat. Då bestämmer den unga själv. Undrar du något? Prata med den du har kontakt med."
  let ended = "SIG är avslutat. Du kan fortfarande läsa här. Inget delas längre."

  // Home
  func nextMeeting(_ when: String) -> String { "Nästa möte, \(when)" }
  func meetingTime(_ day: String, _ clock: String) -> String { "\(day.asSentence) kl.\u{A0}\(clock)" }
  func company(_ names: [String]) -> String {
    "\(listed(names).asSentence) är \(names.count == 1 ? "bjuden" : "bjudna")."
  }
  let noMeeting = "Inget möte är bestämt än."
  let willYouCome = "Kommer du?"
  let yesComing = "Ja, jag kommer"
  let notComing = "Nej, jag kan inte"
  func answered(_ coming: Bool) -> String {
    coming ? "Du har svarat ja. Bra!" : "Du har svarat nej. Då vet de det."
  }
  let changeAnswer = "Ändra svaret"
  let whatIDo = "Det här gör jag"
  let nothingToDo = "Du har inget att göra just nu."
  let tellHowItWent = "Berätta hur det gick"
  var wholePlan: String {
    switch subject {
    case .me: "Hela min plan"
    case .other: "Hela planen"
    }
  }
  var whoKnowsWhat: String { "Vem får veta vad om \(about)" }
  let nobodyKnows = "Ingen utanför socialtjänsten får veta något."
  func sharing(_ party: String, _ answer: OwnAnswer) -> String {
    switch answer {
    case .yes: "\(party): ja"
    case .no, .saidNo, .takenBack, .ended: "\(party): nej"
    case .waiting: "\(party): inte klart"
    case .askedAgain: "\(party): frågas igen"
    }
  }
  let seeMore = "Se mer eller ta tillbaka ett ja"

  // The plan
  var plan: String {
    switch subject {
    case .me: "Min plan"
    case .other(let name): "Planen för \(name)"
    }
  }
  let noPlan = "Det finns ingen plan än. Ni gör den tillsammans."
  var mattersToMe: String {
    switch subject {
    case .me: "Det här är viktigt för mig"
    case .other(let name): "Det här är viktigt för \(name)"
    }
  }
  let othersDo = "Det här gör de andra"
  func due(_ day: String) -> String { "senast \(day)" }
  var myGoals: String {
    switch subject {
    case .me: "Mina mål"
    case .other: "Målen"
    }
  }
  func reached(by day: String) -> String { "Klart \(day)" }
  func attainment(_ attainment: Attainment) -> String {
    switch attainment {
    case .notStarted: "inte börjat än"
    case .started: "har börjat"
    case .onTheWay: "en bit på väg"
    case .near: "nästan framme"
    case .reached: "framme!"
    }
  }
  var printPlan: String {
    switch subject {
    case .me: "Skriv ut min plan"
    case .other: "Skriv ut planen"
    }
  }
}

// MARK: - Consent

extension SwedishOwnTexts {
  var consent: String {
    switch subject {
    case .me: "Mitt ja"
    case .other(let name): "Mitt ja för \(name)"
    }
  }
  var consentLead: String {
    "Du bestämmer vem som får veta något om \(aboutYou). Du kan ta tillbaka ditt ja när du vill."
  }
  func holds(until day: String) -> String { "Ja, till \(day)" }
  func state(_ answer: OwnAnswer) -> String {
    switch answer {
    case .yes: "Ja"
    case .no: "Nej. De får inte veta något."
    case .saidNo: "Du har inte sagt ja. De får inte veta något."
    case .waiting: "Inte klart. Alla har inte sagt ja än. De får inte veta något."
    case .takenBack: "Tillbakataget. De får inte veta något nytt."
    case .ended: "Slut. De får inte veta något nytt."
    case .askedAgain: "Slut när du fyllde 18. Nu frågar vi dig igen."
    }
  }
  func theyGet(_ party: String) -> String { "\(party) får veta" }
  func weGet(_ party: String) -> String { "\(party) får berätta för socialtjänsten" }
  func category(_ category: InformationCategory) -> String {
    switch category {
    case .planning: "planen och vad alla ska göra"
    case .studies: "skolan"
    case .safety: "om någon hotar \(about)"
    case .work: "praktik och jobb"
    case .health: "hälsa"
    case .home: "boende och pengar"
    case .family: "familjen"
    case .crime: "droger och brott"
    }
  }
  func takeBack(_ party: String) -> String { "Ta tillbaka mitt ja till \(party)" }
  func toAll(_ yes: Bool) -> String {
    switch (yes, subject) {
    case (true, .me): "Du har sagt ja till att vara med i SIG."
    case (true, .other(let name)): "\(name) är med i SIG. Det är ett ja för sig."
    case (false, .me): "Du har sagt nej till att vara med i SIG."
    case (false, .other(let name)): "Svaret är nej till att \(name) är med i SIG."
    }
  }
  var wantToStop: String { "Vill du sluta? Säg det till den du träffar mest. Du behöver inte säga varför." }
  var takenBackEarlier: String { "Det här är tillbakataget" }
  func tookBack(_ who: String?, _ party: String, whole: Bool, _ day: String) -> String {
    let whose = (who?.asSentence ?? "Du") + " tog tillbaka " + (whole ? "" : "en del av ")
    return whose + (who == nil ? "ditt" : "sitt") + " ja till \(party) \(day)."
  }
  var receipt: String { "Visa kvittot" }

  // Taking back
  func takeBackQuestion(_ party: String) -> String { "Ta tillbaka ditt ja till \(party)?" }
  var nothingHasHappened: String { "Inget har hänt än. Så här blir det om du tar tillbaka:" }
  var everything: String { "Allt" }
  var onlyAPart: String { "Bara en del" }
  var whichPart: String { "Vad ska de inte få veta längre?" }
  var showWhatHappens: String { "Visa vad som händer" }
  func thisIsTakenBack(_ categories: [InformationCategory]) -> String {
    "Det här tar du tillbaka: \(listed(categories.map(category)))."
  }
  var chooseOther: String { "Välj något annat" }
  func stopsSharing(_ party: String, _ count: Int) -> String {
    count == 1 ? "sak får \(party) inte veta längre" : "saker får \(party) inte veta längre"
  }
  func readers(_ party: String, _ count: Int) -> String {
    "\(count == 1 ? "person" : "personer") hos \(party) kan inte längre läsa om \(aboutYou)"
  }
  func invitations(_ party: String, _ count: Int) -> String {
    count == 1 ? "möte kommer \(party) inte till" : "möten kommer \(party) inte till"
  }
  func commitments(_ party: String, _ count: Int) -> String {
    count == 1 ? "sak ska \(party) inte göra längre" : "saker ska \(party) inte göra längre"
  }
  var talkAfterwards: String { "samtal om hur det blir sedan" }
  var sigEnds: String { "Då slutar SIG" }
  var sigEndsWhy: String { "Utan ett ja till polisen kan SIG inte fortsätta." }
  func remains(_ party: String, _ count: Int) -> String {
    switch count {
    case 0: "\(party) har inte fått veta något än."
    case 1: "En sak som \(party) redan har fått veta går inte att ta tillbaka."
    default:
      "\(Numbers.inWords(count, first: true)) saker som \(party) redan har fått veta går inte att ta tillbaka."
    }
  }
  var youGetReceipt: String { "Du får ett kvitto." }
  var whyIfYouLike: String { "Vill du säga varför? Du måste inte." }
  var takeBackNow: String { "Ta tillbaka" }
  var keep: String { "Behåll mitt ja" }
  var nothingToTakeBack: String { "Det finns inget ja att ta tillbaka här." }
  var backToConsent: String { "Till mitt ja" }

  // The receipt
  var receiptTitle: String { "Kvitto" }
  var endedAtOnce: String { "Det här tog slut direkt" }
  var hadBeenGiven: String { "Det här hade de redan fått veta" }
  var keepReceipt: String { "Spara kvittot. Du kan säga ja igen om du vill." }
  func meetingWithdrawn(_ party: String, _ day: String) -> String {
    "\(party) kommer inte till mötet \(day)."
  }
  func commitmentWithdrawn(_ party: String, _ what: String) -> String {
    "\(party) ska inte längre göra det här: \(what.asInside)."
  }
  func noLonger(_ party: String, _ categories: [InformationCategory]) -> String {
    "\(party) får inte veta mer om det här: \(listed(categories.map(category)))."
  }
  var closingFollows: String { "Utan ett ja till polisen kan SIG inte fortsätta. SIG avslutas." }
  func handedOver(_ what: OwnHandedOver, _ day: String) -> String {
    let words =
      switch what {
      case .plan: "planen"
      case .goal: "ett mål i planen"
      case .notes: "anteckningar"
      case .commitment: "något som någon ska göra"
      case .message: "ett kort meddelande"
      case .invitation(let to): "att det är möte \(to)"
      case .meetingNotes(let of): "vad ni sa på mötet \(of)"
      }
    return "\(day): \(words)"
  }

  // Who has looked
  var looks: String { "Vem har tittat" }
  var looksLead: String { "Här ser du vilka som har läst om \(aboutYou). Alla som läser syns här." }
  var noLooks: String { "Ingen har tittat än." }
  var guardian: String { "Vårdnadshavare" }
  var looksQuestion: String { "Undrar du varför någon har tittat? Fråga den du träffar mest." }
  var extracts: String { "Det som står om dig" }
  var extractsLead: String { "Du kan få läsa allt som står. Be den du träffar mest om ett utdrag." }
  func extract(_ day: String) -> String { "Läs utdraget från \(day)" }
}
