import Cooperation

extension Threshold {
    /// One topic closed, one amended, one on which two texts face each other; a red line that nobody has lifted yet.
    static let table = days + care + counting + differences

    private static let days: [Scene] =
        [
            .on(-19, 9, 30, .threshold, Negotiation.self, by: .ines) {
                try $0.negotiation.openTopic(
                    "Les jours et les heures",
                    question: "Quand nous retrouvons-nous ?",
                    in: $0,
                    at: $1
                )
            },
            .on(-19, 9, 40, .threshold, Negotiation.self, by: .ines) {
                try $0.negotiation.propose("Le mardi et le vendredi, de 9 h 30 à 11 h 30.", on: 1, at: $1)
            },
            .on(-18, 20, 15, .threshold, Negotiation.self, by: .odile) {
                let text = "Le mardi et le vendredi, de 9 h 30 à 11 h 30 ; dès 8 h 30 en juin, à cause de la chaleur."
                return try $0.negotiation.amend(
                    1,
                    to: text,
                    because: "À onze heures, on ne tient plus.",
                    in: $0,
                    at: $1
                )
            },
            .on(-17, 9, 0, .threshold, Negotiation.self, by: .ines) {
                try $0.negotiation.answer(1, accepting: true, words: "Évidemment, merci.", in: $0, at: $1)
            },
            .on(-16, 12, 0, .threshold, Negotiation.self, by: .beatrice) {
                try $0.negotiation.take(.notOurs, on: 1, wording: 2, words: nil, at: $1)
            },
            .on(-15, 17, 0, .threshold, Negotiation.self, by: .samira) { try $0.negotiation.close(1, on: 1, at: $1) },
        ]
        + Scene.each([.ines, .samira, .odile], on: -16, 10, .threshold, Negotiation.self) {
            try $0.negotiation.take(.favour, on: 1, wording: 2, words: nil, at: $1)
        }

    private static let care: [Scene] = [
        .on(-14, 9, 30, .threshold, Negotiation.self, by: .samira) {
            try $0.negotiation.openTopic(
                "La garde des enfants",
                question: "Qui garde les petits, où, et qui paie ?",
                openUntil: $1.day.advanced(by: 40),
                in: $0,
                at: $1
            )
        },
        .on(-14, 9, 45, .threshold, Negotiation.self, by: .samira) {
            let text = "Les enfants sont gardés dans la salle des familles, par deux personnes formées."
            return try $0.negotiation.propose(text, on: 2, at: $1)
        },
        .on(-12, 21, 0, .threshold, Negotiation.self, by: .odile) {
            try $0.negotiation.take(.favour, on: 2, wording: 1, words: nil, at: $1)
        },
        .on(-11, 10, 0, .threshold, Negotiation.self, by: .ines) {
            let words = "Formées par qui ? Les parents demanderont qui tient leur enfant."
            return try $0.negotiation.take(.favourIfChanged, on: 2, wording: 1, words: words, at: $1)
        },
        .on(-11, 10, 10, .threshold, Negotiation.self, by: .ines) {
            let text = """
                Les enfants sont gardés dans la salle des familles, par deux personnes que les parents ont rencontrées \
                avant, dont une du métier.
                """
            return try $0.negotiation.amend(2, to: text, because: "La confiance ne se décrète pas.", in: $0, at: $1)
        },
    ]

    private static let counting: [Scene] = [
        .on(-13, 11, 0, .threshold, Negotiation.self, by: .beatrice) {
            let question = "Que doit-on pouvoir montrer à celles et ceux qui financent ?"
            return try $0.negotiation.openTopic("Ce qui se compte, et pour qui", question: question, in: $0, at: $1)
        },
        .on(-13, 11, 20, .threshold, Negotiation.self, by: .beatrice) {
            let text = "Chaque matinée tient une liste nominative, transmise chaque trimestre à la Caf."
            return try $0.negotiation.propose(text, on: 3, at: $1)
        },
        .on(-12, 9, 15, .threshold, Negotiation.self, by: .ines) {
            let words = "Celles que nous cherchons viendront parce que personne ne leur demande leur nom."
            return try $0.negotiation.take(.against, on: 3, wording: 1, words: words, at: $1)
        },
        .on(-11, 16, 0, .threshold, Negotiation.self, by: .samira) {
            let text =
                "On compte les personnes, jamais les noms, et l’on écrit trois récits par trimestre avec leur accord."
            return try $0.negotiation.propose(text, on: 3, at: $1)
        },
        .on(-10, 9, 0, .threshold, Negotiation.self, by: .ines) {
            try $0.negotiation.take(.favour, on: 4, wording: 1, words: nil, at: $1)
        },
        .on(-9, 14, 30, .threshold, Negotiation.self, by: .beatrice) {
            let words = "Un contrôle me demandera des justificatifs. Un nombre sans liste ne se vérifie pas."
            return try $0.negotiation.take(.against, on: 4, wording: 1, words: words, at: $1)
        },
        .on(-8, 9, 40, .threshold, Negotiation.self, by: .beatrice) {
            let words =
                "Je comprends la peur. Je cherche si une liste gardée chez vous, que nous viendrions voir, suffirait."
            return try $0.negotiation.reply(to: DemoOrganisation.missionLocale.id, on: 3, words, at: $1)
        },
    ]

    private static let differences: [Scene] = [
        .on(-12, 9, 30, .threshold, Negotiation.self, by: .ines) {
            try $0.negotiation.draw(
                .line,
                "Aucun nom ne sort de la mission locale sans l’accord écrit de la personne.",
                why: "C’est notre parole, et c’est la loi.",
                at: $1
            )
        },
        .on(-10, 20, 40, .threshold, Negotiation.self, by: .odile) {
            let why = "Les bénévoles soufflent, la terre aussi."
            return try $0.negotiation.draw(.point, "Le jardin ferme en août.", why: why, at: $1)
        },
        .on(-7, 20, 10, .threshold, Negotiation.self, by: .odile) {
            try $0.negotiation.settle(2, how: "Le calendrier proposé ne compte rien en août.", at: $1)
        },
        .on(-9, 11, 0, .threshold, Negotiation.self, by: .samira) {
            try $0.negotiation.tell(
                giver: $1.organisation,
                receiver: DemoOrganisation.missionLocale.id,
                given: "La salle des familles le vendredi, que nous gardions pour le café des parents",
                obtained: "Une conseillère présente au café, une fois par mois",
                topic: 1,
                at: $1
            )
        },
        .on(-8, 14, 0, .threshold, Negotiation.self, by: .ines) {
            try $0.negotiation.name("La personne qui vient", at: $1)
        },
        .on(-8, 14, 5, .threshold, Negotiation.self, by: .ines) {
            try $0.negotiation.give("jeune", meaning: "Toute personne de 16 à 25 ans que nous suivons.", for: 1, at: $1)
        },
        .on(-8, 17, 0, .threshold, Negotiation.self, by: .samira) {
            try $0.negotiation.give("habitante, habitant", meaning: "Qui vit ici, inscrit ou non.", for: 1, at: $1)
        },
        .on(-7, 9, 20, .threshold, Negotiation.self, by: .beatrice) {
            try $0.negotiation.give("allocataire", meaning: "Qui a un dossier ouvert chez nous.", for: 1, at: $1)
        },
    ]
}
