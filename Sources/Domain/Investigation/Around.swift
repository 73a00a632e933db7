/// The people around the person: children near, relatives and key persons, and what a young person has said.
public struct AroundState: Sendable, Equatable {
  public private(set) var children: [Child] = []
  public private(set) var relatives: [Relative] = []
  public private(set) var views: [View] = []

  public init() {}

  public struct Child: Sendable, Equatable {
    /// Of the entry that first recorded it, also when it has been corrected since.
    public let sequence: Int
    public internal(set) var body: ChildNear
    public internal(set) var on: Day
    public internal(set) var by: String
    public internal(set) var support: [Support] = []
  }

  public struct Support: Sendable, Equatable {
    public let body: ChildSupport
    public let on: Day
    public let by: String
  }

  public struct Relative: Sendable, Equatable {
    public let sequence: Int
    public internal(set) var body: RelativeNear
    public internal(set) var on: Day
    public internal(set) var by: String
    /// The latest time the relative was told of support.
    public internal(set) var linked: Linked?
  }

  public struct Linked: Sendable, Equatable {
    public let body: RelativeLinked
    public let on: Day
    public let by: String
  }

  public struct View: Sendable, Equatable {
    public let body: ChildsView
    public let on: Day
    public let by: String
  }

  public var near: [Child] { children.filter { $0.body.isNear } }
  /// R-CHI-02: the person's own children, who are relatives too.
  public var own: [Child] { near.filter { $0.body.relation == .own } }
  /// Children who may need something and have not been linked to any support.
  public var unsupported: [Child] {
    near.filter { $0.body.need != .none && $0.body.supportGiven.isBlank && $0.support.isEmpty }
  }
  public var relativesToInform: [Relative] { relatives.filter { $0.linked == nil && $0.body.isNear } }

  public func child(_ sequence: Int) -> Child? { children.first { $0.sequence == sequence } }
  public func relative(_ sequence: Int) -> Relative? { relatives.first { $0.sequence == sequence } }

  mutating func apply(_ entry: AroundEntry, of whole: Entry) {
    let (on, by) = (whole.happened, whole.author.name)
    switch entry {
    case .child(let body):
      if let index = children.firstIndex(where: { $0.sequence == whole.corrects }) {
        children[index].body = body
        (children[index].on, children[index].by) = (on, by)
      } else {
        children.append(Child(sequence: whole.sequence, body: body, on: on, by: by))
      }
    case .childSupport(let body):
      guard let index = children.firstIndex(where: { $0.sequence == body.child }) else { return }
      children[index].support.append(Support(body: body, on: on, by: by))
    case .relative(let body):
      if let index = relatives.firstIndex(where: { $0.sequence == whole.corrects }) {
        relatives[index].body = body
        (relatives[index].on, relatives[index].by) = (on, by)
      } else {
        relatives.append(Relative(sequence: whole.sequence, body: body, on: on, by: by))
      }
    case .relativeLinked(let body):
      guard let index = relatives.firstIndex(where: { $0.sequence == body.relative }) else { return }
      relatives[index].linked = Linked(body: body, on: on, by: by)
    case .view(let body): views.append(View(body: body, on: on, by: by))
    }
  }
}

public enum AroundEntry: Sendable, Equatable, Codable {
  case child(ChildNear)
  case childSupport(ChildSupport)
  case relative(RelativeNear)
  case relativeLinked(RelativeLinked)
  case view(ChildsView)
}

/// One child near the person, as a row: never a file about the child (R-CHI-01).
public struct ChildNear: Sendable, Hashable, Codable {
  /// A first name, or what the family calls the child.
  public let who: String
  public let relation: Relation
  /// Nil when only the age is known roughly, or nothing.
  public let bornYear: Int?
  public let lives: Lives
  public let known: Known
  public let need: Need
  public let words: String
  public let supportGiven: String
  /// With whom the unit works together about the child (R-CHI-10).
  public let cooperation: String
  /// False for one who is no longer near.
  public let isNear: Bool

  public init(
    who: String, relation: Relation, bornYear: Int?, lives: Lives, known: Known, need: Need, words: String,
    supportGiven: String = "", cooperation: String = "", isNear: Bool = true
  ) {
    self.who = who
    self.relation = relation
    self.bornYear = bornYear
    self.lives = lives
    self.known = known
    self.need = need
    self.words = words
    self.supportGiven = supportGiven
    self.cooperation = cooperation
    self.isNear = isNear
  }

  public enum Relation: String, Sendable, Hashable, Codable, CaseIterable {
    case own, sibling, other
  }

  /// Where the child lives, seen from the person.
  public enum Lives: String, Sendable, Hashable, Codable, CaseIterable {
    case together, partly, elsewhere, placed, unknown
  }

  /// Whether social services know the child already.
  public enum Known: String, Sendable, Hashable, Codable, CaseIterable {
    case yes, no, unknown
  }

  public enum Need: String, Sendable, Hashable, Codable, CaseIterable {
    case none, support, protection
  }
}

/// That there is a case of the child's own: a number and whether the support came, nothing of what it holds.
public struct ChildSupport: Sendable, Hashable, Codable {
  public let child: Int
  public let unit: String
  public let reference: String
  public let isReceived: Bool
}

/// A relative or key person. Nothing of it reaches another agency by itself.
public struct RelativeNear: Sendable, Hashable, Codable {
  public let name: String
  public let relation: String
  public let isMotivating: Bool
  public let isInNetwork: Bool
  public let needsSupport: Bool
  /// What the person has said.
  public let mayBeTold: Answer
  public let mayTakePart: Answer
  public let words: String
  public let isNear: Bool

  public init(
    name: String, relation: String, isMotivating: Bool, isInNetwork: Bool, needsSupport: Bool,
    mayBeTold: Answer, mayTakePart: Answer, words: String = "", isNear: Bool = true
  ) {
    self.name = name
    self.relation = relation
    self.isMotivating = isMotivating
    self.isInNetwork = isInNetwork
    self.needsSupport = needsSupport
    self.mayBeTold = mayBeTold
    self.mayTakePart = mayTakePart
    self.words = words
    self.isNear = isNear
  }

  public enum Answer: String, Sendable, Hashable, Codable, CaseIterable {
    case yes, no, notAsked
  }
}

/// That a relative was told of support, and where it was linked on.
public struct RelativeLinked: Sendable, Hashable, Codable {
  public let relative: Int
  public let told: String
  /// Code of the programme's list; empty for none or one's own.
  public let to: String
  /// Where in words; empty when not linked on.
  public let place: String
}

/// What a young person thinks, in the young person's own words (R-CHI-08).
public struct ChildsView: Sendable, Hashable, Codable {
  public let about: About
  public let words: String
  /// Why there are no words, when the young person would or could not say.
  public let silence: String

  public init(about: About, words: String, silence: String = "") {
    self.about = about
    self.words = words
    self.silence = silence
  }

  public enum About: String, Sendable, Hashable, Codable, CaseIterable {
    case plan, meetings, consent, decision
  }
}
