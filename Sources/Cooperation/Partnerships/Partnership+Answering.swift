extension Partnership {
    /// A named organisation answers, with an account or from its link; no answer needs a reason but a question (I-05).
    /// - Parameters:
    ///   - answer: what it says
    ///   - seen: how many acts of this organisation the person had before their eyes
    ///   - speaker: whoever answers for the organisation
    ///   - moment: now
    /// - Returns: the dated answer
    /// - Throws: a refusal, among them that a colleague spoke meanwhile
    package func answer(_ answer: Answer, seen: Int, by speaker: Speaker, at moment: Moment)
        throws(PartnershipRefusal) -> [PartnershipEvent]
    {
        try require(.answer, of: speaker, on: moment.day)
        let participation = try participation(of: speaker, seen: seen)
        if answer.kind == .ask, answer.message?.meaningful == nil { throw .questionMissing }
        if isPartner(participation, on: moment.day) { throw .alreadyAccepted }
        return [
            .answered(
                Answer(
                    organisation: speaker.organisation,
                    kind: answer.kind,
                    message: answer.message?.meaningful,
                    printed: answer.printed && answer.message?.meaningful != nil
                )
            )
        ]
    }

    /// Somebody at the table answers the question of a named organisation.
    package func reply(_ message: String, to organisation: OrganisationID, by speaker: Speaker, at moment: Moment)
        throws(PartnershipRefusal) -> [PartnershipEvent]
    {
        try require(.reply, of: speaker, on: moment.day)
        guard participations[organisation]?.lastAnswer?.value.kind == .ask else { throw .nothingAsked }
        guard let message = message.meaningful else { throw .replyMissing }
        return [.replied(Reply(organisation: organisation, message: message))]
    }

    /// The speaker's part, provided that nobody of the organisation acted since the page was read.
    func participation(of speaker: Speaker, seen: Int) throws(PartnershipRefusal) -> Participation {
        guard !versions.isEmpty else { throw .nothingPublished }
        guard let participation = participations[speaker.organisation] else { throw .notNamed }
        guard participation.acts.count == seen else {
            throw .answeredMeanwhile(kind: participation.acts.last.map { Self.word(for: $0.value) } ?? "")
        }
        return participation
    }

    func isPartner(_ participation: Participation, on day: Day) -> Bool {
        let state = state(of: participation.organisation, on: day)
        return state == .accepted || state == .onNotice
    }

    private static func word(for act: ParticipationAct) -> String {
        switch act {
        case .opened: "opened"
        case .answered(let answer): answer.kind.rawValue
        case .accepted: "accepted"
        case .withdrawn, .stopped: "withdrawn"
        }
    }
}
