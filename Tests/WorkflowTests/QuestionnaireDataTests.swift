import Domain
import TestSupport
import Testing
import Workflows

@Suite("Questionnaires and actor sheets as they are shipped")
struct QuestionnaireDataTests {
  @Test("R-FUP-07, R-FUP-08, R-FUP-13: eight questions each for all units, with answers, in four languages")
  func questionnaires() throws {
    let forms = try Defaults.shipped().programmes.flatMap { $0.followUp?.questionnaires ?? [] }
    #expect(forms.map(\.code) == ["young", "parents"])
    for form in forms {
      #expect(form.questions.count == 8 && Set(form.questions.map(\.code)).count == 8)
      for question in form.questions {
        let options = form.options(of: question)
        #expect(options.count == 4 && Set(options.map(\.code)).count == 4, "\(question.code)")
        for wording in [form.name, question.text] + options.map(\.text) {
          let translated = [wording.en, wording.ar, wording.so].compactMap(\.self)
          #expect(translated.count == 3 && !translated.contains(where: \.isBlank), "\(wording.sv)")
          #expect(!translated.contains(wording.sv), "\(wording.sv)")
        }
      }
    }
  }

  @Test("R-ROL-26: every kind of actor has a sheet, and police and school have their own")
  func sheets() throws {
    for programme in try Defaults.shipped().programmes {
      for kind in AgencyKind.allCases { #expect(programme.actorSheet(for: kind) != nil) }
      let other = programme.actorSheet(for: .leisure)
      #expect(programme.actorSheet(for: .police) != other && programme.actorSheet(for: .school) != other)
    }
  }

  @Test("An own page for the young begins with little")
  func minimal() throws {
    let young = try #require(Defaults.shipped().programmes.first { $0.code == "sig-unga" }?.followUp?.ownPage)
    #expect(young.person == [.plan, .meetings, .questionnaire, .decisions])
    #expect(young.guardianOfOlder == [.meetings, .questionnaire, .notices, .decisions])
  }

  @Test("R-FUP-07: answers are in the read model as codes, and what is rebuilt is the same")
  func counted() async throws {
    let world = try await TestWorld(.ekhamn)
    let leader = try await world.desk.everyone().first { $0.role == .workLeader }
    let tables = try await world.desk.questionnaireResults(by: try #require(leader))
    #expect(
      tables.allSatisfy { $0.asked.number == nil || $0.asked.number == 0 || ($0.asked.number ?? 0) >= 5 })
    let lots = try #require(try await world.desk.everyone().first { $0.role == .lots })
    await #expect(throws: DeskError.denied(.role)) { try await world.desk.questionnaireResults(by: lots) }
  }
}
