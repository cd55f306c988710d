import Cooperation

/// A mandate of the demonstration, with days counted from today.
struct DemoMandate: Sendable {
    let id: String
    let organisation: DemoOrganisation
    let person: DemoPerson
    let issuer: DemoPerson
    let title: String
    let scope: MandateScope
    var area = MandateArea.autonomous
    var ceilingCents: Int?
    let from: Int
    var until: Int?
    var supporter: DemoPerson?

    func mandate(today: Day) -> Mandate {
        Mandate(
            id: MandateID("demo-\(id)"),
            person: person.id,
            title: title,
            scope: scope,
            area: area,
            ceilingCents: ceilingCents,
            from: today.advanced(by: from),
            until: until.map(today.advanced(by:)),
            supporter: supporter?.id
        )
    }
}
