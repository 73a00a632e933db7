import Domain

extension SmallWorld {
  /// - Parameter fields: of `world`, all but `agencies`, which `names` has been made of.
  init(_ fields: inout RequestFields, _ names: inout RequestNames) throws(RequestFault) {
    exists = try fields.flag("exists", default: true)
    owner = try names.party(fields.required("owner"))
    born = try Self.born(fields.required("born"))
    ages = try Self.ages(fields.required("ages"))
    guardians = try fields.optional("guardians")?.whole(0...100) ?? 0
    setAside = try Self.setAside(fields.list("setAside"))
    roles = try Self.roles(fields.optional("roles"), &names)
    members = try Self.members(fields.list("members"), &names)
    ownPages = try Self.ownPages(fields.list("ownPages"), &names)
    chosenParts = try Self.chosenParts(fields.list("chosenParts"))
    readers = try Self.readers(fields.list("readers"), &names)
    isClosed = try fields.flag("closed", default: false)
    successions = try Self.successions(fields.list("successions"), &names)
    deciding = try Self.deciding(fields.optional("deciding"), names)
    events = try Self.events(&fields, &names)
    try fields.done()
  }

  private static func born(_ value: RequestValue) throws(RequestFault) -> Day {
    let born = try value.day()
    guard (1900...2099).contains(born.components.year) else {
      throw value.fault("Födelseåret ska vara från 1900 till 2099.")
    }
    return born
  }

  private static func ages(_ value: RequestValue) throws(RequestFault) -> ConsentAges {
    var fields = try value.fields()
    let own = try fields.required("own").whole(0...99)
    let alone = try fields.required("alone").whole(0...99)
    try fields.done()
    guard own <= alone else { throw value.fault("own får inte vara högre än alone.") }
    return ConsentAges(own: own, alone: alone)
  }

  private static func setAside(_ values: [RequestValue]) throws(RequestFault) -> [SetAside] {
    var found: [SetAside] = []
    for value in values {
      var fields = try value.fields()
      let each = SetAside(
        guardian: try fields.required("guardian").whole(0...99), why: try fields.required("why").word(),
        isRestored: try fields.flag("restored", default: false))
      try fields.done()
      guard !found.contains(where: { $0.guardian == each.guardian }) else {
        throw value.fault("Samma vårdnadshavare står två gånger.")
      }
      found.append(each)
    }
    return found
  }

  private static func roles(
    _ value: RequestValue?, _ names: inout RequestNames
  ) throws(RequestFault) -> [(role: CaseRole, principal: PrincipalID)] {
    guard var fields = try value?.fields() else { return [] }
    var roles: [(role: CaseRole, principal: PrincipalID)] = []
    for role in CaseRole.allCases {
      if let principal = fields.optional(role.rawValue) {
        roles.append((role, try names.principal(principal)))
      }
    }
    try fields.done()
    return roles
  }

  private static func members(
    _ values: [RequestValue], _ names: inout RequestNames
  ) throws(RequestFault) -> [Member] {
    var members: [Member] = []
    for value in values {
      var fields = try value.fields()
      var principal: PrincipalID?
      if let named = fields.optional("principal") { principal = try names.principal(named) }
      members.append(
        Member(
          party: try names.party(fields.required("agency")), principal: principal,
          since: try fields.required("since").day(), left: try fields.optional("left")?.day()))
      try fields.done()
    }
    return members
  }

  private static func ownPages(
    _ values: [RequestValue], _ names: inout RequestNames
  ) throws(RequestFault) -> [OwnPage] {
    var pages: [OwnPage] = []
    for value in values {
      var fields = try value.fields()
      pages.append(
        OwnPage(
          principal: try names.principal(fields.required("principal")),
          giver: try fields.required("giver").giver(), parts: try parts(fields.optional("parts")),
          older: try parts(fields.optional("older"))))
      try fields.done()
    }
    return pages
  }

  private static func chosenParts(_ values: [RequestValue]) throws(RequestFault) -> [ChosenParts] {
    var chosen: [ChosenParts] = []
    for value in values {
      var fields = try value.fields()
      chosen.append(
        ChosenParts(
          giver: try fields.required("giver").giver(), parts: try parts(fields.required("parts")) ?? [],
          on: try fields.required("on").day()))
      try fields.done()
    }
    return chosen
  }

  private static func parts(_ value: RequestValue?) throws(RequestFault) -> [OwnPart]? {
    guard let value else { return nil }
    var parts: [OwnPart] = []
    for each in try value.list() { parts.append(try each.word(OwnPart.self)) }
    return parts
  }

  private static func successions(
    _ values: [RequestValue], _ names: inout RequestNames
  ) throws(RequestFault) -> [Succession] {
    var found: [Succession] = []
    for value in values {
      var fields = try value.fields()
      let each = Succession(
        from: try names.party(fields.required("agency")), to: try names.party(fields.required("successor")),
        since: try fields.required("from").day(), carries: try fields.flag("carries", default: true))
      try fields.done()
      guard !found.contains(where: { $0.from.agency == each.from.agency }) else {
        throw value.fault("Samma part har två efterträdare.")
      }
      found.append(each)
    }
    return found
  }

  private static func deciding(
    _ value: RequestValue?, _ names: RequestNames
  ) throws(RequestFault) -> Deciding? {
    guard var fields = try value?.fields() else { return nil }
    let deciding = Deciding(
      party: try names.party(fields.required("agency")), reads: try fields.flag("reads", default: true))
    try fields.done()
    return deciding
  }

  private static func readers(
    _ values: [RequestValue], _ names: inout RequestNames
  ) throws(RequestFault) -> [Reader] {
    var readers: [Reader] = []
    for value in values {
      var fields = try value.fields()
      let reader = Reader(
        compartment: try fields.required("compartment").word(),
        principal: try names.principal(fields.required("principal")),
        isRemoved: try fields.flag("removed", default: false))
      try fields.done()
      let isTwice = readers.contains {
        $0.compartment == reader.compartment && $0.principal == reader.principal
      }
      guard !isTwice else { throw value.fault("Samma läsare står två gånger.") }
      readers.append(reader)
    }
    return readers
  }
}
