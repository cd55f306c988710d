extension Preparation {
    /// An organisation writes its own pre-project, or writes it anew; the earlier one stays in the trace.
    /// - Parameters:
    ///   - project: what it intends; its organisation is the speaker's whatever it says
    ///   - seen: how many starts of this organisation the person had before their eyes
    ///   - sitting: who speaks, when
    /// - Returns: the dated pre-project
    /// - Throws: a refusal, among them that a colleague wrote meanwhile
    package func write(_ project: PreProject, seen: Int, at sitting: Sitting) throws -> Deed<PreparationEvent> {
        try sitting.requireSeat()
        guard let intention = project.intention.meaningful else {
            throw PreparationRefusal.textMissing(field: "intention")
        }
        try require(seen, starts: sitting.organisation)
        let written = PreProject(
            organisation: sitting.organisation,
            intention: intention,
            reason: project.reason.meaningful ?? "",
            publics: project.publics.meaningful ?? "",
            alone: project.alone.meaningful ?? ""
        )
        return Deed([.preProjectWritten(written)])
    }

    /// An organisation says that it has no project of its own here, and joins.
    package func join(reason: String, seen: Int, at sitting: Sitting) throws -> Deed<PreparationEvent> {
        try sitting.requireSeat()
        try require(seen, starts: sitting.organisation)
        return Deed([.joined(Joining(organisation: sitting.organisation, reason: reason.meaningful ?? ""))])
    }

    /// An organisation says what it means by "partnership" (S-002); a later definition replaces only its own.
    package func define(_ text: String, at sitting: Sitting) throws -> Deed<PreparationEvent> {
        try sitting.requireSeat()
        guard let text = text.meaningful else { throw PreparationRefusal.textMissing(field: "definition") }
        return Deed([.definitionGiven(WordDefinition(organisation: sitting.organisation, text: text))])
    }

    private func require(_ seen: Int, starts organisation: OrganisationID) throws {
        guard lane(of: organisation).starts.count == seen else { throw PreparationRefusal.writtenMeanwhile }
    }
}
