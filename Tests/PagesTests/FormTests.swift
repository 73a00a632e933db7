import Domain
import HTML
import Testing

@testable import Pages

@Suite("Forms keep what was typed and say what is wrong")
struct FormTests {
  private let rule = Rule(
    "R-DEC-07", .should, .decision, "Någon annan än den som har utrett beslutar.", source: "Riktlinjer")

  @Test("what was typed comes back, escaped")
  func valueComesBack() {
    let state = FormState(
      values: ["what": ["\"\u{301}><script>"]], csrf: "t", idempotencyKey: "k", basedOn: 7)
    let page = written(
      Form("/x", state) {
        TextField("what", "Vad?", state)
      } buttons: {
        SubmitButton("Spara")
      })
    #expect(page.contains("value=\"&quot;\u{301}&gt;&lt;script&gt;\""))
    #expect(page.contains("name=\"csrf\" value=\"t\""))
    #expect(page.contains("name=\"key\" value=\"k\""))
    #expect(page.contains("name=\"basedOn\" value=\"7\""))
  }

  @Test("an error is summed up on top, told at the field and tied to the control")
  func errors() {
    let state = FormState(
      refusal: .invalid([FieldProblem("who", "Välj vem.", by: rule), FieldProblem("by", "För sent.")]),
      csrf: "t", idempotencyKey: "k")
    let page = written(
      Form("/x", state) {
        SelectField("who", "Vem?", state, [Choice("1", "Mira")])
        DayField("by", "Senast", state)
        TextField("what", "Vad?", state)
      } buttons: {
      })
    #expect(page.contains("Två saker behöver rättas"))
    #expect(page.contains("<a href=\"#f-who\">Välj vem.</a>"))
    #expect(page.contains("aria-invalid=\"true\" aria-describedby=\"f-who-problem\""))
    #expect(page.contains("href=\"/regler#R-DEC-07\""))
    #expect(occurrences(of: "aria-invalid", in: page) == 2)
  }

  @Test("a must-rule says what, which rule, its source and the next step")
  func refusal() {
    let must = Rule("R-MTG-04", .must, .meetings, "Risken bedöms före mötet.", source: "Riktlinjer för SIG")
    let state = FormState(
      refusal: .rule(must, detail: "Riskanalysen är inte gjord.", next: NextStep(.closeFile, "Gör den")),
      next: "/risk", csrf: "t", idempotencyKey: "k")
    let page = written(FormAnswers(state))
    #expect(page.contains("Det går inte än: Riskanalysen är inte gjord</h2>"))
    #expect(page.contains("Risken bedöms före mötet."))
    #expect(page.contains("Ska-regel. Riktlinjer för SIG"))
    #expect(page.contains("<a class=\"button\" href=\"/risk\"><span>Gör den</span></a>"))
  }

  @Test("a should-rule asks for its reason in a field of its own, and keeps what was written there")
  func advisory() {
    let state = FormState(
      values: ["explain.R-DEC-07": ["Jonas är sjuk."]], refusal: .explain([Advisory(rule, "Du har utrett.")]),
      csrf: "t", idempotencyKey: "k")
    let page = written(
      Form("/x", state) {
      } buttons: {
        SubmitButton("Spara")
      })
    #expect(page.contains("name=\"explain.R-DEC-07\""))
    #expect(page.contains("Jonas är sjuk.</textarea>"))
    #expect(page.contains("Bör-regel. Riktlinjer"))
  }

  @Test("two versions of the same part stand beside each other")
  func conflict() {
    let state = FormState(
      refusal: .changedMeanwhile(part: .plan, entries: [4]),
      conflict: Conflict(
        by: "Jonas", when: "i dag 14.22", rows: [.init("Mål", mine: "mitt", theirs: "hans")]),
      csrf: "t", idempotencyKey: "k")
    let page = written(FormAnswers(state))
    #expect(page.contains("Jonas skrev här i dag 14.22"))
    #expect(page.contains("hans</td>"))
    #expect(page.contains("mitt</td>"))
  }

  @Test("a draft says that it is kept, and nothing is proposed over what was typed")
  func drafts() {
    let state = FormState(values: ["a": ["x"]], csrf: "t", idempotencyKey: "k", draftSavedAt: "14.22")
    let page = written(
      Form("/x", state, draft: "plan") {
      } buttons: {
      })
    #expect(page.contains("data-draft=\"/utkast/plan\""))
    #expect(page.contains("Utkast sparat 14.22. Bara du ser det."))
    #expect(state.proposing("a", "y").value("a") == "x")
    #expect(state.proposing("b", "y").value("b") == "y")
  }

  @Test("nothing is chosen beforehand")
  func choices() {
    let state = FormState(values: ["b": ["2"]], csrf: "t", idempotencyKey: "k")
    let choices = [Choice("1", "Ja"), Choice("2", "Nej")]
    #expect(occurrences(of: " checked", in: written(RadioField("a", "A", state, choices))) == 0)
    #expect(occurrences(of: " checked", in: written(CheckboxField("b", "B", state, choices))) == 1)
  }
}

func written(_ component: some Component) -> String {
  String(decoding: component.markup.rendered(), as: UTF8.self)
}

func occurrences(of word: String, in text: String) -> Int {
  let bytes = Array(text.utf8)
  let sought = Array(word.utf8)
  guard bytes.count >= sought.count else { return 0 }
  return (0...(bytes.count - sought.count)).count { bytes[$0..<($0 + sought.count)].elementsEqual(sought) }
}
