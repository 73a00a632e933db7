import Access
import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// The journal, notes in it, who has looked, and the rules.
  func auditRoutes(_ desk: Desk) {
    journalRoute(desk)
    looksRoute(desk)
    form(WriteNote.self, desk, Self.writeNote)
    form(NoteAfterClosing.self, desk, Self.noteAfterClosing)
    printPaperForm(desk)
    get("regler") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      let use = try await desk.ruleUse(by: file.author).map {
        RuleUseWords(
          year: $0.year, isEverywhere: $0.isEverywhere, explained: $0.explained, refused: $0.refused)
      }
      return PageResponse(
        RulesListPage.page(chrome: file.chrome(current: .rules), role: file.author.role, use: use))
    }
  }

  private func journalRoute(_ desk: Desk) {
    get("arenden/:case/journal") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      let scene = try await file.scene(
        try file.caseID(), looking: FileTab.journal.rawValue, admits: VisibleFile.isWorkedIn)
      return PageResponse(
        FilePages.journal(
          scene,
          JournalChoice(
            part: request.queryFields["del"]?.first, page: file.queryNumber("sida"),
            entry: file.queryNumber("post"))))
    }
  }

  /// One look only: the list of looks is opened together with the file.
  private func looksRoute(_ desk: Desk) {
    get("arenden/:case/vem-har-tittat") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      let (view, looks) = try await desk.looks(try file.caseID(), by: file.author)
      if case .own = view.content { return Response.see(Links.own(.looks)) }
      let directory = try await desk.directory()
      guard let programme = view.programme(in: directory) else { throw WebError.notFound }
      let scene = FileScene(
        view: view, directory: directory, programme: programme, chrome: file.chrome(current: .cases))
      return PageResponse(FilePages.looks(scene, looks, page: file.queryNumber("sida") ?? 1))
        .response(from: request, context: context)
    }
  }

  private static var writeNote: FormRoute<WriteNote> {
    FormRoute(page: FilePages.writeNote) { scene in
      ["happened": [scene.today.description]]
    } read: { form, _ in
      let nature = form.choice("nature", Entry.Nature.self, "Välj vad det är för anteckning.")
      let happened = form.day("happened", "Välj vilken dag det hände.")
      let corrects =
        form.text("corrects").isBlank
        ? nil : form.number("corrects", "Posten som ska rättas finns inte.")
      guard let nature, let happened else { return nil }
      return WriteNote(
        text: form.text("text"), happened: happened, nature: nature, source: form.text("source"),
        corrects: corrects)
    }
  }

  private static var noteAfterClosing: FormRoute<NoteAfterClosing> {
    FormRoute(page: FilePages.noteAfterClosing) { scene in
      ["happened": [scene.today.description]]
    } read: { form, _ in
      form.day("happened", "Välj vilken dag kontakten var.").map {
        NoteAfterClosing(text: form.text("text"), happened: $0)
      }
    } after: { scene in
      Links.tab(scene.id, .journal)
    }
  }
}

extension VisibleFile {
  /// The version the case was registered under where it may be known, else the one of today.
  fileprivate func programme(in directory: Directory) -> Programme? {
    if case .staff(let whole) = content { return whole.file.programme(in: directory) }
    return directory.programme(header.programme, on: today)
      ?? directory.programmes.last { $0.code == header.programme }
  }
}
