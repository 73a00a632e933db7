extension OwnMoreWords {
  static let somali = OwnMoreWords(
    myLots: "Lotskayga", lotsar: { "\($0), oo jooga \($1)." }, noLots: "Weli lots lama magacaabin.",
    ring: { "Wac \($0)" }, askHow: "Weydii sida aad lotskaaga ula xiriiri karto markaad kulantaan.",
    emergency: "Haddii wax dhacaan",
    help: {
      switch $0 {
      case .danger: "Khatar hadda"
      case .police: "Booliiska, haddaan degdeg ahayn"
      case .care: "Talo caafimaad"
      case .childrensLine: "Bris, haddaad ka yar tahay 18"
      }
    },
    leave: "Ka bax bogga",
    codeGiven: {
      "Koodhkii ugu dambeeyay waxaa bixiyay \($0) \($1). Adiga ma ahayn? Isla markiiba u sheeg lotskaaga."
    },
    grows:
      "Boggu wuxuu muujiyaa waxaad adiga iyo lotskaagu doorateen. Ma rabtaa inaad wax badan ama wax yar aragto? U sheeg lotskaaga.",
    questionsWait: "Su'aalo adiga kuu socda",
    youNeedNot: "Waxay qaadanaysaa dhowr daqiiqo. Qasab kuguma aha.",
    answer: "Akhri oo ka jawaab",
    whoSees:
      "Jawaabaha adigaa leh. Lotskaagu wuu arkaa keliya haddaad haa tiraahdo. Waxaa lala tiriyaa jawaabaha dadka kale, magac la'aan.",
    mayLotsSee: "Lotskaagu ma arki karaa jawaabahaaga?", lotsMay: "Haa, lotsku wuu arki karaa",
    onlyMe: "Maya, aniga keliya", passOver: "Kan ma rabo inaan ka jawaabo", send: "Dir jawaabaha",
    decline: "Ma rabo inaan jawaabo", noHarm: "Waxba ma dhacayaan haddaadan jawaabin.",
    thanks: "Mahadsanid. Waa la kaydiyay.", listen: "Dhegeyso", gone: "Su'aaluhu ma joogaan",
    goneWhy: "Waa laga jawaabay, ama su'aalo kuma sugayaan.",
    answerOne: "Ugu yaraan hal su'aal ka jawaab. Ama dooro “Ma rabo inaan jawaabo”.",
    chooseWho: "Dooro in lotskaagu arki karo jawaabaha.",
    myAnswers: "Jawaabahayga", answersLead: "Sidan ayaad u jawaabtay, mar kasta.",
    noAnswers: "Weli ma jawaabin.", before: "Bilowgii", now: "Hadda",
    shared: "Lotskaagu wuu arki karaa jawaabahan.", kept: "Adiga keliya ayaa arka jawaabahan.",
    onPaper: "Jawaabaha waxaa laga soo guuriyay warqad. Lotskaagu wuu arkay.",
    declined: "Ma aadan rabin inaad jawaabto.", asTable: "Isla sidaas oo shax ah", question: "Su'aal",
    what: "Maxay",
    tookOver: { "Hadda waa \($1), oo la wareegtay \($0) \($2)." },
    endedParty: { "\($0) ma jirto laga bilaabo \($2). \($1) waxba ma ogaan doonto haddaadan haa odhan." })
}
