import Cooperation

extension Forum {
    /// The workshops answer to the college and are done by nobody; tasks that were offered and never taken.
    static let work = actions + tasks + hours

    private static let actions: [Scene] = [
        .on(-46, 9, 0, .forum, Realisation.self, by: .karim) {
            let action = PlannedAction(
                title: "Quatre ateliers de métiers",
                objective: 1,
                content: "Une heure chacun, sur le temps de vie de classe.",
                place: "Collège Les Oliviers"
            )
            return try $0.realisation.plan(action, at: $1)
        },
        .on(-46, 9, 20, .forum, Realisation.self, by: .karim) {
            let action = PlannedAction(
                title: "Le forum",
                objective: 1,
                content: "Une journée au gymnase, des professionnels derrière des tables.",
                place: "Gymnase municipal"
            )
            return try $0.realisation.plan(action, at: $1)
        },
        .on(-46, 9, 30, .forum, Realisation.self, by: .karim) {
            try $0.realisation.offer(.accountable, in: 1, to: $1.organisation, at: $1)
        },
        .on(-46, 9, 40, .forum, Realisation.self, by: .karim) {
            try $0.realisation.offer(.responsible, in: 1, to: DemoOrganisation.mjc.id, at: $1)
        },
        .on(-45, 14, 0, .forum, Realisation.self, by: .lea) {
            try $0.realisation.offer(.accountable, in: 2, to: $1.organisation, at: $1)
        },
        .on(-45, 14, 5, .forum, Realisation.self, by: .lea) {
            try $0.realisation.offer(.responsible, in: 2, to: $1.organisation, at: $1)
        },
        .on(-44, 9, 0, .forum, Realisation.self, by: .karim) {
            let commitment = Commitment(text: "Que chaque élève ait parlé à deux professionnels.")
            return try $0.realisation.commit(commitment, at: $1)
        },
        .on(-5, 9, 0, .forum, Realisation.self, by: .anneMarie) {
            try $0.realisation.close(1, outcome: "Le forum a eu lieu.", at: $1)
        },
        .on(-28, 15, 0, .forum, Realisation.self, by: .lea) {
            let what = "Le premier atelier est tombé un jour de contrôle commun : six élèves sur soixante."
            return try $0.realisation.meet(what, on: $1.day, at: $1)
        },
    ]

    private static func task(_ day: Int, _ what: String, _ action: Int, to: Voice, due: Int, by: Voice) -> Scene {
        .on(day, 16, 0, .forum, Realisation.self, by: by) {
            let task = PlannedTask(
                action: action,
                what: what,
                organisation: to.organisation.id,
                due: $1.day.advanced(by: due - day)
            )
            return try $0.realisation.offer(task, at: $1)
        }
    }

    private static let tasks: [Scene] = [
        task(-39, "Trouver huit animateurs pour les ateliers", 1, to: .lea, due: -30, by: .karim),
        task(-38, "Prévenir les familles", 2, to: .karim, due: -15, by: .karim),
        task(-25, "Dire quelles conseillères viennent, et à quelle heure", 2, to: .ines, due: -10, by: .lea),
    ]

    private static let hours: [Scene] = [
        (Voice.lea, SpentHours.Phase.before, 31, -39), (.karim, .before, 12, -39), (.lea, .during, 58, -7),
        (.karim, .during, 16, -7), (.paul, .during, 4, -7),
    ].enumerated().map { place, spent in
        .on(spent.3, 18, place, .forum, Realisation.self, by: spent.0) {
            try $0.realisation.spend(spent.2, in: spent.1, on: $1.day, at: $1)
        }
    }
}
