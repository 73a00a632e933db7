import Access
import Domain
import HTML

extension RegisterPages {
  /// R-ROL-11, R-ROL-12: how the unit's open cases lie, by lots. Numbers only; no person is named.
  public static func caseload(_ scene: RegisterScene) -> Markup {
    page(scene, .caseload) {
      if let load = scene.caseload {
        let most = scene.mostCases
        lead(load, most)
        if load.withoutSecond > 0 {
          ReminderBox(
            load.withoutSecond == 1
              ? "Ett ärende saknar andra lots." : "\(load.withoutSecond) ärenden saknar andra lots.",
            source: "Bör-regel. " + OrganisationRules.twoLotsar.source
          ) {
            p { a("Visa enhetens ärenden", href: Links.cases) }
          }
        }
        DataTable(
          "Ärenden per lots",
          [
            Column("Lots", isHead: true), Column("Aktiva", .number), Column("Som första", .number),
            Column("Som andra", .number), Column("Bokade möten", .number), Column("Att se på"),
          ], rows(scene, load).map { row($0, most) })
      }
    }
  }

  private static func lead(_ load: VisibleCaseload, _ most: Int?) -> Markup {
    let figure =
      most.map { "Högst \($0) aktiva ärenden per lots är bestämt." }
      ?? "Ingen har bestämt hur många ärenden en lots högst har. Siffran skrivs i enhetens profil."
    return p("\(Numbers.count(load.open, "öppet ärende", "öppna ärenden")). \(figure)", class: "meta")
  }

  /// Everyone who is a lots today, and whoever still holds a case without being one.
  private static func rows(_ scene: RegisterScene, _ load: VisibleCaseload) -> [LoadRow] {
    let today = scene.colleagues(.lots)
    let present = today.map { lots in
      LoadRow(
        name: lots.name,
        share: load.shares.first { $0.principal == lots.principal }
          ?? CaseShare(principal: lots.principal, first: 0, second: 0, meetings: 0), works: true)
    }
    let gone = load.shares.filter { share in !today.contains { $0.principal == share.principal } }
      .map { share in
        LoadRow(
          name: scene.directory.principals[share.principal]?.name ?? "Någon", share: share, works: false)
      }
    return present + gone.sorted { $0.name < $1.name }
  }

  private static func row(_ row: LoadRow, _ most: Int?) -> TableRow {
    let share = row.share
    let over = most.map { share.active > $0 } ?? false
    return TableRow(
      [
        Markup(row.name), Markup(String(share.active)), Markup(String(share.first)),
        Markup(String(share.second)), Markup(String(share.meetings)),
        Markup {
          if !row.works {
            Mark(.reminder, "Har inget uppdrag som lots i dag. Lämna över.")
          } else if over, let most {
            Mark(.reminder, "Fler än \(most)")
          }
        },
      ], marked: over || !row.works)
  }

  private struct LoadRow {
    let name: String
    let share: CaseShare
    let works: Bool
  }
}

extension RegisterScene {
  /// The unit's own figure, or else the lowest that a programme says.
  var mostCases: Int? {
    records(.profile).compactMap(\.profile?.caseload).first
      ?? directory.organisationSettings(on: today).compactMap(\.caseload).min()
  }
}

extension RegisterRecord {
  var profile: UnitProfile? { if case .profile(let body) = entry { body } else { nil } }
}
