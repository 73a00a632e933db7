import Domain

/// The picture of an activity, by plain words in it. A guess for the eye; the words beside it say what it is.
enum ActivityPicture {
  static func of(_ text: String, else other: PictogramKind) -> PictogramKind {
    found(text) ?? other
  }

  /// The picture that was chosen; else by what is done, then by where, and else by the area of life.
  static func of(_ activity: Activity, in area: LifeArea) -> PictogramKind {
    activity.picture.flatMap(PictogramKind.named) ?? found(activity.what) ?? found(activity.place) ?? of(area)
  }

  private static func found(_ text: String) -> PictogramKind? {
    let words = Self.words(of: text)
    return signs.first { sign in
      words.contains { word in sign.beginnings.contains { word.starts(with: $0.utf8) } }
    }?.picture
  }

  static func of(_ area: LifeArea) -> PictogramKind {
    switch area {
    case .home: .home
    case .occupation: .school
    case .family: .family
    case .health: .care
    case .substancesAndCrime, .violence, .threat: .me
    }
  }

  /// The first that fits is taken, so what is most particular stands first.
  private static let signs: [(picture: PictogramKind, beginnings: [String])] = [
    (.alarm, ["väck", "klocka", "vakna", "morgon"]),
    (.bed, ["sova", "somna", "sömn", "lägg"]),
    (.ball, ["fotboll", "match", "boll"]),
    (.boxing, ["box", "trän", "idrott", "gym"]),
    (.food, ["middag", "mat", "laga", "frukost", "äta"]),
    (.bank, ["bank", "räkning", "pengar", "budget", "skuld"]),
    (.identity, ["legitimation", "id", "pass", "körkort"]),
    (.music, ["musik", "studio", "spela"]),
    (.home, ["städa"]),
    (.bicycle, ["cykel", "cykl", "meka", "verkstad"]),
    (.bus, ["buss", "tåg", "åka"]),
    (.walk, ["promen", "gå"]),
    (.phone, ["ring", "sms", "telefon", "mobil"]),
    (.door, ["dörr", "möt", "hämta", "sällskap"]),
    (.school, ["skol", "lektion", "lunch", "läx", "plugg", "mattestöd", "slöjd", "kurs"]),
    (.work, ["praktik", "jobb", "arbet", "intervju", "cv"]),
    (.care, ["samtal", "prata", "läkare", "vård", "provtag", "behandl"]),
    (.family, ["mamma", "pappa", "syster", "bror", "familj", "farfar"]),
    (.home, ["hem", "bo", "bostad", "lägenhet", "skjuts", "hyra"]),
  ]

  private static func words(of text: String) -> [Substring.UTF8View] {
    text.lowercased().unicodeScalars.split { !$0.properties.isAlphabetic }.map { Substring($0).utf8 }
  }
}
