import Domain

extension LifeArea {
  /// What a talk about the area can begin with.
  var question: String {
    switch self {
    case .home: "Var bor personen, hur länge kan hen bo kvar, och vad lever hen av?"
    case .occupation: "Vad gör personen om dagarna, och vad skulle hen vilja göra?"
    case .substancesAndCrime: "Hur ser det ut med alkohol, droger och brott i dag, och hur var det förut?"
    case .violence: "Har personen utsatts för våld, sett våld eller själv använt våld?"
    case .family: "Vilka finns nära, och hur är det mellan dem?"
    case .health: "Hur mår personen i kropp och själ, och vilken vård finns?"
    case .threat: "Finns det någon som personen är rädd för, eller som kan vara i fara?"
    }
  }
}
