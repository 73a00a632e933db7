import Domain
import Testing

@testable import Pages

/// The conversation as a value: which pages there are, where the buttons lead, and what is kept.
@Suite("The consent conversation")
struct ConversationTests {
  private static let police = Party(agency: AgencyID(1), kind: .police, name: "Polisen")
  private static let school = Party(agency: AgencyID(2), kind: .school, name: "Västra skolan")

  private func conversation(
    _ values: [String: [String]] = [:], givers: [Giver] = [.person]
  ) -> Conversation {
    Conversation(values, parties: [Self.police, Self.school], givers: givers)
  }

  /// Answers every page with yes, one thing ticked, and the first of what there is to choose.
  private func answered(_ answer: ConversationButton = .yes) -> Conversation {
    var talk = conversation(givers: [.person, .guardian(0)])
    var step = talk.steps[0]
    while step != .summary {
      let button = step.topic.kind == .yesOrNo ? answer : step.topic.kind == .understood ? .yes : .next
      talk.take(step, [step.code: [Self.value(of: step)]], button)
      step = talk.destination(of: button, from: step)
    }
    return talk
  }

  private static func value(of step: ConversationStep) -> String {
    switch step.topic {
    case .who: "guardian-0"
    case .parties: police.agency.text
    case .give, .get: "studies"
    case .until: "2027-03-31"
    case .understanding: UnderstandingWay.interpreter.rawValue
    case .offered: Presented.inSanction.rawValue
    default: ""
    }
  }

  @Test("R-CON-19: what SIG is comes before the parties, and R-CON-21, R-CON-12 before anybody says yes")
  func order() {
    #expect(
      conversation().steps == [
        .voluntary, .takingBack, .others, .lots, .meetings, .officer, .parties, .policeAttends,
        .policeTalks, .willing, .understanding, .offered, .summary,
      ])
  }

  @Test("Who answers is asked where more than one could")
  func who() {
    #expect(conversation(givers: [.person, .guardian(0)]).steps.first == .who)
    #expect(conversation().giver == .person)
    #expect(conversation(givers: [.person, .guardian(0)]).giver == nil)
    #expect(answered().giver == .guardian(0))
    #expect(answered().subject == .myChild)
  }

  @Test("R-CON-17: a yes to a party is followed by both directions and the time; a no by nothing more")
  func party() {
    var talk = conversation(["parter": [Self.police.agency.text, Self.school.agency.text]])
    let (police, school) = (Self.police.agency, Self.school.agency)
    #expect(talk.steps.filter { $0.party != nil } == [.ask(police), .ask(school)])
    talk.take(.ask(police), [:], .yes)
    talk.take(.ask(school), [:], .no)
    #expect(
      talk.steps.filter { $0.party != nil } == [
        .ask(police), .give(police), .get(police), .until(police), .ask(school),
      ])
  }

  @Test("R-CON-10, R-CON-11: the police meetings and the intervention are asked apart from every party")
  func apart() {
    for talk in [conversation(), answered(.no), answered(.yes)] {
      #expect(talk.steps.contains(.policeAttends) && talk.steps.contains(.policeTalks))
      #expect(talk.steps.contains(.willing))
    }
  }

  @Test("Nothing is answered before somebody answers")
  func nothingChosen() {
    let talk = conversation(["parter": [Self.police.agency.text]])
    for step in talk.steps where step != .parties {
      #expect(talk.values[step.code] == nil, "\(step.code)")
      #expect(talk.reply(step) == nil, "\(step.code)")
    }
    #expect(talk.acts.isEmpty)
  }

  @Test("Every page is reached by its own buttons, and back leads the same way", arguments: [true, false])
  func reached(_ yes: Bool) {
    let talk = answered(yes ? .yes : .no)
    let steps = talk.steps
    for (index, step) in steps.enumerated().dropLast() {
      #expect(talk.destination(of: .next, from: step) == steps[index + 1])
      #expect(talk.destination(of: .back, from: steps[index + 1]) == step)
    }
    #expect(talk.destination(of: .back, from: steps[0]) == steps[0])
  }

  @Test("Back, a break and another language change no answer")
  func kept() {
    let talk = answered()
    for step in talk.steps {
      for button in [ConversationButton.back, .pause, .language(.ar)] {
        var again = talk
        again.take(step, [step.code: talk.values[step.code] ?? []], button)
        #expect(again.acts == talk.acts, "\(step.code) \(button.code)")
        #expect(again.reply(step) == talk.reply(step), "\(step.code) \(button.code)")
      }
    }
  }

  @Test("R-CON-19: \"not yet\" stays on the page and explains once more")
  func notYet() {
    var talk = conversation()
    talk.take(.lots, [:], .no)
    #expect(talk.destination(of: .no, from: .lots) == .lots)
    #expect(talk.reply(.lots) == false)
  }

  @Test(
    "Only what the page offers is taken in",
    arguments: [
      (ConversationStep.parties, "00000000000000000000000000000009"), (.give(AgencyID(1)), "everything"),
      (.until(AgencyID(1)), "2027-02-30"), (.understanding, "gissning"), (.offered, "ja"),
      (.who, "guardian-7"),
      (.lots, "ja"), (.ask(AgencyID(1)), "ja"),
    ])
  func foreign(_ step: ConversationStep, _ value: String) {
    var talk = conversation(givers: [.person, .guardian(0)])
    talk.take(step, [step.code: [value]], .next)
    #expect((talk.values[step.code] ?? []).filter { !$0.isEmpty } == [])
  }

  @Test("A no to a party is written in as a no, and so is a yes to nothing")
  func refusal() {
    let party = Self.police.agency
    #expect(answered(.no).refuses(party))
    #expect(answered(.no).acts.contains(.consent(party)))
    #expect(!answered(.yes).refuses(party))
    var nothing = answered(.yes)
    nothing.take(.give(party), [:], .next)
    nothing.take(.get(party), [:], .next)
    #expect(nothing.refuses(party))
  }

  @Test("Codes of pages, buttons and acts lead back to themselves, and others to nothing")
  func codes() {
    for step in answered().steps { #expect(ConversationStep(code: step.code) == step) }
    let acts: [ConversationAct] = [.consent(AgencyID(1)), .policeWish, .intervention]
    for act in acts { #expect(ConversationAct(code: act.code) == act) }
    let buttons: [ConversationButton] = [.yes, .no, .next, .back, .pause, .forget, .language(.so)]
    for button in buttons + acts.map(ConversationButton.write) {
      #expect(ConversationButton(code: button.code) == button)
    }
    for code in ["", ".", "fraga", "fraga.", "fraga.x", "lots.\(AgencyID(1).text)", "Lots", "lots\u{301}"] {
      #expect(ConversationStep(code: code) == nil, "\(code)")
    }
    for code in ["", "sprak", "sprak.xx", "skriv.", "skriv.samtycke", "Ja"] {
      #expect(ConversationButton(code: code) == nil, "\(code)")
    }
  }
}
