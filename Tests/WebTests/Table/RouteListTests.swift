import Domain
import Hummingbird
import Pages
import Testing

@testable import Web

/// Every route is named here or made from the lists of acts and parts. One that is not fails the test, so
/// that no address is added without somebody saying who may come to it.
@Suite struct RouteListTests {
  static let acts = ActKind.allCases.filter { $0 != .registerReferral && $0 != .breakGlass }
    .flatMap { ["GET /arenden/{case}/gor/\($0.rawValue)", "POST /arenden/{case}/gor/\($0.rawValue)"] }

  static let parts = FileTab.allCases.map {
    $0 == .overview ? "GET /arenden/{case}" : "GET /arenden/{case}/\($0.path)"
  }

  static let own = OwnPageKind.allCases.map { "GET \(Links.own($0).text)" }

  /// About no file.
  static let open = [
    "GET /", "GET /health/live", "GET /health/ready", "GET /logga-in", "POST /logga-in", "POST /logga-ut",
    "POST /utkast/{key}", "GET /min-dag", "GET /arenden", "POST /arenden/sok", "GET /statistik",
    "GET /regler", "GET /komponenter", "GET /ny-aktualisering", "POST /ny-aktualisering",
    "GET /ny-aktualisering/mottagen", "GET /mina-installningar", "POST /mina-installningar",
    "GET /logga-in/kod", "POST /logga-in/kod", "GET /almanacka",
    "GET /arendeavstamning", "GET /min-sida/mina-svar", "GET /min-sida/beslut", "POST /min-sida/lamna",
  ]

  /// The consent conversation: for those who may ask for consent.
  static let conversation = ["GET /arenden/{case}/samtal", "POST /arenden/{case}/samtal"]

  static let prints = [
    "GET /arenden/{case}/utskrift/samtyckesblankett", "GET /arenden/{case}/utskrift/samtycke",
    "GET /arenden/{case}/utskrift/kvitto",
    "GET /arenden/{case}/utskrift/beslut", "GET /arenden/{case}/utskrift/beslut.pdf",
    "GET /arenden/{case}/utskrift/avslut",
    "GET /arenden/{case}/utskrift/kylskapsplan", "GET /arenden/{case}/utskrift/kylskapsplan.pdf",
    "GET /arenden/{case}/utskrift/min-lista", "GET /arenden/{case}/utskrift/min-lista.pdf",
    "GET /arenden/{case}/utskrift/utlamnat",
    "GET /arenden/{case}/utskrift/utdrag", "GET /arenden/{case}/engangskod",
    "GET /arenden/{case}/utskrift/aktorsblad", "GET /arenden/{case}/utskrift/aktorsblad.pdf",
    "GET /arenden/{case}/moten/{meeting}/kalender", "GET /min-sida/mote",
    "GET /arenden/{case}/moten/{meeting}/rum",
  ]

  /// Compartments and emergencies; who gets them is in `CompartmentPageTests` and `EmergencyRequestTests`.
  static let guarded = [
    "GET /arenden/{case}/sakerhet/{compartment}",
    "GET /arenden/{case}/sakerhet/{compartment}/utskrift/{report}", "GET /nodoppning", "POST /nodoppning",
  ]

  /// Of the access log; who gets them is in `LogReviewTests`.
  static let reviews = [
    "GET /logggranskning", "GET /logggranskning/granskaren",
    "GET /logggranskning/plan/{year}", "POST /logggranskning/plan/{year}",
    "GET /logggranskning/rundor/{month}", "POST /logggranskning/rundor/{month}",
    "GET /logggranskning/rundor/{month}/utskrift",
    "GET /logggranskning/rundor/{month}/underskrift",
    "POST /logggranskning/rundor/{month}/underskrift",
    "GET /logggranskning/rundor/{month}/rader/{line}",
    "POST /logggranskning/rundor/{month}/rader/{line}",
    "GET /logggranskning/akut/{file}/{assignment}", "POST /logggranskning/akut/{file}/{assignment}",
  ]

  /// The organisation's own data; who gets them is in `RegisterTests`.
  static let registers =
    ["GET /organisation"] + RegisterPage.allCases.map { "GET \(Links.register($0).text)" }
    + RegisterActKind.allCases.flatMap {
      ["GET \(Links.register($0).text)", "POST \(Links.register($0).text)"]
    }

  /// Streams; who gets them is in `LiveTableTests`.
  static let live = ["GET /arenden/{case}/live", "GET /min-sida/live", "GET /min-dag/live"]

  private func registered(_ mode: WebApplication.Mode) async throws -> Set<String> {
    let city = try await City()
    let web = WebApplication(desk: city.desk, mode: mode, logger: city.logs.logger)
    return Set(
      web.router().routes.map { "\($0.method.rawValue) \($0.path)" }
        .filter { !$0.utf8Contains("/assets/") })
  }

  @Test("B4-11: every act has its form, every part its page, and nothing else has an address")
  func listed() async throws {
    let known = Set(
      Self.live + Self.guarded + Self.reviews + Self.registers + Self.acts + Self.parts + Self.own + Self.open
        + Self.conversation + Self.prints)
    let found = try await registered(.demo)
    #expect(found.subtracting(known).sorted() == [], "unlisted")
    #expect(known.subtracting(found).sorted() == [], "missing")
  }

  @Test("In production there is no choosing of persons, and no page for those who build")
  func production() async throws {
    let demo = try await registered(.demo)
    let production = try await registered(.production)
    #expect(
      demo.subtracting(production).sorted() == [
        "GET /komponenter", "GET /logga-in/kod", "POST /logga-in", "POST /logga-in/kod",
      ])
    #expect(production.isSubset(of: demo))
  }
}
