import Cooperation

extension Benches {
    /// How they decide, who facilitates and who follows up, and how they will know what came of it: before the start.
    static let rules = frame + looking + meetings

    private static let frame: [Scene] =
        [
            .on(-112, 14, 0, .benches, Frame.self, by: .thomas) {
                let rules = FrameRules(
                    ways: [
                        .daily: .advice, .communication: .consent, .orientations: .consent, .money: .vote,
                        .membership: .consent, .frame: .vote, .course: .consent,
                    ],
                    quorumPercent: 75,
                    articles: [
                        .pace:
                            "Une rencontre par mois, le premier jeudi, deux heures ; un tour de parole pour commencer.",
                        .language:
                            "Pas de sigle sans sa traduction ; chacun garde ses mots, le glossaire les met côte à côte.",
                        .visibility: "On dit « Bancs publics », puis le nom de chacun, par ordre alphabétique.",
                        .credits: "Tous les logos, de la même taille, sur chaque document.",
                        .information: "Le compte rendu part dans la semaine ; qui n’était pas là peut y répondre.",
                        .joining: "Une nouvelle structure vient d’abord à deux soirées.",
                        .leaving: "Qui part dit ce qui reste à finir, et à qui demander.",
                        .data: "Aucun nom d’enfant ; le cahier reste au centre social.",
                    ]
                )
                return try $0.frame.propose(rules, basedOn: 0, at: $1)
            },
            .on(-99, 9, 0) { stage in
                let members = Set(try stage.organisation(.terrasses).members.keys)
                try stage.play(.benches, Frame.self, by: .samira) {
                    let charge = Charge(
                        role: .facilitator,
                        organisation: $1.organisation,
                        person: DemoPerson.samira.id,
                        hours: 6
                    )
                    return try $0.frame.entrust(charge, members: members, at: $1)
                }
            },
            .on(-99, 11, 0) { stage in
                let members = Set(try stage.organisation(.ville).members.keys)
                try stage.play(.benches, Frame.self, by: .thomas) {
                    let charge = Charge(
                        role: .followUp,
                        organisation: $1.organisation,
                        person: DemoPerson.thomas.id,
                        hours: 3
                    )
                    return try $0.frame.entrust(charge, members: members, at: $1)
                }
            },
        ] + Scene.each(all, on: -107, 15, .benches, Frame.self) { try $0.frame.approve(1, in: $0, at: $1) }

    private static let looking: [Scene] = [
        .on(-96, 10, 0, .benches, Evaluation.self, by: .samira) {
            let plan = EvaluationPlan(looks: [
                EvaluationPlan.Look(
                    nature: .quantitative,
                    what: "Familles venues au moins trois fois",
                    how: "Le cahier des soirées, relu chaque mois",
                    organisation: DemoOrganisation.terrasses.id,
                    on: $1.day.advanced(by: 210)
                ),
                EvaluationPlan.Look(
                    nature: .quantitative,
                    what: "Bancs occupés un mercredi sur quatre",
                    how: "Compter à 19 h, toujours du même balcon",
                    organisation: DemoOrganisation.ville.id
                ),
                EvaluationPlan.Look(
                    nature: .qualitative,
                    what: "Ce que les jeunes disent d’eux-mêmes",
                    how: "Deux entretiens, avant et après, lus avec elles et eux",
                    organisation: DemoOrganisation.missionLocale.id
                ),
            ])
            return try $0.evaluation.plan(plan, seen: 0, start: $0.start, at: $1)
        }
    ]

    private static func plan(_ title: String, _ days: [Int], _ sitting: Sitting) -> MeetingPlan {
        MeetingPlan(
            title: title,
            place: "Centre social Les Terrasses, salle du fond",
            form: .inPerson,
            length: 120,
            slots: days.map { MeetingSlot(day: sitting.day.advanced(by: $0), minute: 9 * 60 + 30) },
            answerBy: sitting.day.advanced(by: max(1, (days.first ?? 2) - 1))
        )
    }

    private static let meetings: [Scene] = [
        .on(-90, 9, 0, .benches, Meetings.self, by: .samira) {
            try $0.meetings.call(plan("Préparer la première soirée", [12, 14, 15], $1), at: $1)
        },
        .on(-89, 10, 0, .benches, Meetings.self, by: .samira) { try $0.meetings.answer(1, [.yes, .yes, .no], at: $1) },
        .on(-88, 20, 0, .benches, Meetings.self, by: .odile) {
            try $0.meetings.answer(1, [.no, .yes, .ifNeedBe], at: $1)
        },
        .on(-87, 11, 0, .benches, Meetings.self, by: .thomas) { try $0.meetings.answer(1, [.yes, .yes, nil], at: $1) },
        .on(-86, 9, 0, .benches, Meetings.self, by: .paul) {
            try $0.meetings.answer(1, [.ifNeedBe, .yes, .yes], at: $1)
        },
        .on(-85, 9, 0, .benches, Meetings.self, by: .samira) {
            try $0.meetings.fix(1, slot: 1, place: nil, in: $0, at: $1)
        },
        .on(-84, 20, 0, .benches, Meetings.self, by: .odile) {
            try $0.meetings.add("Qui a la clé du préau ?", to: 1, at: $1)
        },
        .on(-75, 16, 0, .benches, Meetings.self, by: .samira) {
            let text = """
                Les soirs de pluie : le préau, la clé chez la gardienne. Les affiches : dessinées par deux habitantes, \
                imprimées par le pot commun. La Ville rappelle qu’une sono demande une déclaration ; le centre social la fait.
                """
            let presence = $1.seated.map { OrganisationPresence($0, .present) }
            return try $0.meetings.minute(1, text, presence: presence, seen: 0, at: $1)
        },
        .on(-26, 9, 0, .benches, Meetings.self, by: .samira) {
            try $0.meetings.call(plan("À mi-chemin", [12], $1), at: $1)
        },
        .on(-13, 15, 0, .benches, Meetings.self, by: .samira) {
            let text = """
                Sept soirées, quatorze familles venues trois fois. Les jeunes tiennent l’accueil à deux. La subvention de la \
                Caf n’est pas arrivée : le centre social avance, jusqu’à la fin du mois seulement.
                """
            let absent = DemoOrganisation.ville.id
            let presence = $1.seated.map { OrganisationPresence($0, $0 == absent ? .excused : .present) }
            return try $0.meetings.minute(2, text, presence: presence, seen: 0, at: $1)
        },
        .on(-13, 15, 10, .benches, Meetings.self, by: .samira) {
            let due = $1.day.advanced(by: 20)
            return try $0.meetings.task(
                "Relancer la Caf par écrit, avec les dates",
                of: 2,
                to: $1.organisation,
                due: due,
                at: $1
            )
        },
        .on(-5, 9, 0, .benches, Meetings.self, by: .samira) {
            try $0.meetings.call(plan("La suite, après l’été", [11, 12, 18], $1), at: $1)
        },
        .on(-5, 9, 10, .benches, Meetings.self, by: .samira) { try $0.meetings.answer(3, [.yes, .no, .yes], at: $1) },
        .on(-4, 10, 0, .benches, Meetings.self, by: .paul) { try $0.meetings.answer(3, [.yes, .yes, .no], at: $1) },
    ]
}
