import Hummingbird

/// Whether this node is up: an empty answer, without asking the store.
enum HealthRoutes {
    static func add(to doors: Doors) {
        doors.visitor.get("sante") { _, _ in
            Response(status: .ok, headers: [.cacheControl: "no-store", .contentLength: "0"])
        }
    }
}
