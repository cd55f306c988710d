import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing
import Web

@Suite("Whatever is sent, the site answers with a page", .sandbox)
struct FuzzTests {
    private static let types = [
        Form.type, "multipart/form-data; boundary=limite", "application/json", "text/plain",
        "multipart/form-data", "", "%%%",
    ]

    /// What no form should hold, and every form meets one day.
    private static let nasty = [
        "", "\0", "a\0b", "9223372036854775807", "-9223372036854775808", "99999999999999999999", "-1", "0", "10000",
        "9999-12-31", "0001-01-01", "2026-02-30", "1e309", "NaN", String(repeating: "x", count: 60_000),
        "\u{202E}\u{200B}", "👩‍👩‍👧‍👦", "' OR 1=1 --", "<script>alert(1)</script>", "../../etc/passwd", "%00%ff",
        "\r\nSet-Cookie: pris=oui", "persona--estey", "oui",
    ]

    @Test("random bytes to every route that takes a form", arguments: [1, 2, 3])
    func randomBytes(_ seed: UInt64) async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let sweep = try RouteSweep(town)
            var dice = Dice(seed: seed)
            for reader in [town.visitor, try await town.nadia, try await town.claire] {
                for target in sweep.targets where target.method == .post {
                    for type in Self.types {
                        let length = Int.random(in: 0...400, using: &dice)
                        var body = (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &dice) }
                        if type.contains("limite") { body = Array("--limite\r\n".utf8) + body }
                        let answer = try await reader.send(.post, target.link, type: type, body: body)
                        #expect(answer.status < 500, "\(target) with \(type), seed \(seed)")
                    }
                }
            }
        }
    }

    @Test("random bytes in the address, in what is searched and in the cookies")
    func randomAddress() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let sweep = try RouteSweep(town)
            let odd = [
                "%00", "%ff%fe", "..%2f..%2fetc%2fpasswd", "%E2%80%AE", "a%0d%0aSet-Cookie:x=1", "%", "'%20OR%201=1",
            ]
            for reader in [town.visitor, try await town.nadia] {
                for target in sweep.targets {
                    for text in odd {
                        let path = target.pattern.replacing(#/\{[a-z]+\}/#, with: text)
                        let asked = try await reader.send(
                            target.method,
                            Link("\(path)?q=\(text)&code=\(text)&suite=\(text)")
                        )
                        #expect(asked.status < 500, "\(target) with \(text)")
                        #expect(asked.headers[values: .setCookie].allSatisfy { !$0.hasPrefix("x=") })
                    }
                }
            }
            for cookie in [
                "session=", "session=\u{1F600}", "flash=x.%00", "flash=.", "langue=xx", ";;=;", "session=a;session=b",
            ] {
                #expect(try await town.visitor.get(.directory, headers: [.cookie: cookie]).status == 200)
            }
        }
    }

    @Test("the least and the greatest number, wherever an address holds one", arguments: [Int.min, Int.max])
    func extremeNumbers(_ number: Int) async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let sweep = try RouteSweep(town, number: String(number))
            let query = ["depuis", "avant", "apres", "cycle", "page", "negociation"].map { "\($0)=\(number)" }
            for reader in [town.visitor, try await town.nadia] {
                for target in sweep.targets where target.method == .get && !target.isStream {
                    let answer = try await reader.get(Link("\(target.link.path)?\(query.joined(separator: "&"))"))
                    #expect(answer.status < 500, "\(target) with \(number)")
                }
                for target in sweep.targets where target.method == .post {
                    let fields = ["seen", "version", "number", "round", "reviews", "slot", "wording", "meeting"]
                    let form = Form(fields.map { ($0, String(number)) })
                    let answer = try await reader.post(target.link, form)
                    #expect(answer.status < 500, "\(target) with \(number)")
                }
            }
        }
    }

    @Test("every form of the site, with one field at a time holding what it should not", arguments: 0..<6)
    func nastyFields(_ part: Int) async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let sweep = try RouteSweep(town)
            let readers = [town.visitor, try await town.nadia, try await town.claire]
            for reader in readers {
                var seen: Set<String> = []
                for target in sweep.targets where target.method == .get && !target.isStream {
                    let page = try await reader.get(target.link)
                    // Signing out, ending sessions or leaving would end the test with them.
                    for form in FoundForm.all(in: page.text) where seen.insert(form.action).inserted {
                        guard !form.action.hasPrefix("/deconnexion"), !form.action.contains("fin"),
                            !form.action.hasSuffix("/depart"), !form.action.hasSuffix("/compte/structures")
                        else { continue }
                        for field in form.fields {
                            for (index, value) in Self.nasty.enumerated() where index % 6 == part {
                                let answer = try await reader.post(Link(form.action), form.with(field.name, value))
                                #expect(answer.status < 500, "\(form.action) \(field.name)=\(value.prefix(40))")
                                #expect(!answer.text.contains("<script>alert"))
                                #expect(answer.headers[values: .setCookie].allSatisfy { !$0.contains("pris=oui;") })
                            }
                        }
                    }
                }
                #expect(reader.cookies.isEmpty || seen.count > 10, "the forms were not found")
            }
            #expect(try await town.store.verify().broken == nil)
        }
    }
}
