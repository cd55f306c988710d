extension Negotiation {
    /// Says what an organisation will not give up.
    package func draw(_ kind: RedLineText.Kind, _ text: String, why: String?, at sitting: Sitting) throws
        -> Deed<NegotiationEvent>
    {
        try sitting.requireSeat()
        guard let text = text.meaningful else { throw NegotiationRefusal.textMissing }
        let line = RedLineText(
            number: redLines.count + 1,
            organisation: sitting.organisation,
            kind: kind,
            text: text,
            why: why?.meaningful
        )
        return Deed([.redLineDrawn(line)])
    }

    /// Its own organisation says how a line was dealt with; nobody else can say it in its place (S-017).
    package func settle(_ line: Int, how words: String, at sitting: Sitting) throws -> Deed<NegotiationEvent> {
        let line = try own(line, sitting)
        guard line.isOpen else { throw NegotiationRefusal.lineAlreadySettled }
        return Deed([.redLineSettled(try turn(line, words))])
    }

    package func reopen(line: Int, why words: String, at sitting: Sitting) throws -> Deed<NegotiationEvent> {
        let line = try own(line, sitting)
        guard !line.isOpen else { throw NegotiationRefusal.lineStillOpen }
        return Deed([.redLineReopened(try turn(line, words))])
    }

    /// Whose point or red line is still open: nothing is signed until each was dealt with (S-016, S-017).
    package func openRedLines(on day: Day) -> [OrganisationID] {
        var organisations: [OrganisationID] = []
        for line in redLines where line.isOpen && !organisations.contains(line.organisation) {
            organisations.append(line.organisation)
        }
        return organisations
    }

    private func own(_ line: Int, _ sitting: Sitting) throws -> RedLine {
        try sitting.requireSeat()
        guard let line = redLine(line) else { throw NegotiationRefusal.lineUnknown }
        guard line.organisation == sitting.organisation else { throw NegotiationRefusal.notYours }
        return line
    }

    private func turn(_ line: RedLine, _ words: String) throws -> RedLineTurn {
        guard let words = words.meaningful else { throw NegotiationRefusal.wordsMissing }
        return RedLineTurn(line: line.number, organisation: line.organisation, words: words)
    }
}
