import Domain

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

  /// The values of the act's form, by its field names; nil when nothing was answered about it.
  public func values(for act: ConversationAct, in scene: FileScene) -> [String: [String]]? {
    guard acts.contains(act) else { return nil }
    switch act {
    case .consent(let party): return consent(party, scene)
    case .policeWish:
      return ["attend": [answer(.policeAttends)], "talk": [answer(.policeTalks)]]
    case .intervention:
      return ["consents": [answer(.willing)], "by": [giver?.code ?? ""]]
    }
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
        given.terms.contains { $0.from.agency == party || $0.to.agency == party }
      case (.policeWish, .policeWish): true
      case (.intervention, .intervention(let answer)): answer.by == giver
      default: false
      }
    }
  }
}
