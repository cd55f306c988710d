import Journal

/// A territory that lives: papers at each moment of their life and three partnerships at three moments of the cycle.
enum Demo {
    static let scenes =
        Territory.story + KitchenPaper.story + GardenPaper.story + WatchPaper.story + NeighboursPaper.story
        + SummerPaper.story + BreakfastPaper.story
        + Threshold.story + Benches.story + Forum.story

    /// Fills the store in one transaction: all of it, or nothing.
    static func fill(_ store: Store, _ configuration: Configuration) async throws {
        let site = try configuration.site(store, isDemonstration: true)
        try await store.perform { unit in try Stage.play(scenes, in: unit, site: site) }
    }
}
