/// Somebody acting for an organisation, with an account or from the organisation's personal link.
struct Voice: Sendable {
    let person: DemoPerson?
    let organisation: DemoOrganisation

    static func link(_ organisation: DemoOrganisation) -> Voice {
        Voice(person: nil, organisation: organisation)
    }

    static let helene = Voice(person: .helene, organisation: .terrasses)
    static let samira = Voice(person: .samira, organisation: .terrasses)
    static let nadia = Voice(person: .nadia, organisation: .ville)
    static let thomas = Voice(person: .thomas, organisation: .ville)
    static let odile = Voice(person: .odile, organisation: .jardins)
    static let anneMarie = Voice(person: .anneMarie, organisation: .college)
    static let karim = Voice(person: .karim, organisation: .college)
    static let claire = Voice(person: .claire, organisation: .amandier)
    static let paul = Voice(person: .paul, organisation: .missionLocale)
    static let ines = Voice(person: .ines, organisation: .missionLocale)
    static let rachid = Voice(person: .rachid, organisation: .ados)
    static let josiane = Voice(person: .josiane, organisation: .ccas)
    static let provende = Voice(person: .josiane, organisation: .provende)
    static let beatrice = Voice(person: .beatrice, organisation: .caf)
    static let lea = Voice(person: .lea, organisation: .mjc)
}
