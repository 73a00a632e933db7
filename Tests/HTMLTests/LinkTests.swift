import HTML
import Testing

@Suite("B4-34: a link stays on this site")
struct LinkTests {
  @Test("what is put into a path is one segment, whatever it holds")
  func segment() {
    let awkward = "../a?b#c\"\u{301}&\r\n%2f å"
    let link: Link = "/arenden/\(awkward)/plan"
    #expect(
      link.text == "/arenden/..%2Fa%3Fb%23c%22%CC%81%26%0D%0A%252f%20%C3%A5/plan")
  }

  @Test(
    "no literal can leave the site",
    arguments: [
      ("javascript:alert(1)", "/javascript:alert(1)"), ("//ond.example", "/ond.example"),
      ("/\\ond.example", "/ond.example"), ("\t//ond.example", "/ond.example"),
      ("https://ond.example", "/https://ond.example"), ("", "/"), ("/min-dag", "/min-dag"),
      ("#innehall", "#innehall"), ("?sida=2", "?sida=2"),
    ] as [(Link, String)])
  func literal(_ link: Link, _ expected: String) {
    #expect(link.text == expected)
  }

  @Test("a value that begins the path cannot bring a scheme or a host")
  func first() {
    let scheme = "javascript:alert(1)"
    let slashes = "//ond.example"
    let one: Link = "\(scheme)"
    let two: Link = "/\(slashes)"
    #expect(one.text == "/javascript%3Aalert%281%29")
    #expect(two.text == "/%2F%2Fond.example")
  }

  @Test("query values are encoded and telephone numbers keep digits only")
  func others() {
    let link: Link = "/arenden"
    #expect(link.adding("sida", "2").adding("ordning", "a&b").text == "/arenden?sida=2&ordning=a%26b")
    #expect(Link.telephone("+46 (0)70-174 06 35;ext=1").text == "tel:+4607017406351")
    #expect(Link.section("a b").text == "#a%20b")
    #expect(text(a("x", href: link.adding("a", "1").adding("b", "2"))).contains("?a=1&amp;b=2"))
  }
}
