/// Everything about papers: beginning, writing, naming, reading, versions, copies.
enum PaperPages {
    static func add(to doors: Doors) {
        PaperRoutes.add(to: doors)
        WritingRoutes.add(to: doors)
        ImportRoutes.add(to: doors)
        PublicationRoutes.add(to: doors)
        NamingRoutes.add(to: doors)
        NoticeRoutes.add(to: doors)
        VersionRoutes.add(to: doors)
        ExportRoutes.add(to: doors)
    }
}
