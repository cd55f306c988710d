import Cooperation

extension Benches {
    /// The object, the objectives with their signs, why each one comes, what each keeps and brings.
    static let agreement = aims + approvals + reasons + cards + pledges

    private static let aims: [Scene] = [
        .on(-128, 10, 0, .benches, Contract.self, by: .samira) {
            let text = """
                Que les habitantes et habitants des tours passent leurs soirées dehors, ensemble, à partir de ce qu’elles et \
                ils savent faire.
                """
            return try $0.contract.propose(.object, text: text, basedOn: 0, at: $1)
        },
        .on(-127, 20, 0, .benches, Contract.self, by: .odile) {
            let signs = "Un banc rouge sur chaque affiche ; tous les logos, de la même taille."
            return try $0.contract.propose(.identity, name: "Bancs publics", text: signs, basedOn: 0, at: $1)
        },
        .on(-126, 10, 0, .benches, Contract.self, by: .samira) {
            let text = "Que vingt familles qui ne venaient nulle part passent au moins trois soirées dehors."
            return try $0.contract.set(.collective, .quantitative, text, at: $1)
        },
        .on(-126, 10, 20, .benches, Contract.self, by: .samira) {
            try $0.contract.indicate(
                1,
                .effect,
                "Familles venues au moins trois fois",
                baseline: "0",
                target: "20",
                source: "Le cahier des soirées, tenu par les jeunes, sans noms",
                at: $1
            )
        },
        .on(-125, 9, 0, .benches, Contract.self, by: .paul) {
            try $0.contract.set(.own, .qualitative, "Que huit jeunes sachent accueillir, et le disent.", at: $1)
        },
        .on(-125, 9, 15, .benches, Contract.self, by: .paul) {
            try $0.contract.indicate(
                2,
                .effect,
                "Jeunes qui tiennent l’accueil sans adulte à côté",
                baseline: "Aucun",
                target: "Les huit",
                source: nil,
                at: $1
            )
        },
        .on(-124, 11, 0, .benches, Contract.self, by: .thomas) {
            try $0.contract.name(
                .outside,
                "On s’assoit sur les bancs du quartier, même le mercredi, même sans nous.",
                baseline: "Trois bancs occupés sur vingt, un soir de mai",
                measure: "Compter, un mercredi par mois",
                at: $1
            )
        },
        .on(-124, 15, 0, .benches, Contract.self, by: .paul) {
            try $0.contract.name(
                .inside,
                "Nos conseillères reçoivent aussi dehors.",
                baseline: "Jamais",
                measure: "Rendez-vous donnés hors les murs",
                at: $1
            )
        },
    ]

    private static let approvals: [Scene] =
        Scene.each(all, on: -122, 10, .benches, Contract.self) { try $0.contract.approve(.object, version: 1, at: $1) }
        + Scene.each(all, on: -122, 14, .benches, Contract.self) {
            try $0.contract.approve(.identity, version: 1, at: $1)
        }
        + [(Voice.samira, 4), (.odile, 4), (.paul, 3), (.thomas, 3), (.mireille, 4)].enumerated().map { place, said in
            .on(-121, 10, place * 8, .benches, Contract.self, by: said.0) {
                try $0.contract.rate(1, wording: 1, level: said.1, words: nil, at: $1)
            }
        }

    private static let reasons: [Scene] = [
        (
            Voice.samira, [Reason.wp4, .wp7, .wf4, .wa1, .wa2, .wi4],
            "Rencontrer celles et ceux que nous ne voyons jamais."
        ),
        (.odile, [.wp5, .wf3, .wa4, .wi3], "Que le jardin ait des voisins, pas seulement des adhérents."),
        (.thomas, [.wp1, .wf6, .wa3, .wi1], "Des soirs d’été sans arrêté."),
        (.paul, [.wp8, .wf8, .wa2, .wi4], "Des jeunes dont quelqu’un puisse dire du bien."),
        (.mireille, [.wp5, .wf6, .wa4, .wi3], "Que l’on nous demande des histoires, pas seulement des ourlets."),
    ].enumerated().map { place, said in
        .on(-120, 10, place * 9, .benches, Contract.self, by: said.0) {
            let choice = ReasonChoice(
                organisation: $1.organisation,
                reasons: said.1,
                qualities: said.1.contains(.wa1) ? [.rooted, .lasting] : [],
                words: said.2
            )
            return try $0.contract.choose(choice, at: $1)
        }
    }

    private static let cards: [Scene] = [
        (Voice.samira, "L’accueil de toutes et tous, sans inscription.", "Que l’on connaisse le chemin du centre."),
        (.odile, "La décision sur le jardin, et l’heure de rentrer.", "Deux bénévoles de plus."),
        (.thomas, "La décision sur l’espace public.", "Moins d’appels le lundi matin."),
        (
            .paul, "Le secret de ce que les jeunes nous confient.",
            "Des attestations que les jeunes aient envie de montrer."
        ),
        (.mireille, "Le jeudi soir, et la porte ouverte.", "Une salle l’hiver."),
    ].enumerated().map { place, said in
        .on(-119, 10, place * 9, .benches, Contract.self, by: said.0) {
            let card = KeptCard(
                organisation: $1.organisation,
                missions: "",
                values: "",
                constraints: "",
                keeps: said.1,
                interest: said.2
            )
            return try $0.contract.state(card, at: $1)
        }
    }

    private static let pledges: [Scene] = [
        .on(-118, 10, 0, .benches, Contract.self, by: .samira) {
            let hours = PhaseHours(before: 40, during: 96, after: 12)
            return try $0.contract.pledge(.hours, "Une animatrice, le mardi", hours: hours, objective: 1, at: $1)
        },
        .on(-118, 11, 0, .benches, Contract.self, by: .thomas) {
            try $0.contract.pledge(.money, "Subvention", amountCents: 150_000, objective: 1, at: $1)
        },
        .on(-118, 11, 10, .benches, Contract.self, by: .thomas) {
            try $0.contract.pledge(.equipment, "La scène et quarante barrières", objective: 1, at: $1)
        },
        .on(-118, 20, 0, .benches, Contract.self, by: .odile) {
            try $0.contract.pledge(.equipment, "La table longue et les sirops", objective: 1, at: $1)
        },
        .on(-117, 9, 0, .benches, Contract.self, by: .paul) {
            let hours = PhaseHours(before: 16, during: 48, after: 8)
            return try $0.contract.pledge(
                .hours,
                "Une conseillère auprès des jeunes",
                hours: hours,
                objective: 2,
                at: $1
            )
        },
    ]
}
