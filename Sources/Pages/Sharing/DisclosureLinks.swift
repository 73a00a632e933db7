import Domain
import HTML

/// The addresses of the ledger and its paper, for all parties or one.
enum DisclosureLinks {
  static func ledger(_ id: CaseID, _ party: AgencyID? = nil) -> Link {
    adding(party, to: Links.tab(id, .feed).adding("visa", "utlamnat"))
  }

  static func print(_ id: CaseID, _ party: AgencyID? = nil) -> Link {
    adding(party, to: Links.print(id, "utlamnat"))
  }

  private static func adding(_ party: AgencyID?, to link: Link) -> Link {
    party.map { link.adding("part", $0.text) } ?? link
  }
}
