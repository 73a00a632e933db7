import Domain
import HTML

/// What the answers become in the forms of the file, where the staff member adds the rest and signs for it.
extension Conversation {
  /// Everything that can be written in now. A party that got a no is written in too: a no is not the
  /// same as never having been asked.
  public var acts: [ConversationAct] {
    var acts = chosen.filter { reply(.ask($0.agency)) != nil }.map { ConversationAct.consent($0.agency) }
    if reply(.policeAttends) != nil, reply(.policeTalks) != nil { acts.append(.policeWish) }
    if reply(.willing) != nil, giver != nil { acts.append(.intervention) }
    return acts
  }

  /// The form that the answers of an act go to, filled in; nil when nothing was answered about it.
  public func filledForm(of act: ConversationAct, in scene: FileScene) -> FilledForm? {
    guard acts.contains(act) else { return nil }
    switch act {
    case .consent(let party):
      if let waiting = waiting(for: party, in: scene) { return answerForm(waiting, party, scene) }
      return FilledForm(act: .giveConsent, values: consent(party, scene), subject: ("party", party.text))
    case .policeWish:
      return FilledForm(
        act: .recordPoliceWish,
        values: ["attend": [answer(.policeAttends)], "talk": [answer(.policeTalks)]])
    case .intervention:
      return FilledForm(
        act: .recordInterventionConsent,
        values: ["consents": [answer(.willing)], "by": [giver?.code ?? ""]])
    }
  }

  /// A consent that was asked for earlier and waits for this one's answer: a second guardian answers the
  /// same question, as long as it is the same. Other things ticked are another consent.
  func waiting(for party: AgencyID, in scene: FileScene) -> Int? {
    guard let file = scene.whole, let giver, let owner = file.intake.owner else { return nil }
    let asked = file.consent.consents.last { consent in
      consent.answers[giver].map { $0.reply == .notReached } ?? true
        && !file.consent.isOver(consent, at: scene.now)
        && file.consent.giversNeeded(at: scene.now).contains(giver)
        && consent.terms.contains { $0.from.agency == party || $0.to.agency == party }
    }
    guard let asked else { return nil }
    let told = { (from: AgencyID, to: AgencyID) in
      asked.terms.filter { $0.from.agency == from && $0.to.agency == to }
        .reduce(into: CategorySet()) { $0.formUnion($1.categories) }
    }
    let isSame =
      told(owner, party) == categories(.give(party)) && told(party, owner) == categories(.get(party))
    return refuses(party) || isSame ? asked.sequence : nil
  }

  private func answerForm(_ consent: Int, _ party: AgencyID, _ scene: FileScene) -> FilledForm {
    let reply: GiverAnswer.Reply = refuses(party) ? .no : .yes
    let values = [
      "consent": [String(consent)], "giver": [giver?.code ?? ""], "reply": [reply.rawValue],
      "on": [scene.today.description],
    ]
    return FilledForm(
      act: .recordGiverAnswer, values: values, subject: ("consent", String(consent)))
  }

  /// What the form was: kept with the consent, so that the wording can be found again.
  public var form: ConsentForm {
    ConsentForm(
      code: ConversationTexts.code, version: ConversationTexts.version, language: language.tag)
  }

  private func consent(_ party: AgencyID, _ scene: FileScene) -> [String: [String]] {
    let refuses = refuses(party)
    let today = scene.today
    // A no is to the least that was asked for, so that a later yes to the same question opens no more.
    let least = CategorySet.planning
    let longest = scene.programme.consentLongestDays
    var values: [String: [String]] = [
      "party": [party.text],
      "toParty": codes(refuses ? least : categories(.give(party))),
      "fromParty": codes(refuses ? least : categories(.get(party))),
      "validFrom": [today.description],
      "explained": [explained],
      "method": ["onScreen"],
      "formCode": [form.code], "formVersion": [form.version], "formLanguage": [form.language],
    ]
    let until = refuses ? today.adding(days: Swift.min(longest, 182)) : until(party)
    if let until { values["validThrough"] = [until.description] }
    if reply(.takingBack) == true { values["informedOfTakingBack"] = ["ja"] }
    if let presentedAs { values["presentedAs"] = [presentedAs.rawValue] }
    if let giver { answer(of: giver, refuses, scene, into: &values) }
    return values
  }

  /// The answer of the one who spoke; the child's own view where the child's yes is not yet asked for.
  private func answer(
    of giver: Giver, _ refuses: Bool, _ scene: FileScene, into values: inout [String: [String]]
  ) {
    if giver == .person, ConsentGivers.asksChildsView(in: scene) {
      values["childsView"] = [refuses ? "Svarade nej i samtalet." : "Svarade ja i samtalet."]
    } else {
      let reply: GiverAnswer.Reply = refuses ? .no : .yes
      values[ConsentGivers.reply(giver)] = [reply.rawValue]
      values[ConsentGivers.day(giver)] = [scene.today.description]
    }
  }

  /// How it was understood, as sentences for the file.
  private var explained: String {
    let swedish = SwedishConversation(subject)
    var sentences = ways.map { swedish.way($0) + "." }
    sentences.append("Samtalet hölls med texten på \(language.inSwedish).")
    if !text(Field.explainedBy).isBlank { sentences.append("Förklarat av \(text(Field.explainedBy)).") }
    if !text(Field.note).isBlank { sentences.append(text(Field.note)) }
    return sentences.joined(separator: " ")
  }

  private func answer(_ step: ConversationStep) -> String { values[step.code]?.first ?? "" }

  private func codes(_ categories: CategorySet) -> [String] { categories.categories.map(\.code) }
}

extension OwnLanguage {
  /// As in a Swedish sentence.
  var inSwedish: String {
    switch self {
    case .sv: "svenska"
    case .en: "engelska"
    case .ar: "arabiska"
    case .so: "somaliska"
    }
  }
}

extension Conversation {
  /// What of it has been written into the file since the conversation began.
  func isWritten(_ act: ConversationAct, in file: CaseFile) -> Bool {
    guard let began else { return false }
    return file.entries.contains { entry in
      guard entry.recordedAt >= began, case .consent(let body) = entry.body else { return false }
      return switch (act, body) {
      case (.consent(let party), .given(let given)):
        given.answers.contains { $0.giver == giver }
          && given.terms.contains { $0.from.agency == party || $0.to.agency == party }
      case (.consent(let party), .answered(let answered)):
        answered.answer.giver == giver
          && file.consent.consent(answered.consent)?.terms
            .contains { $0.from.agency == party || $0.to.agency == party } ?? false
      case (.policeWish, .policeWish): true
      case (.intervention, .intervention(let answer)): answer.by == giver
      default: false
      }
    }
  }
}

/// An act's form with what was answered in it.
public struct FilledForm: Sendable {
  public let act: ActKind
  public let values: [String: [String]]
  /// What of the file the form is about, in its address: codes only.
  public let subject: (name: StaticString, value: String)?

  init(
    act: ActKind, values: [String: [String]], subject: (name: StaticString, value: String)? = nil
  ) {
    self.act = act
    self.values = values
    self.subject = subject
  }

  public func link(_ id: CaseID) -> Link {
    let form = Links.act(id, act)
    return subject.map { form.adding($0.name, $0.value) } ?? form
  }
}
