import Domain

/// Plain Somali; not reviewed by a person.
struct SomaliConversation: ConversationWords {
  private let subject: ConversationSubject

  init(_ subject: ConversationSubject) {
    self.subject = subject
  }

  /// The words for whom it is about.
  func me(_ mine: String, _ childs: String) -> String { subject == .me ? mine : childs }

  func spoken(_ topic: ConversationTopic, _ party: String) -> SpokenText {
    switch topic {
    case .who, .voluntary, .takingBack, .others: beginning(topic)
    case .lots, .meetings, .officer: whatItIs(topic)
    case .parties, .ask, .give, .get, .until: sharing(topic, party)
    case .policeAttends, .policeTalks, .willing: apartQuestions(topic)
    case .understanding, .offered, .summary: ending(topic)
    }
  }

  private func beginning(_ topic: ConversationTopic) -> SpokenText {
    switch topic {
    case .voluntary:
      SpokenText(
        me("SIG waa caawimo aan anigu doorto.", "SIG waa caawimo ilmahayga ah oo aan annagu dooranno."),
        [
          "SIG dhowr qof oo waaweyn ayaa iska kaashada sidii loo caawin lahaa \(me("aniga", "ilmahayga")).",
          "Waxay noqon karaan adeegga bulshada, booliska, iskuulka iyo kuwo kale.",
          "Waa ikhtiyaari. Maya waa la oran karaa.",
        ],
        otherwise: "SIG waa sida koox. Kooxdu waxay jirtaa oo keliya haddii aan rabno. "
          + "Haddii aan rabin, caawimo kale ayaan ka wada hadli karnaa.")
    case .takingBack:
      SpokenText(
        "Oggolaanshahayga waan kala noqon karaa goor kasta.",
        [
          "Dhammaan waan kala noqon karaa, ama qayb keliya.", "Uma baahni inaan sheego sababta.",
          "Markaas cidna wax cusub ma ogaanayso. Waxa ay hore u ogaayeen lagama celin karo.",
        ],
        otherwise: "Oggolaanshuhu waa sida albaab furan. Goortii aan doono ayaan xiri karaa. "
          + "Haddii aan ka xiro booliska, SIG way dhammaanaysaa.")
    case .others:
      SpokenText(
        me(
          "Uma baahni inaan booliska uga warramo dad kale.",
          "Ilmahaygu uma baahna inuu booliska uga warramo dad kale."),
        [
          me("SIG waa aniga, ma aha saaxiibbaday.", "SIG waa ilmahayga, ma aha saaxiibbadiis."),
          "Mar walba waa caadi in aan la jawaabin.",
        ],
        otherwise: "Haddii qof wax ka weydiiyo dad kale, waxaa la oran karaa: taas kama hadli rabo.")
    default:
      SpokenText(
        "Yaan hadda la hadlaynaa?",
        ["Markiiba hal qof ayaan la hadalnaa.", "Qof walba naftiisa ayuu u jawaabaa."],
        otherwise: "Haddii dad badan ay jawaabayaan, qof walba gaar ayaan ula hadalnaa.")
    }
  }

  private func whatItIs(_ topic: ConversationTopic) -> SpokenText {
    switch topic {
    case .lots:
      SpokenText(
        me("Waan fahmay inaan helayo isku-duwe SIG.", "Waan fahmay in ilmahaygu helayo isku-duwe SIG."),
        [
          "Af-Iswiidhishka isku-duwaha waxaa lagu yiraahdaa lots.",
          "Isku-duwaha waan wici karaa markaan wax la yaabo.",
          "Isku-duwuhu wuxuu hubiyaa in qof walba sameeyo waxa uu ballanqaaday.",
        ],
        otherwise: "Lots waa qofka markabka tusa jidka nabdoon ee dekedda. Markabku isaga ma laha.")
    case .meetings:
      SpokenText(
        me(
          "Waan fahmay inaan ka qayb galayo kulammo.", "Waan fahmay inaan ka qayb galayno kulammo."),
        [
          "Kulanka waxaa isugu yimaada kuwa caawiya \(me("aniga", "ilmahayga")).",
          "Halkaas ayaan ku go'aansannaa waxa qof walba sameynayo.",
          "Ka hor ayaa la ii sheegayaa cidda imanaysa.",
        ],
        otherwise: "Miis keliya ayaan wada fariisannaa oo qorshaha ayaan eegnaa. "
          + "Ka hor waan sheegi karaa waxa aan rabo inaan ka hadlo.")
    default:
      SpokenText(
        me(
          "Waan fahmay inaan helayo booliska xiriirka.",
          "Waan fahmay in ilmahaygu helayo booliska xiriirka."),
        [
          "Booliska xiriirku waa qof boolis ah oo isbarta \(me("aniga", "ilmahayga")).",
          "Wuxuu ka fikiraa \(me("badqabkayga", "badqabka ilmahayga")).",
        ],
        otherwise:
          "Mar walba waa isla qofkii. Haddii aan rabno inaan booliska kula kulanno kulammada waa su'aal "
          + "kale. Dhowaan ayay imanaysaa.")
    }
  }

  private func sharing(_ topic: ConversationTopic, _ party: String) -> SpokenText {
    switch topic {
    case .ask:
      SpokenText(
        "Haddii aan haa iraahdo, \(party) iyo adeegga bulshadu way ka wada hadli karaan "
          + "\(me("aniga", "ilmahayga")).",
        [
          "Anigaa dooranaya waxa ay ka hadli karaan.",
          "Waxay ku saabsan tahay \(me("qorshahayga", "qorshaha ilmahayga")) ee SIG.",
          "Haddii aan maya iraahdo, SIG kama qayb geli karaan: \(party).",
        ],
        otherwise: "Kuwa nala shaqeeya dad kale uma sheegi karaan. Taas waxaa la yiraahdaa sir. "
          + "Oggolaanshahaygu wuxuu albaab ka furaa \(party) iyo adeegga bulshada. Mararka qaar sharcigu wuxuu leeyahay "
          + "waa inay sheegaan, tusaale haddii qof khatar ku jiro.")
    case .give:
      SpokenText(
        "Maxay adeegga bulshadu u sheegi karaan \(party)?",
        ["Waxaan calaamadinnaa oo keliya waxa aan haa iraahdo.", "Wixii aan calaamad lahayn lama sheegayo."],
        otherwise: "Sawirradii mid mid u tilmaan. Ma caadi baa inay kan ogaadaan? "
          + "Haddii aanan hubin, sanduuqa waan iska deyneynaa.")
    case .get:
      SpokenText(
        "Maxay \(party) u sheegi karaan adeegga bulshada?",
        ["Hadda waa dhinaca kale.", "Waxaan calaamadinnaa oo keliya waxa aan haa iraahdo."],
        otherwise:
          "Waxa ay ka og yihiin \(me("aniga", "ilmahayga")) iyaga ayuu la joogayaa, haddii aanan halkan haa "
          + "oran.")
    case .until:
      SpokenText(
        "Ilaa goorma ayuu oggolaanshahaygu jirayaa: \(party)?",
        ["Maalintaas iskiis ayuu u dhammaanayaa.", "Haddii aan sii wadno, mar kale ayaa la i weydiinayaa."],
        otherwise: "Hadda waqti gaaban waan dooran karaa, kadib mar kale haa ayaan oran karaa. "
          + "Ka hor waan joojin karaa.")
    default:
      SpokenText(
        "Yaan wax ka weydiinaynaa?",
        ["Mid mid ayaan u qaadanaynaa.", "Midkoodna wax lama ogeysiinayo su'aashan darteed."],
        otherwise: "Waa liis keliya oo ah cidda aan hadda ka hadlayno. Jawaabtu kadib ayay imanaysaa.")
    }
  }

  private func apartQuestions(_ topic: ConversationTopic) -> SpokenText {
    switch topic {
    case .policeAttends:
      SpokenText(
        "Boolisku ma ka qayb geli karaan kulammadeenna?",
        ["Tani waa su'aal gooni ah.", "Jawaabtu ma beddelayso waxa ay isu sheegi karaan."],
        otherwise:
          "Haa waan oran karaa inay wada hadlaan, weli maya waan oran karaa inay miiska nala fariistaan.")
    case .policeTalks:
      SpokenText(
        me(
          "Ma rabaa inaan mararka qaar booliska la hadlo iyada oo kuwa kale aysan joogin?",
          "Ilmahaygu ma la hadli karaa booliska mararka qaar iyada oo kuwa kale aysan joogin?"),
        [
          me("Waa oo keliya markaan anigu doono.", "Waa oo keliya marka ilmahaygu doono."),
          "Cidna uma baahna inay dad kale ka warranto.",
        ],
        otherwise: "Waxay noqon kartaa socod ama wada hadal gaaban. Waajib ma aha.")
    default:
      SpokenText(
        me("Ma rabaa inaan SIG ku jiro?", "Ma rabaa in ilmahaygu SIG ku jiro?"),
        ["Tanina waa su'aal gooni ah.", "Maya waa la oran karaa, caawimo kalena waa la heli karaa."],
        otherwise:
          "Su'aalaha kale waa cidda wax ogaan karta. Tani waa caawimada. Go'aankayga waan beddeli karaa.")
    }
  }

  private func ending(_ topic: ConversationTopic) -> SpokenText {
    switch topic {
    case .understanding:
      SpokenText(
        "Sideen isu fahannay?",
        ["Waxaan calaamadinnaa waxa aan samaynay.", "Haddii wax aan caddayn, dib ayaan ugu noqonaynaa."],
        otherwise: "Waa la qorayaa si dadka kale u arkaan in aan cidna haa oran iyada oo aan fahmin.")
    case .offered:
      SpokenText(
        "Ma jiraa qof yiri SIG waa beddelka wax kale?",
        ["Waan weydiinaynaa sababtoo ah SIG waa inay ikhtiyaari ahaato.", "Jawaab khalad ah ma jirto."],
        otherwise:
          "Mararka qaar qofku wuxuu kala doortaa SIG iyo inuu guriga ka guuro, ama SIG waa qayb ka mid ah "
          + "xukun. Taas waan rabnaa inaan ogaanno.")
    default:
      SpokenText(
        "Kuwani waa jawaabaha.",
        [
          "Si wadajir ah ayaan u eegaynaa.",
          "Haddii wax khaldan yihiin, dib ayaan ugu noqonnaa oo beddelnaa.",
        ],
        otherwise: "Weli cidna waxba lalama wadaagin. Taasi waxay dhacdaa marka jawaabaha la qoro.")
    }
  }
}
