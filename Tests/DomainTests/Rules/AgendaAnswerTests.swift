import Testing

@testable import Domain

/// What is asked of those who are called, before the meeting.
extension AgendaRuleTests {
  @Test("R-ROL-03: those who have not answered are asked after in time")
  func answers() throws {
    var work = try Self.work()
    try work.perform(call(work))
    let meeting = work.file.meetings.all[0].number
    let missing = { (work: Casework) -> Int in
      for case .answersMissing(meeting, let count, _) in work.file.reminders(
        at: work.now, programme: work.programme)
      { return count }
      return 0
    }
    #expect(missing(work) == 0)
    work.wait(days: 2)
    #expect(missing(work) == 2)
    try work.perform(
      AnswerInvitation(meeting: meeting, by: centre, coming: false, words: ""), by: World.jan)
    #expect(missing(work) == 1)
  }

  @Test("R-ROL-14: another party gives its picture before the meeting, as far as the consent reaches")
  func picture() throws {
    var work = try Self.work()
    try work.perform(call(work))
    let meeting = work.file.meetings.all[0].number
    let answer = AnswerInvitation(
      meeting: meeting, by: centre, coming: true, words: "", picture: "Kommer i tid på morgnarna.")
    expectYes(work.refusal(of: answer, by: World.jan))
    try work.perform(answer, by: World.jan)
    #expect(work.file.meetings.meeting(meeting)?.answers[centre]?.picture != nil)
    try work.perform(Acts.takeBack(World.jobCentre, [.planning]))
    #expect(work.refusal(of: answer, by: World.jan) != nil)
  }
}
