import Cooperation

/// A partnership that works: signed, under way, with its disagreements beside its decisions, its grant that is late and
/// one of the five that became a part of another.
enum Benches {
    static let story =
        paper + before + relations + table + agreement + convention + rules + money + work + deciding
        + merging

    static let all: [Voice] = [.samira, .thomas, .odile, .paul, .mireille]

    private static func text(_ stage: Stage) -> Paper {
        var paper = Paper(title: "Bancs publics, les soirées au pied des tours", sections: sections)
        paper.start = stage.day(-58)
        paper.end = stage.day(120)
        paper.decidedBy = "Le conseil d’administration du centre social, sur une idée d’habitantes de la tour C."
        paper.stillOpen = "Les soirs, les lieux, qui accueille, et ce que l’on y fait."
        paper.stage = .idea
        paper.hours = PhaseHours(before: 12, during: 48, after: 8)
        paper.replyBy = stage.day(-160)
        paper.noticeDays = 30
        return paper
    }

    private static let sections: [PaperSection: String] = [
        .orientation: "Contrat de ville, « vivre dehors sans avoir peur ni déranger ».",
        .owner: "Centre social Les Terrasses, 12 rue des Terrasses, 04 65 71 10 12.",
        .context: """
        Le soir, le pied des tours se vide ou se remplit sans nous. Une habitante a dit : « Il y a des bancs, mais personne \
        pour s’asseoir à côté. »
        """,
        .objectives: """
        Que des familles passent leurs soirées dehors, ensemble.
        Que des jeunes apprennent à accueillir un public, et le mettent dans leur parcours.
        """,
        .content: """
        Douze mardis, de 18 h 30 à 22 h : une table longue, des jeux, un conte ou une fanfare. Ce sont les habitantes et \
        habitants qui proposent ; nous apportons les bancs.
        """,
        .publics: "Tout le quartier ; d’abord les familles qui ne viennent nulle part.",
        .places: "Pied des tours A, B et C ; préau de l’école les soirs de pluie.",
        .calendar: "Le mardi, de mai à septembre.",
        .partners: """
        Ville de Saint-Aubin-sur-Lez : l’espace public, la scène et les barrières.
        Les Jardins du Lez : la table, les sirops et les légumes.
        Mission locale Lez et Coteaux : huit jeunes formés à l’accueil.
        Fil et palabres : des nappes, et un coin pour les histoires.
        Lez Habitat : les halls pour les affiches.
        L’école de musique Do Ré Lez : une fanfare, trois soirs.
        """,
        .means: "Une animatrice le mardi, huit jeunes, quatre bénévoles par soirée.",
        .indicators: "Familles venues au moins trois fois. Jeunes qui accueillent seuls.",
    ]
}

extension Benches {
    private static let paper: [Scene] = [
        .on(-177, 10, 0) { try $0.open(.benches, .actionSheet, Origin(kind: .ownInitiative), text($0), by: .samira) },
        .on(-176, 11, 30) { stage in
            try stage.name(.benches, named, by: .samira)
            try stage.publish(.benches, text(stage), by: .samira)
            try stage.notify(.benches, by: .samira)
        },
        .on(-174, 19, 50) { try $0.answer(.benches, .joinDesign, by: .odile) },
        .on(-173, 10, 10) {
            try $0.answer(.benches, .networkOnly, "Les halls sont à vous pour les affiches.", by: .link(.habitat))
        },
        .on(-172, 18, 0) {
            let message = "Trois soirs, oui, au tarif d’une sortie de fanfare."
            try $0.answer(.benches, .serviceProvider, message, by: .link(.musique))
        },
        .on(-168, 9, 0) {
            try $0.accept(.benches, by: .helene) {
                $0.mission = "Porter l’action, accueillir les familles, tenir le cahier des soirées."
                $0.hours = PhaseHours(before: 40, during: 96, after: 12)
                $0.brings = [.publics, .places, .skills]
            }
        },
        .on(-166, 20, 20) {
            try $0.accept(.benches, by: .odile) {
                $0.mission = "Dresser la table, apporter les sirops et ce que donne le jardin."
                $0.hours = PhaseHours(before: 8, during: 60, after: 4)
                $0.brings = [.equipment, .skills]
                $0.reservation = "Après 22 h, nos bénévoles rentrent."
            }
        },
        .on(-165, 15, 0) {
            try $0.accept(.benches, by: .paul) {
                $0.mission = "Proposer ces soirées à huit jeunes, et suivre ce qu’elles et ils y apprennent."
                $0.hours = PhaseHours(before: 16, during: 48, after: 8)
                $0.brings = [.publics, .skills]
            }
        },
        .on(-163, 11, 0) { stage in
            try stage.accept(.benches, by: .thomas) {
                $0.mission = "Autoriser, éclairer, prêter la scène et les barrières, passer une fois par mois."
                $0.hours = PhaseHours(before: 12, during: 24, after: 4)
                $0.brings = [.places, .money, .legitimacy]
                $0.amountCents = 150_000
                $0.referredBackOn = stage.day(-164)
            }
        },
    ]

    private static let named = [
        Named(.ville, "Ville de Saint-Aubin-sur-Lez : l’espace public, la scène et les barrières.", score: 0.99),
        Named(.jardins, "Les Jardins du Lez : la table, les sirops et les légumes.", score: 0.99),
        Named(.missionLocale, "Mission locale Lez et Coteaux : huit jeunes formés à l’accueil.", score: 0.99),
        Named(.palabres, "Fil et palabres : des nappes, et un coin pour les histoires.", score: 0.98),
        Named(.habitat, "Lez Habitat : les halls pour les affiches.", score: 0.98),
        Named(.musique, "L’école de musique Do Ré Lez : une fanfare, trois soirs.", score: 0.97),
    ]
}
