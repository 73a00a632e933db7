import Domain

@testable import Pages

/// Everything the own pages can say in one language: each text of the protocol, with every kind it is given.
struct OwnTextSamples {
  private(set) var all: [(name: String, words: String)] = []

  init(_ texts: any OwnTexts) {
    plain(texts)
    home(texts)
    consent(texts)
    takingBack(texts)
    receipt(texts)
    forms(texts)
    names(texts)
    meeting(texts)
  }

  private mutating func add(_ name: String, _ words: String) { all.append((name, words)) }

  private mutating func plain(_ t: any OwnTexts) {
    for (name, words) in [
      ("me", t.me), ("myPage", t.myPage), ("nothingHere", t.nothingHere),
      ("nothingForPerson", t.nothingForPerson), ("nothingForGuardian", t.nothingForGuardian),
      ("ended", t.ended), ("noMeeting", t.noMeeting), ("willYouCome", t.willYouCome),
      ("yesComing", t.yesComing), ("notComing", t.notComing), ("changeAnswer", t.changeAnswer),
      ("whatIDo", t.whatIDo), ("nothingToDo", t.nothingToDo), ("tellHowItWent", t.tellHowItWent),
      ("wholePlan", t.wholePlan), ("whoKnowsWhat", t.whoKnowsWhat), ("nobodyKnows", t.nobodyKnows),
      ("seeMore", t.seeMore), ("plan", t.plan), ("noPlan", t.noPlan), ("mattersToMe", t.mattersToMe),
      ("othersDo", t.othersDo), ("myGoals", t.myGoals), ("printPlan", t.printPlan),
      ("consent", t.consent), ("consentLead", t.consentLead), ("wantToStop", t.wantToStop),
      ("takenBackEarlier", t.takenBackEarlier), ("receipt", t.receipt),
      ("nothingHasHappened", t.nothingHasHappened), ("everything", t.everything),
      ("onlyAPart", t.onlyAPart), ("whichPart", t.whichPart), ("showWhatHappens", t.showWhatHappens),
      ("chooseOther", t.chooseOther), ("talkAfterwards", t.talkAfterwards), ("sigEnds", t.sigEnds),
      ("sigEndsWhy", t.sigEndsWhy), ("youGetReceipt", t.youGetReceipt), ("whyIfYouLike", t.whyIfYouLike),
      ("takeBackNow", t.takeBackNow), ("keep", t.keep), ("nothingToTakeBack", t.nothingToTakeBack),
      ("backToConsent", t.backToConsent), ("receiptTitle", t.receiptTitle),
      ("endedAtOnce", t.endedAtOnce), ("hadBeenGiven", t.hadBeenGiven), ("keepReceipt", t.keepReceipt),
      ("closingFollows", t.closingFollows), ("looks", t.looks), ("looksLead", t.looksLead),
      ("noLooks", t.noLooks), ("guardian", t.guardian), ("looksQuestion", t.looksQuestion),
      ("extracts", t.extracts), ("extractsLead", t.extractsLead), ("extract", t.extract("1")),
    ] {
      add(name, words)
    }
  }

  private mutating func home(_ t: any OwnTexts) {
    for kind in OwnPageKind.allCases { add("place", t.place(kind)) }
    add("greeting", t.greeting("1"))
    add("nextMeeting", t.nextMeeting("1"))
    add("meetingTime", t.meetingTime("1", "2"))
    add("company", t.company(["1"]))
    add("company", t.company(["1", "2", "3"]))
    for coming in [true, false] { add("answered", t.answered(coming)) }
    for answer in Self.answers { add("sharing", t.sharing("1", answer)) }
    add("due", t.due("1"))
    add("reached", t.reached(by: "1"))
    for attainment in Attainment.allCases { add("attainment", t.attainment(attainment)) }
  }

  private mutating func consent(_ t: any OwnTexts) {
    add("holds", t.holds(until: "1"))
    for answer in Self.answers { add("state", t.state(answer)) }
    add("theyGet", t.theyGet("1"))
    add("weGet", t.weGet("1"))
    for category in InformationCategory.allCases { add("category", t.category(category)) }
    add("takeBack", t.takeBack("1"))
    for yes in [true, false] { add("toAll", t.toAll(yes)) }
    for whole in [true, false] {
      add("tookBack", t.tookBack(nil, "1", whole: whole, "2"))
      add("tookBack", t.tookBack("3", "1", whole: whole, "2"))
    }
  }

  private mutating func takingBack(_ t: any OwnTexts) {
    add("takeBackQuestion", t.takeBackQuestion("1"))
    add("thisIsTakenBack", t.thisIsTakenBack([.planning, .health, .crime]))
    for count in Self.counts {
      add("stopsSharing", t.stopsSharing("1", count))
      add("readers", t.readers("1", count))
      add("invitations", t.invitations("1", count))
      add("commitments", t.commitments("1", count))
    }
    for count in [0] + Self.counts { add("remains", t.remains("1", count)) }
  }

  private mutating func receipt(_ t: any OwnTexts) {
    add("meetingWithdrawn", t.meetingWithdrawn("1", "2"))
    add("commitmentWithdrawn", t.commitmentWithdrawn("1", "2"))
    add("noLonger", t.noLonger("1", [.planning, .health]))
    let given: [OwnHandedOver] = [
      .plan, .goal, .notes, .commitment, .message, .invitation(to: "1"), .meetingNotes(of: "1"),
    ]
    for what in given { add("handedOver", t.handedOver(what, "2")) }
  }

  private mutating func forms(_ t: any OwnTexts) {
    for (name, words) in [
      ("answerHeading", t.answerHeading), ("comes", t.comes), ("comesNot", t.comesNot),
      ("anythingToAdd", t.anythingToAdd), ("sendAnswer", t.sendAnswer), ("cancel", t.cancel),
      ("back", t.back), ("invitationGone", t.invitationGone),
      ("invitationGoneWhy", t.invitationGoneWhy), ("reportHeading", t.reportHeading),
      ("whatHappened", t.whatHappened), ("movedTo", t.movedTo), ("onlyIfMoved", t.onlyIfMoved),
      ("inAFewWords", t.inAFewWords), ("save", t.save),
      ("commitmentGone", t.commitmentGone), ("commitmentGoneWhy", t.commitmentGoneWhy),
      ("morePages", t.morePages), ("previousPage", t.previousPage), ("nextPage", t.nextPage),
      ("page", t.page(1, of: 2)), ("fridgeTitle", t.fridgeTitle), ("fridgeEmpty", t.fridgeEmpty),
      ("iDo", t.iDo), ("theyDo", t.theyDo), ("nextMeetingHeading", t.nextMeetingHeading),
    ] {
      add(name, words)
    }
    for until in [true, false] { add("valid", t.valid(from: "1", untilNextMeeting: until)) }
    for count in Self.counts { add("leftOut", t.leftOut(count)) }
    for status in CommitmentReported.Status.allCases { add("status", t.status(status)) }
    for problem in OwnProblem.allCases { add("problem", t.problem(problem)) }
    for act in [
      ActKind.answerInvitation, .reportCommitment, .takeBackConsent, .askQuestion, .tellHowItFelt,
      .acknowledgeNotice, .askToReport,
    ] {
      add("done", t.done(act) ?? "")
    }
  }

  private mutating func names(_ t: any OwnTexts) {
    add("joined", t.joined(["1", "2", "3"]))
    add("quoted", t.quoted("1"))
    for kind in AgencyKind.allCases { add("party", t.party(kind)) }
    for kin in OwnKin.allCases { add("kin", t.kin(kin)) }
    for kind in MeetingKind.allCases { add("meeting", t.meeting(kind)) }
  }

  private mutating func meeting(_ t: any OwnTexts) {
    for (name, words) in [
      ("meetingPage", t.meetingPage), ("moreAboutMeeting", t.moreAboutMeeting),
      ("whoSitsWhere", t.whoSitsWhere), ("yourSeat", t.yourSeat), ("emptySeat", t.emptySeat),
      ("agendaChanged", t.agendaChanged("17")), ("youWantTakenUp", t.youWantTakenUp),
      ("guardiansDoNotHear", t.guardiansDoNotHear),
      ("whatIsTakenUp", t.whatIsTakenUp), ("myWishes", t.myWishes), ("notBroughtUp", t.notBroughtUp),
      ("makesItEasier", t.makesItEasier), ("myMeetingQuestions", t.myMeetingQuestions),
      ("noMeetingQuestions", t.noMeetingQuestions), ("askAtMeeting", t.askAtMeeting),
      ("askLead", t.askLead), ("yourQuestion", t.yourQuestion), ("tellFelt", t.tellFelt),
      ("changeFelt", t.changeFelt), ("howItFelt", t.howItFelt), ("feltLead", t.feltLead),
      ("whatToChange", t.whatToChange), ("notesHeading", t.notesHeading),
      ("noMeetingToTell", t.noMeetingToTell), ("noMeetingToTellWhy", t.noMeetingToTellWhy),
      ("lastMeeting", t.lastMeeting("1")),
    ] {
      add(name, words)
    }
    for floor in MeetingPrepared.Floor.allCases { add("floor", t.floor(floor)) }
  }

  private static let answers: [OwnAnswer] = [
    .yes, .no, .saidNo, .waiting, .takenBack, .ended, .askedAgain,
  ]

  /// One of each Arabic form.
  static let counts = [1, 2, 3, 10, 11, 99, 100]
}
