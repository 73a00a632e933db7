import Domain

extension SomaliOwnTexts {
  var meetingPage: String { "Kulanka" }
  var moreAboutMeeting: String { "Wax dheeraad ah oo ku saabsan kulanka" }
  var whoSitsWhere: String { "Sida aan u fadhino" }
  var yourSeat: String { "Kursiga jaallaha ah waa kaaga." }
  var emptySeat: String { "Kursi bannaan" }
  var whatIsTakenUp: String { "Waxa laga hadlayo" }
  func agendaChanged(_ day: String) -> String { "Waxa laga hadlayo waa la beddelay: \(day)." }
  var youWantTakenUp: String { "Waxa aad rabto in laga hadlo" }
  var guardiansDoNotHear: String { "Waalidkay ama masuulladayda yaanay su'aasha maqlin" }
  func floor(_ floor: MeetingPrepared.Floor) -> String {
    switch floor {
    case .person: "Adiga ayaa hadalka siinaya dadka kale. Dadka waaweyn adiga ayay kula hadlayaan."
    case .together: "Adiga iyo lots-kaaga ayaa si wadajir ah hadalka u bixinaya."
    case .lots: "Lots-kaaga ayaa hadalka bixinaya."
    }
  }
  var myWishes: String { "Waxa aan rabo" }
  var notBroughtUp: String { "Waxa aan laga hadlayn" }
  var makesItEasier: String { "Waxa ii fududeynaya" }
  var myMeetingQuestions: String { "Su'aalahayga kulanka" }
  var noMeetingQuestions: String { "Weli su'aal ma aadan qorin." }
  var askAtMeeting: String { "Qor su'aal" }
  var askLead: String {
    "Su'aasha waxaa lagu darayaa waxyaabaha kulanka looga hadlayo, dadka imanayana way akhrin karaan."
  }
  var yourQuestion: String { "Maxaad rabtaa inaad weydiiso?" }
  func lastMeeting(_ day: String) -> String { "Kulanka \(day)" }
  var tellFelt: String { "Sheeg sida aad dareentay" }
  var changeFelt: String { "Beddel waxa aad qortay" }
  var howItFelt: String { "Sidee ayaad kulanka u dareentay?" }
  var feltLead: String {
    "U qor sida ay ahayd. Lots-kaaga ayaa akhrinaya, si kulanka xiga uu u wanaagsanaado."
  }
  var whatToChange: String { "Maxaa isbeddelaya marka xigta?" }
  var notesHeading: String { "Waxa la qoray" }
  var noMeetingToTell: String { "Ma jiro kulan aad ka warranto" }
  var noMeetingToTellWhy: String { "Marka aad kulan ka qayb gasho halkan ayaad kaga warrami kartaa." }
}
