import Domain
import HTML
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// The compartments, each opened by its own address, and what is written in them.
  func safetyRoutes(_ desk: Desk) {
    staffTab(.safety, desk, FilePages.safety)
    get("arenden/:case/sakerhet/:compartment") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      guard let place = context.parameters.get("compartment").flatMap(Compartment.init(rawValue:)) else {
        throw WebError.notFound
      }
      let (opened, looks) = try await desk.openCompartment(
        place, of: try file.caseID(), by: file.author)
      return PageResponse(FilePages.compartment(try file.scene(opened), looks))
    }
    threatForms(desk)
    threatEventForms(desk)
    threatChainForms(desk)
    handoverForms(desk)
    policeForms(desk)
    noteForms(desk)
    readerForms(desk)
    concernForms(desk)
  }

  private func threatForms(_ desk: Desk) {
    form(
      AssessThreat.self, desk,
      FormRoute(page: FilePages.assessThreat, first: { ["on": [$0.today.description]] }) { form, scene in
        let level = form.choice("level", ThreatLevel.self, "Välj hur hotbilden ser ut.")
        let on = form.day("on", "Välj vilken dag bedömningen gjordes.")
        let review = form.day("nextReview", "Välj vilken dag det bedöms på nytt.")
        let act = AssessThreat(
          ThreatAssessed(
            level: level ?? .none, assessor: form.text("assessor"), words: form.text("words"),
            protection: form.text("protection"), nextReview: review ?? scene.today,
            consultedWith: form.text("consultedWith")), on: on)
        return form.whole(act, if: level != nil && review != nil && on != nil, scene)
      } into: { _ in
        .threat
      } after: {
        $0.compartmentPage
      })
    form(
      AcknowledgeThreat.self, desk,
      FormRoute(page: FilePages.acknowledgeThreat) { form, _ in
        guard let number = form.number("assessment", "Välj vilken bedömning det gäller.") else {
          return nil
        }
        return AcknowledgeThreat(assessment: number)
      } into: { _ in
        .threat
      } after: {
        $0.compartmentPage
      })
  }

  private func noteForms(_ desk: Desk) {
    form(
      WriteSealedNote.self, desk,
      FormRoute(
        page: FilePages.writeSealedNote,
        first: { scene in
          var first = ["happened": [scene.today.description]]
          if let place = scene.compartment { first["place"] = [place.rawValue] }
          return first
        },
        read: { form, scene in
          let happened = form.day("happened", "Välj vilken dag det var.")
          // Those who read a compartment write in the one they have opened, whatever the form says.
          let place =
            scene.compartment
            ?? form.choice("place", Compartment.self, "Välj om det gäller en misstanke eller ett hot.")
          guard let happened, let place else { return nil }
          return WriteSealedNote(
            place: place, text: form.text("text"), source: form.text("source"), happened: happened)
        }, into: Self.compartment, after: { $0.compartmentPage }))
    form(
      AssessSealedNote.self, desk,
      FormRoute(page: FilePages.assessSealedNote) { form, scene in
        let note = form.number("note", "Välj vilken anteckning det gäller.")
        let told = form.answer("mayBeTold", "Svara på om personen får veta.")
        guard let place = scene.compartment, let note, let told else { return nil }
        return AssessSealedNote(place: place, note: note, mayBeTold: told, reason: form.text("reason"))
      } into: {
        Self.compartment($0)
      } after: {
        $0.compartmentPage
      })
  }

  private func readerForms(_ desk: Desk) {
    form(
      NameReader.self, desk,
      FormRoute(page: FilePages.nameReader) { form, scene in
        let principal = form.id("principal", PrincipalID.self, "Välj vem som ska läsa.")
        guard let place = scene.compartment, let principal else { return nil }
        return NameReader(place: place, principal: principal, reason: form.text("reason"))
      } into: {
        Self.compartment($0)
      } after: {
        $0.compartmentPage
      })
    form(
      RemoveReader.self, desk,
      FormRoute(page: FilePages.removeReader) { form, scene in
        let principal = form.id("principal", PrincipalID.self, "Välj vem det gäller.")
        guard let place = scene.compartment, let principal else { return nil }
        return RemoveReader(place: place, principal: principal, reason: form.text("reason"))
      } into: {
        Self.compartment($0)
      } after: {
        $0.compartmentPage
      })
  }

  /// Those who read come by an address that names the compartment; the police choose it in the form.
  private static func compartment(_ fields: [String: [String]]) -> Compartment? {
    (fields["fack"] ?? fields["place"])?.first.flatMap(Compartment.init(rawValue:))
  }
}
