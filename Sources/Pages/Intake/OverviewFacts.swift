import Access
import Domain
import HTML

/// How the person came here, and what has been answered.
struct IntakeFacts: Component {
  private let file: CaseFile
  private let scene: FileScene

  init(_ file: CaseFile, _ scene: FileScene) {
    self.file = file
    self.scene = scene
  }

  var markup: Markup {
    section {
      SectionHead("Aktualiseringen")
      DefinitionList(referral + answers)
    }
  }

  private var referral: [Definition] {
    guard let referral = file.intake.referral else { return [] }
    let dates = scene.dates
    return [
      Definition(
        "Väg in",
        scene.programme(at: 1, of: file).waysIn.first { $0.code == referral.wayIn }?.text ?? referral.wayIn),
      Definition("Från", "\(referral.from), \(dates.full(referral.received))"),
      Definition("Varför", prose: referral.why),
      Definition("Hemvist") {
        BelongingWords.sentence(file.intake.belonging ?? .clear, dates)
        " "
        ChangeLink("Ändra", "hemvist", scene.step(.settleBelonging))
      },
    ]
      + besides
  }

  @HTMLBuilder private var programme: Markup {
    scene.programme.name
    if let moved = file.moved {
      " sedan \(scene.dates.full(moved.on)), före det "
      scene.directory.programme(moved.body.from, from: moved.body.fromVersion)?.name ?? moved.body.from
    }
    if let next = scene.directory.programmes(after: scene.programme, on: scene.today).first,
      file.intake.person.map({ next.ages.contains($0.born.age(on: scene.today)) }) ?? false
    {
      " "
      ChangeLink("Flytta", "ärendet till \(next.name)", scene.step(.moveProgramme))
    }
  }

  /// What not every case has, or asks for.
  private var besides: [Definition] {
    var facts = LeadTime(file, scene).map { [Definition("Ledtid", $0.words)] } ?? []
    facts.append(Definition("Program") { programme })
    let unit = file.intake.ownerParty?.name ?? ""
    facts.append(
      Definition("Enhet") {
        file.intake.performing.map { "\(unit) ansvarar, \($0.name) utför " } ?? "\(unit) ansvarar och utför "
        ChangeLink("Ändra", "utförande enhet", scene.step(.choosePerformingUnit))
      })
    if file.intake.courtOrigin != nil || asksForStatement {
      facts.append(Definition("Yttrande till tingsrätten") { courtOrigin })
    }
    return facts
  }

  private var asksForStatement: Bool {
    scene.programme(at: 1, of: file).asks(.courtStatement, of: file.intake.referral?.wayIn ?? "")
  }

  @HTMLBuilder private var courtOrigin: Markup {
    if let origin = file.intake.courtOrigin {
      "\(scene.dates.full(origin.statementOn))"
      origin.judgmentOn.map { ", dom \(scene.dates.full($0)). " } ?? ", ingen dom än. "
      "\(origin.began.name). "
    } else {
      "Inte antecknat än "
    }
    ChangeLink("Anteckna", "yttrandet till tingsrätten", scene.step(.recordCourtOrigin))
  }

  private var answers: [Definition] {
    [
      Definition("Information") {
        if let information = file.intake.information {
          Mark(.done, given(information))
        } else {
          "Inte given än "
          ChangeLink("Ge informationen", "till personen", scene.step(.giveInformation))
        }
      },
      Definition("Svar") {
        if let answer = file.intake.answer, let on = file.intake.answeredOn {
          "\(answer.reply.name), \(scene.dates.full(on)). "
          if !answer.words.isBlank {
            q(answer.words, class: "keep-lines")
            " "
          }
        } else {
          "Inget svar än "
        }
        if file.decision.grant == nil {
          ChangeLink("Anteckna svar", "på erbjudandet", scene.step(.recordAnswer))
        }
      },
    ]
  }
}

extension IntakeFacts {
  /// To whom, when, who went through it, and with which brochure.
  private func given(_ information: InformationGiven) -> String {
    var words = "Given till \(information.to)"
    if let on = file.intake.informationOn { words += " \(scene.dates.full(on))" }
    if let by = file.intake.informationBy { words += ", signerat av \(by)" }
    return words
  }
}

/// Who the file is about; with protected identity only for those who are named in the case.
struct PersonFacts: Component {
  private let file: CaseFile
  private let scene: FileScene

  init(_ file: CaseFile, _ scene: FileScene) {
    self.file = file
    self.scene = scene
  }

  private var isMasked: Bool {
    scene.view.header.isProtected && scene.view.relation == .unitLeader
  }

  var markup: Markup {
    section {
      SectionHead("Personen") {
        if let link = scene.step(.correctPerson), !isMasked { a("Rätta", href: link) }
      }
      DefinitionList((isMasked ? masked : person) + [number])
    }
  }

  private var masked: [Definition] {
    [Definition("Uppgifter", "Visas för ärendets lotsar och socialsekreterare")]
  }

  /// In two pieces where it can break, since it is long.
  private var number: Definition {
    Definition("Ärendenummer") { span(scene.id.text, class: "case-number") }
  }

  private var person: [Definition] {
    guard let person = file.intake.person else { return [] }
    var facts = [
      Definition("Personnummer", person.number?.formatted ?? "Saknas"),
      Definition("Född", scene.dates.full(person.born)),
    ]
    if person.protection != .none { facts.append(Definition("Skydd", person.protection.name)) }
    if person.language != "sv" {
      facts.append(Definition("Språk", PersonWords.language(person.language)))
    }
    let needs = AdaptationNote.needs(file, scene) + [person.adaptation].filter { !$0.isBlank }
    if !needs.isEmpty || scene.step(.recordAdaptation) != nil {
      facts.append(
        Definition("Anpassning") {
          if needs.isEmpty { "Inget antecknat " } else { needs.joined(separator: ". ") + " " }
          if let npf = file.intake.adaptation?.npf, npf != .notKnown { "(npf: \(npf.name.uncapitalised)) " }
          ChangeLink("Ändra", "anpassning", scene.step(.recordAdaptation))
        })
    }
    // R-CHI-02: a grown person who is helped is easily seen as nothing but the one who is helped.
    let children = file.investigation.around.own.count
    if children > 0 {
      facts.append(Definition("Förälder", "Till \(Numbers.inWords(children)) barn"))
    }
    for guardian in file.intake.guardians {
      facts.append(
        Definition(
          "Vårdnadshavare",
          [guardian.name, guardian.relation].filter { !$0.isBlank }.joined(separator: ", ")))
    }
    return facts
  }
}
