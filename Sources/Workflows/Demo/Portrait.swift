import Domain

/// Who somebody is and what the unit has learnt, as far as the steps of a case need it.
struct Portrait {
  var name: String
  var age: Int
  /// Days until the next birthday.
  var birthday = 140
  var sex = Person.Sex.male
  var number: String?
  var language = "sv"
  var protection = Person.Protection.none
  var adaptation = ""
  var guardians: [GuardianPerson] = []
  var programme: Programme
  var programmeReason = ""
  var unit: Unit
  var wayIn: String
  var from: String
  var why: String
  /// What the person says about it all, and about the offer.
  var ownWords: String
  var answer = "Jag vill prova."
  var areas: [LifeArea: Area] = [:]
  var violence = ViolenceExposure(
    own: "Har fått slag i bråk med jämnåriga.", witnessed: "Frågat. Inget hemma har kommit fram.",
    towardsOthers: "Har knuffat och hotat i bråk. Ingen har skadats allvarligt.")
  var criteria: [String]
  var risk: String
  var motivation: String
  var protective: String
  var children = ""
  /// What the judgement of the target group takes in beside risk and motivation.
  var besides = TargetGroup.Besides(seriousCrime: true, contraindications: ["none"])
  /// What the decision does to them; without it, nothing that is felt.
  var childImpact: ChildImpact.Analysis?
  /// Something that could not wait for the decision, and why.
  var support: (what: String, reasons: String)?
  var purpose = "Att sluta med brott och få en vardag som håller."

  enum Programme: String { case adult = "sig-vuxna", young = "sig-unga" }

  struct Unit {
    var agency: Agency
    var first: Seat
    var second: Seat?
    var secretary: Seat
    var leader: Seat
  }

  struct Area {
    var words = ""
    var facts: String
    var need = ""
    var resources = ""
  }

  func personalNumber(_ today: Day) -> PersonalNumber? {
    number.flatMap { try? PersonalNumber($0, today: today) }
  }

  /// As the number says, else so that the age is right today.
  func born(_ today: Day) -> Day {
    personalNumber(today)?.born ?? today.adding(days: birthday).adding(years: -age - 1)
  }
}

extension Ekhamn {
  func west(_ first: Seat, _ second: Seat?) -> Portrait.Unit {
    Portrait.Unit(agency: west, first: first, second: second, secretary: samira, leader: eva)
  }

  func east(_ first: Seat, _ second: Seat?) -> Portrait.Unit {
    Portrait.Unit(agency: east, first: first, second: second, secretary: tove, leader: magnus)
  }
}
