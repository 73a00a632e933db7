/// Entries with nothing but what a decision on access looks at, for judging the decision from outside
/// (`docs/access-check.md`). Texts are empty: no act writes such entries, and no journal gets them.
extension EntryBody {
  package static func bareReferral(
    owner: Party, born: Day, ages: ConsentAges, guardians: Int, on day: Day
  ) -> EntryBody {
    .intake(
      .referralRegistered(
        ReferralRegistered(
          owner: owner, programme: "", programmeFrom: day, programmeReason: "", consentAges: ages,
          person: Person(name: "", number: nil, born: born, sex: .unknown),
          guardians: (0..<guardians).map { GuardianPerson(name: "\($0)", relation: "") },
          referral: Referral(wayIn: "", from: "", received: day, why: "", expectedRelease: nil),
          belonging: .clear)))
  }

  package static func bareRole(_ role: CaseRole, of principal: PrincipalID) -> EntryBody {
    .group(.roleGiven(RoleGiven(role: role, principal: principal, name: "")))
  }

  package static func bareStandIn(
    _ role: CaseRole, of principal: PrincipalID, from first: Day, through last: Day
  ) -> EntryBody {
    .group(
      .lotsHandedOver(
        LotsHandedOver(
          role: role, from: PrincipalID(0), fromName: "", principal: principal, name: "", reason: "",
          handedOver: "", matching: "", talked: true, personWords: "", through: last, first: first)))
  }

  package static func bareMember(_ party: Party, _ principal: PrincipalID?) -> EntryBody {
    .group(
      .memberAdded(MemberAdded(party: party, principal: principal, name: "", need: "", contribution: "")))
  }

  package static func bareLeaving(_ agency: AgencyID) -> EntryBody {
    .group(.memberLeft(MemberLeft(agency: agency, reason: .noLongerNeeded)))
  }

  package static func bareResponsibility(_ party: Party, reads: Bool) -> EntryBody {
    .decision(
      .responsibilitySet(
        Responsibility(units: [.decide: party], decidedBy: "", reason: "", decidingReads: reads)))
  }

  package static func bareOwnPage(
    _ principal: PrincipalID, _ giver: Giver, parts: [OwnPart]?, older: [OwnPart]?
  ) -> EntryBody {
    .group(.ownPageOpened(OwnPage(principal: principal, giver: giver, parts: parts, partsOfOlder: older)))
  }

  package static func bareParts(_ giver: Giver, _ parts: [OwnPart]) -> EntryBody {
    .followUp(.ownPartsChosen(OwnPageParts(giver: giver, parts: parts, words: "")))
  }

  package static func bareConsent(
    _ terms: [ConsentTerm], _ answers: [GiverAnswer], awaits: CategorySet
  ) -> EntryBody {
    .consent(
      .given(
        ConsentGiven(
          terms: terms, answers: answers, method: .form(reference: ""), explained: "", childsView: "",
          informedOfTakingBack: true, awaitsSecond: awaits.isEmpty ? nil : awaits)))
  }

  package static func bareAnswer(to consent: Int, _ answer: GiverAnswer) -> EntryBody {
    .consent(.answered(GiverAnswered(consent: consent, answer: answer)))
  }

  package static func bareConfirmation(of consent: Int) -> EntryBody {
    .consent(.confirmed(ConsentConfirmed(consent: consent, words: "")))
  }

  package static func bareTakingBack(
    _ party: Party, by giver: Giver, whole: Bool, _ categories: CategorySet
  ) -> EntryBody {
    .consent(
      .takenBack(
        ConsentTakenBack(
          party: party, by: giver, categories: categories, whole: whole, words: "",
          consequence: TakeBackConsequence(
            endsEverything: false, readers: 0, invitations: [], commitments: [], alreadyDisclosed: 0,
            leadsToClosing: false))))
  }

  package static func bareSettingAside(_ guardian: Int, _ why: GuardianException) -> EntryBody {
    .consent(.guardianSetAside(GuardianSetAside(guardian: guardian, why: why, reason: "")))
  }

  package static func bareRestoring(_ guardian: Int) -> EntryBody {
    .consent(.guardianRestored(GuardianRestored(guardian: guardian, reason: "")))
  }

  package static func bareItem(_ category: InformationCategory) -> EntryBody {
    .sharing(.noticeWritten(NoticeWritten(text: "", category: category)))
  }

  package static func bareEmergency(until: Instant) -> EntryBody {
    .audit(.glassBroken(GlassBroken(reason: "", until: until)))
  }

  package static func bareReader(_ principal: PrincipalID) -> EntryBody {
    .sealed(.readerNamed(ReaderNamed(principal: principal, name: "", reason: "")))
  }

  package static func bareReaderRemoved(_ principal: PrincipalID) -> EntryBody {
    .sealed(.readerRemoved(ReaderRemoved(principal: principal, reason: "")))
  }

  package static var bareClosing: EntryBody {
    .closing(
      .closed(
        FileClosed(
          reason: ClosingReason(code: "", text: "", effect: .closes, demands: [], source: ""),
          completion: .completed, words: "", policeAssessment: "", decidedWith: "", goalAssessment: "",
          handover: "", followUpOn: nil, informed: [])))
  }
}
