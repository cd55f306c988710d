import Exchange

/// How sure a name is, in words; figures would promise a precision that nobody has.
enum MatchStrength: String, CaseIterable {
    case certain, strong, likely, weak

    init(_ score: Double) {
        switch score {
        case 0.995...: self = .certain
        case 0.85..<0.995: self = .strong
        case 0.7..<0.85: self = .likely
        default: self = .weak
        }
    }

    var shape: StateMark.Shape {
        switch self {
        case .certain: .full
        case .strong, .likely: .half
        case .weak: .empty
        }
    }
}

extension FoundName {
    /// What the author may choose from: all that could be meant, or the one that is.
    var choices: [Candidate] { isAmbiguous ? candidates : Array(candidates.prefix(1)) }

    /// The passage before the name, and after it.
    var surroundings: (before: String, after: String) {
        guard let range = passage.firstRange(of: phrase) else { return (passage + " ", "") }
        return (String(passage[..<range.lowerBound]), String(passage[range.upperBound...]))
    }
}
