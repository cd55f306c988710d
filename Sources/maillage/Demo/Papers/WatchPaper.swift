import Cooperation

/// A partnership that a law and a funder ask for; joining stays a free choice.
enum WatchPaper {
    static func text(_ stage: Stage) -> Paper {
        var paper = Paper(title: "Convention de la cellule de veille éducative", sections: sections)
        paper.start = stage.day(30)
        paper.end = stage.day(760)
        paper.decidedBy =
            "L’État demande la cellule dans le contrat local de prévention ; la Ville en écrit la convention."
        paper.stillOpen = "La composition, le rythme, ce qui se dit en séance et ce qui ne s’y dit jamais."
        paper.stage = .written
        paper.hours = PhaseHours(before: 4, during: 18, after: 2)
        paper.replyBy = stage.day(20)
        paper.noticeDays = 60
        return paper
    }

    private static let sections: [PaperSection: String] = [
        .context: """
        Trente-deux collégiennes et collégiens ont quitté leur établissement en cours d’année. Chacun en connaît \
        quelques-uns, personne ne les connaît tous, et les familles racontent leur histoire cinq fois.
        """,
        .objectives: """
        Repérer plus tôt les jeunes qui décrochent, avec eux et avec leurs parents.
        Que chaque famille n’ait qu’une seule personne à appeler.
        """,
        .content: """
        Une rencontre par mois, deux heures. On y parle de situations sans nom, pour comprendre et ajuster. Une \
        situation nommée ne se traite qu’en petit comité, avec l’accord écrit de la famille, entre les seules \
        personnes qui l’accompagnent. Le service social du Département sera associé au petit comité. Aucun fichier \
        n’est tenu.
        """,
        .partners: """
        Ville de Saint-Aubin-sur-Lez : invitation, salle, compte rendu.
        Collège Les Oliviers : signaler les absences longues, recevoir les familles.
        Centre social Les Terrasses : accompagnement à la scolarité, lien avec les parents.
        Mission locale Lez et Coteaux : les plus de seize ans.
        Maison des ados du Lez : écoute des jeunes, éclairage du groupe.
        """,
        .means: "Une coordination à mi-temps portée par la Ville, une salle, une ligne téléphonique.",
        .budget: "Charges : coordination 19 500 €, accueil 500 €. Produits : État 12 000 €, Ville 8 000 €.",
        .calendar: "Le premier jeudi du mois, hors vacances ; bilan chaque année en juin.",
        .indicators:
            "Jeunes accompagnés vers une solution : 12 la première année. Familles qui disent savoir qui appeler.",
    ]
}

extension WatchPaper {
    static let story: [Scene] = [
        .on(-35, 9, 0) {
            let origin = Origin(kind: .required, by: "Préfecture, contrat local de prévention")
            try $0.open(.watch, .conventionDraft, origin, text($0), by: .nadia)
        },
        .on(-33, 10, 30) { stage in
            try stage.name(.watch, named, by: .nadia)
            try stage.publish(.watch, text(stage), by: .nadia)
            try stage.notify(.watch, by: .nadia)
        },
        .on(-28, 14, 0) { try $0.answer(.watch, .joinDesign, "Oui, si le secret reste le secret.", by: .rachid) },
        .on(-27, 17, 15) { try $0.answer(.watch, .joinDesign, by: .karim) },
        .on(-26, 11, 40) {
            try $0.answer(
                .watch,
                .ask,
                "Notre subvention municipale dépend-elle de notre réponse ? Nous préférons le demander simplement.",
                by: .samira
            )
        },
        .on(-25, 9, 20) {
            try $0.reply(
                .watch,
                to: .terrasses,
                "Non, et c’est écrit : l’État demande la cellule, personne ne peut vous demander d’y entrer.",
                by: .nadia
            )
        },
        .on(-24, 18, 0) { try $0.answer(.watch, .joinDesign, by: .samira) },
        .on(-20, 15, 0) {
            try $0.accept(.watch, by: .rachid) {
                $0.mission =
                    "Éclairer le groupe sur ce que vivent les jeunes, recevoir celles et ceux qui le souhaitent."
                $0.hours = PhaseHours(before: 2, during: 20, after: 2)
                $0.brings = [.skills, .legitimacy]
                $0.reservation = "Nous ne transmettrons aucune information nominative."
                $0.freely = true
            }
        },
        .on(-19, 9, 30) {
            try $0.accept(.watch, by: .nadia) {
                $0.mission = "Inviter, accueillir, écrire le compte rendu et le faire relire."
                $0.hours = PhaseHours(before: 20, during: 60, after: 10)
                $0.brings = [.places, .money]
                $0.amountCents = 800_000
                $0.freely = true
            }
        },
        .on(-2, 8, 45) { try $0.read(.watch, by: .ines) },
        .on(-1, 11, 30) {
            let passage = "Le service social du Département sera associé au petit comité."
            try $0.name(.watch, [Named(.departement, passage, score: 0.71)], by: .nadia)
        },
    ]

    private static let named = [
        Named(.college, "Collège Les Oliviers : signaler les absences longues, recevoir les familles.", score: 0.99),
        Named(.terrasses, "Centre social Les Terrasses : accompagnement à la scolarité", score: 0.99),
        Named(.missionLocale, "Mission locale Lez et Coteaux : les plus de seize ans.", score: 0.99),
        Named(.ados, "Maison des ados du Lez : écoute des jeunes, éclairage du groupe.", score: 0.99),
    ]
}
