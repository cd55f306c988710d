import Cooperation

extension Forum {
    /// A vote that a departure turned, and a question to which nobody answered.
    static let voting: [Scene] = [
        .on(-39, 10, 0, .forum, Decisions.self, by: .lea) {
            let question = DecisionQuestion(
                subject: .money,
                way: .vote,
                title: "Payer l’animatrice de la MJC sur les fonds de l’action",
                text: "Les heures de l’animatrice sont payées par l’action, et non par la MJC seule.",
                answerBy: $1.day.advanced(by: 9)
            )
            return try $0.decisions.ask(question, in: $0, at: $1)
        },
        say(-38, .no, "Le budget est voté.", by: .anneMarie), say(-38, .yes, nil, by: .lea, minute: 20),
        say(-37, .no, "Nous n’avons pas été consultés sur les ateliers.", by: .nadia),
        say(-27, .yes, nil, by: .paul),
        .on(-26, 9, 0, .forum, Decisions.self, by: .lea) { try $0.decisions.close(1, in: $0, at: $1) },
        .on(-20, 10, 0, .forum, Decisions.self, by: .lea) {
            let question = DecisionQuestion(
                subject: .daily,
                way: .consent,
                title: "Dire qui anime les deux derniers ateliers",
                text: "Chacun anime un atelier ; nous nous passons le relais le mardi.",
                answerBy: $1.day.advanced(by: 7)
            )
            return try $0.decisions.ask(question, in: $0, at: $1)
        },
        .on(-20, 10, 10, .forum, Decisions.self, by: .lea) {
            try $0.decisions.speak(DecisionSaying(.agree), on: 2, seen: 0, at: $1)
        },
        .on(-12, 9, 0, .forum, Decisions.self, by: .lea) { try $0.decisions.close(2, in: $0, at: $1) },
    ]

    private static func say(_ day: Int, _ choice: VoiceChoice, _ words: String?, by voice: Voice, minute: Int = 0)
        -> Scene
    {
        .on(day, 11, minute, .forum, Decisions.self, by: voice) {
            try $0.decisions.speak(DecisionSaying(choice, words: words), on: 1, seen: 0, at: $1)
        }
    }
}
