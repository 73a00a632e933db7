import Foundation
import HTML
import Testing

@testable import Pages

@Suite("The sprite and the stylesheet")
struct AssetTests {
  @Test("every mark, icon and picture that a page can show is in the sprite")
  func symbols() throws {
    let sprite = try asset("sprite.svg")
    let addresses =
      MarkKind.allCases.map(\.symbol) + IconKind.allCases.map(\.symbol)
      + PictogramKind.allCases.map(\.symbol)
      + ["/assets/sprite.svg#logo", "/assets/sprite.svg#djupkurvor", "/assets/sprite.svg#a-bada"]
    for address in addresses {
      let name = try #require("\(address)".split(separator: "#").last)
      #expect(sprite.contains("<symbol id=\"\(name)\""), "\(name)")
    }
  }

  @Test("the sprite needs no stylesheet of its own, which the strict policy would refuse")
  func spriteHasNoStyle() throws {
    let sprite = try asset("sprite.svg")
    #expect(!sprite.contains("class="))
    #expect(!sprite.contains("style"))
  }

  @Test("colours are named among the tokens only, but for ink on yellow and on paper")
  func colours() throws {
    let css = try asset("samlots.css")
    let layers = css.components(separatedBy: "@layer ")
    let others = layers.filter { !$0.hasPrefix("tokens {") }.joined()
    let allowed = ["#10282B", "#000", "#FFFFFF", "#415658"]
    let colours = others.matches(of: /#[0-9A-Fa-f]{3,6}\b/).map { String($0.output) }
    #expect(Set(colours).subtracting(allowed).isEmpty)
  }

  private func asset(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Web/Assets")
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }
}
