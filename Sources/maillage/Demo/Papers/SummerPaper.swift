import Cooperation

/// A grant request in which four teams discover that they are partners of a neighbour.
enum SummerPaper {
    static func text(_ stage: Stage) -> Paper {
        var paper = Paper(title: "Un été pour tous au bord du Lez", sections: sections)
        paper.start = stage.day(60)
        paper.end = stage.day(122)
        paper.decidedBy = "Le bureau de la MJC de Montarel, dans le délai de l’appel à projets."
        paper.stillOpen = "Les dates des sorties. Le budget est déjà déposé."
        paper.stage = .written
        paper.hours = PhaseHours(before: 2, during: 60, after: 4)
        paper.replyBy = stage.day(9)
        paper.noticeDays = 30
        return paper
    }

    private static let sections: [PaperSection: String] = [
        .context: """
        L’été, les jeunes de Montarel et de Saint-Aubin se retrouvent au bord de l’eau sans rien à y faire. La Caf \
        ouvre un appel à projets pour des vacances de proximité ; la réponse était attendue en trois semaines.
        """,
        .objectives: """
        Offrir huit semaines d’activités gratuites entre les deux communes.
        Toucher deux cents jeunes de 11 à 25 ans, dont la moitié n’est inscrite nulle part.
        """,
        .content: """
        Une base au bord du Lez, ouverte du mardi au samedi : baignade surveillée, ateliers, bibliobus, permanences \
        d’écoute et d’information, trois soirées avec un spectacle.
        """,
        .publics: "Jeunes de 11 à 25 ans ; les familles le samedi.",
        .places: "Prairie du Lez à Saint-Aubin, salle de la MJC de Montarel les jours de pluie.",
        .calendar: "Huit semaines, du mardi au samedi, de 14 h à 20 h.",
        .partners: """
        Le centre social Les Terrasses mobilise les familles et met à disposition une animatrice.
        La Maison des ados du Lez assure deux permanences d’écoute par semaine.
        La Mission locale Lez et Coteaux tient un stand d’information sur l’emploi chaque vendredi.
        La Médiathèque L’Amandier vient avec le bibliobus douze après-midi.
        La Compagnie du Grand Écart joue trois soirs.
        """,
        .means: "Quatre animatrices et animateurs saisonniers, un maître-nageur, un chapiteau, deux minibus.",
        .budget: """
        Charges : personnel 21 400 €, achats 3 200 €, locations 4 900 €, spectacles 2 500 €. Total 32 000 €.
        Produits : Caf 18 000 €, Communauté de communes 8 000 €, MJC 3 000 €, partenaires en nature 3 000 €. \
        Total 32 000 €.
        """,
        .indicators: "Jeunes accueillis : 200. Part de nouveaux inscrits : la moitié. Partenaires présents : cinq.",
    ]
}

extension SummerPaper {
    static let story: [Scene] = [
        .on(-14, 22, 10) {
            let origin = Origin(kind: .proposed, by: "Caf, appel à projets « Vacances de proximité »")
            try $0.open(.summer, .grantRequest, origin, text($0), by: .lea)
        },
        .on(-13, 8, 50) { stage in
            try stage.name(.summer, named, by: .lea)
            try stage.publish(.summer, text(stage), by: .lea)
            try stage.export(.summer, "pdf", by: .lea)
        },
        .on(-11, 10, 0) { try $0.notify(.summer, by: .lea) },
        .on(-9, 17, 30) { try $0.read(.summer, by: .rachid) },
        .on(-9, 17, 50) {
            try $0.answer(
                .summer,
                .contest,
                """
                La Maison des ados n’a pas participé à l’écriture de cette demande et ne peut pas assurer ces \
                permanences. Nous restons disponibles pour en parler.
                """,
                printed: true,
                by: .rachid
            )
        },
        .on(-8, 11, 20) {
            try $0.answer(.summer, .networkOnly, "Nous ferons volontiers passer l’information aux jeunes.", by: .paul)
        },
        .on(-7, 14, 15) {
            try $0.answer(
                .summer,
                .ask,
                "Douze après-midi de bibliobus : nous découvrons ce chiffre. D’où vient-il, et peut-on en parler ?",
                by: .claire
            )
        },
        .on(-6, 9, 0) { try $0.answer(.summer, .decline, by: .link(.compagnie)) },
    ]

    private static let named = [
        Named(.terrasses, "Le centre social Les Terrasses mobilise les familles et met à disposition", score: 0.97),
        Named(.ados, "La Maison des ados du Lez assure deux permanences d’écoute par semaine.", score: 0.99),
        Named(.missionLocale, "La Mission locale Lez et Coteaux tient un stand d’information", score: 0.98),
        Named(.amandier, "La Médiathèque L’Amandier vient avec le bibliobus douze après-midi.", score: 0.98),
        Named(.compagnie, "La Compagnie du Grand Écart joue trois soirs.", score: 0.96),
    ]
}
