import Domain
import HTML

/// Whose answers the form asks for, and what their fields are called.
public enum ConsentGivers {
  /// Everyone whose yes is needed now and who is named in the file; the young person first.
  public static func asked(in scene: FileScene) -> [Giver] {
    guard let file = scene.whole else { return [] }
    let needed = file.consent.giversNeeded(at: scene.now).filter(file.intake.canGive)
    return needed.filter { $0 == .person } + needed.filter { $0 != .person }
  }

  /// What is said at the question when it has no answer.
  public static func missing(_ giver: Giver, in scene: FileScene) -> String {
    let name = scene.whole.map { ConsentWords(scene, $0).names([giver]) } ?? ""
    return "Välj vad \(name) svarade, eller har inte nåtts."
  }

  /// The child is too young to be asked for a yes, so the child's own view is written down instead (R-CHI-08).
  public static func asksChildsView(in scene: FileScene) -> Bool {
    scene.whole.map { !$0.consent.giversNeeded(at: scene.now).contains(.person) } ?? false
  }

  public static func reply(_ giver: Giver) -> String { "reply-" + giver.code }
  public static func day(_ giver: Giver) -> String { "on-" + giver.code }
  public static func note(_ giver: Giver) -> String { "note-" + giver.code }

  /// Everyone who could answer something: for the forms about one answer.
  static func all(_ words: ConsentWords) -> [Giver] {
    let guardians = words.file.intake.guardians.indices.map(Giver.guardian)
    return words.file.isAdult(at: words.scene.now) ? [.person] : [.person] + guardians
  }

  static func choices(_ words: ConsentWords) -> [Choice] {
    all(words).map { Choice($0.code, words.name($0).asSentence) }
  }
}

extension GiverAnswer.Reply {
  /// Yes, no and not reached weigh the same.
  static var choices: [Choice] { allCases.map { Choice($0.rawValue, $0.name) } }
}

/// One question to each giver, answered separately.
struct GiverAnswerFields: Component {
  private let givers: [Giver]
  private let words: ConsentWords
  private let state: FormState

  init(_ givers: [Giver], _ words: ConsentWords, _ state: FormState) {
    self.givers = givers
    self.words = words
    self.state = state
  }

  var markup: Markup {
    FieldFrame(
      "answers", "Vad svarar var och en?", state,
      hint: givers.count > 1 ? "Fråga var och en för sig. Säger någon nej delas inget." : nil, required: true
    ).group {
      if givers.isEmpty { nobody }
      for giver in givers { answer(giver) }
    }
  }

  private var nobody: Markup {
    Note {
      p {
        "Ingen vårdnadshavare står i akten. "
        a("Lägg till vårdnadshavare", href: Links.act(words.scene.id, .correctPerson))
      }
    }.markup
  }

  private func answer(_ giver: Giver) -> Markup {
    div(class: "giver") {
      RadioField(
        ConsentGivers.reply(giver), words.name(giver).asSentence, state, GiverAnswer.Reply.choices,
        inline: true)
      FieldRow {
        DayField(ConsentGivers.day(giver), "Vilken dag?", state)
        TextField(ConsentGivers.note(giver), "Med egna ord", state, required: false)
      }
    }
  }
}
