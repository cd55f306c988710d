import Cooperation
import Journal
import TestSupport
import Testing

@testable import Web

extension Town {
    /// Les Acacias, Lire ensemble and the town are partners, and nothing is written in their chapters.
    static func agreed(_ body: @Sendable (Town) async throws -> Void) async throws {
        try await open { town in
            try await CycleScene().write(in: town.store)
            try await body(town)
        }
    }

    /// Les Acacias name Sofia's organisation in the paper, and have not told it yet.
    func nameEstey() async throws {
        try await store.perform { unit in
            let paper = try #require(try unit.load(Partnership.self, PaperStory.id))
            let speaker = Personas.speaker(for: Personas.acacias)
            let naming = Naming(organisation: Personas.estey, passage: "avec l’Estey", score: 0.9, version: 1)
            let named = try paper.name(naming, by: speaker, at: unit.moment)
            try unit.append(Partnership.self, paper.id, named, by: speaker.actor())
        }
    }

    /// An act has its page, gives back what cannot be used with a sentence beside the field, then is done.
    func act(
        _ part: CyclePart,
        _ path: String,
        by browser: Browser,
        _ good: Form,
        refusing bad: Form,
        at field: String,
        location: SourceLocation = #_sourceLocation
    ) async throws {
        let link = link(part, path)
        let page = try await browser.get(link)
        #expect(page.status == 200, sourceLocation: location)
        #expect(page.leftUnsaid == [], sourceLocation: location)
        let refused = try await browser.post(link, bad)
        #expect([403, 409, 422].contains(refused.status), sourceLocation: location)
        #expect(refused.refuses(field), "\(path): \(field)", sourceLocation: location)
        try await done(part, path, by: browser, good, location: location)
    }

    func done(
        _ part: CyclePart,
        _ path: String,
        by browser: Browser,
        _ form: Form = [:],
        location: SourceLocation = #_sourceLocation
    ) async throws {
        let answer = try await browser.post(link(part, path), form)
        #expect(answer.status == 303, "\(path)", sourceLocation: location)
    }

    func link(_ part: CyclePart, _ path: String = "") -> Link {
        let base = Link.cycle(PaperStory.id, part)
        return path.isEmpty ? base : Link("\(base.path)/\(path)")
    }

    /// The cycle as it is written.
    func cycle() async throws -> Cycle { try await store.cycle(of: try await paper()) }
}

extension Answered {
    /// Keys of sentences that reached the page instead of their words.
    var leftUnsaid: [String] {
        text.matches(of: #/>\s*((?:negotiation|contract|gap|matter|refusal|form)\.[A-Za-z.0-9]+)/#).map { String($0.1) }
    }
}
