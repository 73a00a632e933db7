import Domain

extension SmallWorld {
  static func events(
    _ fields: inout RequestFields, _ names: inout RequestNames
  ) throws(RequestFault) -> [Event] {
    var events: [Event] = []
    for value in try fields.list("consents") { events.append(try consent(value, names)) }
    for value in try fields.list("takenBack") { events.append(try takenBack(value, names)) }
    for value in try fields.list("items") { events.append(try item(value, names)) }
    for value in try fields.list("emergencies") { events.append(try emergency(value, &names)) }
    for value in try fields.list("standIns") { events.append(try standIn(value, &names)) }
    for value in try fields.list("disclosures") { events.append(try disclosure(value, names, after: events)) }
    events.sort { $0.number < $1.number }
    for (one, next) in zip(events, events.dropFirst()) where one.number == next.number {
      throw RequestFault(field: "\(fields.path)", words: "Numret \(one.number) står två gånger.")
    }
    return events
  }

  private static func number(_ fields: inout RequestFields) throws(RequestFault) -> Int {
    try fields.required("n").whole(1...1_000_000)
  }

  private static func consent(_ value: RequestValue, _ names: RequestNames) throws(RequestFault) -> Event {
    var fields = try value.fields()
    let number = try number(&fields)
    var terms: [ConsentTerm] = []
    let given = try fields.required("given").instant()
    for value in try fields.required("terms").list() { terms.append(try term(value, names)) }
    let consent = Consent(
      given: given, terms: terms, answers: try answers(fields.required("answers")),
      later: try answers(fields.optional("later")),
      awaits: try fields.optional("awaits")?.categories() ?? [],
      isConfirmed: try fields.flag("confirmed", default: false))
    try fields.done()
    return Event(number: number, kind: .consent(consent))
  }

  private static func answers(
    _ value: RequestValue?
  ) throws(RequestFault) -> [(giver: Giver, reply: GiverAnswer.Reply)] {
    guard let value else { return [] }
    var answers: [(giver: Giver, reply: GiverAnswer.Reply)] = []
    for (name, reply) in try value.entries() {
      let giver = try RequestValue(value: .string(name), path: reply.path).giver()
      answers.append((giver, try reply.word()))
    }
    return answers
  }

  private static func term(_ value: RequestValue, _ names: RequestNames) throws(RequestFault) -> ConsentTerm {
    var fields = try value.fields()
    let term = ConsentTerm(
      from: try names.party(fields.required("from")), to: try names.party(fields.required("to")),
      categories: try fields.required("categories").categories(),
      purpose: try fields.optional("purpose")?.word() ?? .coordination,
      validFrom: try fields.required("validFrom").day(),
      validThrough: try fields.required("validThrough").day())
    try fields.done()
    return term
  }

  private static func takenBack(
    _ value: RequestValue, _ names: RequestNames
  ) throws(RequestFault) -> Event {
    var fields = try value.fields()
    let number = try number(&fields)
    let back = TakenBack(
      party: try names.party(fields.required("party")),
      by: try fields.optional("by")?.giver() ?? .person,
      whole: try fields.flag("whole", default: false),
      categories: try fields.optional("categories")?.categories() ?? [])
    try fields.done()
    return Event(number: number, kind: .takenBack(back))
  }

  private static func item(_ value: RequestValue, _ names: RequestNames) throws(RequestFault) -> Event {
    var fields = try value.fields()
    let number = try number(&fields)
    let kind = Event.Kind.item(
      owner: try names.party(fields.required("owner")), try fields.required("category").category())
    try fields.done()
    return Event(number: number, kind: kind)
  }

  private static func emergency(
    _ value: RequestValue, _ names: inout RequestNames
  ) throws(RequestFault) -> Event {
    var fields = try value.fields()
    let number = try number(&fields)
    let kind = Event.Kind.emergency(
      try names.principal(fields.required("principal")), from: try fields.required("from").instant(),
      until: try fields.required("until").instant())
    try fields.done()
    return Event(number: number, kind: kind)
  }

  private enum LotsWord: String, CaseIterable { case firstLots, secondLots }

  private static func standIn(
    _ value: RequestValue, _ names: inout RequestNames
  ) throws(RequestFault) -> Event {
    var fields = try value.fields()
    let number = try number(&fields)
    let role: CaseRole =
      switch try fields.required("role").word(LotsWord.self) {
      case .firstLots: .firstLots
      case .secondLots: .secondLots
      }
    let kind = Event.Kind.standIn(
      role, try names.principal(fields.required("principal")), from: try fields.required("from").day(),
      through: try fields.required("through").day())
    try fields.done()
    return Event(number: number, kind: kind)
  }

  private enum GroundWord: String, CaseIterable { case consent, law }

  private static func disclosure(
    _ value: RequestValue, _ names: RequestNames, after events: [Event]
  ) throws(RequestFault) -> Event {
    var fields = try value.fields()
    let number = try number(&fields)
    let item = try fields.required("item")
    let wanted = try item.whole(1...1_000_000)
    let isKnown = events.contains { event in
      guard case .item = event.kind else { return false }
      return event.number == wanted && wanted < number
    }
    guard isKnown else { throw item.fault("Det finns ingen sak med det numret före utlämnandet.") }
    let ground: Ground =
      switch try fields.required("ground").word(GroundWord.self) {
      case .consent: .consent
      case .law: .law(.bare, weighing: "")
      }
    let kind = Event.Kind.disclosure(
      item: wanted, to: try names.party(fields.required("to")), ground,
      try fields.optional("purpose")?.word() ?? .coordination)
    try fields.done()
    return Event(number: number, kind: kind)
  }
}

extension LegalBasis {
  /// Which provision it is makes no difference to reading, once the disclosure is decided.
  fileprivate static let bare = LegalBasis(
    code: "", use: .disclosure, statute: "", section: "", text: "", validFrom: Day(number: 0), validTo: nil,
    verified: nil)
}
