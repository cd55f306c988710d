import Cooperation

extension Forum {
    /// The college sees a service where the MJC sees a cooperation; the mission locale can no longer tell who is who.
    ///
    /// Both gaps were on the page from the first week; nobody proposed to talk about them.
    static let relations: [Scene] = [
        .on(-60, 9, 0, .forum, Relations.self, by: .karim) {
            try $0.relations.say(
                about: .mjc,
                seen: .clear([.service: .them, .information: .us]),
                wished: .clear([.service: .them, .information: .us]),
                tasks: .shared([.content: .them, .publics: .us, .running: .them, .speaking: .us, .money: .us]),
                in: $0,
                at: $1
            )
        },
        .on(-59, 15, 0, .forum, Relations.self, by: .lea) {
            try $0.relations.say(
                about: .college,
                seen: .cooperating,
                wished: .cooperating,
                tasks: .shared([.running: .unknown, .money: .unknown]),
                in: $0,
                at: $1
            )
        },
        .on(-59, 9, 0, .forum, Relations.self, by: .karim) {
            try $0.relations.say(
                about: .missionLocale,
                seen: .clear([.information: .both]),
                wished: .clear([.opinion: .both, .information: .both]),
                tasks: .shared([.content: .us, .publics: .us]),
                in: $0,
                at: $1
            )
        },
        .on(-58, 11, 0, .forum, Relations.self, by: .paul) {
            try $0.relations.say(
                about: .college,
                seen: .clear([.roles: .no, .information: .both]),
                wished: .clear([.opinion: .both, .information: .both]),
                tasks: .shared([.content: .unknown, .publics: .unknown, .speaking: .unknown]),
                in: $0,
                at: $1
            )
        },
        .on(-58, 9, 0, .forum, Relations.self, by: .nadia) {
            try $0.relations.say(
                about: .college,
                seen: .clear([.information: .both]),
                wished: .clear([.opinion: .both, .information: .both]),
                in: $0,
                at: $1
            )
        },
        .on(-57, 8, 30, .forum, Relations.self, by: .karim) {
            try $0.relations.say(
                about: .ville,
                seen: .clear([.information: .both]),
                wished: .clear([.information: .both]),
                in: $0,
                at: $1
            )
        },
    ]
}
