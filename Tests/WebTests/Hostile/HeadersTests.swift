import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("What every answer tells the browser", .sandbox)
struct HeadersTests {
    @Test("no code and no style inside any page, and a policy that allows none")
    func policy() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let sweep = try RouteSweep(town)
            var pages = 0
            for reader in [town.visitor, try await town.nadia, try await town.claire] {
                for target in sweep.targets where !target.isStream {
                    let answer = try await reader.send(target.method, target.link)
                    let policy = answer.headers[values: .contentSecurityPolicy].joined(separator: ", ")
                    #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "\(target)")
                    #expect(policy.contains("frame-ancestors 'none'"), "\(target)")
                    #expect(answer.headers[.xContentTypeOptions] == "nosniff", "\(target)")
                    let isFile = answer.headers[.contentDisposition] != nil
                    guard !isFile, answer.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
                    pages += 1
                    #expect(!answer.text.contains("<style"), "\(target)")
                    #expect(answer.text.firstMatch(of: #/<[^>]+\s(style|on[a-z]+)=/#) == nil, "\(target)")
                    #expect(answer.text.firstMatch(of: #/<script(?![^>]*\ssrc=)/#) == nil, "\(target)")
                    #expect(
                        answer.text.firstMatch(of: #/(src|href)="(https?:)?\/\/[^"]*\.(js|css)/#) == nil,
                        "\(target)"
                    )
                    #expect(answer.text.contains("<h1") && answer.text.contains("lang=\"fr\""), "\(target)")
                }
            }
            #expect(pages > 100)
        }
    }

    @Test("whatever is drawn stands beside words that say the same", .requirement("I-39"))
    func pictures() async throws {
        try await Town.open { town in
            var story = try PaperStory.agreed()
            try story.answer(Personas.lormont, .contest)
            try await story.write(in: town.store)
            let unnamed = #/<canvas|<svg(?![^>]*aria-hidden="true")(?![^>]*role="img"[^>]*><title>[^<])/#
            var states = 0
            for reader in [town.visitor, try await town.nadia, try await town.claire] {
                for target in try RouteSweep(town).targets where target.method == .get {
                    let page = try await reader.get(target.link).text
                    #expect(page.firstMatch(of: #/<img(?![^>]*\salt="[^"]+")/#) == nil, "\(target)")
                    #expect(page.firstMatch(of: unnamed) == nil, "\(target)")
                    let marks = page.matches(of: #/<span class="shape" aria-hidden="true">.<\/span> ([^<]*)</#)
                    #expect(marks.allSatisfy { !$0.output.1.isEmpty }, "\(target) draws a state without its word")
                    #expect(marks.count == page.matches(of: #/class="shape"/#).count, "\(target)")
                    states += marks.count
                }
            }
            #expect(states > 10, "no state was found: the test proves nothing")
        }
    }

    @Test("cookies are closed to scripts, to other sites and, under https, to plain http", arguments: [true, false])
    func cookies(_ secure: Bool) async throws {
        let base = secure ? "https://maillage.example" : "http://127.0.0.1:8080"
        try await Town.open({ $0.baseAddress = base }) { town in
            let link = try await town.store.perform { unit in
                try SignInLink.issue(for: "neuve@example.org", on: unit.connection, at: unit.moment.instant)
            }
            let signedIn = try await town.visitor.post(link, ["name": "Neuve"])
            let language = try await town.visitor.post(.language, ["langue": "en", "suite": "/aide"])
            let set = signedIn.headers[values: .setCookie] + language.headers[values: .setCookie]
            #expect(set.count == 2)
            for cookie in set {
                #expect(
                    cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax") && cookie.contains("; Path=/")
                )
                #expect(cookie.contains("; Secure") == secure)
                #expect(cookie.hasPrefix("__Host-") == secure)
                #expect(!cookie.contains("Domain"))
            }
            #expect((signedIn.headers[.strictTransportSecurity] != nil) == secure)
        }
    }

    @Test(
        "where one is led on is always inside the site",
        arguments: [
            "https://ailleurs.example", "//ailleurs.example", "/\\ailleurs.example", "\\\\ailleurs",
            "javascript:alert(1)",
            "/aide\r\nSet-Cookie: a=b", "/\t/ailleurs.example", " /aide", "aide", "/%0d%0aX: y",
        ]
    )
    func redirects(_ next: String) async throws {
        try await Town.open { town in
            let chosen = try await town.visitor.post(.language, ["langue": "en", "suite": next])
            let asked = try await town.visitor.post(.askForLink, ["mail": "neuve@example.org", "suite": next])
            #expect(asked.status == 303)
            let link = try await town.link(mailedTo: "neuve@example.org")
            let signedIn = try await town.visitor.post(link, ["name": "Neuve"])
            for answer in [chosen, signedIn] {
                let location = try #require(answer.location)
                #expect(location.hasPrefix("/") && !location.hasPrefix("//") && !location.contains("\\"))
                #expect(!location.contains(where: \.isNewline) && !location.contains("\t"))
                #expect(answer.headers[values: .setCookie].allSatisfy { !$0.hasPrefix("a=b") })
            }
        }
    }

    @Test(
        "no address of a file leads out of the folder of files",
        arguments: [
            "..%2f..%2f..%2fetc%2fpasswd", "%2e%2e%2f%2e%2e%2fPackage.swift", "..%5c..%5cetc", "/etc/passwd", ".", "..",
            "css",
            "maillage.css%00.js",
        ]
    )
    func assets(_ name: String) async throws {
        try await Town.open { town in
            let answer = try await town.visitor.get(Link("/ressources/\(name)"))
            #expect(answer.status == 404)
        }
    }

    @Test("what was uploaded is only ever saved, never shown as a page of ours")
    func original() async throws {
        try await Town.open { town in
            let nadia = try await town.nadia
            let page = "<!doctype html><html><body><script>alert(1)</script></body></html>"
            let file = Upload(name: "a\\\"\\r\\n.html", type: "text/html", bytes: Array(page.utf8))
            let sent = try await nadia.upload(.paperImport, file, ["kind": "actionSheet", "origin": "ownInitiative"])
            guard sent.status == 303 else {
                #expect([409, 422].contains(sent.status))
                return
            }
            let paper = try #require(try await town.store.papers(of: Personas.acacias).first)
            let original = try await nadia.get(.paperOriginal(paper.id))
            #expect(original.headers[.contentType]?.contains("html") == false)
            #expect(original.headers[.contentDisposition]?.hasPrefix("attachment; filename=\"original.") == true)
            #expect(original.headers[.xContentTypeOptions] == "nosniff")
            #expect(original.headers[values: .contentSecurityPolicy].contains { $0.contains("sandbox") })
            let writing = try await nadia.get(.paperWriting(paper.id)).text
            #expect(!writing.contains("<script>alert"))
        }
    }
}
