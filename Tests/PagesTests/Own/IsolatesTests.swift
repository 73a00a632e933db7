import Domain
import HTML
import Testing

@testable import Pages

/// Names and Swedish words inside the sentences of another language.
@Suite struct IsolatesTests {
  private func drawn(_ sentence: String) -> String {
    String(decoding: Isolates.markup(sentence).rendered(), as: UTF8.self)
  }

  @Test("a name is a bdi, Swedish words are also said to be Swedish, and the rest is text")
  func bdis() {
    #expect(drawn("مرحبًا \(Isolates.name("Elias"))!") == "مرحبًا <bdi>Elias</bdi>!")
    #expect(drawn("(\(Isolates.swedish("Polisen"))): نعم") == "(<bdi lang=\"sv\">Polisen</bdi>): نعم")
    #expect(drawn("بلا أسماء") == "بلا أسماء")
  }

  @Test("B4: what somebody has written can neither end its isolate, turn the text around nor be markup")
  func hostile() {
    let name = "E\u{2069}l\u{202E}i\u{2066}as<b>"
    #expect(drawn("a \(Isolates.name(name)) b") == "a <bdi>Elias&lt;b&gt;</bdi> b")
  }

  @Test("a sentence that is not whole loses none of its words")
  func torn() {
    #expect(drawn("a \u{2068}b") == "a <bdi>b</bdi>")
    #expect(drawn("a\u{2069} b") == "a b")
  }

  @Test("Swedish pages have no marks at all, others have the party's kind beside its name")
  func voices() {
    let police = Party(agency: AgencyID(1), kind: .police, name: "Polisen")
    let swedish = OwnVoice(.sv, about: .me, today: Day(number: 0))
    #expect(swedish.party(police) == "Polisen")
    #expect(swedish.name("Elias") == "Elias")
    #expect(swedish.called("Mira och Jonas") == "Mira och Jonas")
    let english = OwnVoice(.en, about: .me, today: Day(number: 0))
    #expect(english.party(police) == "the police (\u{2066}Polisen\u{2069})")
    #expect(english.called("mamma") == "mum")
    #expect(english.called("Mira och Jonas") == "\u{2068}Mira\u{2069} and \u{2068}Jonas\u{2069}")
  }
}

/// What forms on own pages answer in each language.
@Suite struct OwnFormTests {
  private func answers(_ refusal: Refusal, _ language: OwnLanguage) -> String {
    let state = FormState(refusal: refusal, csrf: "c", idempotencyKey: "k")
      .spoken(by: OwnVoice(language, about: .me, today: Day(number: 0)))
    return String(decoding: FormAnswers(state).markup.rendered(), as: UTF8.self)
  }

  @Test("what is wrong in a form is said in the language of the page", arguments: OwnLanguage.allCases)
  func problems(_ language: OwnLanguage) {
    let texts = OwnLanguages.texts(language, about: .me)
    let page = answers(.invalid([FieldProblem("coming", "Välj."), FieldProblem("words", "Lång.")]), language)
    #expect(page.contains(texts.problem(.chooseComing)))
    #expect(page.contains(texts.problem(.tooLong)))
    #expect(page.contains(language.toPutRight(2)))
    #expect(!page.contains("Välj.") && !page.contains("Lång."))
  }

  @Test("the rules answer in Swedish, and every other page says that they do")
  func rules() {
    let refusal = Refusal.rule(ConsentRules.policeEndsSIG, detail: "Så här är det.", next: nil)
    for language in OwnLanguageTests.translations {
      let page = answers(refusal, language)
      #expect(page.contains("<div lang=\"sv\" dir=\"ltr\">"))
      #expect(FormWords.of(language).inSwedish.map { page.contains($0) } == true)
    }
    let swedish = answers(refusal, .sv)
    #expect(!swedish.contains("lang="))
    #expect(swedish.contains("Så här är det"))
  }

  @Test("a frivillig field, an error and a draft say so in the language of the page")
  func words() {
    for language in OwnLanguageTests.translations {
      let words = FormWords.of(language)
      let swedish = FormWords.of(.sv)
      #expect(words.wrong != swedish.wrong && words.why != swedish.why && words.optional != swedish.optional)
      #expect(language.draftSaved(at: "14.22").contains("14:22"))
    }
    #expect(OwnLanguage.sv.draftSaved(at: "14.22") == "Utkast sparat 14.22. Bara du ser det.")
  }

  @Test("R-CON-19: Swedish words in an Arabic text are marked, run by run, and nothing else is")
  func swedishInArabic() {
    func marked(_ text: String) -> String {
      String(decoding: Isolates.markup(Isolates.markingSwedish(in: text)).rendered(), as: UTF8.self)
    }
    #expect(marked("المرشد (lots)؟") == "المرشد (<bdi lang=\"sv\">lots</bdi>)؟")
    #expect(marked("Bris، لمن هم 18") == "<bdi lang=\"sv\">Bris</bdi>، لمن هم 18")
    #expect(marked("خط SIG-lots Ek.") == "خط <bdi lang=\"sv\">SIG-lots Ek</bdi>.")
    #expect(marked("مرحبًا") == "مرحبًا" && marked("") == "")
  }
}
