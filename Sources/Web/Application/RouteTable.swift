package import HTTPTypes
package import Hummingbird

/// The router, with a memory of what was added: a wrong method on a known path is told apart from an unknown path.
package final class RouteTable: RouterMethods {
    package typealias Context = DoorContext

    /// One line of the table of contents.
    package struct Entry: Hashable, Sendable {
        package let method: String
        package let path: String
    }

    private let router: Router<DoorContext>
    package private(set) var entries: [Entry] = []
    private var paths: [String: (path: RouterPath, methods: Set<String>)] = [:]

    init(_ router: Router<DoorContext>) {
        self.router = router
    }

    package func on<Responder: HTTPResponder>(
        _ path: RouterPath,
        method: HTTPRequest.Method,
        responder: Responder
    ) -> Self where Responder.Context == DoorContext {
        router.on(path, method: method, responder: responder)
        entries.append(Entry(method: method.rawValue, path: path.description))
        paths[path.description, default: (path, [])].methods.insert(method.rawValue)
        return self
    }

    package func add(middleware: any MiddlewareProtocol<Request, Response, DoorContext>) -> Self {
        router.add(middleware: middleware)
        return self
    }

    /// Answers 405 to the methods that a known path does not have.
    func close() {
        for (path, methods) in paths.values {
            let known = methods.contains("GET") ? methods.union(["HEAD"]) : methods
            let allowed = known.sorted().joined(separator: ", ")
            for method in [HTTPRequest.Method.get, .head, .post, .put, .patch, .delete, .options]
            where !known.contains(method.rawValue) {
                router.on(path, method: method) { _, _ -> Response in throw Trouble.method(allowed: allowed) }
            }
        }
    }
}
