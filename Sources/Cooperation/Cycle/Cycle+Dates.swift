extension Cycle {
    /// The day on which the action begins, as the text says it; nothing while the text tells of an earlier cycle's.
    package var start: Day? { ahead(partnership.current?.paper.start) }

    /// The last day of the action, on the same terms.
    package var lastDay: Day? { ahead(partnership.current?.paper.end) }

    /// Without a beginning and an end the days bring nobody further.
    ///
    /// They are asked before the contract, because to date a text later is to change it for all who signed it.
    package var missingDates: [Gap] {
        guard start == nil || lastDay == nil else { return [] }
        return [Gap(tellsEarlierDates ? "contract.oldDates" : "contract.noDates", .contract)]
    }

    /// Whether the text still gives days that lie before this cycle was opened.
    private var tellsEarlierDates: Bool {
        let paper = partnership.current?.paper
        return start != paper?.start || lastDay != paper?.end
    }

    /// A day of this cycle: what lies at or before its opening was another cycle's.
    private func ahead(_ day: Day?) -> Day? {
        guard let day, let opened = course.ending(of: id.number - 1)?.record.at.day else { return day }
        return day > opened ? day : nil
    }
}
