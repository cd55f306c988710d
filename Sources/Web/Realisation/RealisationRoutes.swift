/// The actions: who does what, where it stands, what is owed, what may go wrong, and the sheets that write themselves.
enum RealisationRoutes {
    static func add(to doors: Doors) {
        BoardRoutes.add(to: doors)
        PlanRoutes.add(to: doors)
        ActionRoutes.add(to: doors)
        DropRoutes.add(to: doors)
        TaskRoutes.add(to: doors)
        CommitmentRoutes.add(to: doors)
        RiskRoutes.add(to: doors)
        UnforeseenRoutes.add(to: doors)
        HoursRoutes.add(to: doors)
        SheetRoutes.add(to: doors)
    }
}
