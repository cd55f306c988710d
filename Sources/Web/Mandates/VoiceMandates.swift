import Cooperation
import HTML
import Journal

/// The mandates under which the voices that a page shows were given.
struct VoiceMandates: Sendable {
    let known: [MandateID: Mandate]

    /// What this voice counts for, beside it: the scope, then the function; nothing when no mandate was needed.
    ///
    /// No more than a copy tells: its ceiling is between the person and the organisation that gave it.
    @HTMLBuilder
    func badge(of actor: Actor, _ words: Words) -> some HTML {
        if let mandate = actor.mandate.flatMap({ known[$0] }) {
            " "
            span(.class("mandate")) { words("mandate.can.\(mandate.scope.rawValue)") }
            " "
            span(.class("soft")) { mandate.title }
        }
    }
}

extension Site {
    /// Reads each organisation once.
    func mandates(of actors: [Actor]) async throws -> VoiceMandates {
        let mandated = actors.filter { $0.mandate != nil }
        let organisations = try await store.states(of: Set(mandated.compactMap(\.organisation)))
        var known: [MandateID: Mandate] = [:]
        for actor in mandated {
            guard let mandate = actor.mandate, let organisation = actor.organisation else { continue }
            known[mandate] = organisations[organisation]?.mandates[mandate]
        }
        return VoiceMandates(known: known)
    }
}
