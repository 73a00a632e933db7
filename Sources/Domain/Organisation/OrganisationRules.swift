public enum OrganisationRules {
  public static let twoLotsar = Rule(
    "R-ROL-12", .should, .organisation,
    "Varje ärende bör ha två lotsar som känner det och kan ersätta varandra.",
    source: "Riktlinjer för SIG vuxna, SIG-lots")
  public static let byNeed = Rule(
    "R-ORG-06", .must, .organisation,
    "Deltagarna i den sociala insatsgruppen väljs efter personens behov och plan.",
    source: "Riktlinjer för SIG vuxna, Operativ arbetsgrupp")
  public static let delegation = Rule(
    "R-DEC-03", .must, .organisation,
    "Beslut fattas av den som har rätt till det enligt delegationsordningen.",
    source: "Riktlinjer för SIG vuxna, Besluta")
  public static let requiredActors = Rule(
    "R-ROL-23", .must, .organisation,
    "I SIG unga ska både polis och skola vara med som aktörer.",
    source: "Utvärdering av SIG 2013, Kriterier för sociala insatsgrupper")

  public static let outreachWithoutPersons = Rule(
    "R-INT-03", .should, .organisation,
    "Uppsökande arbete antecknas med vad, var och för vilka, men utan personuppgifter.",
    source: "Riktlinjer för SIG vuxna, Uppsökande och motiverande arbete")

  public static let fourEyes = Rule(
    "R-TGT-03", .must, .organisation,
    "Program och lagrum har daterade versioner, och en ny godkänns av någon annan än den som föreslog den.",
    source: "Riktlinjer för SIG vuxna, Sammanfattning. Att två behövs är ett lokalt förval")

  public static let handOver = Rule(
    "R-ROL-27", .should, .organisation,
    "När en lots byts lämnas ärendet över i lugn och ro, och valet av ny lots antecknas.",
    source: "Utvärdering av SIG, Lotsningsmodellen; Eldsjälar och risk för personberoende")
  public static let rolesApart = Rule(
    "R-ROL-10", .must, .organisation,
    "Roll och titel är två saker, och ingen ger sig själv ett uppdrag.",
    source: "Utvärdering av SIG 2013, Kriterier för sociala insatsgrupper")
  public static let headTeacherFirst = Rule(
    "R-ROL-25", .should, .organisation,
    "I skolan tas kontakten först med rektor, så att mentorn får tid för mötena.",
    source: "Utvärdering av SIG, Personbundet men betydelsefullt samarbete med skolan")
  public static let rolesInWriting = Rule(
    "R-ROL-26", .should, .organisation,
    "Varje aktörs roll och ansvar finns skriftligt från början.",
    source: "Utvärdering av SIG, Olika målbilder hos samverkansaktörerna")
  public static let unitsOverTime = Rule(
    "R-ORG-13", .must, .organisation,
    "Enheter läggs till, byter namn och går samman över tid, utan att något ärende tappas.",
    source: "Riktlinjer för SIG vuxna, Inledning")
  public static let reportUpwards = Rule(
    "R-ORG-05", .should, .organisation,
    "Operativa ledningsgruppen berättar löpande för styrgruppen, utan uppgifter om personer.",
    source: "Riktlinjer för SIG vuxna, Operativ ledningsgrupp")
  public static let registersWithoutPersons = Rule(
    "R-ORG-08", .should, .organisation,
    "Överenskommelser och rutiner skrivs om området och aktörerna, aldrig om en person i en akt.",
    source: "Riktlinjer för SIG vuxna, Samverkan på övergripande, strukturell nivå")
  public static let incidentsApart = Rule(
    "R-SAF-05", .must, .organisation,
    "Hot och våld i arbetet antecknas i enhetens register, skilt från varje akt.",
    source: "Riktlinjer för SIG vuxna, Arbetsmiljö och säkerhet")
  public static let deviations = Rule(
    "R-FUP-12", .must, .organisation,
    "Brister i samverkan rapporteras till operativa ledningsgruppen, analyseras och leder till beslut, utan uppgifter om personer.",
    source: "Riktlinjer för SIG vuxna, Samverkansforum för sociala insatsgrupper")

  public static let all = [
    twoLotsar, byNeed, delegation, requiredActors, outreachWithoutPersons, fourEyes, handOver, rolesApart,
    headTeacherFirst, rolesInWriting, unitsOverTime, reportUpwards, registersWithoutPersons, incidentsApart,
    deviations,
  ]
}
