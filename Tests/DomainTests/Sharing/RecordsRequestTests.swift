import Domain
import Testing

@Suite("Requested records")
struct RecordsRequestTests {
  private func asked(_ by: String = "Mia Karlsson", received: Day = day("2026-03-02"))
    -> RegisterRecordsRequest
  {
    RegisterRecordsRequest(
      RecordsRequested(by: by, capacity: "vårdnadshavare", wants: "Utredningen", received: received))
  }

  private func answer(
    _ outcome: RecordsAnswered.Outcome, to request: Int, reasons: String = "", told: Bool = false
  ) -> AnswerRecordsRequest {
    AnswerRecordsRequest(request: request, outcome: outcome, reasons: reasons, appealTold: told)
  }

  @Test("R-DOC-04: a request is registered with who, what and when, also when the file is closed")
  func registered() throws {
    for milestone in [Milestone.takenOn, .shared, .closed] {
      var work = try Casework.adult(at: milestone)
      try work.perform(asked())
      #expect(work.file.sharing.requests.count == 1)
    }
    let work = try Casework.adult(at: .shared)
    expectProblem(at: "by", work.refusal(of: asked(" ")))
    expectProblem(at: "received", work.refusal(of: asked(received: work.today.adding(days: 1))))
  }

  @Test("R-DOC-04: what is left out has its reasons, and the one who asked knows how to appeal")
  func assessed() throws {
    var work = try Casework.adult(at: .shared)
    try work.perform(asked())
    let request = try #require(work.file.sharing.requests.first).sequence
    expectYes(work.refusal(of: answer(.released, to: request)))
    for outcome in [RecordsAnswered.Outcome.releasedInPart, .refused] {
      expectNo(
        SharingRules.reviewedBeforeRelease, work.refusal(of: answer(outcome, to: request, told: true)))
      expectNo(
        SharingRules.reviewedBeforeRelease,
        work.refusal(of: answer(outcome, to: request, reasons: "En kamrat är maskerad.")))
      expectYes(
        work.refusal(
          of: answer(outcome, to: request, reasons: "En kamrat är maskerad.", told: true)))
    }
  }

  @Test("R-DOC-04: the file reminds until there is an answer, which stands with who decided; once is enough")
  func answered() throws {
    var work = try Casework.adult(at: .shared)
    try work.perform(asked())
    let request = try #require(work.file.sharing.requests.first).sequence
    func reminds() -> Bool {
      work.file.reminders(at: work.now, programme: work.programme).contains {
        if case .recordsRequestWaiting(request, _) = $0 { true } else { false }
      }
    }
    #expect(reminds())
    expectProblem(at: "request", work.refusal(of: answer(.released, to: 4711)))
    try work.perform(answer(.released, to: request), by: World.bo)
    #expect(!reminds())
    #expect(work.file.sharing.requests.first?.answeredBy == World.bo.name)
    expectProblem(at: "request", work.refusal(of: answer(.released, to: request)))
  }
}
