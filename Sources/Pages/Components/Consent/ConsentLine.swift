import HTML

/// What is open to whom, on every page of a file.
struct ConsentLine: Component {
  private let parties: [ConsentParty]
  private let change: (words: String, link: Link)?

  /// - Parameter change: the way to change or take back, for those who may.
  init(_ parties: [ConsentParty], change: (words: String, link: Link)? = nil) {
    self.parties = parties
    self.change = change
  }

  var markup: Markup {
    section(class: "consent-line", .ariaLabelledBy("samtyckesrad")) {
      div(class: "inner") {
        div(class: "consent-head") {
          h2("Samtycke till att bryta sekretessen", .id("samtyckesrad"))
          if let change { a(change.words, href: change.link) }
        }
        if parties.isEmpty {
          p("Inget samtycke är lämnat. Inget delas med någon.", class: "meta")
        }
        ul { for party in parties { item(party) } }
      }
    }
  }

  private func item(_ party: ConsentParty) -> Markup {
    li(class: "consent \(party.state.className)") {
      MarkDrawing(party.state.mark)
      div {
        p(class: "party") {
          if party.state == .takenBack { s(party.name) } else { party.name }
          span(", " + party.state.words, class: "visually-hidden")
        }
        if party.state == .takenBack {
          p(party.until, class: "until")
          p("inget delas")
        } else {
          p(party.what, class: "meta")
          p(party.until, class: "until")
        }
      }
    }
  }
}

/// One party in the consent line.
struct ConsentParty: Sendable {
  let name: String
  /// As "Plan, närvaro, studier".
  let what: String
  /// As "till 31 mars 2027", "slutar om 18 dagar, 30 nov" or "Återtaget 3 november".
  let until: String
  let state: ConsentSign

  init(_ name: String, what: String, until: String, _ state: ConsentSign) {
    self.name = name
    self.what = what
    self.until = until
    self.state = state
  }
}

enum ConsentSign: Sendable {
  case valid
  /// Within 30 days of its end.
  case endingSoon
  case takenBack
  /// Asked for, or with answers that differ.
  case waiting

  var mark: MarkKind {
    switch self {
    case .valid: .done
    case .endingSoon: .endingSoon
    case .takenBack: .takenBack
    case .waiting: .remaining
    }
  }

  var className: String {
    switch self {
    case .valid: "valid"
    case .endingSoon: "ends"
    case .takenBack: "back"
    case .waiting: "waiting"
    }
  }

  var words: String {
    switch self {
    case .valid: "gäller"
    case .endingSoon: "slutar snart"
    case .takenBack: "återtaget"
    case .waiting: "inte klart"
    }
  }
}
