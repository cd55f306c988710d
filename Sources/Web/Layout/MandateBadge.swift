import Cooperation
import HTML

/// What a voice counts for: shown wherever one is given.
struct MandateBadge: Component {
    let mandate: Mandate?
    let words: Words

    var body: some HTML {
        if let mandate {
            span(.class("mandate"), .title(words.mandateSummary(mandate))) {
                words("mandate.can.\(mandate.scope.rawValue)")
            }
        } else {
            span(.class("mandate none")) { words("mandate.none") }
        }
    }
}

extension Words {
    /// The whole of a mandate in one line.
    func mandateSummary(_ mandate: Mandate) -> String {
        var parts = [mandate.title, self("mandate.area.\(mandate.area.rawValue)")]
        if let cents = mandate.ceilingCents { parts.append(self("mandate.upTo", ["amount": euros(cents: cents)])) }
        parts.append(
            mandate.until.map { self("mandate.until", ["day": shortDay($0)]) } ?? self("mandate.untilRevoked")
        )
        return parts.joined(separator: ", ")
    }
}
