import Cooperation

/// The little world of these tests: a social centre holds the pen, a reading association and a town hall are named,
/// and a stranger passes by.
enum World {
    static let socialCentre = OrganisationID("centre-social-des-tilleuls")
    static let readers = OrganisationID("association-lire-ensemble")
    static let townHall = OrganisationID("mairie-de-saint-aubin")
    static let stranger = OrganisationID("club-de-voile")

    static let nadia = PersonID("nadia-belkacem")
    static let maelle = PersonID("maelle-le-goff")
    static let henri = PersonID("henri-vasseur")
    static let yann = PersonID("yann-kerbrat")

    static let today = Day(number: 20_778)

    static func moment(_ days: Int = 0, hours: Int = 0) -> Moment {
        let milliseconds = Int64(today.number + days) * 86_400_000 + Int64(11 + hours) * 3_600_000
        return Moment(instant: Instant(milliseconds: milliseconds), day: today.advanced(by: days))
    }

    static func mandate(
        of person: PersonID,
        scope: MandateScope = .decide,
        area: MandateArea = .autonomous,
        ceilingCents: Int? = nil,
        from: Day = today.advanced(by: -100),
        until: Day? = nil,
        id: MandateID = MandateID("mandat")
    ) -> Mandate {
        Mandate(
            id: id,
            person: person,
            title: "directrice",
            scope: scope,
            area: area,
            ceilingCents: ceilingCents,
            from: from,
            until: until
        )
    }

    /// The person who speaks for each organisation, with a mandate to decide unless others are given.
    static func speaker(for organisation: OrganisationID, mandates: [Mandate]? = nil) -> Speaker {
        let person = people[organisation] ?? yann
        return Speaker(
            person: person,
            organisation: organisation,
            mandates: mandates ?? [mandate(of: person)],
            means: .account
        )
    }

    /// Whoever holds the personal link, without account or mandate.
    static func link(of organisation: OrganisationID) -> Speaker {
        Speaker(person: nil, organisation: organisation, mandates: [], means: .link)
    }

    private static let people = [socialCentre: nadia, readers: maelle, townHall: henri, stranger: yann]

    /// A paper ready to be told of: it says who decided, what is open, the stage and the hours.
    static func paper(_ title: String = "Lire au pied des tours", change: (inout Paper) -> Void = { _ in }) -> Paper {
        var paper = Paper(
            title: title,
            sections: [
                .content: "Des lectures à voix haute, chaque mercredi d'été.", .partners: "Lire ensemble, la mairie.",
            ]
        )
        paper.decidedBy = "le conseil d'administration du centre social"
        paper.stillOpen = "les lieux, les horaires et le rôle de chacun"
        paper.stage = .design
        paper.hours = PhaseHours(before: 10, during: 20, after: 5)
        paper.replyBy = today.advanced(by: 30)
        paper.noticeDays = 15
        change(&paper)
        return paper
    }

    /// A stand-in for SHA-256: different for each different text.
    static func hash(_ paper: Paper) -> ContentHash {
        var text = "\(paper.title)|\(paper.noticeDays)|\(paper.hours?.total ?? 0)|\(paper.stage?.rawValue ?? "")"
        for section in PaperSection.allCases { text += "|\(paper.sections[section] ?? "")" }
        return ContentHash(text)
    }
}
