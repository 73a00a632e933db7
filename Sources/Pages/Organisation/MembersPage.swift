import Access
import Domain
import HTML

extension FilePages {
  /// Deltagare: who is in the group and for which need, who holds the case, and who has own pages.
  public static func members(_ scene: FileScene) -> Markup {
    FileFrame.staffPage(scene, .members) { file in
      PageHead(
        "Deltagare",
        "En aktör är med för att personen behöver det, och bara så länge samtycket gäller."
      ) {
        StepButton("Lägg till deltagare", scene.step(.addMember), .filled, icon: .plus)
      }
      Columns(.overview) {
        MissingActors(scene, file)
        GroupMembers(scene, file)
        EarlierMembers(scene, file)
        DeviationLink(scene.view.viewer, unit: file.intake.owner)
      } aside: {
        CaseRoles(scene, file)
        WorkingFacts(scene, file)
        OwnPageList(scene, file)
      }
    }
  }
}

/// A programme can say which kinds of actor a group shall have (R-ROL-23).
private struct MissingActors: Component {
  private let missing: [String]
  private let programme: String

  init(_ scene: FileScene, _ file: CaseFile) {
    let present = file.group.currentMembers.map(\.party.kind)
    programme = scene.programme.name
    missing =
      file.decision.grant == nil || scene.view.header.isClosed
      ? [] : scene.programme.requiredActors.filter { !present.contains($0) }.map(\.actorName)
  }

  var markup: Markup {
    if !missing.isEmpty {
      ReminderBox(
        "I \(programme) ska \(listed(missing)) vara med, men är inte med i gruppen.",
        source: "Ska-regel. " + OrganisationRules.requiredActors.source)
    }
  }
}

extension AgencyKind {
  /// What the named contact at a party is called (R-ROL-24, R-ROL-25).
  var contactTitle: String {
    switch self {
    case .police: "kontaktpolis"
    case .school: "kontaktperson på skolan"
    default: "kontaktperson"
    }
  }

  /// The kind in a sentence, for those that a programme can ask for.
  var actorName: String {
    switch self {
    case .police: "polisen"
    case .school: "skolan"
    case .jobCentre, .employmentService: "jobbcentret"
    case .probation: "Frivården"
    case .health, .psychiatry, .childPsychiatry, .habilitation, .addictionCare: "vården"
    case .socialServices: "socialtjänsten"
    case .prison, .stateHomes, .fieldAssistants, .leisure, .civilSociety, .housing, .privateNetwork,
      .cityAdministration:
      "ytterligare en aktör"
    }
  }
}

/// Everyone in the group now: the need, what they contribute, and until when consent lets them.
private struct GroupMembers: Component {
  private let scene: FileScene
  private let members: [GroupState.Member]
  private let file: CaseFile
  private let lines: [VisibleConsentLine]

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
    members = file.group.currentMembers
    lines = if case .staff(let whole) = scene.view.content { whole.consentLines } else { [] }
  }

  var markup: Markup {
    SectionHead("Den sociala insatsgruppen") {
      members.isEmpty ? "" : Numbers.count(members.count, "aktör", "aktörer")
    }
    if members.isEmpty {
      EmptyState(
        .table, "Ingen är med i gruppen än",
        "Börja med den aktör som personen behöver mest. Samtycket kommer först."
      ) {
        StepButton("Fråga om samtycke", scene.step(.giveConsent))
      }
    }
    ul(class: "member-list") {
      for member in members { row(member) }
    }
  }

  private func row(_ member: GroupState.Member) -> Markup {
    let contact =
      member.principal == nil
      ? "Ingen särskild kontaktperson" : "\(member.name), \(member.party.kind.contactTitle)"
    return li(class: "member") {
      Pictogram(member.party.kind.pictogram, .small)
      div(class: "member-words") {
        div(class: "life-area-head") {
          h3(member.party.name)
          ChangeLink(
            "Avsluta", "deltagandet för \(member.party.name)",
            scene.step(.endMembership, ("agency", member.party.agency.text)))
        }
        p(contact)
        DefinitionList(
          [
            Definition("Behov", prose: member.need),
            Definition("Bidrar med", prose: member.contribution),
          ] + (member.headTeacher.map { [Definition("Talat först med", $0)] } ?? []) + [
            Definition("Med sedan", scene.dates.full(member.from)),
            Definition("Samtycke") { consent(member) },
          ] + sheet(member))
      }
    }
  }

  /// R-ROL-26: whether its role has been given in writing.
  private func sheet(_ member: GroupState.Member) -> [Definition] {
    guard scene.programme.actorSheet(for: member.party.kind) != nil else { return [] }
    let agency = member.party.agency
    let given = file.followUp.sheets.last { $0.body.party.agency == agency }
    return [
      Definition("Roll och ansvar") {
        if let given {
          a("Lämnat \(scene.dates.full(given.on))", href: ActorSheetLinks.print(scene.id, agency))
        } else {
          ChangeLink(
            "Lämna skriftligt", "till \(member.party.name)",
            scene.step(.giveActorSheet, ("agency", agency.text)))
        }
      }
    ]
  }

  private func consent(_ member: GroupState.Member) -> Markup {
    guard let line = lines.first(where: { $0.party.agency == member.party.agency }) else {
      return Mark(.remaining, "Inget samtycke").markup
    }
    let party = ConsentParty(line, scene)
    let words = party.state == .valid ? "gäller \(party.until)" : party.until
    return Mark(party.state.mark, words.asSentence).markup
  }
}

/// Those who have been in the group; what they were told stays in their own files.
private struct EarlierMembers: Component {
  private let scene: FileScene
  private let left: [(member: GroupState.Member, on: Day)]

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    left = file.group.members.compactMap { member in member.left.map { (member, $0) } }
  }

  var markup: Markup {
    if !left.isEmpty {
      SectionHead("Har varit med")
      RowList(
        left.reversed().map { earlier in
          Row(
            nil, earlier.member.party.name,
            meta: "\(earlier.member.name), \(scene.dates.period(earlier.member.from, earlier.on))")
        })
    }
  }
}
