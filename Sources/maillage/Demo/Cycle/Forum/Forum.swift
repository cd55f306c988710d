import Cooperation

/// A partnership that went wrong, and where its pages show it: one word with two meanings, roles that nobody took, a
/// partner that left during a vote, a budget that nobody mended, a disagreement that stays written.
enum Forum {
    static let story = paper + before + relations + agreement + convention + rules + money + work + voting + returning

    static let all: [Voice] = [.anneMarie, .lea, .paul, .nadia]

    private static func text(_ stage: Stage) -> Paper {
        var paper = Paper(title: "Le forum des métiers", sections: sections)
        paper.start = stage.day(-40)
        paper.end = stage.day(-6)
        paper.decidedBy = "La direction du collège, après l’appel à projets de la Région."
        paper.stillOpen = "Les ateliers, et qui vient le jour du forum."
        paper.stage = .decided
        paper.hours = PhaseHours(before: 6, during: 16, after: 2)
        paper.replyBy = stage.day(-66)
        paper.noticeDays = 7
        return paper
    }

    private static let sections: [PaperSection: String] = [
        .owner: "Collège Les Oliviers, 45 avenue des Oliviers, 04 65 71 11 20.",
        .context: """
        Soixante élèves de troisième cherchent un stage, et vingt n’en trouveront pas. La Région ouvre un appel à projets ; \
        la réponse était attendue en dix jours.
        """,
        .objectives: "Que chaque élève de troisième ait parlé à deux professionnels, et trouve un stage.",
        .content: "Quatre ateliers animés au collège par des partenaires, puis un forum d’une journée au gymnase.",
        .publics: "Les soixante élèves de troisième, dont vingt sans piste.",
        .places: "Collège Les Oliviers, gymnase municipal.",
        .calendar: "Quatre ateliers en trois semaines, un forum le vendredi.",
        .partners: """
        MJC de Montarel : quatre ateliers.
        Mission locale Lez et Coteaux : quatre conseillères le jour du forum.
        Ville de Saint-Aubin-sur-Lez : le gymnase et 2 000 €.
        """,
        .means: "Les salles du collège, le gymnase, un car.",
        .indicators: "Élèves qui ont un stage. Professionnels présents.",
    ]
}

extension Forum {
    private static let paper: [Scene] = [
        .on(-77, 17, 0) {
            let origin = Origin(kind: .proposed, by: "Région, appel à projets « Premier stage »")
            try $0.open(.forum, .actionSheet, origin, text($0), by: .karim)
        },
        .on(-76, 8, 30) { stage in
            try stage.name(.forum, named, by: .karim)
            try stage.publish(.forum, text(stage), by: .karim)
            try stage.notify(.forum, by: .karim)
        },
        .on(-75, 9, 0) {
            try $0.accept(.forum, by: .anneMarie) {
                $0.mission = "Accueillir les partenaires et organiser l’emploi du temps des élèves."
                $0.hours = PhaseHours(before: 20, during: 24, after: 2)
                $0.brings = [.publics, .places]
            }
        },
        .on(-73, 15, 0) {
            try $0.accept(.forum, by: .lea) {
                $0.mission = "Construire les ateliers avec les élèves et leurs professeurs."
                $0.hours = PhaseHours(before: 10, during: 24, after: 6)
                $0.brings = [.skills]
            }
        },
        .on(-72, 11, 0) {
            try $0.accept(.forum, by: .paul) {
                $0.mission = "Venir avec des conseillères le jour du forum."
                $0.hours = PhaseHours(before: 6, during: 24, after: 0)
                $0.brings = [.skills, .legitimacy]
            }
        },
        .on(-70, 10, 0) {
            try $0.accept(.forum, by: .nadia) {
                $0.mission = "Prêter le gymnase et verser 2 000 €."
                $0.brings = [.places, .money]
                $0.amountCents = 200_000
            }
        },
        .on(-36, 18, 30) {
            try $0.withdraw(
                .forum,
                "Nous avons découvert les ateliers dans le compte rendu. Le gymnase reste réservé ; nous ne portons plus le reste.",
                by: .nadia
            )
        },
    ]

    private static let named = [
        Named(.mjc, "MJC de Montarel : quatre ateliers.", score: 0.99),
        Named(.missionLocale, "Mission locale Lez et Coteaux : quatre conseillères le jour du forum.", score: 0.99),
        Named(.ville, "Ville de Saint-Aubin-sur-Lez : le gymnase et 2 000 €.", score: 0.98),
    ]
}
