/// The parts of a cycle as its pages show them, in the order of the work.
package enum CyclePart: String, Sendable, Codable, CaseIterable {
    case overview
    case preparation, relations, negotiation, contract, convention
    case frame, decisions, meetings, realisation, budget
    case evaluation
    case trace, equality
}
