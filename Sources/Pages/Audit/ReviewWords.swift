import Access
import Domain

/// The words of log review.
enum ReviewWords {
  /// `oktober`, or `oktober 2025` when it is another year.
  static func month(_ month: ReviewMonth, _ dates: Dates) -> String {
    // The first of a month is "1 oktober": what comes after the number is the month.
    String(dates.full(month.firstDay).unicodeScalars.dropFirst(2))
  }

  static func what(_ code: String) -> String {
    code.utf8.starts(with: "compartment:".utf8) ? "Läste ett skyddat fack" : LookWords.what(code)
  }

  static func ground(_ line: VisibleLogLine) -> String {
    switch line.outcome {
    case .permitted: LookWords.ground(line.ground)
    case .denied: "Nekades. \(LookWords.denial(line.ground))"
    case .refused: "Gick inte. \(LookWords.refusal(line.ground))"
    }
  }

  /// The file, as the reviewer knows it.
  static func file(_ line: VisibleLogLine) -> String {
    line.file.map { "Akt \($0)" } ?? "\(line.files) olika akter"
  }

  static func when(_ line: VisibleLogLine, _ dates: Dates) -> String {
    line.times == 1
      ? dates.moment(line.first)
      : "\(line.times) gånger, \(dates.moment(line.first)) till \(dates.moment(line.last))"
  }

  static func times(denied: Int) -> String? {
    denied == 0 ? nil : "Nekades \(Numbers.count(denied, "gång", "gånger"))."
  }

  static func state(_ state: ReviewRoundState, _ dates: Dates) -> String {
    switch state {
    case .notPlanned: "Står inte i planen"
    case .ahead: "Månaden är inte slut"
    case .waiting(let due): "Inte lottad. Klar senast \(dates.full(due))"
    case .drawn(0, let due): "Alla rader har en bedömning. Skriv under senast \(dates.full(due))"
    case .drawn(let left, let due):
      "\(Numbers.count(left, "rad", "rader")) kvar. Klar senast \(dates.full(due))"
    case .signed(let day): "Klar. Underskriven \(dates.full(day))"
    }
  }

  /// What a reviewer has read or done, from the code in the log.
  static func reading(_ code: String, _ dates: Dates) -> String {
    let parts = code.utf8.split(separator: 0x3A).compactMap { String($0) }
    let about = parts.dropFirst().first ?? ""
    let round = ReviewMonth(about).map { month($0, dates) } ?? about
    switch parts.first {
    case "day": return "Öppnade sin granskningssida"
    case "plan": return "Läste planen för \(about)"
    case "plan-saved": return "Bestämde planen för \(about)"
    case "drawn": return "Lottade granskningen av \(round)"
    case "round": return "Läste granskningen av \(round)"
    case "line": return "Läste rad \(parts.last ?? "") i granskningen av \(round)"
    case "judged": return "Bedömde rad \(parts.last ?? "") i granskningen av \(round)"
    case "signed": return "Skrev under granskningen av \(round)"
    case "print": return "Skrev ut granskningen av \(round)"
    case "emergency": return "Läste om en nödöppning"
    case "emergency-judged": return "Bedömde en nödöppning"
    default: return "Försökte öppna något som inte finns"
    }
  }
}

extension ReviewFlag {
  var name: String {
    switch self {
    case .emergency: "Nödöppning"
    case .ownName: "Samma namn som den akten gäller"
    case .colleague: "Akten gäller någon med en kollegas namn"
    case .relative: "Samma efternamn som någon i akten"
    case .manyFiles: "Många akter på kort tid"
    case .deniedOften: "Många nej på en dag"
    case .compartment: "Ett skyddat fack lästes"
    case .protectedIdentity: "Skyddad identitet"
    case .withoutAct: "Läste ofta utan att göra något"
    case .night: "På natten"
    case .closedFile: "Avslutat ärende"
    }
  }

  /// Why it may be nothing.
  var mayBeNothing: String {
    switch self {
    case .emergency: "När någons liv är i fara är det rätt att öppna. Frågan är om det var så."
    case .ownName: "Två personer kan heta likadant."
    case .colleague: "Det kan vara en namne, och även en kollegas akt behöver någon som arbetar i den."
    case .relative: "Många efternamn är vanliga. De flesta som delar ett är inte släkt."
    case .manyFiles: "En genomgång av enhetens ärenden ser likadan ut."
    case .deniedOften: "Gamla länkar, ett nytt uppdrag eller ett samtycke som har slutat ger också nej."
    case .compartment: "Den som är utsedd att läsa facket gör det i sitt arbete."
    case .protectedIdentity: "Den som arbetar i ärendet behöver läsa akten."
    case .withoutAct: "Den som förbereder ett möte eller stöttar en kollega läser utan att skriva."
    case .night: "Jour, sena möten och arbete hemifrån förekommer."
    case .closedFile: "Uppföljning, en ny aktualisering eller ett utdrag kan göra att någon behöver läsa."
    }
  }
}

extension ReviewJudgement.Verdict {
  var name: String {
    switch self {
    case .ok: "Hör till arbetet"
    case .asked: "Jag har frågat"
    case .incident: "En händelse att gå vidare med"
    }
  }

  var mark: MarkKind {
    switch self {
    case .ok: .done
    case .asked: .partway
    case .incident: .stopped
    }
  }
}

extension ReviewRoundState {
  var mark: MarkKind {
    switch self {
    case .notPlanned, .ahead: .remaining
    case .waiting: .now
    case .drawn: .partway
    case .signed: .done
    }
  }
}

extension Flash {
  /// What is said after something was done in the review, by its code in the address.
  public init?(reviewDone code: String?) {
    switch code {
    case "plan": self.init("Planen är bestämd. Den tidigare finns kvar i historiken.")
    case "lottad": self.init("Granskningen är lottad.")
    case "bedomd": self.init("Bedömningen är sparad.")
    case "underskriven": self.init("Granskningen är underskriven. Det som kommer efter läggs till.")
    default: return nil
    }
  }
}
