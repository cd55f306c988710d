/// An opaque identifier that the compiler will not let stand for another kind of thing.
package struct Identifier<Subject>: Hashable, Sendable {
    package let rawValue: String

    package init(_ rawValue: String) {
        self.rawValue = rawValue
    }
}

extension Identifier: Comparable {
    package static func < (left: Identifier, right: Identifier) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension Identifier: CustomStringConvertible {
    package var description: String { rawValue }
}

extension Identifier: Codable {
    package init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

/// A human being who uses Maillage; names and addresses are kept elsewhere, where they can be erased.
package enum Person {}

package typealias PersonID = Identifier<Person>
package typealias OrganisationID = Identifier<Organisation>
package typealias ServiceID = Identifier<Service>
package typealias MandateID = Identifier<Mandate>
package typealias PartnershipID = Identifier<Partnership>
