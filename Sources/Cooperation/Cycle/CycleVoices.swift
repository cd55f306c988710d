/// Who speaks, proposes and decides in a cycle, counted from its journal (S-039, S-046).
package struct CycleVoices: Sendable, Equatable {
    /// What an act counts as.
    package enum Kind: String, Sendable, CaseIterable { case speaking, proposing, deciding }

    /// How many entries of one kind of event an organisation wrote.
    package struct Act: Sendable, Equatable {
        package let organisation: OrganisationID?
        package let kind: String
        package let count: Int

        package init(organisation: OrganisationID?, kind: String, count: Int) {
            self.organisation = organisation
            self.kind = kind
            self.count = count
        }
    }

    /// Acts of each kind by each organisation at the table, those that did nothing included.
    package let counts: [Kind: [OrganisationID: Int]]

    /// Above this share of the acts, one partner speaks for all.
    package static let dominantShare = 0.6
    /// Above this Gini coefficient the acts are in few hands.
    package static let dominantGini = 0.5
    /// Below so many acts, shares say nothing.
    package static let fewest = 10

    /// - Parameters:
    ///   - acts: what was written in the cycle, by whom and of which kind
    ///   - seated: the organisations at the table
    package init(_ acts: [Act], among seated: [OrganisationID]) {
        let nobody = Dictionary(seated.map { ($0, 0) }, uniquingKeysWith: { first, _ in first })
        var counts = Dictionary(Kind.allCases.map { ($0, nobody) }, uniquingKeysWith: { first, _ in first })
        for act in acts {
            guard let organisation = act.organisation, nobody[organisation] != nil else { continue }
            for kind in Self.classes[act.kind] ?? [] { counts[kind]?[organisation, default: 0] += act.count }
        }
        self.counts = counts
    }

    /// Share of one organisation; nothing while nobody did anything of the kind.
    package func share(of organisation: OrganisationID, in kind: Kind) -> Double? {
        let total = total(kind)
        return total == 0 ? nil : Double(counts[kind]?[organisation] ?? 0) / Double(total)
    }

    package func total(_ kind: Kind) -> Int { (counts[kind] ?? [:]).values.reduce(0, +) }

    /// Gini coefficient of the acts, 0 when all did as much, near 1 when one did all; nothing below two organisations.
    package func gini(_ kind: Kind) -> Double? {
        let sorted = (counts[kind] ?? [:]).values.sorted()
        let total = sorted.reduce(0, +)
        guard sorted.count > 1, total > 0 else { return nil }
        let weighted = sorted.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
        let count = Double(sorted.count)
        return 2 * Double(weighted) / (count * Double(total)) - (count + 1) / count
    }

    /// The organisation that speaks for all, when one does; shown to all at the same time (I-18).
    package func dominant(in kind: Kind) -> OrganisationID? {
        guard total(kind) >= Self.fewest, let counts = counts[kind],
            let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
        else { return nil }
        let isDominant = Double(most.value) / Double(total(kind)) > Self.dominantShare
        return isDominant ? most.key : nil
    }
}
