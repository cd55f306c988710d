extension Partnership {
    /// An organisation starts a paper; it will have to accept it like the others.
    package func open(_ opening: Opening, _ paper: Paper, on day: Day) throws(PartnershipRefusal)
        -> [PartnershipEvent]
    {
        guard self.opening == nil else { throw .alreadyOpened }
        if opening.origin.kind != .ownInitiative, opening.origin.by?.meaningful == nil {
            throw .originAuthorMissing
        }
        try check(paper, on: day)
        return [.opened(opening), .draftSaved(paper)]
    }

    /// Keeps what is written without showing it to the organisations named.
    package func save(_ paper: Paper, basedOn version: Int, by speaker: Speaker, at moment: Moment)
        throws(PartnershipRefusal) -> [PartnershipEvent]
    {
        try checkWriting(paper, basedOn: version, by: speaker, at: moment)
        return paper == latestPaper ? [] : [.draftSaved(paper)]
    }

    /// Publishes a text; whoever sits at the table may, on equal terms (S-039, I-11).
    /// - Parameters:
    ///   - paper: the new text
    ///   - hash: fingerprint of the text's canonical encoding
    ///   - change: what the author says of it; ignored for the first version
    ///   - comment: what the author adds
    ///   - version: number of the version that the author read, 0 before the first
    ///   - speaker: whoever publishes
    ///   - moment: now
    /// - Returns: the version, one higher than the last
    /// - Throws: a refusal, among them that somebody published meanwhile
    package func publish(
        _ paper: Paper,
        hash: ContentHash,
        change: ChangeKind,
        comment: String?,
        basedOn version: Int,
        by speaker: Speaker,
        at moment: Moment
    ) throws(PartnershipRefusal) -> [PartnershipEvent] {
        try checkWriting(paper, basedOn: version, by: speaker, at: moment)
        guard current?.hash != hash else { throw .nothingChanged }
        let kind: ChangeKind =
            versions.isEmpty || current.map { changesTerms(from: $0.paper, to: paper) } ?? false
            ? .substance : change
        let next = PaperVersion(
            number: versions.count + 1,
            paper: paper,
            hash: hash,
            change: kind,
            comment: comment?.meaningful
        )
        return [.versionPublished(next)]
    }

    /// Somebody at the table says that a correction changes the substance: acceptances given before it reopen.
    ///
    /// A later correction does not shield an earlier one.
    package func object(to version: Int, reason: String?, by speaker: Speaker, at moment: Moment)
        throws(PartnershipRefusal) -> [PartnershipEvent]
    {
        try require(.object, of: speaker, on: moment.day)
        guard let disputed = self.version(version)?.value, version >= substance(of: versions.count) else {
            throw .versionSuperseded(current: versions.count)
        }
        guard !isObjected(version) else { throw .alreadyObjected }
        guard disputed.change == .correction else { throw .notACorrection }
        return [
            .correctionObjected(
                Objection(organisation: speaker.organisation, version: version, reason: reason?.meaningful)
            )
        ]
    }

    private func checkWriting(_ paper: Paper, basedOn version: Int, by speaker: Speaker, at moment: Moment)
        throws(PartnershipRefusal)
    {
        try require(.write, of: speaker, on: moment.day)
        guard version == versions.count else { throw .versionSuperseded(current: versions.count) }
        try check(paper, on: moment.day)
    }

    private func check(_ paper: Paper, on day: Day) throws(PartnershipRefusal) {
        guard paper.title.meaningful != nil else { throw .titleMissing }
        if let start = paper.start, let end = paper.end, end < start { throw .datesInverted }
        if let hours = paper.hours {
            guard hours.isPlausible else { throw .hoursOutOfRange }
        }
        guard (0...365).contains(paper.noticeDays) else { throw .noticeDaysOutOfRange }
        if let replyBy = paper.replyBy, replyBy < day, replyBy != latestPaper?.replyBy { throw .replyByPast }
    }

    /// Whether the draft's promises differ from those published: then it cannot be a correction.
    package var draftChangesTerms: Bool {
        guard let current, let latestPaper else { return false }
        return changesTerms(from: current.paper, to: latestPaper)
    }

    /// Hours, dates and notice are promises: changing them is never a correction.
    private func changesTerms(from old: Paper, to new: Paper) -> Bool {
        old.hours != new.hours || old.start != new.start || old.end != new.end || old.noticeDays != new.noticeDays
    }
}

extension String {
    /// The text without surrounding white space, or nothing when there is none.
    package var meaningful: String? {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return nil }
        return String(self[first...last])
    }
}
