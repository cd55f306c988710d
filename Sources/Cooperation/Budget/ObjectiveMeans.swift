/// What an objective needs and what it was given (S-084).
package struct ObjectiveMeans: Sendable, Codable, Equatable {
    /// One kind of means: so much needed, so much granted; nothing when the objective needs none of it.
    package struct Share: Sendable, Codable, Equatable {
        package let needed: Int
        package let granted: Int

        package init(needed: Int, granted: Int) {
            self.needed = needed
            self.granted = granted
        }
    }

    /// Number of the objective in the contract.
    package let objective: Int
    package var cents: Share?
    package var hours: Share?
    package var places: Share?

    package init(objective: Int, cents: Share? = nil, hours: Share? = nil, places: Share? = nil) {
        self.objective = objective
        self.cents = cents
        self.hours = hours
        self.places = places
    }

    /// Granted over needed, the scarcest of the means; nothing when nothing is needed.
    package var adequacy: Double? {
        [cents, hours, places].compactMap { share in
            share.flatMap { $0.needed > 0 ? Double($0.granted) / Double($0.needed) : nil }
        }.min()
    }

    /// Below this the objective is flagged: its means do not reach.
    package static let enough = 0.8

    package var isShort: Bool { adequacy.map { $0 < Self.enough } ?? false }
}
