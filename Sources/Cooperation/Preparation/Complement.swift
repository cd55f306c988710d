/// What an organisation cannot do alone, or can offer the others (S-038).
package struct Complement: Sendable, Codable, Equatable {
    package enum Side: String, Sendable, Codable, CaseIterable { case lack, offer }

    package let number: Int
    package let organisation: OrganisationID
    package let side: Side
    package let text: String
    /// One of the directory's categories of themes.
    package let theme: String
    /// Of the directory's list; none means anybody.
    package let publics: [String]
    package let territory: String

    package init(
        number: Int = 0,
        organisation: OrganisationID,
        side: Side,
        text: String,
        theme: String,
        publics: [String] = [],
        territory: String = ""
    ) {
        self.number = number
        self.organisation = organisation
        self.side = side
        self.text = text
        self.theme = theme
        self.publics = publics
        self.territory = territory
    }
}

/// Names a complement that its organisation takes back.
package struct ComplementReference: Sendable, Codable, Equatable {
    package let number: Int

    package init(number: Int) {
        self.number = number
    }
}

package struct PostedComplement: Sendable, Equatable {
    package let posted: Dated<Complement>
    package internal(set) var withdrawn: Record?

    init(_ posted: Dated<Complement>) {
        self.posted = posted
    }

    package var number: Int { posted.value.number }
}

/// What one lacks and another offers.
package struct ComplementMatch: Sendable, Equatable {
    package let lack: Complement
    package let offer: Complement
    /// What the two have in common, beside their theme.
    package let isSamePublic: Bool
    package let isSameTerritory: Bool

    package var score: Int { 1 + (isSamePublic ? 1 : 0) + (isSameTerritory ? 1 : 0) }

    init?(lack: Complement, offer: Complement) {
        guard lack.side == .lack, offer.side == .offer, lack.organisation != offer.organisation,
            lack.theme == offer.theme
        else { return nil }
        self.lack = lack
        self.offer = offer
        let publics = [lack, offer].map { Set($0.publics) }
        let isForAll = publics.contains { $0.isEmpty || $0.contains("tous-publics") }
        isSamePublic = isForAll || !publics[0].isDisjoint(with: publics[1])
        let places = [lack, offer].map { Set(FoldedWord.all(in: $0.territory).map(\.text)) }
        isSameTerritory = places.contains(where: \.isEmpty) || !places[0].isDisjoint(with: places[1])
    }
}

extension Preparation {
    /// What is said now on one side, by the organisations at the table.
    package func complements(_ side: Complement.Side, among seated: [OrganisationID]) -> [Complement] {
        complements.filter { $0.withdrawn == nil }.map(\.posted.value)
            .filter { $0.side == side && seated.contains($0.organisation) }
    }

    /// Lacks and offers that meet, the closest first.
    package func matches(among seated: [OrganisationID]) -> [ComplementMatch] {
        let offers = complements(.offer, among: seated)
        return complements(.lack, among: seated)
            .flatMap { lack in offers.compactMap { ComplementMatch(lack: lack, offer: $0) } }
            .sorted { ($1.score, $0.lack.number, $0.offer.number) < ($0.score, $1.lack.number, $1.offer.number) }
    }

    /// What nobody at the table offers: to be looked for elsewhere.
    package func unmetLacks(among seated: [OrganisationID]) -> [Complement] {
        let met = Set(matches(among: seated).map(\.lack.number))
        return complements(.lack, among: seated).filter { !met.contains($0.number) }
    }
}
