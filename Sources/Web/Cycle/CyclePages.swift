/// The pages of a partnership's cycle; a chapter adds its line here.
enum CyclePages {
    static func add(to doors: Doors) {
        CycleListRoutes.add(to: doors)
        CycleRoutes.add(to: doors)
        CycleTakeawayRoutes.add(to: doors)
        PreparationRoutes.add(to: doors)
        RelationRoutes.add(to: doors)
        BudgetRoutes.add(to: doors)
        NegotiationRoutes.add(to: doors)
        ContractRoutes.add(to: doors)
        ConventionRoutes.add(to: doors)
        FrameRoutes.add(to: doors)
        DecisionsRoutes.add(to: doors)
        MeetingsRoutes.add(to: doors)
        RealisationRoutes.add(to: doors)
        EvaluationRoutes.add(to: doors)
    }
}
