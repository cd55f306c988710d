import Cooperation

extension Threshold {
    /// Three pairs have seen each other's answers, with an agreement, a talk to come and a gap; one answer is awaited.
    static let relations = revealed + agreed

    private static let revealed: [Scene] = [
        .on(-26, 9, 30, .threshold, Relations.self, by: .ines) {
            try $0.relations.say(
                about: .terrasses,
                seen: .cooperating,
                wished: .cooperating,
                tasks: .shared([.content: .us, .running: .them]),
                in: $0,
                at: $1
            )
        },
        .on(-26, 15, 0, .threshold, Relations.self, by: .samira) {
            try $0.relations.say(
                about: .missionLocale,
                seen: .cooperating,
                wished: .cooperating,
                tasks: .shared([.content: .them, .running: .us]),
                in: $0,
                at: $1
            )
        },
        .on(-25, 14, 0, .threshold, Relations.self, by: .samira) {
            try $0.relations.say(
                about: .jardins,
                seen: .clear([.change: .both, .opinion: .both, .information: .both]),
                wished: .cooperating,
                tasks: .shared([.money: .us]),
                in: $0,
                at: $1
            )
        },
        .on(-24, 20, 50, .threshold, Relations.self, by: .odile) {
            try $0.relations.say(
                about: .terrasses,
                seen: .clear([.change: .us, .opinion: .them, .information: .both]),
                wished: .cooperating,
                tasks: .shared([.money: .unknown]),
                in: $0,
                at: $1
            )
        },
        .on(-24, 10, 0, .threshold, Relations.self, by: .ines) {
            try $0.relations.say(
                about: .caf,
                seen: .clear([.change: .both, .opinion: .both, .information: .both]),
                wished: .cooperating,
                tasks: .shared([.content: .us, .running: .us, .money: .them]),
                in: $0,
                at: $1
            )
        },
        .on(-23, 11, 30, .threshold, Relations.self, by: .beatrice) {
            try $0.relations.say(
                about: .missionLocale,
                seen: .clear([.opinion: .us, .information: .both]),
                wished: .clear([.opinion: .both, .information: .both]),
                tasks: .shared([.content: .them, .running: .them, .speaking: .them, .money: .us]),
                in: $0,
                at: $1
            )
        },
        .on(-22, 9, 0, .threshold, Relations.self, by: .ines) {
            try $0.relations.say(
                about: .jardins,
                seen: .clear([.esteem: .both, .information: .both]),
                wished: .cooperating,
                tasks: .shared([.content: .unknown]),
                in: $0,
                at: $1
            )
        },
    ]

    private static let agreed: [Scene] = [
        .on(-23, 16, 0, .threshold, Relations.self, by: .paul) {
            try $0.relations.propose(.cooperating, to: DemoOrganisation.terrasses.id, in: $0, at: $1)
        },
        .on(-22, 14, 0, .threshold, Relations.self, by: .samira) {
            try $0.relations.accept(1, of: DemoOrganisation.missionLocale.id, in: $0, at: $1)
        },
        .on(-21, 18, 0, .threshold, Relations.self, by: .samira) {
            try $0.relations.proposeTalk(
                with: DemoOrganisation.jardins.id,
                on: $1.day.advanced(by: 30),
                text:
                    "Un café au jardin : vous dites changer pour nous, et nous n’avons pas vu que vous seuls changiez.",
                in: $0,
                at: $1
            )
        },
        .on(-20, 9, 30, .threshold, Relations.self, by: .ines) {
            let question = "Pourriez-vous financer la garde des enfants, et sous quelle forme le demander ?"
            return try $0.relations.ask(.opinion, question, of: DemoOrganisation.caf.id, at: $1)
        },
    ]
}
