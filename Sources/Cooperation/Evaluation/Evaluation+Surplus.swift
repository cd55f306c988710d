/// 1 + 1 = 3: what the partners obtained and none would have obtained alone (S-027).
package struct Surplus: Sendable, Equatable {
    /// Results that no partner would have obtained alone, all having answered.
    package let together: [JointResult]
    /// Results that at least one would have obtained alone.
    package let alone: [JointResult]
    /// Results about which some have not answered yet: unknown is not zero (I-32).
    package let unknown: [JointResult]
}

extension Evaluation {
    package func surplus(among partners: [OrganisationID]) -> Surplus {
        var sorted: (together: [JointResult], alone: [JointResult], unknown: [JointResult]) = ([], [], [])
        for result in results.map(\.value) {
            let answers = partners.map { alone[result.number]?[$0] }
            if answers.contains(true) {
                sorted.alone.append(result)
            } else if answers.contains(nil) || answers.isEmpty {
                sorted.unknown.append(result)
            } else {
                sorted.together.append(result)
            }
        }
        return Surplus(together: sorted.together, alone: sorted.alone, unknown: sorted.unknown)
    }
}
