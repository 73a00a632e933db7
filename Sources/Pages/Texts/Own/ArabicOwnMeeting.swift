import Domain

extension ArabicOwnTexts {
  var meetingPage: String { "الاجتماع" }
  var moreAboutMeeting: String { "المزيد عن الاجتماع" }
  var whoSitsWhere: String { "أماكن جلوسنا" }
  var yourSeat: String { "المكان الأصفر هو مكانك." }
  var emptySeat: String { "مكان فارغ" }
  var whatIsTakenUp: String { "ما سنتحدث عنه" }
  func agendaChanged(_ day: String) -> String { "تغيّر ما سنتحدث عنه: \(day)." }
  var youWantTakenUp: String { "ما تريد أن تتحدث عنه" }
  var guardiansDoNotHear: String { "لا أريد أن يسمع أولياء أمري هذا السؤال" }
  func floor(_ floor: MeetingPrepared.Floor) -> String {
    switch floor {
    case .person: "أنت من يعطي الكلمة للآخرين. والكبار يوجهون كلامهم إليك."
    case .together: "إعطاء الكلمة يكون منك ومن المرشد معًا."
    case .lots: "المرشد هو من يعطي الكلمة."
    }
  }
  var myWishes: String { "ما أتمناه" }
  var notBroughtUp: String { "ما لن نتحدث عنه" }
  var makesItEasier: String { "ما يسهّل الأمر عليّ" }
  var myMeetingQuestions: String { "أسئلتي للاجتماع" }
  var noMeetingQuestions: String { "لا توجد أسئلة منك بعد." }
  var askAtMeeting: String { "كتابة سؤال" }
  var askLead: String { "يوضع السؤال في جدول الاجتماع، ويمكن للحاضرين قراءته." }
  var yourQuestion: String { "ما هو سؤالك؟" }
  func lastMeeting(_ day: String) -> String { "الاجتماع \(day)" }
  var tellFelt: String { "كيف كان شعورك؟" }
  var changeFelt: String { "تغيير ما كُتب" }
  var howItFelt: String { "كيف كان شعورك في الاجتماع؟" }
  var feltLead: String { "الكتابة كما كان الأمر. يقرأ المرشد ذلك حتى يكون الاجتماع القادم أفضل." }
  var whatToChange: String { "ما الذي يجب أن يتغير في المرة القادمة؟" }
  var notesHeading: String { "ما تم تدوينه" }
  var noMeetingToTell: String { "لا يوجد اجتماع للحديث عنه" }
  var noMeetingToTellWhy: String { "بعد حضور اجتماع يمكن الحديث عنه هنا." }
}
