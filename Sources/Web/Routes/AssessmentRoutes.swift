import Access
import Domain
import HTML
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  func assessmentRoutes(_ desk: Desk) {
    form(RecordAssessment.self, desk, Self.assessment)
    form(RecordConsultation.self, desk, Self.consultation)
    form(RecordUrgentSupport.self, desk, Self.urgentSupport)
  }

  private static var assessment: FormRoute<RecordAssessment> {
    FormRoute(page: FilePages.recordAssessment) { form, scene in
      let number = form.optionalNumber("assessment")
      let code = scene.assessment(form.text("assessment"))?.body.instrument ?? form.text("instrument")
      guard let instrument = scene.instrument(code) else {
        form.problem("instrument", "Välj vilket instrument det gäller.")
        return nil
      }
      let on = form.day("on", "Skriv vilken dag bedömningen är gjord.")
      let by = form.choice("by", Assessment.Makers.self, "Välj vems bedömning det är.")
      let status = form.choice("status", Assessment.Status.self, "Välj hur långt ni har kommit.")
      let record = record(of: instrument, &form)
      let act = RecordAssessment(
        Assessment(
          instrument: code, name: form.text("name"), version: form.text("version"),
          on: on ?? scene.today, assessor: form.text("assessor"), by: by ?? .socialServices,
          organisation: form.text("organisation"), status: status ?? .draft, risk: level("risk", form),
          need: level("need", form), receptiveness: level("receptiveness", form), areas: areas(form),
          protectiveFactors: form.text("protectiveFactors"), priorities: form.text("priorities"),
          overall: form.text("overall"), record: record), continuing: number)
      let isRead = on != nil && by != nil && status != nil && (record != nil || instrument.isRecord != true)
      return form.whole(act, if: isRead, scene)
    }
  }

  private static func level(_ field: String, _ form: FormReader) -> String? {
    let text = form.text(field)
    return text.isEmpty ? nil : text
  }

  private static func areas(_ form: FormReader) -> [AssessedArea] {
    LifeArea.allCases.compactMap { area in
      level("area." + area.rawValue, form).map {
        AssessedArea(area, $0 == AssessmentField.covered ? nil : $0)
      }
    }
  }

  private static func record(of instrument: Instrument, _ form: inout FormReader) -> ExternalRecord? {
    guard instrument.isRecord == true else { return nil }
    return form.choice("recordType", ExternalRecord.Kind.self, "Välj vilket slag det är.")
      .map { ExternalRecord(type: $0, reference: form.text("reference")) }
  }

  private static var consultation: FormRoute<RecordConsultation> {
    FormRoute(page: FilePages.recordConsultation) { form, scene in
      let number = form.optionalNumber("consultation")
      let kind = form.choice("kind", Consultation.Kind.self, "Välj vem ni frågar.")
      let act = RecordConsultation(
        Consultation(
          kind: kind ?? .lots, who: form.text("who"), question: form.text("question"),
          on: form.optionalDay("on"), words: form.text("words")), answering: number)
      return form.whole(act, if: kind != nil, scene)
    }
  }

  private static var urgentSupport: FormRoute<RecordUrgentSupport> {
    FormRoute(page: FilePages.recordUrgentSupport) { form, scene in
      let number = form.optionalNumber("support")
      let needed = form.day("needed", "Skriv vilken dag behovet kom fram.")
      let act = RecordUrgentSupport(
        what: form.text("what"), why: form.text("why"), needed: needed ?? scene.today, correcting: number)
      return form.whole(act, if: needed != nil, scene)
    }
  }
}
