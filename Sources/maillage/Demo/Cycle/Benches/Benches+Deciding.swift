import Cooperation

extension Benches {
    /// An advice followed, a consent reached through an objection, a vote with its dissent, and two questions still open.
    static let deciding = advice + consent + vote + open

    private static func say(_ day: Int, _ number: Int, _ saying: DecisionSaying, by voice: Voice, minute: Int = 0)
        -> Scene
    {
        .on(day, 11, minute, .benches, Decisions.self, by: voice) {
            let seen = $0.decisions[number]?.voices[$1.organisation]?.count ?? 0
            return try $0.decisions.speak(saying, on: number, seen: seen, at: $1)
        }
    }

    private static let advice: [Scene] = [
        .on(-92, 9, 0, .benches, Decisions.self, by: .samira) {
            let question = DecisionQuestion(
                subject: .ownAction,
                way: .advice,
                title: "Acheter une sonorisation d’occasion",
                text:
                    "Le centre social achèterait une petite sono à 380 €. Qu’en pensez-vous, et que faut-il vérifier ?",
                answerBy: $1.day.advanced(by: 7)
            )
            return try $0.decisions.ask(question, in: $0, at: $1)
        },
        say(-90, 1, DecisionSaying(.advise, words: "Une petite. Le règlement dit 80 décibels."), by: .thomas),
        say(-89, 1, DecisionSaying(.advise, words: "On entend mieux un conte sans micro."), by: .odile),
        say(-88, 1, DecisionSaying(.advise, words: "Deux jeunes savent la régler."), by: .paul),
        say(
            -87,
            1,
            DecisionSaying(.advise, words: "Pour les histoires du jeudi, nous n’en voulons pas."),
            by: .mireille
        ),
        .on(-86, 11, 30, .benches, Decisions.self, by: .samira) {
            let became =
                "Achetée, la plus petite. Elle reste au placard les soirs de conte : l’avis des Jardins est suivi."
            return try $0.decisions.close(1, became: became, in: $0, at: $1)
        },
    ]

    private static let consent: [Scene] = [
        .on(-76, 9, 0, .benches, Decisions.self, by: .paul) {
            let question = DecisionQuestion(
                subject: .orientations,
                way: .consent,
                title: "Finir plus tard en juillet",
                text: "En juillet, les soirées finissent à 23 h.",
                answerBy: $1.day.advanced(by: 10),
                reviewOn: $1.day.advanced(by: 74)
            )
            return try $0.decisions.ask(question, in: $0, at: $1)
        },
        say(-75, 2, DecisionSaying(.agree), by: .samira),
        say(
            -74,
            2,
            DecisionSaying(
                .object,
                words: "Nos bénévoles ont soixante-dix ans et rentrent à vélo.",
                keep: "Que personne ne rentre seul après 22 h 30.",
                change: "L’heure de fin, et qui range."
            ),
            by: .odile
        ),
        .on(-73, 9, 30, .benches, Decisions.self, by: .samira) {
            let answer = "Vous voulez bien une soirée plus longue, mais pas de rangement dans la nuit. Nous rangerons."
            return try $0.decisions.hear(DemoOrganisation.jardins.id, on: 2, answer: answer, at: $1)
        },
        .on(-72, 9, 0, .benches, Decisions.self, by: .paul) {
            let text = """
                En juillet, les soirées finissent à 22 h 30. Les Jardins partent quand ils veulent ; le centre social et les \
                jeunes rangent.
                """
            return try $0.decisions.reword(text, of: 2, at: $1)
        },
        say(-71, 2, DecisionSaying(.agree), by: .samira), say(-71, 2, DecisionSaying(.agree), by: .paul, minute: 9),
        say(-71, 2, DecisionSaying(.agree, words: "Merci d’avoir entendu."), by: .odile, minute: 18),
        say(-71, 2, DecisionSaying(.agree), by: .mireille, minute: 27),
        say(-70, 2, DecisionSaying(.aside, words: "Je n’aurai pas d’agent à cette heure-là."), by: .thomas),
        .on(-69, 9, 0, .benches, Decisions.self, by: .paul) { try $0.decisions.close(2, in: $0, at: $1) },
    ]

    private static let vote: [Scene] = [
        .on(-48, 10, 0, .benches, Decisions.self, by: .thomas) {
            let question = DecisionQuestion(
                subject: .money,
                way: .vote,
                title: "Acheter dix bancs de plus avec le pot",
                text: "Le pot commun paie dix bancs pliants, 120 €, plutôt qu’une fanfare de plus.",
                answerBy: $1.day.advanced(by: 7)
            )
            return try $0.decisions.ask(question, in: $0, at: $1)
        },
        say(-47, 3, DecisionSaying(.yes), by: .samira), say(-47, 3, DecisionSaying(.yes), by: .paul, minute: 9),
        say(-46, 3, DecisionSaying(.no, words: "La musique fait venir ; on s’assoit par terre."), by: .odile),
        say(-45, 3, DecisionSaying(.yes), by: .thomas), say(-45, 3, DecisionSaying(.yes), by: .mireille, minute: 9),
        .on(-44, 10, 0, .benches, Decisions.self, by: .samira) { try $0.decisions.close(3, in: $0, at: $1) },
    ]

    private static let open: [Scene] = [
        .on(-4, 9, 0, .benches, Decisions.self, by: .samira) {
            let question = DecisionQuestion(
                subject: .communication,
                way: .consent,
                title: "Une photo des soirées dans le journal municipal",
                text: "Une page, une photo de dos, les quatre noms. Les personnes photographiées disent oui par écrit.",
                answerBy: $1.day.advanced(by: 9)
            )
            return try $0.decisions.ask(question, in: $0, at: $1)
        },
        say(-4, 4, DecisionSaying(.agree), by: .samira, minute: 5),
        .on(-3, 10, 0, .benches, Decisions.self, by: .thomas) {
            let question = DecisionQuestion(
                subject: .ownAction,
                way: .advice,
                title: "Tondre le jardin le lundi plutôt que le mardi",
                text: "Les espaces verts peuvent passer le lundi. Est-ce mieux pour vous, ou faut-il un autre jour ?",
                answerBy: $1.day.advanced(by: 6)
            )
            return try $0.decisions.ask(question, in: $0, at: $1)
        },
    ]
}
