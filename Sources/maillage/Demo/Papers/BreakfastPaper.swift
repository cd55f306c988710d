import Cooperation

/// A draft freshly written, with names that the author has not confirmed yet.
enum BreakfastPaper {
    static func text(_ stage: Stage) -> Paper {
        var paper = Paper(title: "Les petits déjeuners du vendredi", sections: sections)
        paper.start = stage.day(40)
        paper.decidedBy = "Personne encore : l’idée vient des parents, au dernier conseil d’école."
        paper.stillOpen = "Tout : le lieu, l’heure, le rythme, et même l’idée."
        paper.stage = .idea
        paper.hours = PhaseHours(before: 3, during: 10, after: 1)
        paper.replyBy = stage.day(21)
        return paper
    }

    static let story: [Scene] = [
        .on(-2, 17, 40) {
            try $0.open(
                .breakfast,
                .actionSheet,
                Origin(kind: .ownInitiative),
                Paper(title: text($0).title),
                by: .samira
            )
        },
        .on(-1, 16, 5) { try $0.save(.breakfast, text($0), by: .samira) },
    ]

    private static let sections: [PaperSection: String] = [
        .owner: "Centre social Les Terrasses",
        .context: """
        Au conseil d’école des Micocouliers, des parents ont raconté que plusieurs enfants arrivent sans avoir mangé. \
        Personne ne veut d’une distribution : l’envie, c’est de prendre le petit déjeuner ensemble, parents compris.
        """,
        .objectives: "Un moment simple et sans étiquette, le vendredi avant l’école, où chacun apporte s’il peut.",
        .content:
            "De 7 h 45 à 8 h 20, sous le préau ou au centre social : pain, fruits, boissons chaudes, et du temps.",
        .publics: "Les enfants de l’école et leurs parents, sans inscription.",
        .partners: """
        L’ecole elementaire Les Micocouliers prêterait son préau.
        L’épicerie sociale La Provende pourrait fournir le pain et les fruits.
        La médiathèque l’Amandier lirait une histoire une fois par mois.
        On pense aussi à Mots en partage, et à la maison des solidarités pour la santé des tout-petits.
        """,
    ]
}
