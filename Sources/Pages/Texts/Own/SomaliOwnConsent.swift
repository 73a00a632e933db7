import Domain

extension SomaliOwnTexts {
  var consent: String {
    switch subject {
    case .me: "Oggolaanshahayga"
    case .other(let name): "Oggolaanshahayga ku saabsan \(name)"
    }
  }
  var consentLead: String {
    let who =
      switch subject {
      case .me: "cidda wax kaa ogaan karta"
      case .other(let name): "cidda wax ka ogaan karta \(name)"
      }
    return "Adiga ayaa go’aansada \(who). Waqti kasta waad ka noqon kartaa oggolaanshahaaga."
  }
  func holds(until day: String) -> String { "Haa, ilaa \(day)" }
  func state(_ answer: OwnAnswer) -> String {
    switch answer {
    case .yes: "Haa"
    case .no: "Maya. Waxba ma ogaan karaan."
    case .saidNo: "Haa ma aadan dhihin. Waxba ma ogaan karaan."
    case .waiting: "Weli lama go’aamin. Weli dhammaan haa ma wada dhihin. Waxba ma ogaan karaan."
    case .takenBack: "Waa laga noqday. Wax cusub ma ogaan karaan."
    case .ended: "Wuu dhammaaday. Wax cusub ma ogaan karaan."
    case .askedAgain: "Wuxuu dhammaaday markii aad 18 jirsatay. Hadda mar kale ayaan ku weydiinaynaa."
    }
  }
  func theyGet(_ party: String) -> String { "Waxa loo sheegi karo \(party)" }
  func weGet(_ party: String) -> String { "Waxa adeegga bulshada uu ka ogaan karo \(party)" }
  func category(_ category: InformationCategory) -> String {
    switch category {
    case .planning: "qorshaha iyo waxa qof walba qabanayo"
    case .studies: "dugsiga"
    case .safety:
      switch subject {
      case .me: "haddii laguu hanjabo"
      case .other(let name): "haddii loo hanjabo \(name)"
      }
    case .work: "tababarka iyo shaqada"
    case .health: "caafimaadka"
    case .home: "guriga iyo lacagta"
    case .family: "qoyska"
    case .crime: "daroogada iyo dambiyada"
    }
  }
  func takeBack(_ party: String) -> String { "Ka noqo oggolaanshahayga ku socda \(party)" }
  func toAll(_ yes: Bool) -> String {
    switch (yes, subject) {
    case (true, .me): "Waad oggolaatay inaad ka qayb qaadato SIG."
    case (true, .other(let name)):
      "Waa la oggolaaday in \(name) ka qayb qaato SIG. Taasi waa oggolaansho gaar ah."
    case (false, .me): "Waad diidday inaad ka qayb qaadato SIG."
    case (false, .other(let name)): "Jawaabtu waa maya in \(name) ka qayb qaato SIG."
    }
  }
  var wantToStop: String {
    "Ma rabtaa inaad joojiso? U sheeg qofka aad ugu badan la kulanto. Sababta inaad sheegto qasab ma aha."
  }
  var takenBackEarlier: String { "Kuwan waa laga noqday" }
  func tookBack(_ who: String?, _ party: String, whole: Bool, _ day: String) -> String {
    let part = whole ? "" : "qayb ka mid ah "
    guard let who else { return "Waxaad \(day) ka noqotay \(part)oggolaanshahaagii ku socday \(party)." }
    return "\(day) ayaa laga noqday \(part)oggolaanshihii ku socday \(party). Waxaa ka noqday: \(who)."
  }
  var receipt: String { "Muuji rasiidka" }

  // Taking back
  func takeBackQuestion(_ party: String) -> String { "Ma ka noqonaysaa oggolaanshahaaga ku socda \(party)?" }
  var nothingHasHappened: String { "Weli waxba ma dhicin. Haddii aad ka noqoto, sidan ayay noqonaysaa:" }
  var everything: String { "Dhammaan" }
  var onlyAPart: String { "Qayb keliya" }
  var whichPart: String { "Maxaan mar dambe loo sheegi karin?" }
  var showWhatHappens: String { "Muuji waxa dhacaya" }
  func thisIsTakenBack(_ categories: [InformationCategory]) -> String {
    "Waxaad ka noqonaysaa: \(joined(categories.map(category)))."
  }
  var chooseOther: String { "Dooro wax kale" }
  func stopsSharing(_ party: String, _ count: Int) -> String {
    "\(count == 1 ? "arrin" : "arrimood") oo aan mar dambe loo sheegi doonin \(party)"
  }
  /// After a number the masculine nouns of people and meetings stand as they are.
  func readers(_ party: String, _ count: Int) -> String {
    let about =
      switch subject {
      case .me: "wax kaa akhrisan karin"
      case .other(let name): "wax ka akhrisan karin \(name)"
      }
    return "qof oo ka tirsan \(party) oo aan mar dambe \(about)"
  }
  func invitations(_ party: String, _ count: Int) -> String { "kulan oo aan laga iman doonin \(party)" }
  func commitments(_ party: String, _ count: Int) -> String {
    "\(count == 1 ? "hawl" : "hawlood") oo aan mar dambe saarnaan doonin \(party)"
  }
  var talkAfterwards: String { "wada hadal ku saabsan waxa xiga" }
  var sigEnds: String { "Markaas SIG way dhammaanaysaa" }
  var sigEndsWhy: String { "Haddii aan oggolaansho loo haysan booliska, SIG ma sii socon karto." }
  func remains(_ party: String, _ count: Int) -> String {
    switch count {
    case 0: "Weli waxba looma sheegin \(party)."
    case 1: "Hal arrin oo hore loogu sheegay \(party) dib looma soo celin karo."
    default: "\(count) arrimood oo hore loogu sheegay \(party) dib looma soo celin karo."
    }
  }
  var youGetReceipt: String { "Rasiid ayaad helaysaa." }
  var whyIfYouLike: String { "Ma rabtaa inaad sababta sheegto? Qasab ma aha." }
  var takeBackNow: String { "Ka noqo" }
  var keep: String { "Hay oggolaanshahayga" }
  var nothingToTakeBack: String { "Halkan ma jiro oggolaansho laga noqdo." }
  var backToConsent: String { "Ku laabo oggolaanshahayga" }

  // The receipt
  var receiptTitle: String { "Rasiid" }
  var endedAtOnce: String { "Waxyaabahan isla markiiba way dhammaadeen" }
  var hadBeenGiven: String { "Waxyaabahan hore ayaa loogu sheegay" }
  var keepReceipt: String { "Kaydi rasiidka. Mar kale waad oggolaan kartaa haddii aad rabto." }
  func meetingWithdrawn(_ party: String, _ day: String) -> String {
    "Kulanka \(day): cidna kama imanayso \(party)."
  }
  func commitmentWithdrawn(_ party: String, _ what: String) -> String {
    "Hawshan mar dambe ma saarna \(party): \(what)."
  }
  func noLonger(_ party: String, _ categories: [InformationCategory]) -> String {
    "Wax dambe looma sheegi doono \(party) oo ku saabsan: \(joined(categories.map(category)))."
  }
  var closingFollows: String {
    "Haddii aan oggolaansho loo haysan booliska, SIG ma sii socon karto. SIG waa la xirayaa."
  }
  func handedOver(_ what: OwnHandedOver, _ day: String) -> String {
    let words =
      switch what {
      case .plan: "qorshaha"
      case .goal: "yool qorshaha ku jira"
      case .notes: "qoraallo"
      case .commitment: "hawl uu qof qaban doono"
      case .message: "farriin gaaban"
      case .invitation(let to): "in kulan la qabanayo \(to)"
      case .meetingNotes(let of): "waxa lagaga hadlay kulanka \(of)"
      }
    return "\(day): \(words)"
  }

  // Who has looked
  var looks: String { "Yaa eegay" }
  var looksLead: String {
    let about =
      switch subject {
      case .me: "cidda wax kaa akhrisay"
      case .other(let name): "cidda wax ka akhrisay \(name)"
      }
    return "Halkan waxaad ku arkaysaa \(about). Qof kasta oo wax akhriya halkan ayuu ka muuqdaa."
  }
  var noLooks: String { "Weli cidna ma eegin." }
  var guardian: String { "Waalid ama masuul" }
  var looksQuestion: String {
    "Ma is weydiinaysaa sababta qof u eegay? Weydii qofka aad ugu badan la kulanto."
  }
  var extracts: String { "Waxa laga qoray adiga" }
  var extractsLead: String {
    "Waxaad xaq u leedahay inaad akhrido dhammaan wixii la qoray. Weydiiso nuqul qofka aad ugu badan la kulanto. Waa af-Iswiidhish."
  }
  func extract(_ day: String) -> String { "Akhri nuqulka \(day)" }
}
