package import Cooperation

extension CycleScene {
    package func plan(_ days: [Int] = [7, 8, 9], change: (inout MeetingPlan) -> Void = { _ in }) -> MeetingPlan {
        var plan = MeetingPlan(
            title: "Préparer l’été",
            place: "Salle des Acacias",
            form: .inPerson,
            length: 90,
            slots: days.map { MeetingSlot(day: day.advanced(by: $0), minute: 570) }
        )
        change(&plan)
        return plan
    }

    package mutating func meet(_ plan: MeetingPlan, as organisation: OrganisationID = Personas.acacias) throws {
        try play(in: \.meetings, as: organisation) { try $0.meetings.call(plan, at: $1) }
    }

    package mutating func answer(_ answers: [Availability?], as organisation: OrganisationID) throws {
        let number = cycle.meetings.all.count
        try play(in: \.meetings, as: organisation) { try $0.meetings.answer(number, answers, at: $1) }
    }

    package mutating func fix(_ slot: Int, as organisation: OrganisationID = Personas.acacias) throws {
        let number = cycle.meetings.all.count
        try play(in: \.meetings, as: organisation) {
            try $0.meetings.fix(number, slot: slot, place: nil, in: $0, at: $1)
        }
    }

    package mutating func move(
        to slot: MeetingSlot,
        place: String? = nil,
        as organisation: OrganisationID = Personas.acacias
    ) throws {
        let number = cycle.meetings.all.count
        try play(in: \.meetings, as: organisation) {
            try $0.meetings.move(number, to: slot, place: place, in: $0, at: $1)
        }
    }

    package mutating func minute(_ text: String, as organisation: OrganisationID = Personas.acacias) throws {
        let number = cycle.meetings.all.count
        let seen = cycle.meetings[number]?.minutes.count ?? 0
        let presence = [
            OrganisationPresence(Personas.acacias, .present), OrganisationPresence(Personas.lire, .excused),
            OrganisationPresence(Personas.lormont, .absent),
        ]
        try play(in: \.meetings, as: organisation) {
            try $0.meetings.minute(number, text, presence: presence, seen: seen, at: $1)
        }
    }
}
