import Domain
import Journal

/// The agencies and people who work in the made-up city, and those of its inhabitants who sign in.
struct Ekhamn: Sendable {
  let west: Agency
  let east: Agency
  let police: Agency
  let westSchool: Agency
  let eastSchool: Agency
  let jobs: Agency
  let probation: Agency
  let childPsychiatry: Agency
  let addictionCare: Agency
  let boxing: Agency

  let mira: Seat
  let jonas: Seat
  let karim: Seat
  let samira: Seat
  let eva: Seat
  let henrik: Seat
  let leila: Seat
  let tove: Seat
  let magnus: Seat
  let anders: Seat
  let sofia: Seat
  let per: Seat
  let rasmus: Seat
  let ingrid: Seat
  let daniel: Seat
  let hanna: Seat
  let tomas: Seat
  let gunilla: Seat
  let asa: Seat

  let elias: Seat
  let karin: Seat
  let peter: Seat
  let marcus: Seat
  let ella: Seat

  let organisation: Organisation

  init(random: RandomBytes) {
    var town = Town(random: random)
    west = town.agency("Ekhamn Väst", .socialServices, "Ekhamn Väst")
    east = town.agency("Ekhamn Öst", .socialServices, "Ekhamn Öst")
    police = town.agency("Polisen", .police, "Lokalpolisområde Ekhamn")
    westSchool = town.agency("Västra skolan", .school, "Ekhamn Väst")
    eastSchool = town.agency("Östra skolan", .school, "Ekhamn Öst")
    jobs = town.agency("Jobbtorg", .jobCentre, "Ekhamn")
    probation = town.agency("Frivården", .probation, "Ekhamn med omnejd")
    childPsychiatry = town.agency("BUP", .childPsychiatry, "Ekhamn")
    addictionCare = town.agency("Beroendevården", .addictionCare, "Ekhamn")
    boxing = town.agency("Ekhamns Boxningsklubb", .civilSociety, "Ekhamn")
    let city = town.agency("Ekhamns stad", .cityAdministration, "Ekhamn", id: DemoCity.mark)
    // Nobody's party to a case: the kind keeps it out of the lists of whom one can ask.
    let own = town.agency("Egna sidor", .cityAdministration, "Ekhamn")

    mira = town.seat("Mira Holmqvist", "SIG-lots", west, .lots)
    jonas = town.seat("Jonas Ekdahl", "SIG-lots", west, .lots)
    karim = town.seat("Karim Daher", "SIG-lots", west, .lots)
    samira = town.seat("Samira Noori", "Socialsekreterare", west, .socialSecretary)
    eva = town.seat("Eva Lindmark", "Enhetschef", west, .workLeader)
    henrik = town.seat("Henrik Ståhl", "SIG-lots", east, .lots)
    leila = town.seat("Leila Ahmadi", "SIG-lots", east, .lots)
    tove = town.seat("Tove Bergström", "Socialsekreterare", east, .socialSecretary)
    magnus = town.seat("Magnus Rydell", "Enhetschef", east, .workLeader)
    anders = town.seat("Anders Bräck", "Områdespolis", police, .externalActor)
    sofia = town.seat("Sofia Nyberg", "Mentor", westSchool, .externalActor)
    per = town.seat("Per Lundin", "Kurator", eastSchool, .externalActor)
    rasmus = town.seat("Rasmus Hägg", "Jobbcoach", jobs, .externalActor)
    ingrid = town.seat("Ingrid Sjö", "Frivårdsinspektör", probation, .externalActor)
    daniel = town.seat("Daniel Öberg", "Kurator", childPsychiatry, .externalActor)
    hanna = town.seat("Hanna Fält", "Sjuksköterska", addictionCare, .externalActor)
    tomas = town.seat("Tomas Käll", "Ledare", boxing, .externalActor)
    gunilla = town.seat("Gunilla Ask", "Styrgruppens ordförande", city, .management)
    town.seat("Lars Wik", "Logggranskare", city, .logReviewer)
    asa = town.seat("Åsa Moberg", "Administratör", city, .administrator)

    elias = town.seat("Elias Sandvik", "Egen sida", own, .person)
    karin = town.seat("Karin Sandvik", "Vårdnadshavare", own, .guardian)
    peter = town.seat("Peter Sandvik", "Vårdnadshavare", own, .guardian)
    marcus = town.seat("Marcus Hedlund", "Egen sida", own, .person)
    town.reviewer("Vera Fyrén", west)
    town.reviewer("Olle Skans", east)
    town.reviewer("Britt Vakt", police)
    ella = town.seat("Ella Nordin", "Egen sida", own, .person)
    organisation = town.organisation
  }
}

/// Somebody on an assignment.
struct Seat: Sendable {
  let name: String
  let principal: PrincipalID
  let assignment: AssignmentID
  let agency: AgencyID
}

/// Collects the rows while the city is laid out.
private struct Town {
  let random: RandomBytes
  private var agencies: [Agency] = []
  private var principals: [Principal] = []
  private var assignments: [Assignment] = []
  private let founded = Day(number: 18_262)

  init(random: RandomBytes) {
    self.random = random
  }

  var organisation: Organisation {
    Organisation(agencies: agencies, principals: principals, assignments: assignments)
  }

  mutating func agency(
    _ name: String, _ kind: AgencyKind, _ area: String, id: AgencyID? = nil
  ) -> Agency {
    let agency = Agency(
      id: id ?? random.id(), name: name, kind: kind, area: area, validFrom: founded)
    agencies.append(agency)
    return agency
  }

  /// Each agency that has files, or looks into others', reviews its own log. The ids come from the
  /// agency's, so that everybody else keeps theirs.
  mutating func reviewer(_ name: String, _ agency: Agency) {
    let principal = PrincipalID(agency.id.value ^ 1)
    principals.append(Principal(id: principal, name: name))
    assignments.append(
      Assignment(
        id: AssignmentID(agency.id.value ^ 2), principal: principal, agency: agency.id,
        role: .logReviewer, title: "Logggranskare", validFrom: founded))
  }

  @discardableResult
  mutating func seat(_ name: String, _ title: String, _ agency: Agency, _ role: Role) -> Seat {
    let seat = Seat(
      name: name, principal: random.id(), assignment: random.id(), agency: agency.id)
    principals.append(Principal(id: seat.principal, name: name))
    assignments.append(
      Assignment(
        id: seat.assignment, principal: seat.principal, agency: agency.id, role: role,
        title: title, validFrom: founded))
    return seat
  }
}
