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
        scene.programme.waysIn.first { $0.code == referral.wayIn }?.text ?? referral.wayIn),
      Definition("Från", "\(referral.from), \(dates.full(referral.received))"),
      Definition("Varför", prose: referral.why),
      Definition("Hemvist") {
        BelongingWords.sentence(file.intake.belonging ?? .clear, dates)
        " "
        ChangeLink("Ändra", "hemvist", scene.step(.settleBelonging))
      },
    ]
      + (referral.expectedRelease.map {
        [Definition("Väntad frigivning", dates.shortAndRelative($0))]
      } ?? [])
  }

  private var answers: [Definition] {
    [
      Definition("Information") {
        if let information = file.intake.information {
          Mark(.done, "Given till \(information.to)")
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
    if !person.adaptation.isBlank {
      facts.append(Definition("Anpassning", prose: person.adaptation))
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
