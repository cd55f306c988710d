import Cooperation
import HTTPTypes
import HummingbirdTesting
import Journal
import NIOCore
import TestSupport
import Testing
import Web

@Suite("What another site makes a browser send", .sandbox)
struct CrossSiteTests {
    /// Where a post says that it comes from.
    struct Coming: Sendable, CustomTestStringConvertible {
        let site: String?
        let origin: String?
        let isOurs: Bool

        var testDescription: String { "site \(site ?? "-"), origin \(origin ?? "-")" }
    }

    private static let comings = [
        Coming(site: "cross-site", origin: nil, isOurs: false),
        Coming(site: "same-site", origin: nil, isOurs: false),
        Coming(site: "cross-site", origin: "http://127.0.0.1:8080", isOurs: false),
        Coming(site: nil, origin: "https://ailleurs.example", isOurs: false),
        Coming(site: nil, origin: "http://127.0.0.1:8081", isOurs: false),
        Coming(site: nil, origin: "http://127.0.0.1:8080.ailleurs.example", isOurs: false),
        Coming(site: nil, origin: "null", isOurs: false),
        Coming(site: nil, origin: nil, isOurs: false),
        Coming(site: "same-origin", origin: nil, isOurs: true),
        Coming(site: nil, origin: "http://127.0.0.1:8080", isOurs: true),
    ]

    @Test("is refused, whatever the type of its body", arguments: comings)
    func refused(_ coming: Coming) async throws {
        try await Town.open { town in
            let session = try #require(try await town.nadia.cookies["session"])
            for type in [Form.type, "text/plain", "application/json", "multipart/form-data"] {
                var headers: HTTPFields = [.cookie: "session=\(session)", .contentType: type]
                headers[.origin] = coming.origin
                if let name = HTTPField.Name("Sec-Fetch-Site") { headers[name] = coming.site }
                let body = ByteBuffer(string: "title=Volé&kind=actionSheet&origin=ownInitiative")
                let status = try await town.client.execute(
                    uri: Link.papers.path,
                    method: .post,
                    headers: headers,
                    body: body
                ) { $0.status.code }
                let isForm = type == Form.type
                #expect(status == (coming.isOurs ? (isForm ? 303 : 400) : 403), "\(type)")
            }
            #expect(try await town.visitor.get("/", headers: [.origin: coming.origin ?? "null"]).status == 200)
            #expect(try await town.store.papers(of: Personas.acacias).count == (coming.isOurs ? 1 : 0))
        }
    }
}
