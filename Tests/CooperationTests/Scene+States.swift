import Cooperation

extension Scene {
    /// The readers stand in this state.
    static func readers(in state: ParticipationState) throws -> Scene {
        var scene = state == .mentioned ? try Scene.published() : try Scene.told()
        switch state {
        case .mentioned, .invited: break
        case .considering: scene.openNotice(World.readers)
        case .negotiating: try scene.answer(World.readers, .joinDesign)
        case .accepted: try scene.accept(World.readers)
        case .declined: try scene.answer(World.readers, .decline)
        case .contested: try scene.answer(World.readers, .contest)
        case .lapsed: scene.pass(days: 31)
        case .onNotice, .withdrawn:
            try scene.accept(World.readers)
            try scene.withdraw(World.readers)
            if state == .withdrawn { scene.pass(days: 15) }
        }
        return scene
    }
}
