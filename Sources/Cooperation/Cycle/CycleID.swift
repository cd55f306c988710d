/// One round of a partnership, counted from 1.
package struct CycleID: Sendable, Hashable {
    package let partnership: PartnershipID
    package let number: Int

    package init(_ partnership: PartnershipID, _ number: Int = 1) {
        self.partnership = partnership
        self.number = number
    }

    /// The identifier of a chapter: the partnership's, with the cycle's number from the second on.
    package func chapter<Subject: Chapter>(_ type: Subject.Type = Subject.self) -> Identifier<Subject> {
        let isFirst = number == 1 || !Subject.isPerCycle
        return Identifier(isFirst ? partnership.rawValue : "\(partnership.rawValue)~\(number)")
    }
}
