import Cooperation

extension Benches {
    /// Two pre-projects, three that join, two needs that the others see too, the five questions answered together.
    static let before = lanes + needs + definitions + questions

    private static let lanes: [Scene] = [
        .on(-160, 10, 0, .benches, Preparation.self, by: .samira) {
            let project = PreProject(
                organisation: $1.organisation,
                intention: "Que des familles qui ne viennent nulle part passent leurs soirées dehors, avec d’autres.",
                reason: "Nous ouvrons le jour ; c’est le soir que le quartier se parle, ou ne se parle pas.",
                publics: "Les familles des trois tours.",
                alone: "Deux soirées en juin, dans notre cour."
            )
            return try $0.preparation.write(project, seen: 0, at: $1)
        },
        .on(-159, 9, 30, .benches, Preparation.self, by: .paul) {
            let project = PreProject(
                organisation: $1.organisation,
                intention: "Que des jeunes découvrent qu’ils savent accueillir, devant des gens qui les connaissent.",
                reason: "Un stage ne le leur dit pas.",
                publics: "Huit jeunes de 18 à 22 ans.",
                alone: "Un atelier dans nos murs."
            )
            return try $0.preparation.write(project, seen: 0, at: $1)
        },
        .on(-158, 20, 0, .benches, Preparation.self, by: .odile) {
            try $0.preparation.join(reason: "On nous demande une table ; nous aimons les tables.", seen: 0, at: $1)
        },
        .on(-158, 11, 0, .benches, Preparation.self, by: .thomas) {
            let reason = "La Ville n’a pas d’idée à ajouter. Elle peut ouvrir l’espace public, et se taire."
            return try $0.preparation.join(reason: reason, seen: 0, at: $1)
        },
    ]

    private static let needs: [Scene] =
        [
            .on(-160, 10, 20, .benches, Preparation.self, by: .samira) {
                let need = Diagnosis(
                    organisation: $1.organisation,
                    need: "Une famille sur trois ne vient à rien de ce que nous proposons.",
                    evidence: "218 logements, 74 familles jamais vues en deux ans.",
                    publics: "Familles des tours A, B et C",
                    territory: "Les Terrasses",
                    sources: [.figures, .publics],
                    sourceDetail: "Notre fichier d’adhésion, et une porte à porte d’habitantes."
                )
                return try $0.preparation.diagnose(need, at: $1)
            },
            .on(-159, 9, 50, .benches, Preparation.self, by: .paul) {
                let need = Diagnosis(
                    organisation: $1.organisation,
                    need: "Les jeunes que nous suivons n’ont personne qui dise d’eux ce qu’ils savent faire.",
                    evidence: "Sur 30 lettres de motivation relues, 26 ne citent aucune personne.",
                    publics: "Jeunes de 18 à 22 ans",
                    territory: "Saint-Aubin-sur-Lez",
                    sources: [.field]
                )
                return try $0.preparation.diagnose(need, at: $1)
            },
        ]
        + Scene.each([.thomas, .odile, .mireille], on: -157, 15, .benches, Preparation.self) {
            try $0.preparation.view(1, .shares, seen: 1, at: $1)
        }
        + Scene.each([.samira, .thomas, .odile, .mireille], on: -156, 15, .benches, Preparation.self) {
            try $0.preparation.view(2, .shares, seen: 1, at: $1)
        } + [
            .on(-157, 17, 0, .benches, Preparation.self, by: .paul) {
                try $0.preparation.view(1, .shares, seen: 1, at: $1)
            }
        ]

    private static let definitions: [Scene] = [
        (Voice.samira, "Faire ensemble ce qu’aucun ne ferait seul, en gardant chacun son nom."),
        (.thomas, "Être plusieurs à décider, et un seul à ne pas s’en attribuer le mérite."),
        (.odile, "Savoir sur qui compter, et pour combien de temps."),
        (.paul, "Que ce que nous apprenons chez l’autre change ce que nous faisons chez nous."),
        (.mireille, "Frapper à la porte d’à côté avant d’avoir fini la sienne."),
    ].enumerated().map { place, said in
        .on(-156, 9, place * 11, .benches, Preparation.self, by: said.0) { try $0.preparation.define(said.1, at: $1) }
    }

    private static let answers: [(question: PartnershipQuestion, text: String)] = [
        (.what, "Douze soirées dehors, proposées par celles et ceux qui vivent là."),
        (.field, "Le pied des trois tours, et rien d’autre cette année."),
        (.rules, "Une structure, une voix ; on se retire quand on veut, en le disant un mois avant."),
        (.limits, "Ni maintien de l’ordre, ni recherche d’emploi, ni collecte de noms."),
        (.method, "Une rencontre par mois, un cahier par soirée, des comptes ouverts à tous."),
    ]

    private static let questions: [Scene] =
        answers.enumerated().map { place, said in
            .on(-155, 10, place * 6, .benches, Preparation.self, by: .samira) {
                try $0.preparation.answer(said.question, said.text, seen: 0, at: $1)
            }
        }
        + answers.enumerated().flatMap { place, said -> [Scene] in
            Scene.each([.thomas, .odile, .paul, .mireille], on: -154 + place, 11, .benches, Preparation.self) {
                try $0.preparation.voice(said.question, agrees: true, seen: 1, at: $1)
            }
        }
}
