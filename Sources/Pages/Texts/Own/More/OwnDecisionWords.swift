/// What own pages say around a decision, in one language. The decision's own words are the decider's.
struct OwnDecisionWords: Sendable {
  let decisions: String
  let none: String
  let read: @Sendable (Int) -> String
  let decided: @Sendable (_ day: String, _ by: String) -> String
  let yes: String
  let yesMeans: String
  let no: String
  let noMeans: String
  let support: @Sendable (_ what: String) -> String
  let supportMeans: String
  let noSupport: @Sendable (_ what: String) -> String
  let noSupportMeans: String
  let changed: String
  let whatChanges: String
  let conditions: String
  let mayChange: String
  let instead: String
  let why: String
  let disagree: String
  let lastDay: @Sendable (_ day: String) -> String
  let countedFromReceipt: String
  let ask: String

  static func of(_ language: OwnLanguage) -> OwnDecisionWords {
    switch language {
    case .sv: .swedish
    case .en: .english
    case .ar: .arabic
    case .so: .somali
    }
  }
}

extension OwnDecisionWords {
  static let swedish = OwnDecisionWords(
    decisions: "Beslut", none: "Här finns inget beslut att läsa.",
    read: { $0 == 1 ? "Läs beslutet" : "Läs besluten" },
    decided: { "Det bestämdes \($0) av \($1)." },
    yes: "Beslutet är ja till SIG",
    yesMeans: "Gruppen och planen kan börja. Att vara med är frivilligt, och går att avbryta när som helst.",
    no: "Beslutet är nej till SIG",
    noMeans: "Det blir ingen grupp nu. Det går att fråga igen om något förändras.",
    support: { "Beslutet är ja till stöd: \($0)" },
    supportMeans: "Det här stödet ges redan nu. Det är inte beslutet om SIG.",
    noSupport: { "Beslutet är nej till stöd: \($0)" },
    noSupportMeans: "Det här stödet ges inte. Det är inte beslutet om SIG.",
    changed: "Beslutet är ändrat", whatChanges: "Det här ändras", conditions: "Det här gäller",
    mayChange: "När beslutet kan ändras", instead: "Det här erbjuds i stället", why: "Varför",
    disagree: "Om du inte håller med", lastDay: { "Sista dagen är \($0)." },
    countedFromReceipt: "Dagarna räknas från den dag då du fick beslutet.",
    ask: "Är något svårt att förstå? Fråga din lots. Du kan också be om beslutet på papper.")

  static let english = OwnDecisionWords(
    decisions: "Decisions", none: "There is no decision to read here.",
    read: { $0 == 1 ? "Read the decision" : "Read the decisions" },
    decided: { "It was decided on \($0) by \($1)." },
    yes: "The decision is yes to SIG",
    yesMeans: "The group and the plan can begin. Taking part is voluntary and can be stopped at any time.",
    no: "The decision is no to SIG",
    noMeans: "There will be no group now. It is possible to ask again if something changes.",
    support: { "The decision is yes to support: \($0)" },
    supportMeans: "This support is given already now. It is not the decision on SIG.",
    noSupport: { "The decision is no to support: \($0)" },
    noSupportMeans: "This support is not given. It is not the decision on SIG.",
    changed: "The decision has been changed", whatChanges: "This changes", conditions: "This applies",
    mayChange: "When the decision can be changed", instead: "This is offered instead", why: "Why",
    disagree: "If you do not agree", lastDay: { "The last day is \($0)." },
    countedFromReceipt: "The days are counted from the day you got the decision.",
    ask: "Is something hard to understand? Ask your lots. You can also ask for the decision on paper.")

  static let arabic = OwnDecisionWords(
    decisions: "القرارات", none: "لا يوجد قرار للقراءة هنا.",
    read: { $0 == 1 ? "قراءة القرار" : "قراءة القرارات" },
    decided: { "صدر القرار في \($0) من \($1)." },
    yes: "القرار: نعم لـ SIG",
    yesMeans: "يمكن أن تبدأ المجموعة والخطة. المشاركة طوعية ويمكن إيقافها في أي وقت.",
    no: "القرار: لا لـ SIG",
    noMeans: "لن تكون هناك مجموعة الآن. يمكن السؤال مرة أخرى إذا تغيّر شيء.",
    support: { "القرار: نعم للدعم: \($0)" },
    supportMeans: "يُقدَّم هذا الدعم من الآن. وهو ليس القرار بشأن SIG.",
    noSupport: { "القرار: لا للدعم: \($0)" },
    noSupportMeans: "لا يُقدَّم هذا الدعم. وهو ليس القرار بشأن SIG.",
    changed: "تم تغيير القرار", whatChanges: "ما الذي يتغيّر", conditions: "ما الذي يسري",
    mayChange: "متى يمكن تغيير القرار", instead: "ما يُعرض بدلًا من ذلك", why: "السبب",
    disagree: "في حال عدم الموافقة", lastDay: { "آخر يوم هو \($0)." },
    countedFromReceipt: "تُحسب الأيام من يوم استلام القرار.",
    ask: "هل هناك شيء صعب الفهم؟ يمكن سؤال المرشد، كما يمكن طلب القرار على الورق.")

  static let somali = OwnDecisionWords(
    decisions: "Go'aanno", none: "Halkan go'aan la akhriyo kuma jiro.",
    read: { $0 == 1 ? "Akhri go'aanka" : "Akhri go'aannada" },
    decided: { "Waxaa la go'aamiyay \($0), waxaana go'aamiyay \($1)." },
    yes: "Go'aanku waa haa SIG",
    yesMeans:
      "Kooxda iyo qorshuhu way bilaaban karaan. Ka qaybgalku waa ikhtiyaari, mar kasta waa la joojin karaa.",
    no: "Go'aanku waa maya SIG",
    noMeans: "Hadda koox ma jiri doonto. Mar kale waa la weydiin karaa haddii wax isbeddelaan.",
    support: { "Go'aanku waa haa taageero: \($0)" },
    supportMeans: "Taageeradan hadda ayaa la bixinayaa. Ma aha go'aanka SIG.",
    noSupport: { "Go'aanku waa maya taageero: \($0)" },
    noSupportMeans: "Taageeradan lama bixinayo. Ma aha go'aanka SIG.",
    changed: "Go'aanka waa la beddelay", whatChanges: "Waxa isbeddelaya", conditions: "Waxa khuseeya",
    mayChange: "Goorta go'aanka la beddeli karo", instead: "Waxa beddelkiisa la bixinayo", why: "Sababta",
    disagree: "Haddaadan ku raacsanayn", lastDay: { "Maalinta ugu dambaysa waa \($0)." },
    countedFromReceipt: "Maalmaha waxaa laga tiriyaa maalinta aad go'aanka heshay.",
    ask: "Wax ma adag tahay in la fahmo? Weydii lotskaaga. Waxaad kaloo codsan kartaa go'aanka oo warqad ah.")
}
