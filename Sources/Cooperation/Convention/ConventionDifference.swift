/// What changed between two versions of a convention, clause by clause, in the order of the later one.
package struct ConventionDifference: Sendable, Equatable {
    package enum Change: Sendable, Equatable {
        case same
        case added
        case deleted
        case changed
    }

    package struct Line: Sendable, Equatable {
        package let number: Int
        package let change: Change
        package let before: ClauseText?
        package let after: ClauseText?
        /// Place in the earlier and in the later text, from 1.
        package let articles: (before: Int?, after: Int?)

        package static func == (left: Line, right: Line) -> Bool {
            left.number == right.number && left.change == right.change && left.before == right.before
                && left.after == right.after && left.articles.before == right.articles.before
                && left.articles.after == right.articles.after
        }
    }

    package let lines: [Line]

    package init(from old: ConventionText, to new: ConventionText) {
        let before = Dictionary(uniqueKeysWithValues: old.clauses.enumerated().map { ($1.number, ($0 + 1, $1.text)) })
        let kept = Set(new.clauses.map(\.number))
        lines =
            new.clauses.enumerated().map { place, clause in
                let old = before[clause.number]
                let change: Change = old.map { $0.1 == clause.text ? .same : .changed } ?? .added
                return Line(
                    number: clause.number,
                    change: change,
                    before: old?.1,
                    after: clause.text,
                    articles: (old?.0, place + 1)
                )
            }
            + old.clauses.enumerated().filter { !kept.contains($0.element.number) }.map { place, clause in
                Line(
                    number: clause.number,
                    change: .deleted,
                    before: clause.text,
                    after: nil,
                    articles: (place + 1, nil)
                )
            }
    }

    package var changed: [Line] { lines.filter { $0.change != .same } }
}
