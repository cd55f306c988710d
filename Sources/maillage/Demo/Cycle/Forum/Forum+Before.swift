import Cooperation

extension Forum {
    /// Everything was said here, and nobody read it twice: four meanings of one word, five questions answered in an hour.
    static let before = lanes + definitions + questions

    private static let lanes: [Scene] = [
        .on(-66, 9, 0, .forum, Preparation.self, by: .karim) {
            let project = PreProject(
                organisation: $1.organisation,
                intention: "Remplir l’appel à projets de la Région avant vendredi.",
                reason: "Vingt élèves sans stage.",
                publics: "Les classes de troisième.",
                alone: "Un après-midi avec les parents d’élèves."
            )
            return try $0.preparation.write(project, seen: 0, at: $1)
        },
        .on(-65, 14, 0, .forum, Preparation.self, by: .lea) {
            let project = PreProject(
                organisation: $1.organisation,
                intention: "Que les élèves fabriquent eux-mêmes leur forum, des questions jusqu’à l’accueil.",
                reason: "Un métier se rencontre, il ne se présente pas.",
                publics: "Les vingt qui n’ont pas de piste.",
                alone: "Un club du mercredi, à Montarel."
            )
            return try $0.preparation.write(project, seen: 0, at: $1)
        },
        .on(-65, 16, 0, .forum, Preparation.self, by: .paul) {
            try $0.preparation.join(reason: "", seen: 0, at: $1)
        },
        .on(-64, 11, 0, .forum, Preparation.self, by: .nadia) {
            try $0.preparation.join(reason: "Nous soutenons le collège.", seen: 0, at: $1)
        },
        .on(-66, 9, 20, .forum, Preparation.self, by: .karim) {
            let need = Diagnosis(
                organisation: $1.organisation,
                need: "Vingt élèves de troisième n’ont pas de stage.",
                evidence: "Relevé de la vie scolaire.",
                publics: "Élèves de troisième",
                territory: "Collège Les Oliviers",
                sources: [.figures]
            )
            return try $0.preparation.diagnose(need, at: $1)
        },
        .on(-65, 14, 20, .forum, Preparation.self, by: .lea) {
            let need = Diagnosis(
                organisation: $1.organisation,
                need: "Les élèves ne connaissent aucun adulte dont ils voudraient faire le métier.",
                evidence: "Ce qu’en disent onze jeunes du club.",
                publics: "13 à 15 ans",
                sources: [.publics]
            )
            return try $0.preparation.diagnose(need, at: $1)
        },
        .on(-64, 8, 0, .forum, Preparation.self, by: .karim) {
            let reason = "Ce n’est pas la question de l’appel à projets."
            return try $0.preparation.view(2, .contests, reason: reason, seen: 1, at: $1)
        },
        .on(-64, 14, 0, .forum, Preparation.self, by: .lea) { try $0.preparation.view(1, .shares, seen: 1, at: $1) },
    ]

    private static let definitions: [Scene] = [
        (Voice.karim, "Un partenaire nous apporte ce que nous n’avons pas, dans nos horaires."),
        (.lea, "Décider ensemble, du premier au dernier jour."), (.paul, "Être là quand on nous invite."),
        (.nadia, "Soutenir ce que d’autres portent."),
    ].enumerated().map { place, said in
        .on(-63, 9, place * 12, .forum, Preparation.self, by: said.0) { try $0.preparation.define(said.1, at: $1) }
    }

    private static let answers: [(question: PartnershipQuestion, text: String)] = [
        (.what, "Quatre ateliers et un forum."), (.field, "Le collège."), (.rules, "Celles du collège."),
        (.limits, "Les horaires des cours."), (.method, "Des mails."),
    ]

    private static let questions: [Scene] =
        answers.enumerated().map { place, said in
            .on(-62, 9, place, .forum, Preparation.self, by: .karim) {
                try $0.preparation.answer(said.question, said.text, seen: 0, at: $1)
            }
        }
        + answers.enumerated().map { place, said in
            .on(-62, 10, place, .forum, Preparation.self, by: .lea) {
                try $0.preparation.voice(said.question, agrees: true, seen: 1, at: $1)
            }
        }
}
