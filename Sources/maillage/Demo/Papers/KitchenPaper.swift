import Cooperation

/// An action under way that one partner has left, and that another is leaving.
enum KitchenPaper {
    static func text(_ stage: Stage) -> Paper {
        var paper = Paper(title: "La cuisine du jeudi", sections: sections)
        paper.start = stage.day(-95)
        paper.end = stage.day(180)
        paper.decidedBy = "Le conseil d’administration du CCAS, sur une idée d’habitantes de la résidence."
        paper.stillOpen = "Qui cuisine avec qui, le prix du repas, la place des personnes âgées."
        paper.stage = .idea
        paper.hours = PhaseHours(before: 4, during: 40, after: 3)
        paper.replyBy = stage.day(-96)
        paper.noticeDays = 30
        return paper
    }

    private static let sections: [PaperSection: String] = [
        .owner: "CCAS de Saint-Aubin-sur-Lez, 2 place de la Fontaine, 04 65 71 10 20.",
        .context: """
        Des personnes âgées mangent seules à deux rues de familles qui cuisinent pour dix. Une habitante de la \
        résidence a dit : « Donnez-moi des gens à nourrir, pas un plateau. »
        """,
        .objectives: "Cuisiner et manger ensemble, toutes générations, avec des produits d’ici, à deux euros.",
        .content: """
        Le jeudi matin, douze personnes cuisinent pour trente ; à midi, on met la table. Le menu se décide le jeudi \
        d’avant, selon ce que donnent le jardin et l’épicerie.
        """,
        .publics: "Familles du quartier, personnes âgées, personnes orientées par les services sociaux.",
        .places: "Cuisine du centre social Les Terrasses.",
        .calendar: "Tous les jeudis, hors vacances scolaires.",
        .partners: """
        Centre social Les Terrasses : la cuisine et une animatrice.
        Épicerie sociale La Provende : les produits secs et deux bénévoles.
        Les Jardins du Lez : les légumes de saison.
        Terre d’appui : des paniers, selon la récolte.
        Résidence Les Tilleuls : faire venir et raccompagner les résidentes et résidents.
        """,
        .means: "Une cuisine équipée, une animatrice, un minibus le midi.",
        .budget:
            "Charges : 6 300 € de produits et de transport. Produits : CCAS 1 500 €, participations 1 800 €, Caf 3 000 €.",
        .indicators: "Repas partagés par mois : 120. Personnes âgées venues au moins trois fois : 15.",
        .links: "Cuisine partagée du centre social, Les mercredis du jardin.",
    ]
}

extension KitchenPaper {
    static let story = beginning + leaving

    private static let beginning: [Scene] = [
        .on(-119, 10, 0) {
            try $0.open(.kitchen, .actionSheet, Origin(kind: .ownInitiative), text($0), by: .josiane)
        },
        .on(-118, 14, 30) { stage in
            try stage.name(.kitchen, named, by: .josiane)
            try stage.publish(.kitchen, text(stage), by: .josiane)
            try stage.notify(.kitchen, by: .josiane)
        },
        .on(-115, 9, 15) { try $0.answer(.kitchen, .joinDesign, by: .samira) },
        .on(-114, 10, 0) {
            try $0.answer(
                .kitchen,
                .serviceProvider,
                "Un chantier d’insertion doit vendre sa récolte : nous pouvons livrer des paniers à prix coûtant.",
                by: .link(.appui)
            )
        },
        .on(-108, 16, 0) {
            try $0.accept(.kitchen, by: .helene) {
                $0.mission = "Ouvrir la cuisine et y être, chaque jeudi de 9 h à 14 h."
                $0.hours = PhaseHours(before: 8, during: 60, after: 4)
                $0.brings = [.places, .publics, .skills]
            }
        },
        .on(-107, 11, 0) {
            try $0.accept(.kitchen, by: .provende) {
                $0.mission = "Fournir les produits secs, tenir les menus et les courses."
                $0.hours = PhaseHours(before: 4, during: 45, after: 2)
                $0.brings = [.equipment, .publics]
            }
        },
        .on(-106, 20, 0) {
            try $0.accept(.kitchen, by: .odile) {
                $0.mission = "Apporter les légumes du jardin quand il y en a."
                $0.brings = [.equipment]
            }
        },
        .on(-105, 9, 0) {
            try $0.accept(.kitchen, by: .josiane) {
                $0.mission = "Coordonner, accueillir, tenir les comptes."
                $0.hours = PhaseHours(before: 12, during: 50, after: 8)
                $0.brings = [.money, .publics]
                $0.amountCents = 150_000
            }
        },
        .on(-98, 15, 0) { try $0.export(.kitchen, "pdf", by: .josiane) },
    ]

    private static let leaving: [Scene] = [
        .on(-62, 19, 0) {
            try $0.withdraw(
                .kitchen,
                "La sécheresse a pris nos légumes. Nous préférons le dire que livrer deux courgettes.",
                by: .odile
            )
        },
        .on(-10, 18, 30) {
            try $0.withdraw(
                .kitchen,
                """
                Nos bénévoles ne sont plus assez nombreux pour tenir le jeudi. Nous finissons le mois avec vous, et \
                l’épicerie reste ouverte à toutes les personnes que vous nous adressez.
                """,
                by: .provende
            )
        },
    ]

    private static let named = [
        Named(.terrasses, "Centre social Les Terrasses : la cuisine et une animatrice.", score: 0.99),
        Named(.provende, "Épicerie sociale La Provende : les produits secs et deux bénévoles.", score: 0.99),
        Named(.jardins, "Les Jardins du Lez : les légumes de saison.", score: 0.99),
        Named(.appui, "Terre d’appui : des paniers, selon la récolte.", score: 0.95),
        Named(.tilleuls, "Résidence Les Tilleuls : faire venir et raccompagner les résidentes", score: 0.98),
    ]
}
