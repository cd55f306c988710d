import Cooperation

extension Threshold {
    /// What is already agreed before the contract, and the meeting that will speak of the rest.
    static let agreement = aims + meetings

    private static let aims: [Scene] = [
        .on(-6, 14, 0, .threshold, Contract.self, by: .samira) {
            let text = "Que de jeunes parents reprennent pied dehors, avec leurs enfants, à leur rythme."
            return try $0.contract.propose(.object, text: text, basedOn: 0, at: $1)
        },
        .on(-6, 14, 10, .threshold, Contract.self, by: .samira) {
            try $0.contract.approve(.object, version: 1, at: $1)
        },
        .on(-5, 20, 0, .threshold, Contract.self, by: .odile) { try $0.contract.approve(.object, version: 1, at: $1) },
        .on(-5, 10, 0, .threshold, Contract.self, by: .ines) {
            let text = "Que douze jeunes parents viennent encore au bout de deux mois."
            return try $0.contract.set(.collective, .quantitative, text, at: $1)
        },
        .on(-5, 10, 20, .threshold, Contract.self, by: .ines) {
            try $0.contract.indicate(
                1,
                .satisfaction,
                "Personnes contentes de leur matinée",
                baseline: "0",
                target: "12",
                source: "Une question à la fin de chaque matinée",
                at: $1
            )
        },
        .on(-4, 14, 0, .threshold, Contract.self, by: .samira) {
            let words = "D’accord avec douze ; la satisfaction ne dira pas si quelque chose a changé."
            return try $0.contract.rate(1, wording: 1, level: 3, words: words, at: $1)
        },
        .on(-4, 20, 30, .threshold, Contract.self, by: .odile) {
            let card = KeptCard(
                organisation: $1.organisation,
                missions: "Cultiver et transmettre, sans vendre.",
                values: "La gratuité, la lenteur.",
                constraints: "Douze bénévoles, dont deux en semaine.",
                keeps: "La décision sur les parcelles, et le mois d’août.",
                interest: "De nouveaux bras, un jour."
            )
            return try $0.contract.state(card, at: $1)
        },
    ]

    private static let meetings: [Scene] = [
        .on(-33, 9, 30, .threshold, Meetings.self, by: .ines) {
            let plan = MeetingPlan(
                title: "Nous voir une première fois",
                place: "Au jardin, chemin des Moulins",
                form: .inPerson,
                length: 90,
                slots: [MeetingSlot(day: $1.day.advanced(by: 6), minute: 570)]
            )
            return try $0.meetings.call(plan, at: $1)
        },
        .on(-26, 17, 0, .threshold, Meetings.self, by: .samira) {
            let text = """
                Tour de parole sans ordre du jour, une heure et demie. Chacun a dit ce qu’il ne peut pas faire seul. \
                Odile a montré la parcelle. La Caf a demandé ce qui se compte ; nous n’avons pas répondu le même jour, exprès.
                """
            let presence = $1.seated.map { OrganisationPresence($0, .present) }
            return try $0.meetings.minute(1, text, presence: presence, seen: 0, at: $1)
        },
        .on(-6, 9, 0, .threshold, Meetings.self, by: .ines) { cycle, sitting in
            let plan = MeetingPlan(
                title: "Ce qui se compte, et pour qui",
                purpose: "Chercher une preuve qui ne soit pas une liste de noms.",
                place: "Mission locale, salle du rez-de-chaussée",
                form: .inPerson,
                length: 120,
                slots: [10, 11, 13].map { MeetingSlot(day: sitting.day.advanced(by: $0), minute: 14 * 60) },
                essential: [DemoOrganisation.caf.id],
                answerBy: sitting.day.advanced(by: 9)
            )
            return try cycle.meetings.call(plan, at: sitting)
        },
        .on(-6, 9, 5, .threshold, Meetings.self, by: .ines) {
            try $0.meetings.answer(2, [.yes, .yes, .ifNeedBe], at: $1)
        },
        .on(-5, 16, 0, .threshold, Meetings.self, by: .samira) {
            try $0.meetings.answer(2, [.no, .yes, .yes], at: $1)
        },
    ]
}
