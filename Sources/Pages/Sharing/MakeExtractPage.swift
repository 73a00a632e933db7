import Access
import Domain
import HTML

extension FilePages {
  /// Every entry, to be given out or masked, before the person gets an extract of the file.
  public static func makeExtract(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .makeExtract, "Gör ett utdrag ur akten",
      "Personen har rätt att läsa det som står. Gå igenom post för post, och maska bara det som lagen kräver."
    ) { file in
      Form(Links.act(scene.id, .makeExtract), state, draft: FileFrame.draft(scene, .makeExtract)) {
        RadioField("to", "Vem är utdraget till?", state, receivers(file))
        p(
          "Det som står i skyddade fack är inte med, utom det som har bedömts få berättas för personen.",
          class: "hint")
        ExtractEntries(file, scene, state)
        LongTextField(
          "reasons", "Varför kan det maskade inte lämnas ut?", state,
          hint: "Står med i utdraget, så att det går att överklaga. Avslöja inte det som är maskat.",
          required: false, rows: 3)
        Checkbox("isReviewed", "Jag har gått igenom alla poster", state)
      } buttons: {
        SubmitButton("Gör utdraget")
        ButtonLink("Avbryt", FileFrame.back(scene, .makeExtract), .quiet)
      }
    }
  }

  /// Guardians only while they may speak in the case.
  private static func receivers(_ file: CaseFile) -> [Choice] {
    let guardians = file.intake.guardians.indices.filter {
      !(file.consent.setAside[$0]?.why.keepsOut ?? false)
    }
    return ([Giver.person] + guardians.map(Giver.guardian)).map {
      Choice($0.code, file.intake.name(of: $0))
    }
  }
}

/// The name of the field that says what becomes of an entry.
public enum ExtractFields {
  public static func mask(_ entry: Int) -> String { "mask-\(entry)" }
}

/// The entries in order, each with what becomes of it. Giving out stands first and is what holds when
/// nothing is chosen.
private struct ExtractEntries: Component {
  let file: CaseFile
  let scene: FileScene
  let state: FormState

  init(_ file: CaseFile, _ scene: FileScene, _ state: FormState) {
    self.file = file
    self.scene = scene
    self.state = state
  }

  var markup: Markup {
    let bases = scene.directory.legalBases(for: .masking, on: scene.today)
      .map {
        Choice($0.code, "Maska: \($0.text)\($0.verified == nil ? " (inte bekräftat mot lagtexten än)" : "")")
      }
    ol(class: "journal extract-entries") {
      for entry in file.entries {
        li(class: "entry") {
          p(class: "entry-when") {
            strong(scene.dates.full(entry.happened))
            span("post \(entry.sequence)", class: "meta")
          }
          div(class: "entry-body") {
            let words = EntryWords(entry, in: file, scene.directory)
            h2(words.heading)
            p(ExtractWords.origin(entry), class: "meta")
            EntryContent(words)
            SelectField(
              ExtractFields.mask(entry.sequence), "Post \(entry.sequence)", state, bases,
              empty: "Lämnas ut", required: false)
          }
        }
      }
    }
  }
}
