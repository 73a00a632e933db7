import Domain
import HTML

/// The places of the navigation.
public enum NavPlace: Sendable {
  case myDay, cases, referral, results, rules, organisation, logReview, reviewers, none
}

public enum Navigation {
  /// What stands around a page, by the role of the one who is signed in.
  public static func chrome(
    for author: Author, current: NavPlace, csrf: String, flash: Flash? = nil
  ) -> Chrome {
    Chrome(
      name: author.name, title: author.title, agency: author.agencyName,
      items: items(author, current), flash: flash, csrf: csrf,
      searches: hasCases(author.role))
  }

  /// Where somebody begins.
  public static func home(of author: Author) -> Link {
    switch author.role {
    case .lots, .socialSecretary, .workLeader, .externalActor: Links.myDay
    case .person, .guardian: Links.ownPages
    case .management, .administrator: Links.myDay
    case .logReviewer: Links.logReview
    }
  }

  private static func items(_ author: Author, _ current: NavPlace) -> [NavItem] {
    let role = author.role
    var items: [NavItem] = []
    if hasCases(role) {
      items.append(NavItem("Min dag", Links.myDay, .home, isCurrent: current == .myDay))
      items.append(NavItem("Ärenden", Links.cases, .people, isCurrent: current == .cases))
    }
    switch role {
    case .lots, .socialSecretary, .externalActor:
      items.append(referral(current))
    case .workLeader:
      items.append(referral(current))
      items.append(NavItem("Statistik", Links.results, .document, isCurrent: current == .results))
    case .management:
      items.append(NavItem("Min dag", Links.myDay, .home, isCurrent: current == .myDay))
      items.append(NavItem("Statistik", Links.results, .document, isCurrent: current == .results))
    case .logReviewer:
      items.append(NavItem("Min dag", Links.logReview, .eye, isCurrent: current == .logReview))
    case .administrator:
      items.append(NavItem("Min dag", Links.myDay, .home, isCurrent: current == .myDay))
      items.append(reviewers(current))
    case .person, .guardian: break
    }
    if RegisterPage.any(for: author) {
      // The rules are found from there, when there is no room for them here.
      items.append(
        NavItem(
          "Organisation", Links.organisation, .document,
          isCurrent: isUnder(current, items)))
    }
    if items.count < 4 {
      items.append(NavItem("Regler", Links.rules, .question, isCurrent: current == .rules))
    }
    return items
  }

  /// What is found from the organisation's list when there is no room for it in the bar.
  private static func isUnder(_ current: NavPlace, _ items: [NavItem]) -> Bool {
    switch current {
    case .organisation: true
    case .rules: items.count >= 3
    case .reviewers: !items.contains { $0.link == Links.reviewers }
    case .myDay, .cases, .referral, .results, .logReview, .none: false
    }
  }

  private static func reviewers(_ current: NavPlace) -> NavItem {
    NavItem("Logggranskaren", Links.reviewers, .eye, isCurrent: current == .reviewers)
  }

  private static func referral(_ current: NavPlace) -> NavItem {
    NavItem("Ny aktualisering", Links.newReferral, .plus, isCurrent: current == .referral)
  }

  /// Who has own pages.
  public static func hasOwnPages(_ role: Role) -> Bool {
    switch role {
    case .person, .guardian: true
    case .lots, .socialSecretary, .workLeader, .externalActor, .management, .logReviewer,
      .administrator:
      false
    }
  }

  /// Who may open a file that is not theirs when a life is in danger.
  public static func opensInEmergency(_ role: Role) -> Bool {
    switch role {
    case .lots, .socialSecretary: true
    case .workLeader, .externalActor, .person, .guardian, .management, .logReviewer, .administrator:
      false
    }
  }

  /// Whose day is what the organisation's own data asks of them. The log reviewer's is the review itself.
  public static func hasOfficeDay(_ role: Role) -> Bool {
    switch role {
    case .management, .administrator: true
    case .lots, .socialSecretary, .workLeader, .externalActor, .person, .guardian, .logReviewer: false
    }
  }

  /// Who has a day and a list of cases.
  public static func hasCases(_ role: Role) -> Bool {
    switch role {
    case .lots, .socialSecretary, .workLeader, .externalActor: true
    case .person, .guardian, .management, .logReviewer, .administrator: false
    }
  }
}
