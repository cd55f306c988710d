import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("Every route, asked by those whom it does not concern", .sandbox)
struct EveryRouteTests {
    /// What only those at the table, the named, or the members of Les Acacias may read.
    private let guarded = ["Les lieux, les horaires", "nadia.benali@", "Animateur jeunesse"]

    private func sweep(
        _ readers: @escaping @Sendable (Town) async throws -> KeyValuePairs<String, Browser>,
        _ judge: @escaping @Sendable (RouteSweep.Target, Answered) -> Bool
    ) async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let nadia = try await town.browser(Personas.nadia, for: Personas.acacias)
            let now = town.store.clock.now().instant
            let session = try await town.store.read { try $0.sessions.open(of: Personas.nadia, at: now) }.first?.id
            let sweep = try RouteSweep(town, session: session ?? "")
            let before = try await town.store.lastPosition()
            for (name, reader) in try await readers(town) {
                for target in sweep.targets {
                    for type in target.method == .get ? [nil] : [Form.type, nil] {
                        let answer = try await reader.send(target.method, target.link, type: type)
                        #expect(answer.status < 500, "\(name): \(target)")
                        #expect(judge(target, answer), "\(name): \(target) answered \(answer.status)")
                        for words in guarded {
                            #expect(!answer.text.contains(words), "\(name): \(target) shows “\(words)”")
                        }
                    }
                }
            }
            #expect(try await town.store.lastPosition() == before, "a stranger wrote in the journal")
            #expect(try await nadia.get(.account).status == 200, "a stranger ended somebody's session")
        }
    }

    @Test("a visitor reads and does nothing that is somebody's")
    func visitor() async throws {
        try await sweep({ ["visitor": $0.visitor] }) { target, answer in
            guard target.namesSomething, !target.isPublic, !target.hasToken else { return true }
            return [303, 401, 403, 404].contains(answer.status)
                && (answer.status != 303 || answer.location?.hasPrefix("/connexion?suite=") == true)
        }
    }

    @Test("a person without organisation, a member of another, an account that was removed")
    func stranger() async throws {
        try await sweep { town in
            let (alone, former) = (PersonID("person-alone"), PersonID("person-former"))
            try await town.store.perform { unit in
                try unit.connection.accounts.add(
                    Account(id: alone, mail: "alone@example.org", name: "Alix", created: unit.moment.instant)
                )
                try unit.connection.accounts.add(
                    Account(id: former, mail: "former@example.org", name: "Yanis", created: unit.moment.instant)
                )
            }
            return [
                "alone": try await town.browser(alone), "stranger": try await town.sofia,
                "posing as a member": try await town.browser(former, for: Personas.acacias),
            ]
        } _: { target, answer in
            // Anybody signed in may begin to claim a listed organisation; an empty form is refused.
            let mayClaim =
                target.pattern.hasPrefix("/structures/{id}/revendication") && !target.pattern.contains("person")
            guard target.namesSomething, !target.isPublic, !target.hasToken, !mayClaim else { return true }
            return [401, 403, 404].contains(answer.status)
        }
    }

    @Test("a forged token opens nothing, and says what to do in both languages")
    func forged() async throws {
        try await Town.open { town in
            for target in try RouteSweep(town).targets where target.hasToken {
                for (language, word) in [("fr", "lien"), ("en", "link")] {
                    let answer = try await town.visitor.reading(language).send(target.method, target.link)
                    let isRenewal = target.pattern.hasSuffix("renouvellement")
                    #expect(isRenewal || [303, 404, 410].contains(answer.status), "\(target) \(answer.status)")
                    #expect(
                        answer.status == 303 || answer.text.contains(word)
                            || answer.text.contains("nvitation"),
                        "\(target) \(language)"
                    )
                }
            }
            #expect(try await town.mails().isEmpty)
        }
    }

    @Test("no address breaks, whoever opens it, whatever does not exist, and each page is whole")
    func whole() async throws {
        try await Town.open { town in
            let targets = try RouteSweep(town).targets
            let junk: Form = ["mail": "\u{0}<", "role": "x", "langue": "zz", "code": "?"]
            for reader in [
                town.visitor, try await town.nadia, try await town.hugo, try await town.sofia, try await town.keeper,
            ] {
                for target in targets {
                    for link in [target.link, target.unknown] {
                        for form in target.method == .post ? [[:], junk] : [[:]] {
                            let answer = try await reader.send(target.method, link, type: Form.type, body: form.body)
                            #expect(answer.status < 500, "\(target)")
                            #expect(isWhole(answer), "\(target)")
                        }
                    }
                }
            }
        }
    }

    private func isWhole(_ answer: Answered) -> Bool {
        guard answer.headers[.contentType]?.hasPrefix("text/html") == true else { return true }
        return answer.text.hasPrefix("<!DOCTYPE html>") && answer.text.hasSuffix("</html>")
            && !answer.text.contains("{id}")
            && answer.text.matches(of: /<h1[ >]/).count == 1
    }

    @Test("pages for people send strangers to the door and back")
    func door() async throws {
        try await Town.open { town in
            for path in ["/accueil", "/compte", "/structures/x/personnes", "/administration"] {
                let answer = try await town.visitor.get(Link(path))
                #expect(answer.status == 303)
                #expect(answer.location == "/connexion?suite=\(Link.encoded(path))")
            }
        }
    }

    @Test("HEAD answers like GET without its body, and other methods are refused with those that are allowed")
    func methods() async throws {
        try await Town.open { town in
            let targets = try RouteSweep(town).targets
            for target in targets where target.method == .get && !target.namesSomething {
                let got = try await town.visitor.get(target.link)
                let head = try await town.visitor.send(.head, target.link)
                #expect(head.status == got.status, "\(target)")
                #expect(head.text.isEmpty, "\(target)")
                #expect(head.headers[.contentLength] == got.headers[.contentLength], "\(target)")
            }
            for (pattern, same) in Dictionary(grouping: targets, by: \.pattern) {
                var allowed = Set(same.map(\.method.rawValue))
                if allowed.contains("GET") { allowed.insert("HEAD") }
                for method in [HTTPRequest.Method.options, .put, .patch, .delete, .get, .post]
                where !allowed.contains(method.rawValue) {
                    let answer = try await town.visitor.send(method, same[0].link)
                    #expect(answer.status == 405, "\(method) \(pattern)")
                    #expect(answer.headers[.allow] == allowed.sorted().joined(separator: ", "), "\(method) \(pattern)")
                }
            }
        }
    }
}
