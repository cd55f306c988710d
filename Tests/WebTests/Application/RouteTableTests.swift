import Cooperation
import HTTPTypes
import Hummingbird
import TestSupport
import Testing

@testable import Web

/// What holds for every route, whoever comes.
@Suite(.sandbox) struct RouteTableTests {
    @Test func `a wrong method is told apart from an unknown page`() async throws {
        try await TestSite.run { site in
            for (path, methods) in Self.paths(site) {
                for method in [HTTPRequest.Method.put, .delete, .patch] where !methods.contains(method.rawValue) {
                    let answer = try await site.visitor.send(method, path)
                    #expect(answer.status == .methodNotAllowed, "\(method) \(path)")
                    #expect(
                        answer.headers[.allow]?.split(separator: ", ").map(String.init).sorted() == methods.sorted()
                    )
                }
            }
        }
    }

    @Test func `no address breaks, whoever opens it`() async throws {
        try await TestSite.run { site in
            let windows = [
                site.visitor, try await site.nadia(), try await site.hugo(), try await site.sofia(),
                try await site.operatorOfInstance(),
            ]
            for (path, methods) in Self.paths(site) {
                for window in windows {
                    if methods.contains("GET") {
                        let answer = try await window.get(path)
                        #expect(answer.status.code < 500, "GET \(path)")
                        #expect(!answer.body.contains("{id}") && Self.isWhole(answer), "GET \(path)")
                    }
                    guard methods.contains("POST") else { continue }
                    #expect(try await window.post(Link(path)).status.code < 500, "POST \(path)")
                    let junk = try await window.post(
                        Link(path),
                        ["mail": "\u{0}<", "role": "x", "langue": "zz", "code": "?"]
                    )
                    #expect(junk.status.code < 500, "POST \(path) with junk")
                }
            }
        }
    }

    @Test func `pages for people send strangers to the door and back`() async throws {
        try await TestSite.run { site in
            for path in ["/accueil", "/compte", "/structures/x/personnes", "/administration"] {
                let answer = try await site.visitor.get(path)
                #expect(answer.status == .seeOther)
                #expect(answer.location == "/connexion?suite=\(Link.encoded(path))")
            }
        }
    }

    /// Addresses with each name filled by something that does not exist, and by one that does.
    private static func paths(_ site: TestSite) -> [String: Set<String>] {
        var paths: [String: Set<String>] = [:]
        for entry in buildRouter(site.site).table.entries {
            let names = ["{id}": Personas.acacias.rawValue, "{person}": Personas.hugo.rawValue]
            var known = entry.path
            for (name, value) in names { known = known.replacing(name, with: value) }
            for path in [entry.path, known] {
                let filled = path.replacing(/\{[a-z]+\}/, with: "inconnu")
                paths[filled, default: []].insert(entry.method)
                if entry.method == "GET" { paths[filled]?.insert("HEAD") }
            }
        }
        return paths
    }

    private static func isWhole(_ answer: Received) -> Bool {
        guard answer.headers[.contentType]?.hasPrefix("text/html") == true else { return true }
        return answer.body.hasPrefix("<!DOCTYPE html>") && answer.body.hasSuffix("</html>")
            && answer.body.matches(of: /<h1[ >]/).count == 1
    }
}
