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
    /// Reads each organisation once, from the store's cache.
    func mandates(of actors: [Actor]) async throws -> VoiceMandates {
        var known: [MandateID: Mandate] = [:]
        for (organisation, voices) in Dictionary(grouping: actors.filter { $0.mandate != nil }, by: \.organisation) {
            guard let organisation else { continue }
            let mandates = try await store.load(Organisation.self, organisation)?.state.mandates ?? [:]
            for mandate in voices.compactMap(\.mandate) { known[mandate] = mandates[mandate] }
        }
        return VoiceMandates(known: known)
    }
}
