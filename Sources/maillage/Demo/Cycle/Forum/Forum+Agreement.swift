import Cooperation

extension Forum {
    /// An agreement as fast as the call for projects: one topic, one objective, one reason in each column.
    static let agreement = table + aims + approvals + words

    private static let table: [Scene] =
        [
            .on(-55, 9, 0, .forum, Negotiation.self, by: .karim) {
                try $0.negotiation.openTopic("Les ateliers", question: "Combien d’ateliers ?", in: $0, at: $1)
            },
            .on(-55, 9, 5, .forum, Negotiation.self, by: .karim) {
                try $0.negotiation.propose("Quatre ateliers d’une heure, sur le temps de vie de classe.", on: 1, at: $1)
            },
            .on(-54, 15, 0, .forum, Negotiation.self, by: .lea) {
                let words = "Une heure ne suffit pas pour que les élèves préparent quoi que ce soit."
                return try $0.negotiation.take(.against, on: 1, wording: 1, words: words, at: $1)
            },
            .on(-53, 8, 30, .forum, Negotiation.self, by: .karim) {
                let words = "L’emploi du temps est fait."
                return try $0.negotiation.reply(to: DemoOrganisation.mjc.id, on: 1, words, at: $1)
            },
            .on(-53, 17, 0, .forum, Negotiation.self, by: .lea) {
                try $0.negotiation.acknowledgeHearing(on: 1, at: $1)
            },
            .on(-52, 8, 0, .forum, Negotiation.self, by: .karim) { try $0.negotiation.close(1, on: 1, at: $1) },
        ]
        + Scene.each([.karim, .paul, .nadia], on: -54, 9, .forum, Negotiation.self) {
            try $0.negotiation.take(.favour, on: 1, wording: 1, words: nil, at: $1)
        }

    private static let aims: [Scene] = [
        .on(-51, 9, 0, .forum, Contract.self, by: .karim) {
            let text = "Que chaque élève de troisième trouve un stage."
            return try $0.contract.propose(.object, text: text, basedOn: 0, at: $1)
        },
        .on(-51, 9, 10, .forum, Contract.self, by: .karim) {
            let text = "Que les vingt élèves sans piste aient un stage au lendemain du forum."
            return try $0.contract.set(.collective, .quantitative, text, at: $1)
        },
        .on(-51, 9, 20, .forum, Contract.self, by: .karim) {
            try $0.contract.indicate(
                1,
                .effect,
                "Élèves qui ont une convention de stage",
                baseline: "40 sur 60",
                target: "60 sur 60",
                source: "La vie scolaire",
                at: $1
            )
        },
        .on(-51, 15, 0, .forum, Contract.self, by: .lea) {
            try $0.contract.name(
                .outside,
                "Des élèves savent appeler quelqu’un qu’ils ne connaissent pas.",
                baseline: nil,
                measure: nil,
                at: $1
            )
        },
    ]

    private static let approvals: [Scene] =
        Scene.each(all, on: -50, 10, .forum, Contract.self) { try $0.contract.approve(.object, version: 1, at: $1) }
        + [(Voice.anneMarie, 4), (.lea, 3), (.paul, 3), (.nadia, 3)].enumerated().map { place, said in
            .on(-50, 14, place * 8, .forum, Contract.self, by: said.0) {
                try $0.contract.rate(1, wording: 1, level: said.1, words: nil, at: $1)
            }
        }

    private static let words: [Scene] = [
        Words(
            by: .anneMarie,
            reasons: [.wp3, .wf1, .wa4, .wi5],
            keeps: "Les horaires, et la décision sur ce qui se fait au collège.",
            pledge: (.place, "Les salles")
        ),
        Words(
            by: .lea,
            reasons: [.wp7, .wf6, .wa3, .wi4],
            keeps: "Notre façon de faire : rien pour les jeunes sans les jeunes.",
            pledge: (.skill, "Une animatrice")
        ),
        Words(
            by: .paul,
            reasons: [.wp3, .wf4, .wa4, .wi1],
            keeps: "Le choix des conseillères.",
            pledge: (.skill, "Des conseillères")
        ),
        Words(
            by: .nadia,
            reasons: [.wp3, .wf4, .wa4, .wi1],
            keeps: "La gestion du gymnase.",
            pledge: (.place, "Le gymnase")
        ),
    ].enumerated().flatMap { place, said in said.scenes(at: place * 9) }

    private struct Words {
        let by: Voice
        let reasons: [Reason]
        let keeps: String
        let pledge: (kind: PledgeKind, text: String)

        func scenes(at minute: Int) -> [Scene] {
            [
                .on(-49, 9, minute, .forum, Contract.self, by: by) {
                    try $0.contract.choose(ReasonChoice(organisation: $1.organisation, reasons: reasons), at: $1)
                },
                .on(-49, 11, minute, .forum, Contract.self, by: by) {
                    let card = KeptCard(
                        organisation: $1.organisation,
                        missions: "",
                        values: "",
                        constraints: "",
                        keeps: keeps,
                        interest: ""
                    )
                    return try $0.contract.state(card, at: $1)
                },
                .on(-49, 14, minute, .forum, Contract.self, by: by) {
                    try $0.contract.pledge(pledge.kind, pledge.text, objective: 1, at: $1)
                },
            ]
        }
    }
}
