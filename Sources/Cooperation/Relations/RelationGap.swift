/// How far two answers about the same relation are from each other (S-010).
package struct RelationGap: Sendable, Equatable {
    /// Criteria that the two see differently, each from its own place.
    package let seen: [Criterion]
    package let wished: [Criterion]
    package let isSeenTypeShared: Bool
    package let isWishedTypeShared: Bool
    package let roles: RoleClarity

    init(_ one: RelationStatement, _ other: RelationStatement) {
        seen = Self.differing(one.seen, other.seen)
        wished = Self.differing(one.wished, other.wished)
        isSeenTypeShared = one.seenType.type == other.seenType.type
        isWishedTypeShared = one.wishedType.type == other.wishedType.type
        roles = RoleClarity(one, other)
    }

    /// Nothing to clarify: same answers, same types, who does what is clear.
    package var isNone: Bool {
        seen.isEmpty && wished.isEmpty && isSeenTypeShared && isWishedTypeShared && !roles.isFusionAlert
    }

    private static func differing(_ one: Reading, _ other: Reading) -> [Criterion] {
        Criterion.allCases.filter { one[$0] != other[$0].mirrored }
    }
}
