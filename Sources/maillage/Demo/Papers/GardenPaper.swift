import Cooperation

/// An action sheet well made: its text, as it changed with those it names.
enum GardenPaper {
    static func first(_ stage: Stage) -> Paper {
        var paper = Paper(title: "Les mercredis du jardin", sections: sections)
        paper.start = stage.day(9)
        paper.end = stage.day(212)
        paper.decidedBy = "L’équipe et le conseil d’administration du centre social, après trois cafés des parents."
        paper.stillOpen = "Les jours et les heures, le nombre de séances, qui fait quoi, et la suite après l’été."
        paper.stage = .design
        paper.hours = PhaseHours(before: 6, during: 24, after: 4)
        paper.replyBy = stage.day(-39)
        paper.noticeDays = 15
        return paper
    }

    /// Les Jardins du Lez write it: the garden closes in August, and whoever leaves says so a month before.
    static func second(_ stage: Stage) -> Paper {
        var paper = first(stage)
        paper.sections[.calendar] = """
            Douze séances, un mercredi sur deux, hors vacances scolaires. Le jardin ferme en août : les familles qui \
            restent en ville arrosent à tour de rôle, avec un jardinier joignable.
            """
        paper.noticeDays = 30
        return paper
    }

    static func third(_ stage: Stage) -> Paper {
        var paper = second(stage)
        paper.sections[.content] = content(from: "13 h 30", river: "rivière")
        return paper
    }

    static func fourth(_ stage: Stage) -> Paper {
        var paper = second(stage)
        paper.sections[.content] =
            content(from: "14 h", river: "riviere") + """


                L’animatrice du centre social ouvre la parcelle dès 13 h 30 pour les familles qui veulent venir plus \
                tôt ; les jardinières et jardiniers arrivent à 14 h, comme convenu.
                """
        paper.sections[.partners] =
            (paper.sections[.partners] ?? "") + """

                École élémentaire Les Micocouliers : faire connaître l’atelier aux parents, à la sortie et dans les cahiers.
                """
        paper.replyBy = stage.day(12)
        return paper
    }

    /// A true correction: one accent.
    static func fifth(_ stage: Stage) -> Paper {
        var paper = fourth(stage)
        paper.sections[.content] = paper.sections[.content]?.replacing("riviere", with: "rivière")
        return paper
    }

    private static func content(from hour: String, river: String) -> String {
        """
        Un mercredi sur deux, de \(hour) à 16 h, dix familles cultivent une parcelle au bord de la \(river) avec des \
        jardinières et jardiniers de l’association. On commence par un tour du jardin, on choisit ensemble ce que l’on \
        fait, on finit par un goûter préparé sur place. Ce que l’on récolte se partage, et part aussi à la cuisine du \
        jeudi.
        """
    }

    private static let sections: [PaperSection: String] = [
        .orientation: "Convention territoriale globale, axe 2 : accompagner les parents dans leur quotidien.",
        .owner: "Centre social Les Terrasses, 12 rue des Terrasses, 04 65 71 10 12.",
        .context: """
        Aux Terrasses, un enfant sur deux ne part pas en vacances, et peu de familles descendent jusqu’à la rivière, à \
        dix minutes à pied. Au café des parents, plusieurs mères ont dit vouloir « faire quelque chose de leurs mains \
        avec les enfants, dehors, sans que ce soit un cours ». Une parcelle est libre depuis l’automne.
        """,
        .objectives: """
        Donner aux parents et aux enfants un moment régulier, dehors, où l’on fait ensemble.
        Faire se rencontrer des familles et des jardiniers qui se croisent sans se connaître.
        Apprendre à cultiver, à récolter et à cuisiner ce qui pousse ici.
        """,
        .impacts:
            "Des familles qui reviennent seules au jardin, et une parcelle qui leur est confiée l’année suivante.",
        .content: content(from: "14 h", river: "rivière"),
        .publics: "Dix familles par saison : des enfants de 3 à 11 ans avec un parent ou un grand-parent.",
        .places: "Parcelle du chemin des Moulins ; au centre social les jours de pluie.",
        .calendar: "Douze séances, un mercredi sur deux, hors vacances scolaires.",
        .partners: """
        Les Jardins du Lez : la parcelle, les outils et le savoir-faire.
        Ville de Saint-Aubin-sur-Lez : l’eau, le broyat, un agent des espaces verts à l’ouverture et à la clôture.
        CCAS de Saint-Aubin-sur-Lez : proposer l’atelier aux familles qu’il accompagne.
        Médiathèque L’Amandier : une malle de livres sur le jardin.
        """,
        .means: "Une animatrice deux heures par séance, des outils d’enfants, des bottes de toutes les tailles.",
        .budget: """
        Charges : animation 3 100 €, petit matériel et plants 960 €, goûters 400 €, déplacements 400 €. Total 4 860 €.
        Produits : Caf 2 400 €, Ville 1 200 €, centre social 1 260 €. Total 4 860 €.
        """,
        .indicators: """
        Familles venues au moins six fois : aucune au départ, dix visées.
        Familles qui reviennent seules au jardin : à compter avec l’association à la clôture.
        Ce que disent les enfants, noté dans le carnet du jardin à chaque séance.
        """,
        .links: "Café des parents, cuisine du jeudi, accompagnement à la scolarité.",
    ]
}
