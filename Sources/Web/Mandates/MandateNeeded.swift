import Cooperation
import HTML

/// In place of a form whose act the rule would refuse today: what is missing, and where to ask for it.
struct MandateNeeded: Component {
    let refusal: MandateRefusal
    let organisation: OrganisationID
    let words: Words

    var body: some HTML {
        Notice {
            p { words.refusal(refusal) }
            p { a(.class("button"), .href(Link.people(organisation))) { words("mentions.accept.askMandate") } }
        }
    }
}

extension CycleSheet {
    /// Why the reader has no mandate of this scope today, as the rule says it; nothing when a mandate covers it.
    func lackedMandate(for scope: MandateScope) -> MandateRefusal? {
        do {
            _ = try speaking.speaker.mandate(for: scope, on: day)
            return nil
        } catch {
            return error
        }
    }
}
