import Access
import Domain

/// What the units of the made-up city have written in their own books, act by act over the desk.
struct UnitBooks {
  private let city: Ekhamn
  private let directory: Directory
  private let time: DemoClock
  private let desk: Desk

  init(_ city: Ekhamn, _ directory: Directory, desk: Desk, now: Instant) {
    self.city = city
    self.directory = directory
    time = DemoClock(now: now)
    self.desk = Desk(beside: desk, clock: time.clock)
  }

  func write() async throws {
    try await structure()
    try await documents()
    try await staff()
    try await incidents()
  }

  private func day(_ offset: Int) -> Day { time.today.adding(days: offset) }

  private func change<A: RegisterAct>(_ act: A, by seat: Seat, _ offset: Int) async throws {
    time.move(to: offset, 10, 0)
    guard let author = directory.author(seat.assignment, on: SwedishTime.day(desk.now)) else { return }
    try await desk.change(act, by: author)
  }

  private func structure() async throws {
    let parties = [city.police, city.westSchool, city.eastSchool, city.jobs].compactMap {
      directory.party($0.id)
    }
    try await change(
      KeepAgreement(
        Agreement(
          name: "Samverkan kring unga i Ekhamn Väst", parties: parties, others: "", from: day(-330),
          through: day(40),
          clarifies:
            "Socialtjänsten leder och samordnar. Polisen bedömer hot och risk. Skolan ger mentorn tid för möten. Jobbtorg ordnar praktik.",
          actionPlan: "Gemensam genomgång av området två gånger om året.", followUp: day(20),
          kept: "I enhetens pärm för överenskommelser")), by: city.eva, -330)
    try await change(
      KeepForum(
        Forum(
          level: .steering, name: "Styrgruppen för SIG", tasks: "Resurser, mål, roller och mandat.",
          reportDays: nil, ended: nil)), by: city.eva, -320)
    try await change(
      KeepForum(
        Forum(
          level: .operative, name: "Operativa ledningsgruppen",
          tasks: "Behov, insatser, vilka aktörer som ska med, rutiner.", reportDays: 120, ended: nil)),
      by: city.eva, -319)
    try await change(
      WriteReport(
        ForumReport(
          from: day(-210), through: day(-100),
          needs: "Fler unga vuxna behöver ett eget boende för att kunna lämna sitt gäng.",
          interventions: "Praktik via Jobbtorg fungerar. Väntetiden till beroendevården är lång.",
          cooperation: "Polis och skola kommer till mötena. Vi saknar en fast kontakt på bostadsbolaget.",
          asks: "En överenskommelse med bostadsbolaget.")), by: city.eva, -98)
    try await change(
      KeepProfile(
        UnitProfile(
          startYear: 2020, otherForms: "SSPF",
          prevention: "Ingår i stadens plan för brottsförebyggande arbete.",
          timeSetAside: .fullTime, otherStaff: "En socialsekreterare på halvtid",
          targetGroups: "Unga upp till 18 år, unga vuxna och vuxna som vill lämna ett gäng", criteria: "",
          instruments: "SAVRY", capacity: 24, caseload: 8, grantedAs: "", comments: "")), by: city.eva, -90)
  }

  private func documents() async throws {
    try await document(
      .meetingSafety, "Trygga möten", from: -300, through: 25,
      "Lotsen och områdespolisen går igenom tid, plats och vilka som kommer innan varje möte. Möten hålls med två från enheten."
    )
    try await document(
      .workEnvironment, "Hot och våld i arbetet", from: -300, through: 200,
      "Ring 112 vid fara. Berätta för chefen samma dag. Anteckna händelsen i enhetens register.")
    try await document(
      .cityPicture, "Stadens lägesbild, hösten", from: -80, through: nil,
      "Rekryteringen av yngre har ökat kring centrum. Skolfrånvaron är högst i årskurs nio.")
    try await document(
      .actorSheet, "Skolans del i SIG", from: -250, through: nil,
      "Mentorn är med på mötena.\nRektor ser till att det finns tid.\nSkolan säger till lotsen samma dag om något händer.",
      actor: .school)
  }

  private func document(
    _ kind: DocumentKind, _ name: String, from: Int, through: Int?, _ text: String, actor: AgencyKind? = nil
  ) async throws {
    try await change(
      KeepDocument(
        LocalDocument(
          kind: kind, name: name, actor: actor, from: day(from), through: through.map(day), text: text,
          plan: "",
          kept: "I enhetens gemensamma mapp")), by: city.eva, from)
  }

  private func staff() async throws {
    let courses = [
      ("education", "Socionomexamen"), ("social-services", "Stadens introduktion"),
      ("introduction", "Stadens fördjupningskurser"), ("area", "Har arbetat i området i fyra år"),
      ("mi", "MI, grundkurs"), ("criminology", "Kriminologi, högskolekurs"),
      ("extremism", "Webbkurs om våldsbejakande extremism"),
    ]
    for (code, course) in courses {
      for seat in [city.mira, city.jonas]
      where !(seat.principal == city.jonas.principal && code == "criminology") {
        try await change(
          RecordCompetence(
            Competence(
              principal: seat.principal, requirement: code, from: course, on: day(-260), through: nil)),
          by: city.eva, -250)
      }
    }
    try await change(
      LogActivity(
        StaffActivity(
          on: day(-21), kind: .supervision, what: "Att hålla ut när någon inte svarar",
          who: [city.mira.principal, city.jonas.principal, city.karim.principal])), by: city.mira, -20)
    try await change(
      RecordTraining(
        Training(
          principal: city.mira.principal, instrument: "savry", from: day(-240), givenBy: "Stadens utbildning")
      ),
      by: city.eva, -19)
  }

  private func incidents() async throws {
    try await change(
      ReportIncident(
        Incident(
          on: day(-12), kind: .threat, place: "I telefon till kontoret",
          what: "En man som inte sa vem han var sa att vi skulle passa oss.",
          measures: "Jag avslutade samtalet och berättade för Eva.")), by: city.karim, -12)
  }
}
