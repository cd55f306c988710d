/// 1 + 1 = 3: what the partners obtained and none would have obtained alone (S-027).
package struct Surplus: Sendable, Equatable {
    /// Results that nobody would have obtained alone, all partners having answered.
    package let together: [JointResult]
    /// Results that at least one would have obtained alone, whether it is still there or not.
    package let alone: [JointResult]
    /// Results about which some have not answered yet: unknown is not zero (I-32).
    package let unknown: [JointResult]
}

extension Evaluation {
    /// The results sorted by what these partners answered; what one that left had said still counts.
    package func surplus(among partners: [OrganisationID]) -> Surplus {
        var sorted: (together: [JointResult], alone: [JointResult], unknown: [JointResult]) = ([], [], [])
        for result in results.map(\.value) {
            let answers = alone[result.number] ?? [:]
            if answers.values.contains(true) {
                sorted.alone.append(result)
            } else if partners.isEmpty || partners.contains(where: { answers[$0] == nil }) {
                sorted.unknown.append(result)
            } else {
                sorted.together.append(result)
            }
        }
        return Surplus(together: sorted.together, alone: sorted.alone, unknown: sorted.unknown)
    }
}
