import HTML

/// Pictures with one warm spot: the thing that matters, or the person. A party keeps its picture everywhere.
public enum PictogramKind: Sendable, CaseIterable {
  case table, police, school, work, care, home, alarm, phone, boxing, door, bicycle, eye, takeBack
  case question, lighthouse, family, me
  case choice, boat, circle, talking, crossroads, checklist, shield, heart, bottle, others, calendar
  case bed, food, ball, walk, bus, music, identity, bank

  var symbol: StaticString {
    switch self {
    case .table: "/assets/sprite.svg#p-bord"
    case .police: "/assets/sprite.svg#p-polis"
    case .school: "/assets/sprite.svg#p-skola"
    case .work: "/assets/sprite.svg#p-jobb"
    case .care: "/assets/sprite.svg#p-samtal"
    case .home: "/assets/sprite.svg#p-hem"
    case .alarm: "/assets/sprite.svg#p-vackar"
    case .phone: "/assets/sprite.svg#p-telefon"
    case .boxing: "/assets/sprite.svg#p-boxning"
    case .door: "/assets/sprite.svg#p-dorr"
    case .bicycle: "/assets/sprite.svg#p-cykel"
    case .eye: "/assets/sprite.svg#p-oga"
    case .takeBack: "/assets/sprite.svg#p-tillbaka"
    case .question: "/assets/sprite.svg#p-fraga"
    case .lighthouse: "/assets/sprite.svg#p-fyr"
    case .family: "/assets/sprite.svg#p-familj"
    case .me: "/assets/sprite.svg#p-jag"
    case .choice: "/assets/sprite.svg#p-val"
    case .boat: "/assets/sprite.svg#p-bat"
    case .circle: "/assets/sprite.svg#p-runt"
    case .talking: "/assets/sprite.svg#p-prata"
    case .crossroads: "/assets/sprite.svg#p-vagskal"
    case .checklist: "/assets/sprite.svg#p-lista"
    case .shield: "/assets/sprite.svg#p-trygg"
    case .heart: "/assets/sprite.svg#p-halsa"
    case .bottle: "/assets/sprite.svg#p-flaska"
    case .others: "/assets/sprite.svg#p-andra"
    case .calendar: "/assets/sprite.svg#p-dag"
    case .bed: "/assets/sprite.svg#p-sang"
    case .food: "/assets/sprite.svg#p-mat"
    case .ball: "/assets/sprite.svg#p-boll"
    case .walk: "/assets/sprite.svg#p-promenad"
    case .bus: "/assets/sprite.svg#p-buss"
    case .music: "/assets/sprite.svg#p-musik"
    case .identity: "/assets/sprite.svg#p-legitimation"
    case .bank: "/assets/sprite.svg#p-bank"
    }
  }

  /// By the name that a programme's list of pictures has it under.
  static func named(_ code: String) -> PictogramKind? {
    allCases.first { "\($0.symbol)".split(separator: "#").last ?? "" == "p-\(code)" }
  }
}

/// A picture beside words that say the same; it is never read aloud.
struct Pictogram: Component {
  private let kind: PictogramKind
  private let size: Size

  init(_ kind: PictogramKind, _ size: Size = .medium) {
    self.kind = kind
    self.size = size
  }

  enum Size: String {
    /// 40 px, in a row.
    case small = "pic small"
    /// 56 px, over a column or in a panel.
    case medium = "pic"
    /// 80 px, in an empty state.
    case large = "pic large"
    /// 56 px on a pale tile, in a plan.
    case tile = "pic tile"
  }

  var markup: Markup {
    svg(class: size.rawValue, .ariaHidden) { use(kind.symbol) }
  }
}
