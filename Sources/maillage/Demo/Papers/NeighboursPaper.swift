import Cooperation

/// A flyer: a notice lapsed without an answer, and two that still wait for one.
enum NeighboursPaper {
    static func first(_ stage: Stage) -> Paper {
        var paper = Paper(title: "Fête des voisins des Terrasses", sections: sections)
        paper.start = stage.day(25)
        paper.end = stage.day(25)
        paper.decidedBy = "La commission des habitantes et habitants du centre social."
        paper.stillOpen = "Le programme de l’après-midi, les stands, l’heure de fin."
        paper.stage = .design
        paper.hours = PhaseHours(before: 2, during: 6, after: 1)
        paper.replyBy = stage.day(-9)
        return paper
    }

    static func second(_ stage: Stage) -> Paper {
        var paper = first(stage)
        paper.sections[.partners] =
            (paper.sections[.partners] ?? "") + """

                Les Jardins du Lez tiendraient le bar à sirops.
                La Ville de Saint-Aubin-sur-Lez prêterait tables, bancs et barrières.
                """
        paper.replyBy = stage.day(14)
        return paper
    }

    private static let sections: [PaperSection: String] = [
        .content: """
        On ferme la rue, on sort les tables, chacun apporte un plat et un voisin qu’il ne connaît pas. Jeux l’après-midi, \
        musique en fin de journée, rangement à vingt-deux heures.
        """,
        .publics: "Tout le quartier, et celles et ceux qui y travaillent.",
        .places: "Place des Terrasses ; au centre social s’il pleut.",
        .calendar: "Un samedi, de 15 h à 22 h.",
        .partners: """
        Lez Habitat offre la sono et prête les halls pour les affiches.
        La ludothèque La Toupie sort ses grands jeux.
        L’école de musique Do Ré Lez joue à 18 h.
        La Compagnie du Grand Écart déambule entre les tables.
        """,
    ]
}

extension NeighboursPaper {
    static let story: [Scene] = [
        .on(-31, 16, 0) {
            try $0.open(.neighbours, .flyer, Origin(kind: .ownInitiative), first($0), by: .samira)
        },
        .on(-30, 9, 30) { stage in
            try stage.name(.neighbours, named, by: .samira)
            try stage.publish(.neighbours, first(stage), by: .samira)
            try stage.notify(.neighbours, by: .samira)
        },
        .on(-28, 10, 20) { try $0.answer(.neighbours, .joinDesign, "Les grands jeux sont prêts.", by: .link(.toupie)) },
        .on(-27, 18, 0) {
            try $0.answer(
                .neighbours,
                .notNow,
                "Nos élèves ont une audition ce jour-là. L’an prochain ?",
                by: .link(.musique)
            )
        },
        .on(-26, 12, 0) {
            try $0.answer(.neighbours, .serviceProvider, "Voici notre tarif pour un quartier.", by: .link(.compagnie))
        },
        .on(-20, 9, 30) { try $0.remind(.habitat, of: .neighbours, by: .samira) },
        .on(-5, 11, 0) { stage in
            try stage.publish(.neighbours, second(stage), "Deux invitations de plus.", by: .samira)
            try stage.name(
                .neighbours,
                [
                    Named(.jardins, "Les Jardins du Lez tiendraient le bar à sirops.", score: 0.99),
                    Named(.ville, "La Ville de Saint-Aubin-sur-Lez prêterait tables, bancs et barrières.", score: 0.97),
                ],
                by: .samira
            )
            try stage.notify(.neighbours, by: .samira)
        },
    ]

    private static let named = [
        Named(.habitat, "Lez Habitat offre la sono et prête les halls pour les affiches.", score: 0.98),
        Named(.toupie, "La ludothèque La Toupie sort ses grands jeux.", score: 0.96),
        Named(.musique, "L’école de musique Do Ré Lez joue à 18 h.", score: 0.97),
        Named(.compagnie, "La Compagnie du Grand Écart déambule entre les tables.", score: 0.97),
    ]
}
