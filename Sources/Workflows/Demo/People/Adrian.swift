import Domain

extension Life {
  /// Nineteen: in SIG unga since he was seventeen, and handed over to SIG vuxna three weeks ago.
  static let adrian = Life { city in
    Portrait(
      name: "Adrian Lövgren", age: 19, birthday: 200, programme: .young,
      programmeReason: "Adrian går sista terminen på gymnasiet, och skolan är med i gruppen.",
      unit: city.east(city.henrik, city.leila), wayIn: "court", from: "Tove Bergström, Ekhamn Öst",
      why: "SIG föreslås som del av ungdomsvården i yttrandet till tingsrätten.",
      ownWords: "Jag har hållit mig borta i ett år. Jag vill att det syns.",
      criteria: ["sentenced", "several", "network"], risk: "Dömd för rån, och umgicks med dem som var med.",
      motivation: "Adrian kom till varje möte det första halvåret.", protective: "Morfar, och bandyn.",
      besides: TargetGroup.Besides(
        seriousCrime: true, commonProblems: ["network"], selection: ["sentenced", "early-crime", "friends"],
        preconditions: ["known", "secretary"], contraindications: ["none"], firstCrimeAge: 15,
        crime: "Rån och stölder, varannan vecka under ett år."))
  } live: { life in
    let asks = [life.police(), life.school(life.city.per), life.jobs()]
    try await life.enrol(
      -110, referredBy: life.city.tove, asks, matters: "Bandyn. Att morfar får se mig ta studenten.",
      [
        life.schoolAim(life.city.per, "Jag tar studenten."),
        life.workAim("Jag har ett jobb efter skolan."),
      ], crimes: 4)
    life.on(-108, 10)
    try await life.perform(
      RecordCourtOrigin(statementOn: life.day(-160), judgmentOn: life.day(-140), began: .afterJudgment),
      by: life.unit.first)
    try await life.adapt(
      -106, .known, ["short", "written", "reminders"], "Säger till när det blir för mycket.",
      from: "Adrian själv")
    for (offset, notes) in [
      (-82, "Adrian har varit i skolan varje dag."), (-50, "Praktik på en verkstad varje fredag."),
    ] {
      try await life.meet(
        Gathering(
          offset: life.time.workday(offset), time: .at(14), place: "Soc Öst", invited: life.everyone(asks)),
        notes: notes)
    }
    try await life.meet(
      Gathering(
        offset: life.time.workday(-22), time: .at(14), place: "Soc Öst", invited: life.everyone(asks)),
      notes: "Överlämning till SIG vuxna. Leila var med, och Adrian fick fråga allt han ville.",
      felt: "Bra att det inte blev bara nya människor.",
      promises: [life.promise("Visa Adrian hur ett vuxenmöte går till", life.ownUnit, due: 5)])
    life.on(-21, 10)
    try await life.perform(
      MoveProgramme(
        to: "sig-vuxna", reason: "Skolan är snart slut, och det som är kvar är arbete och bostad.",
        handover: life.day(life.time.workday(-22)), handingOver: "Henrik Ståhl, SIG unga",
        receiving: "Leila Ahmadi, SIG vuxna", contact: "Henrik är kvar som lots till studenten i juni.",
        plan: .carriedOver, consents: .reviewed, ownWords: "Så länge Henrik är kvar."), by: life.unit.first)
    life.on(-20, 11)
    try await life.perform(
      RecordTargetGroup(
        TargetGroup(
          criteria: ["milieu"], riskOfRelapse: true, riskReason: "Har kvar skulder till dem han rånade med.",
          motivated: true, motivationReason: "Ett år utan nya brott.",
          protectiveFactors: "Morfar, och bandyn.",
          besides: TargetGroup.Besides(
            seriousCrime: true, commonProblems: ["network"], contraindications: ["none"]))),
      by: life.unit.secretary)
    _ = try await life.call(
      Gathering(
        offset: life.time.workday(9), time: .at(14), place: "Soc Öst", invited: life.everyone(asks)), -4)
  }
}
