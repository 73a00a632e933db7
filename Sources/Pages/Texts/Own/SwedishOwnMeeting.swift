import Domain

extension SwedishOwnTexts {
  var meetingPage: String { "Mötet" }
  var moreAboutMeeting: String { "Mer om mötet" }
  var whoSitsWhere: String { "Så sitter vi" }
  var yourSeat: String { "Den gula platsen är din." }
  var emptySeat: String { "Ledig plats" }
  var whatIsTakenUp: String { "Det här tas upp" }
  func agendaChanged(_ day: String) -> String { "Det vi tar upp ändrades \(day)." }
  var youWantTakenUp: String { "Det här vill du ta upp" }
  var guardiansDoNotHear: String { "Mina vårdnadshavare ska inte höra frågan" }
  func floor(_ floor: MeetingPrepared.Floor) -> String {
    switch floor {
    case .person: "Du ger ordet till de andra. De vuxna talar till dig."
    case .together: "Du och din lots ger ordet tillsammans."
    case .lots: "Din lots ger ordet."
    }
  }
  var myWishes: String { "Det här önskar jag" }
  var notBroughtUp: String { "Det här tas inte upp" }
  var makesItEasier: String { "Det här gör det lättare för mig" }
  var myMeetingQuestions: String { "Mina frågor till mötet" }
  var noMeetingQuestions: String { "Du har inte skrivit någon fråga än." }
  var askAtMeeting: String { "Skriv en fråga" }
  var askLead: String { "Frågan kommer med på dagordningen, så de som kommer till mötet kan läsa den." }
  var yourQuestion: String { "Vad vill du fråga?" }
  func lastMeeting(_ day: String) -> String { "Mötet \(day)" }
  var tellFelt: String { "Berätta hur det kändes" }
  var changeFelt: String { "Ändra det du skrev" }
  var howItFelt: String { "Hur kändes mötet?" }
  var feltLead: String { "Skriv som det var. Lotsen läser det, så att nästa möte blir bättre." }
  var whatToChange: String { "Vad ska bli annorlunda nästa gång?" }
  var notesHeading: String { "Det som antecknades" }
  var noMeetingToTell: String { "Det finns inget möte att berätta om" }
  var noMeetingToTellWhy: String { "När du har varit på ett möte kan du berätta här." }
}
