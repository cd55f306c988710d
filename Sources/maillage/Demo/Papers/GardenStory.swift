import Cooperation

extension GardenPaper {
    /// Four versions of substance and a correction; an objection heard; partners who say what they bring.
    static let story = writing + talking + agreeing

    private static let writing: [Scene] = [
        .on(-62, 9, 40) {
            try $0.open(.garden, .actionSheet, Origin(kind: .ownInitiative), first($0), by: .samira)
        },
        .on(-60, 11, 5) { stage in
            try stage.name(
                .garden,
                [
                    Named(.jardins, "Les Jardins du Lez : la parcelle, les outils et le savoir-faire.", score: 0.99),
                    Named(.ville, "Ville de Saint-Aubin-sur-Lez : l’eau, le broyat, un agent", score: 0.98),
                    Named(.ccas, "CCAS de Saint-Aubin-sur-Lez : proposer l’atelier aux familles", score: 0.99),
                    Named(.amandier, "Médiathèque L’Amandier : une malle de livres sur le jardin.", score: 0.97),
                ],
                by: .samira
            )
            try stage.publish(.garden, first(stage), by: .samira)
            try stage.notify(.garden, by: .samira)
        },
        .on(-40, 18, 20) {
            try $0.publish(
                .garden,
                second($0),
                "Nous proposons de fermer en août et de prévenir un mois avant de partir : nos bénévoles s’organisent.",
                by: .odile
            )
        },
        .on(-30, 10, 15) {
            try $0.publish(.garden, third($0), as: .correction, "Petite mise à jour de l’horaire.", by: .samira)
        },
        .on(-28, 20, 30) {
            try $0.object(
                .garden,
                "Venir une demi-heure plus tôt change ce que nous demandons à nos bénévoles : c’est plus qu’une correction.",
                by: .odile
            )
        },
        .on(-25, 9, 10) {
            try $0.publish(
                .garden,
                fourth($0),
                "L’objection est entendue : on garde 14 h, et le centre social ouvre seul dès 13 h 30.",
                by: .samira
            )
        },
        .on(-15, 14, 0) { stage in
            try stage.name(
                .garden,
                [
                    Named(
                        .micocouliers,
                        "École élémentaire Les Micocouliers : faire connaître l’atelier aux parents",
                        score: 0.98
                    )
                ],
                by: .samira
            )
            try stage.notify(.garden, by: .samira)
        },
        .on(-12, 9, 0) {
            try $0.publish(.garden, fifth($0), as: .correction, "Un accent manquait.", by: .samira)
        },
        .on(-10, 16, 45) { stage in
            try stage.export(.garden, "pdf", by: .samira)
            try stage.export(.garden, "docx", by: .samira)
        },
    ]

    private static let talking: [Scene] = [
        .on(-59, 19, 10) { try $0.read(.garden, by: .odile) },
        .on(-59, 19, 25) {
            try $0.answer(.garden, .ask, "Qui arrose pendant les vacances, et qui garde les clés ?", by: .odile)
        },
        .on(-58, 9, 30) {
            try $0.reply(
                .garden,
                to: .jardins,
                "C’est justement à décider avec vous. Pouvons-nous passer mercredi vers 17 h ?",
                by: .samira
            )
        },
        .on(-57, 21, 0) { try $0.answer(.garden, .joinDesign, by: .odile) },
        .on(-56, 11, 0) {
            try $0.answer(.garden, .joinDesign, "Intéressés. Je dois en référer avant tout engagement.", by: .thomas)
        },
        .on(-54, 9, 0) { try $0.answer(.garden, .joinDesign, by: .josiane) },
        .on(-53, 15, 30) {
            try $0.answer(.garden, .joinDesign, "Une malle de livres, avec plaisir. Parlons des dates.", by: .claire)
        },
    ]

    private static let agreeing: [Scene] = [
        .on(-50, 20, 40) { try $0.accept(.garden, by: .odile) },
        .on(-49, 10, 10) { try $0.accept(.garden, by: .josiane) },
        .on(-24, 14, 0) {
            try $0.accept(.garden, by: .helene) {
                $0.mission = "Inviter les familles, animer les séances, tenir le carnet du jardin."
                $0.hours = PhaseHours(before: 10, during: 30, after: 6)
                $0.brings = [.publics, .skills, .money]
                $0.amountCents = 126_000
            }
        },
        .on(-23, 20, 15) {
            try $0.accept(.garden, by: .odile) {
                $0.mission = "Prêter la parcelle et les outils, montrer les gestes, deux bénévoles à chaque séance."
                $0.hours = PhaseHours(before: 6, during: 48, after: 4)
                $0.brings = [.places, .skills, .equipment]
            }
        },
        .on(-22, 9, 45) {
            try $0.accept(.garden, by: .josiane) {
                $0.mission = "Proposer l’atelier à six familles accompagnées, et venir à la première séance avec elles."
                $0.hours = PhaseHours(before: 4, during: 6, after: 2)
                $0.brings = [.publics]
            }
        },
        .on(-21, 16, 30) { stage in
            try stage.accept(.garden, by: .thomas) {
                $0.mission = "Eau, broyat et un agent des espaces verts à l’ouverture et à la clôture."
                $0.hours = PhaseHours(before: 3, during: 8, after: 1)
                $0.brings = [.money, .equipment]
                $0.amountCents = 120_000
                $0.reservation = "Sous réserve du vote du budget par le conseil municipal."
                $0.referredBackOn = stage.day(-22)
            }
        },
    ]
}
