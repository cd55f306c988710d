extension Organisation {
    /// How far ahead a merger may be told.
    package static let mergerDays = 0...730

    /// An administrator says that the organisation becomes part of another, on a day still to come or today: nobody
    /// loses a seat for the time before it was said.
    /// - Parameters:
    ///   - other: the organisation that it becomes part of, as it is now
    ///   - merger: into which, from which day
    ///   - author: who says it
    ///   - day: today
    /// - Returns: the event to write
    /// - Throws: why it cannot be said
    package func merge(into other: Organisation, _ merger: Merger, by author: PersonID, on day: Day)
        throws(OrganisationRefusal) -> [OrganisationEvent]
    {
        try requireAdministrator(author)
        guard verified != nil else { throw .notVerified }
        guard self.merger == nil else { throw .mergerTold }
        guard other.id == merger.into, other.card != nil else { throw .mergerUnknown }
        guard other.id != id, other.merger?.into != id else { throw .mergerIntoItself }
        if let theirs = other.merger, theirs.on <= merger.on { throw .mergerIntoMerged }
        guard Self.mergerDays.contains(merger.on.number - day.number) else { throw .mergerDay }
        return [.merged(merger)]
    }

    /// Takes back what was said of a merger, as long as its day has not come.
    package func recallMerger(by author: PersonID, on day: Day) throws(OrganisationRefusal) -> [OrganisationEvent] {
        try requireAdministrator(author)
        guard let merger else { throw .noMerger }
        guard day < merger.on else { throw .mergerDone }
        return [.mergerRecalled]
    }

    /// Whether it is part of another by that day.
    package func isMerged(on day: Day) -> Bool { merger.map { $0.on <= day } ?? false }
}
