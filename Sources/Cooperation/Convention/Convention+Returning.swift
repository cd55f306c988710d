extension Convention {
    /// What came back from a word processor becomes amendments and new clauses, all or none.
    package func bring(_ changes: [ReturnedChange], reason: String?, by sitting: Sitting) throws -> Deed<
        ConventionEvent
    > {
        try sitting.requireSeat()
        var after = self
        var events: [ConventionEvent] = []
        let record = Record(actor: sitting.speaker.actor(), at: sitting.moment.instant)
        for change in changes {
            let deed =
                if let clause = change.clause {
                    try after.amend(
                        clause.number,
                        basedOn: clause.version,
                        change.text,
                        reason: reason,
                        by: sitting
                    )
                } else {
                    try after.propose(change.text, by: sitting)
                }
            for event in deed.events { after.apply(event, record) }
            events += deed.events
        }
        guard !events.isEmpty else { throw ConventionRefusal.nothingChanged }
        return Deed(events)
    }
}
