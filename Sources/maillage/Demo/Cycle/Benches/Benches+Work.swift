import Cooperation

extension Benches {
    /// Who does what by its own word, what is late, what was not foreseen, and the hours really spent.
    static let work = actions + roles + tasks + hazards + hours

    private static let actions: [Scene] = [
        .on(-97, 10, 0, .benches, Realisation.self, by: .samira) {
            let action = PlannedAction(
                title: "Douze soirées du mardi",
                objective: 1,
                content: "Une table longue, des jeux, un conte ou une fanfare ; ce sont les familles qui proposent.",
                place: "Pied des tours, côté jardin",
                publics: "Les familles des trois tours",
                means: "Une animatrice, huit jeunes, quatre bénévoles",
                limits: "À 22 h 30, tout est rangé. Nous ne faisons pas la police.",
                start: $0.start,
                end: $1.day.advanced(by: 190)
            )
            return try $0.realisation.plan(action, at: $1)
        },
        .on(-97, 15, 0, .benches, Realisation.self, by: .paul) {
            let action = PlannedAction(
                title: "Apprendre à accueillir",
                objective: 2,
                content: "Trois matinées avec le centre social, puis chaque mardi à deux.",
                place: "Centre social Les Terrasses",
                publics: "Huit jeunes de la mission locale",
                start: $1.day.advanced(by: 25),
                end: $1.day.advanced(by: 190)
            )
            return try $0.realisation.plan(action, at: $1)
        },
        .on(-96, 9, 0, .benches, Realisation.self, by: .samira) {
            let all = Commitment(text: "Qu’aucune soirée ne soit annulée sans prévenir les familles la veille.")
            return try $0.realisation.commit(all, at: $1)
        },
        .on(-96, 11, 0, .benches, Realisation.self, by: .thomas) {
            let own = Commitment(
                text: "Réparer les deux lampadaires du jardin.",
                owner: $1.organisation,
                due: $1.day.advanced(by: 76)
            )
            return try $0.realisation.commit(own, at: $1)
        },
        .on(-57, 9, 0, .benches, Realisation.self, by: .samira) {
            try $0.realisation.followUp(
                1,
                "Première soirée : onze familles, dont six jamais vues. On a manqué de bancs.",
                at: $1
            )
        },
        .on(-16, 9, 0, .benches, Realisation.self, by: .samira) {
            try $0.realisation.followUp(1, "Septième soirée : des pères sont venus, avec les grands.", at: $1)
        },
        .on(-15, 9, 0, .benches, Realisation.self, by: .ines) {
            try $0.realisation.followUp(2, "Cinq jeunes sur huit tiennent l’accueil à deux.", at: $1)
        },
    ]

    private static func offer(_ day: Int, _ minute: Int, _ role: ActionRole, _ action: Int, _ to: Voice, by: Voice)
        -> Scene
    {
        .on(day, 16, minute, .benches, Realisation.self, by: by) {
            try $0.realisation.offer(role, in: action, to: to.organisation.id, at: $1)
        }
    }

    private static let roles: [Scene] = [
        offer(-95, 0, .accountable, 1, .samira, by: .samira), offer(-95, 2, .responsible, 1, .odile, by: .samira),
        offer(-95, 4, .responsible, 1, .samira, by: .samira), offer(-95, 6, .consulted, 1, .thomas, by: .samira),
        offer(-95, 8, .accountable, 2, .ines, by: .paul), offer(-95, 10, .responsible, 2, .samira, by: .paul),
        offer(-95, 12, .responsible, 2, .ines, by: .paul), offer(-12, 0, .consulted, 2, .odile, by: .ines),
        offer(-95, 14, .responsible, 1, .mireille, by: .samira),
        .on(-94, 20, 0, .benches, Realisation.self, by: .odile) {
            try $0.realisation.answer(.taken, to: .responsible, in: 1, at: $1)
        },
        .on(-94, 11, 0, .benches, Realisation.self, by: .thomas) {
            try $0.realisation.answer(.taken, to: .consulted, in: 1, at: $1)
        },
        .on(-94, 9, 0, .benches, Realisation.self, by: .samira) {
            try $0.realisation.answer(.taken, to: .responsible, in: 2, at: $1)
        },
    ]

    private static func task(_ day: Int, _ what: String, _ action: Int, to: Voice, due: Int, by: Voice) -> Scene {
        .on(day, 17, 0, .benches, Realisation.self, by: by) {
            let task = PlannedTask(
                action: action,
                what: what,
                organisation: to.organisation.id,
                due: $1.day.advanced(by: due - day)
            )
            return try $0.realisation.offer(task, at: $1)
        }
    }

    private static func move(_ day: Int, _ task: Int, _ state: TaskState, _ note: String?, by voice: Voice) -> Scene {
        .on(day, 18, task, .benches, Realisation.self, by: voice) {
            try $0.realisation.move(TaskMove(task: task, state: state, note: note), at: $1)
        }
    }

    private static let tasks: [Scene] = [
        task(-80, "Déclarer la sono en mairie", 1, to: .samira, due: -60, by: .samira),
        task(-79, "Faire relire l’affiche par tout le monde", 1, to: .odile, due: -65, by: .odile),
        task(-30, "Réparer le coffret électrique de la tour B", 1, to: .thomas, due: -4, by: .thomas),
        task(-12, "Écrire les huit attestations", 2, to: .ines, due: 24, by: .ines),
        task(-11, "Trouver une table pour vingt de plus", 1, to: .odile, due: 12, by: .samira),
        move(-62, 1, .done, "Récépissé classé dans le cahier.", by: .samira),
        move(-66, 2, .done, nil, by: .odile), move(-20, 3, .begun, nil, by: .thomas),
    ]

    private static let hazards: [Scene] = [
        .on(-94, 10, 0, .benches, Realisation.self, by: .thomas) {
            let risk = Risk(
                what: "Un conflit de voisinage sur le bruit, un soir de match",
                likelihood: 2,
                severity: 3,
                prevention: "Un papier dans chaque boîte la veille, et un numéro à qui répondre",
                organisation: $1.organisation
            )
            return try $0.realisation.state(risk, seen: 0, at: $1)
        },
        .on(-36, 9, 0, .benches, Realisation.self, by: .samira) {
            let what = "Orage à 19 h, quarante personnes dehors, le préau fermé à clé."
            return try $0.realisation.meet(what, on: $1.day.advanced(by: -1), at: $1)
        },
        .on(-35, 11, 0, .benches, Realisation.self, by: .thomas) {
            try $0.realisation.share("Un double de la clé au centre social, contre signature.", about: 1, at: $1)
        },
        .on(-34, 20, 0, .benches, Realisation.self, by: .odile) {
            try $0.realisation.share("Nous laissons deux bâches dans le coffre du jardin.", about: 1, at: $1)
        },
    ]

    private static let hours: [Scene] = [
        (Voice.samira, SpentHours.Phase.before, 52, -59), (.thomas, .before, 9, -59), (.odile, .before, 11, -59),
        (.paul, .before, 18, -59), (.samira, .during, 61, -13), (.odile, .during, 44, -13), (.ines, .during, 22, -13),
        (.thomas, .during, 7, -12), (.mireille, .before, 14, -59), (.mireille, .during, 26, -13),
    ].enumerated().map { place, spent in
        .on(spent.3, 18, 30 + place, .benches, Realisation.self, by: spent.0) {
            try $0.realisation.spend(spent.2, in: spent.1, on: $1.day, at: $1)
        }
    }
}
