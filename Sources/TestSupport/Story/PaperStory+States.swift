package import Cooperation

extension PaperStory {
    /// Lire ensemble stands in this state.
    package static func lire(in state: ParticipationState) throws -> PaperStory {
        var story = state == .mentioned ? try PaperStory.published() : try PaperStory.told()
        switch state {
        case .mentioned, .invited: break
        case .considering: story.openNotice(Personas.lire)
        case .negotiating: try story.answer(Personas.lire, .joinDesign)
        case .accepted: try story.accept(Personas.lire)
        case .declined: try story.answer(Personas.lire, .decline)
        case .contested: try story.answer(Personas.lire, .contest)
        case .lapsed: story.pass(days: 31)
        case .onNotice, .withdrawn:
            try story.accept(Personas.lire)
            try story.withdraw(Personas.lire)
            if state == .withdrawn { story.pass(days: 15) }
        case .merged:
            try story.accept(Personas.lire)
            story.merge(Personas.lire, into: Personas.estey)
        }
        return story
    }
}
