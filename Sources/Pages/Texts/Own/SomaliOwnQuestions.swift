import Domain

extension SomaliOwnTexts {
  // A question that waits
  func questions(_ count: Int) -> String { count == 1 ? "Su’aal ayaa ku sugaysa" : "Su’aalo ayaa ku sugaya" }
  func mayTalk(_ party: String) -> String {
    switch subject {
    case .me: "Ma la oggol yahay in adeegga bulshada uu wax kaa la wadaago \(party)?"
    case .other(let name):
      "Ma la oggol yahay in la wada hadlo? Ku saabsan: \(name). Adeegga bulshada iyo \(party)."
    }
  }
  var readAndAnswer: String { "Akhri oo ka jawaab" }
  func wouldGet(_ party: String) -> String { "Haddii aad haa dhahdo, waxa loo sheegi karo \(party)" }
  func wouldTell(_ party: String) -> String {
    "Haddii aad haa dhahdo, waxa adeegga bulshada uu ka ogaan karo \(party)"
  }
  func wouldHold(until day: String) -> String {
    "Oggolaanshahaagu wuxuu jirayaa ilaa \(day). Kadib mar kale ayaan ku weydiinaynaa."
  }
  var youChoose: String {
    "Adiga ayaa dooranaya. Haddii aad maya dhahdo, waxba ma ogaan karaan. Haddii aad haa dhahdo, waqti kasta waad ka noqon kartaa."
  }
  var notAboutOthers: String {
    switch subject {
    case .me: "Qasab kuguma aha inaad booliska u sheegto dad kale."
    case .other(let name): "Qasab ma aha in booliska loo sheego dad kale. Tani waxay khusaysaa \(name)."
    }
  }
  var anythingToSay: String { "Ma rabtaa inaad wax ka sheegto jawaabtaada? Qasab ma aha." }
  var sayYes: String { "Haa" }
  var sayNo: String { "Maya" }
  var chooseReply: String { "Dooro haa ama maya." }
  var answerKept: String { "Mahadsanid. Jawaabtaada waa la kaydiyay." }
  var questionGone: String { "Su’aashu hadda ma jirto" }
  var questionGoneWhy: String { "Hore ayaad uga jawaabtay, ama su’aashu mar dambe ma khusayso." }
  var changedMind: String { "Ma beddeshay fikirkaaga? Mar kale akhri su’aasha" }
  var endsSoon: String {
    "Dhawaan ayuu dhammaanayaa. Ma rabtaa inuu sii socdo? U sheeg qofka aad ugu badan la kulanto."
  }

  // The copy
  var getCopy: String { "Qaado nuqulkayga" }
  var showCopy: String { "Muuji nuqulkayga" }
  var copyTitle: String { "Nuqulkayga" }
  func answeredYes(_ day: String) -> String { "Waxaad ku jawaabtay haa \(day)." }
  func answeredNo(_ day: String) -> String { "Waxaad ku jawaabtay maya \(day)." }
  func copyGot(_ day: String) -> String { "Nuqulkaaga waxaad heshay \(day)." }
  var keepCopy: String { "Kaydi nuqulka. Waqti kasta waad ka noqon kartaa oggolaanshahaaga." }

  func messages(_ party: String, _ count: Int) -> String {
    "\(count == 1 ? "farriin" : "farriimood") oo aan weli laga akhrin \(party) oo laga xirayo"
  }

  // Coming of age
  func comesOfAge(_ day: String) -> String {
    switch subject {
    case .me: "Waxaad 18 jirsanaysaa \(day)"
    case .other(let name): "18 jir: \(name), \(day)"
    }
  }
  var whatComesOfAge: [String] {
    switch subject {
    case .me:
      [
        "Markaas adiga keliya ayaa go’aansanaya cidda wax kaa ogaan karta.",
        "Oggolaanshihii hore oo dhan wuu dhammaanayaa. Markaas mar kale ayaan ku weydiinaynaa.",
        "Waalidkaaga ama masuulkaaga mar dambe halkan wax kama akhrisan karo.",
      ]
    case .other(let name):
      [
        "Markaas go’aanka waxaa leh \(name).",
        "Oggolaanshahaagu maalintaas ayuu dhammaanayaa.",
        "Halkan mar dambe wax kama akhrisan kartid. Daabac wixii aad rabto inaad haysato.",
      ]
    }
  }
}
