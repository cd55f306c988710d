import Cooperation

extension Forum {
    /// A frame, a plan, and three meetings from which the same chair stayed empty.
    static let rules = frame + looking + meetings

    private static let frame: [Scene] =
        [
            .on(-47, 9, 0, .forum, Frame.self, by: .karim) {
                let rules = FrameRules(
                    ways: [
                        .daily: .consent, .communication: .vote, .orientations: .vote, .money: .vote,
                        .membership: .vote,
                        .frame: .vote, .course: .vote,
                    ],
                    quorumPercent: 60,
                    articles: [
                        .pace: "Trois réunions au collège, à 13 h.",
                        .credits: "Le logo du collège et celui de la Région.",
                        .information: "Un mail du collège après chaque réunion.",
                        .leaving: "Sept jours de préavis.",
                    ]
                )
                return try $0.frame.propose(rules, basedOn: 0, at: $1)
            },
            entrust(-44, .facilitator, .college, .karim, by: .karim, hours: 4),
            entrust(-44, .followUp, .mjc, .lea, by: .lea, hours: 2),
        ] + Scene.each(all, on: -46, 15, .forum, Frame.self) { try $0.frame.approve(1, in: $0, at: $1) }

    private static func entrust(
        _ day: Int,
        _ role: ChargeRole,
        _ organisation: DemoOrganisation,
        _ person: DemoPerson,
        by voice: Voice,
        hours: Int
    ) -> Scene {
        .on(day, 16, hours) { stage in
            let members = Set(try stage.organisation(organisation).members.keys)
            try stage.play(.forum, Frame.self, by: voice) {
                let charge = Charge(role: role, organisation: organisation.id, person: person.id, hours: hours)
                return try $0.frame.entrust(charge, members: members, at: $1)
            }
        }
    }

    private static let looking: [Scene] = [
        .on(-44, 9, 0, .forum, Evaluation.self, by: .lea) {
            let plan = EvaluationPlan(looks: [
                EvaluationPlan.Look(
                    nature: .quantitative,
                    what: "Élèves qui ont un stage",
                    how: "Le relevé de la vie scolaire",
                    organisation: DemoOrganisation.college.id
                ),
                EvaluationPlan.Look(
                    nature: .qualitative,
                    what: "Ce que les élèves ont osé demander",
                    how: "Un cercle de parole, sans professeur",
                    organisation: DemoOrganisation.mjc.id
                ),
            ])
            return try $0.evaluation.plan(plan, seen: 0, start: $0.start, at: $1)
        }
    ]

    private static let meetings: [Scene] =
        [
            meet(-54, in: 6, "Lancement"), meet(-36, in: 6, "Point d’étape"), meet(-18, in: 6, "Dernière main"),
            minute(
                -48,
                1,
                "Le collège présente le calendrier. La MJC demande à en parler ; ce sera à la prochaine réunion.",
                [.missionLocale: .absent]
            ),
            minute(
                -30,
                2,
                "La Ville s’est retirée. On ne sait pas qui paie le gymnase. Les ateliers ont commencé sans feuille de route.",
                [.missionLocale: .excused, .ville: .absent]
            ),
            minute(
                -12,
                3,
                "Il manque deux animateurs. Le collège pensait que la MJC les trouvait.",
                [.missionLocale: .absent]
            ),
        ]

    private static func meet(_ day: Int, in days: Int, _ title: String) -> Scene {
        .on(day, 8, 0, .forum, Meetings.self, by: .karim) {
            let plan = MeetingPlan(
                title: title,
                place: "Collège Les Oliviers, salle 12",
                form: .inPerson,
                length: 45,
                slots: [MeetingSlot(day: $1.day.advanced(by: days), minute: 13 * 60)]
            )
            return try $0.meetings.call(plan, at: $1)
        }
    }

    private static func minute(_ day: Int, _ number: Int, _ text: String, _ away: [Place: Presence]) -> Scene {
        .on(day, 17, 0, .forum, Meetings.self, by: .karim) {
            let presence = $1.seated.map { seated in
                OrganisationPresence(seated, away.first { $0.key.organisation.id == seated }?.value ?? .present)
            }
            return try $0.meetings.minute(number, text, presence: presence, seen: 0, at: $1)
        }
    }

    private enum Place {
        case missionLocale, ville

        var organisation: DemoOrganisation { self == .ville ? .ville : .missionLocale }
    }
}
