import Testing

@testable import Web

@Suite struct FormBodyTests {
  @Test func readsFieldsInOrder() throws {
    let body = try FormBody(Array("a=1&b=2&a=3&empty=&bare".utf8))
    #expect(body.values == ["a": ["1", "3"], "b": ["2"], "empty": [""], "bare": [""]])
  }

  @Test func readsPlusAndPercent() throws {
    let body = try FormBody(Array("text=r%C3%A4tt+ord%26mer".utf8))
    #expect(body.values["text"] == ["rätt ord&mer"])
  }

  @Test func lineEndsBecomeOneKind() throws {
    let body = try FormBody(Array("text=a%0D%0Ab%0Dc%0Ad".utf8))
    #expect(body.values["text"] == ["a\nb\nc\nd"])
  }

  @Test func lettersAreComposed() throws {
    let body = try FormBody(Array("text=a%CC%8A".utf8))
    #expect(body.values["text"].map { Array($0[0].utf8) } == Array("å".utf8))
  }

  @Test(
    "Bytes that are no text are refused, never guessed at",
    arguments: ["a=%", "a=%4", "a=%zz", "a=%FF", "a=%C3", "a=%00", "a=%1B"])
  func refusesWhatCannotBeRead(_ form: String) {
    #expect(throws: FormBody.Fault.self) { try FormBody(Array(form.utf8)) }
  }

  @Test func draftsComeBackAsTheyWere() throws {
    let values = ["text": ["två\nrader & 50 %"], "lista": ["a", "b"]]
    #expect(try FormBody(FormBody.encoded(values)).values == values)
  }

  @Test func draftsLeaveTheTokensOut() throws {
    let encoded = FormBody.encoded(["csrf": ["s"], "key": ["k"], "basedOn": ["3"], "text": ["t"]])
    #expect(try FormBody(encoded).values == ["text": ["t"]])
  }
}
