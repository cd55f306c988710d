import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing
import Web

@Suite("Every route, asked by those whom it does not concern", .sandbox)
struct EveryRouteTests {
    /// What only those at the table, the named, or the members of Les Acacias may read.
    private let guarded = ["Les lieux, les horaires", "nadia.benali@", "Animateur jeunesse"]

    private func sweep(
        _ readers: @escaping @Sendable (Town) async throws -> [(String, Reader)],
        _ judge: @escaping @Sendable (RouteSweep.Target, Answered) -> Bool
    ) async throws {
        try await Town.open { town in
            try await PaperStory.notify(in: town.store)
            let nadia = try await town.reader(Personas.nadia, for: Personas.acacias)
            let now = town.store.clock.now().instant
            let session = try await town.store.read { try $0.sessions.open(of: Personas.nadia, at: now) }.first?.id
            let sweep = try RouteSweep(town, session: session ?? "")
            let routes = try RouteSweep.count(town)
            #expect(sweep.targets.count == routes, "a route has a parameter that nobody named here")
            let before = try await town.store.lastPosition()
            for (name, reader) in try await readers(town) {
                for target in sweep.targets {
                    for type in target.method == .get ? [nil] : ["application/x-www-form-urlencoded", nil] {
                        let answer = try await reader.send(target.method, target.path, type: type)
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
        try await sweep({ [("visitor", $0.visitor)] }) { target, answer in
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
                ("alone", try await town.reader(alone, for: nil)), ("stranger", try await town.sofia),
                ("posing as a member", try await town.reader(former, for: Personas.acacias)),
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
            let sweep = try RouteSweep(town, session: "")
            for target in sweep.targets where target.hasToken {
                for (language, word) in [("fr", "lien"), ("en", "link")] {
                    var reader = town.visitor
                    reader.language = language
                    let answer = try await reader.send(target.method, target.path)
                    let isRenewal = target.pattern.hasSuffix("renouvellement")
                    #expect(isRenewal || [303, 404, 410].contains(answer.status), "\(target) \(answer.status)")
                    let isAbsent = answer.status == 404 && isRenewal
                    #expect(
                        answer.status == 303 || isAbsent || answer.text.contains(word)
                            || answer.text.contains("nvitation"),
                        "\(target) \(language)"
                    )
                }
            }
            #expect(try await town.mails().isEmpty)
        }
    }

    @Test("HEAD answers like GET without its body, and other methods are refused with those that are allowed")
    func methods() async throws {
        try await Town.open { town in
            let sweep = try RouteSweep(town, session: "")
            for target in sweep.targets where target.method == .get && !target.namesSomething {
                let got = try await town.visitor.send(.get, target.path)
                let head = try await town.visitor.send(.head, target.path)
                #expect(head.status == got.status, "\(target)")
                #expect(head.text.isEmpty, "\(target)")
            }
            for target in sweep.targets {
                for method in [HTTPRequest.Method.options, .put, .patch, .delete] {
                    let answer = try await town.visitor.send(method, target.path)
                    #expect(answer.status == 405, "\(method) \(target)")
                    #expect(answer.headers[.allow]?.contains(target.method.rawValue) == true, "\(method) \(target)")
                }
            }
        }
    }
}
