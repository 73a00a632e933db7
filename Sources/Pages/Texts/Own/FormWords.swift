/// What every form says whatever it asks, in the language of the page it stands on.
struct FormWords: Sendable {
  /// Read before what is wrong by those who hear the page.
  let wrong: String
  let why: String
  let optional: String
  /// That what follows stands in Swedish; nil on Swedish pages.
  let inSwedish: String?

  private init(wrong: String, why: String, optional: String, inSwedish: String?) {
    self.wrong = wrong
    self.why = why
    self.optional = optional
    self.inSwedish = inSwedish
  }

  static func of(_ language: OwnLanguage) -> FormWords {
    switch language {
    case .sv: FormWords(wrong: "Fel:", why: "Varför?", optional: "frivilligt", inSwedish: nil)
    case .en:
      FormWords(
        wrong: "Wrong:", why: "Why?", optional: "if you like",
        inSwedish: "The rules are written in Swedish. Ask the person you meet most to help you read this.")
    case .ar:
      FormWords(
        wrong: "خطأ:", why: "لماذا؟", optional: "اختياري",
        inSwedish: "القواعد مكتوبة بالسويدية. يمكنك طلب المساعدة في القراءة"
          + " من الشخص الذي يلتقي بك أكثر من غيره.")
    case .so:
      FormWords(
        wrong: "Khalad:", why: "Sababta?", optional: "haddii aad rabto",
        inSwedish: "Xeerarku waxay ku qoran yihiin af Iswiidhish."
          + " Weydii qofka aad ugu badan la kulanto inuu kaa caawiyo akhriska.")
    }
  }
}

extension OwnLanguage {
  /// How many things have to be put right in a form.
  func toPutRight(_ count: Int) -> String {
    switch self {
    case .sv:
      count == 1 ? "En sak behöver rättas" : "\(Numbers.inWords(count, first: true)) saker behöver rättas"
    case .en: count == 1 ? "One thing needs to be put right" : "\(count) things need to be put right"
    case .ar:
      "ما يحتاج إلى تصحيح: "
        + ArabicNumber.counted(count, "أمر واحد", "أمران", "أمور", "أمرًا", "أمر")
    case .so: count == 1 ? "Hal arrin ayaa u baahan sixid" : "\(count) arrimood ayaa u baahan sixid"
    }
  }

  /// Said when a draft has been kept; the script says the same.
  /// - Parameter time: as `14.22`, which only Swedish writes so.
  func draftSaved(at time: String) -> String {
    let time = self == .sv ? time : time.split(separator: ".").joined(separator: ":")
    return switch self {
    case .sv: "Utkast sparat \(time). Bara du ser det."
    case .en: "Draft saved at \(time). Only you can see it."
    case .ar: "حُفظت المسودة في \(time). لا يراها أحد غيرك."
    case .so: "Qabyo-qoraalka waa la kaydiyay \(time). Adiga keliya ayaa arki kara."
    }
  }
}
