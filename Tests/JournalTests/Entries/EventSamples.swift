import Cooperation
import Journal
import TestSupport

/// One event of each kind, with every field set: what the golden files are written from.
enum EventSamples {
    static var all: [any Event] { organisation + service + partnership + journal + chapters }

    private static var chapters: [any Event] {
        var all: [any Event] = []
        all += convention
        all += budget
        all += course
        all += negotiation
        all += contract
        all += frame
        all += decisions
        all += meetings
        all += realisation
        all += evaluation
        all += preparation
        all += relations
        return all
    }

    static let journal: [JournalEvent] = [
        .redacted(Redaction(stream: "organisation/persona--acacias", version: 3))
    ]

    static let organisation: [OrganisationEvent] = [
        .listed(structure), .declared(structure),
        .claimed(Claim(person: Personas.nadia, way: .mail)),
        .codeIssued(CodeIssue(fingerprint: "5e884898da28", lastDay: Moment.noon.day.advanced(by: 30))),
        .claimApproved(ClaimApproval(person: Personas.nadia, by: Personas.lire)),
        .claimRejected(ClaimRejection(person: Personas.sofia)),
        .verified(Verification(person: Personas.nadia, way: .code)),
        .memberJoined(Member(person: Personas.hugo, role: .member)),
        .memberRemoved(MemberRemoval(person: Personas.hugo)),
        .mandateIssued(
            Mandate(
                id: MandateID("mandate-nadia"),
                person: Personas.nadia,
                title: "Directrice",
                scope: .sign,
                area: .referBack,
                ceilingCents: 500_000,
                from: Moment.noon.day,
                until: Moment.noon.day.advanced(by: 365),
                supporter: Personas.hugo
            )
        ),
        .mandateRevoked(MandateRevocation(mandate: MandateID("mandate-nadia"), lastDay: Moment.noon.day)),
        .left,
        .merged(Merger(into: Personas.estey, on: Moment.noon.day.advanced(by: 30))),
        .mergerRecalled,
    ]

    static let service: [ServiceEvent] = [.listed(offer)]

    private static let structure: StructureRecord = {
        var record = Personas.record(of: Personas.acacias)
        record.summary = "Centre social agréé : accueil, jeunesse, familles."
        record.sourceLink = "https://acacias.example/fiche"
        record.siret = "78945612300017"
        record.address.street = "12 rue des Acacias"
        record.address.complement = "Bâtiment B"
        record.address.position = Position(latitude: 44.8795, longitude: -0.5217)
        record.telephone = "+33500000000"
        record.website = "https://acacias.example"
        record.openingHours = "Mo-Fr 09:00-18:00"
        record.accessibilityLink = "https://acceslibre.example/acacias"
        record.networks = ["centres-sociaux", "france-services"]
        return record
    }()

    private static let offer: ServiceRecord = {
        var record = ServiceRecord(
            source: "persona",
            id: ServiceID("persona--accueil"),
            structure: Personas.acacias,
            name: "Permanence d’accueil",
            summary: "Écoute et orientation.",
            updated: Moment.noon.day
        )
        record.sourceLink = "https://acacias.example/accueil"
        record.type = "accueil"
        record.themes = ["famille--soutien-aux-familles"]
        record.fees = "gratuit"
        record.feesDetail = "Sans condition"
        record.publics = ["familles"]
        record.publicsDetail = "Parents d’enfants de moins de 18 ans"
        record.accessConditions = "Habiter Lormont"
        record.address.commune = "Lormont"
        record.telephone = "+33500000001"
        record.mail = "accueil@acacias.example"
        record.receptionModes = ["en-presentiel"]
        record.eligibilityZones = ["33249"]
        record.mobilisationLink = "https://acacias.example/rdv"
        record.mobilisationModes = ["telephoner"]
        record.mobilisableBy = ["usagers"]
        record.mobilisationDetail = "Sur rendez-vous"
        record.weeklyHours = 3.5
        record.weeks = 10
        record.openingHours = "We 14:00-17:00"
        return record
    }()
}
