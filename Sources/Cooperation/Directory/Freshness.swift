/// How old a directory record is: fresh under six months, ageing up to two years, then old.
package enum Freshness: String, Sendable, CaseIterable {
    case fresh, ageing, old

    package init(updated: Day, on day: Day) {
        switch day.number - updated.number {
        case ..<183: self = .fresh
        case ..<730: self = .ageing
        default: self = .old
        }
    }
}
