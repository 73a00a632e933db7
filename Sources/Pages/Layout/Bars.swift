import HTML

/// Three lines that meet in one light.
struct Logo: Component {
  private let link: Link

  init(_ link: Link = "/") {
    self.link = link
  }

  var markup: Markup {
    a(href: link, class: "logo") {
      svg(class: "logo-sign", .ariaHidden) { use("/assets/sprite.svg#logo") }
      span("Samlots")
    }
  }
}

/// The bar on top: where one can go, the way to a case by its number, and who is signed in.
struct TopBar: Component {
  private let chrome: Chrome

  init(_ chrome: Chrome) {
    self.chrome = chrome
  }

  var markup: Markup {
    header(class: "topbar") {
      div(class: "inner") {
        Logo()
        nav(class: "places", .ariaLabel("Huvudmeny")) {
          ul {
            for item in chrome.items {
              li { NavLink(item, icon: false) }
            }
          }
        }
        if chrome.searches { CaseSearch(csrf: chrome.csrf, id: "arendenummer") }
        account
      }
    }
  }

  private var account: Markup {
    details(class: "account") {
      summary {
        span(class: "who") {
          strong(chrome.name)
          span("\(chrome.title), \(chrome.agency)", class: "meta")
        }
        Icon(.down)
      }
      div(class: "account-menu") {
        if chrome.searches { CaseSearch(csrf: chrome.csrf, id: "arendenummer-meny") }
        ul {
          for item in chrome.items { li(class: "phone-only") { NavLink(item, icon: false) } }
          li { a("Så här fungerar reglerna", href: "/regler") }
          li { a("Mina inställningar", href: Links.mySettings) }
        }
        form(action: "/logga-ut") {
          input(.hidden, .name(FormField.csrf), .value(chrome.csrf))
          SubmitButton("Logga ut", .quiet)
        }
      }
    }
  }
}

/// The number goes in the body of a post: somebody will type a name here one day, and addresses are kept.
private struct CaseSearch: Component {
  let csrf: String
  /// It stands twice: in the bar, and in the menu where the bar has no room.
  let id: String

  var markup: Markup {
    form(action: "/arenden/sok", class: "case-search", .role("search"), .autocompleteOff) {
      input(.hidden, .name(FormField.csrf), .value(csrf))
      HTML.label("Ärendenummer", for: id, class: "visually-hidden")
      input(
        .text, .id(id), .name("number"), .placeholder("Ärendenummer"), .autocompleteOff)
      button(class: "search-button") { Icon(.search, name: "Sök ärende") }
    }
  }
}

/// The bar at the bottom of a phone: four plain links.
struct BottomBar: Component {
  private let items: [NavItem]
  private let name: String

  init(_ items: [NavItem], name: String) {
    self.items = items
    self.name = name
  }

  var markup: Markup {
    nav(class: "bottombar", .ariaLabel(name)) {
      ul {
        for item in items { li { NavLink(item, icon: true) } }
      }
    }
  }
}

private struct NavLink: Component {
  private let item: NavItem
  private let icon: Bool

  init(_ item: NavItem, icon: Bool) {
    self.item = item
    self.icon = icon
  }

  var markup: Markup {
    a(href: item.link, .ariaCurrent(item.isCurrent ? .page : nil)) {
      if icon { Icon(item.icon) }
      span(item.news == 0 ? item.name : "\(item.name), \(item.news) nya")
    }
  }
}
