import Cooperation

/// A partnership in the middle of its negotiation: one answer about a relation, a few positions and a red line are still
/// between those at the table and their agreement.
enum Threshold {
    static let story = paper + before + relations + table + agreement

    private static func text(_ stage: Stage) -> Paper {
        var paper = Paper(title: "Un pied dehors", sections: sections)
        paper.start = stage.day(45)
        paper.end = stage.day(310)
        paper.decidedBy = "Personne encore : l’équipe de la mission locale propose, sa direction a dit oui à l’idée."
        paper.stillOpen = "Les lieux, le rythme, la garde des enfants, ce qui se compte et pour qui."
        paper.stage = .design
        paper.hours = PhaseHours(before: 8, during: 30, after: 6)
        paper.replyBy = stage.day(-30)
        paper.noticeDays = 30
        return paper
    }

    private static let sections: [PaperSection: String] = [
        .owner: "Mission locale Lez et Coteaux, 8 boulevard de la Gare, 04 65 71 12 05.",
        .context: """
        De jeunes parents seuls prennent rendez-vous avec nous et ne reviennent pas. Ce n’est pas l’envie qui manque : \
        c’est quelqu’un pour garder le petit, et l’impression que l’on va encore leur demander un projet.
        """,
        .objectives: """
        Se retrouver dehors, avec les enfants, avant de parler d’emploi.
        Reprendre confiance en faisant quelque chose qui se voit.
        """,
        .content: """
        Deux matinées par semaine, des jeunes parents cultivent, réparent et cuisinent avec des jardinières et jardiniers ; \
        leurs enfants sont gardés à côté. On ne parle d’emploi que si la personne en parle.
        """,
        .publics: "Parents de 18 à 25 ans, sans emploi ni formation, avec un enfant de moins de trois ans.",
        .places: "Parcelle du chemin des Moulins, salle des familles du centre social.",
        .calendar: "De septembre à juin, hors vacances scolaires.",
        .partners: """
        Centre social Les Terrasses : la salle des familles et l’accueil des parents.
        Les Jardins du Lez : une parcelle et des gestes à montrer.
        Caf, antenne du Lez : un regard sur le projet, et peut-être un financement.
        Multi-accueil Les Petits Galets : deux professionnelles pour garder les enfants.
        Le Garage des possibles : une matinée de réparation par mois.
        """,
        .means: "Une conseillère une matinée par semaine, une salle, une parcelle.",
        .indicators: "Personnes qui viennent encore au bout de deux mois. Ce qu’elles disent avoir repris en main.",
    ]
}

extension Threshold {
    private static let paper: [Scene] = [
        .on(-44, 15, 20) {
            try $0.open(.threshold, .actionSheet, Origin(kind: .ownInitiative), text($0), by: .ines)
        },
        .on(-43, 9, 30) { stage in
            try stage.name(.threshold, named, by: .ines)
            try stage.publish(.threshold, text(stage), by: .ines)
            try stage.notify(.threshold, by: .ines)
        },
        .on(-42, 11, 0) { try $0.answer(.threshold, .joinDesign, by: .samira) },
        .on(-41, 17, 45) {
            try $0.answer(
                .threshold,
                .notNow,
                "Toutes nos places sont prises jusqu’à l’été. Reparlons-en à la rentrée.",
                by: .link(.galets)
            )
        },
        .on(-40, 10, 30) {
            try $0.answer(
                .threshold,
                .joinDesign,
                "Je viens écouter. M’engager pour la Caf, je ne le peux pas : c’est une commission qui décide.",
                by: .beatrice
            )
        },
        .on(-39, 20, 10) {
            try $0.accept(.threshold, by: .odile) {
                $0.mission = "Prêter une parcelle et montrer les gestes, à deux bénévoles, une matinée par semaine."
                $0.hours = PhaseHours(before: 4, during: 60, after: 2)
                $0.brings = [.places, .skills]
            }
        },
        .on(-38, 14, 15) {
            try $0.accept(.threshold, by: .samira) {
                $0.mission = "Ouvrir la salle des familles et y accueillir les parents qui ne connaissent personne."
                $0.hours = PhaseHours(before: 10, during: 70, after: 6)
                $0.brings = [.places, .publics, .skills]
            }
        },
        .on(-37, 9, 0) {
            try $0.accept(.threshold, by: .paul) {
                $0.mission =
                    "Proposer les matinées aux jeunes parents que nous suivons, et y être une fois par semaine."
                $0.hours = PhaseHours(before: 16, during: 90, after: 10)
                $0.brings = [.publics, .skills, .legitimacy]
            }
        },
    ]

    private static let named = [
        Named(.terrasses, "Centre social Les Terrasses : la salle des familles et l’accueil des parents.", score: 0.99),
        Named(.jardins, "Les Jardins du Lez : une parcelle et des gestes à montrer.", score: 0.99),
        Named(.caf, "Caf, antenne du Lez : un regard sur le projet, et peut-être un financement.", score: 0.97),
        Named(.galets, "Multi-accueil Les Petits Galets : deux professionnelles pour garder les enfants.", score: 0.98),
        Named(.garage, "Le Garage des possibles : une matinée de réparation par mois.", score: 0.96),
    ]
}
