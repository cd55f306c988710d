import Cooperation
import Journal
import TestSupport
import Testing

@Suite("Who has a part in which paper", .sandbox)
struct PartnershipIndexTests {
    @Test("the author reads it at once, those named once it is published, told or not", .requirement("S-101"))
    func readers() async throws {
        let store = try Sandbox.store
        try await Personas.settle(in: store)
        var story = try PaperStory.opened()
        try story.name(Personas.lire)
        try await story.write(in: store)
        #expect(try await store.papers(of: Personas.acacias).map(\.id) == [PaperStory.id])
        #expect(try await store.papers(of: Personas.lire).isEmpty)
        try story.publish(PaperStory.paper())
        try await story.write(in: store)
        #expect(try await store.papers(of: Personas.lire).map(\.id) == [PaperStory.id])
        #expect(try await store.papers(of: Personas.estey).isEmpty)
    }

    @Test("drafts that name an organisation, however many, hide nothing of what it may read")
    func drafts() async throws {
        let store = try Sandbox.store
        try await Personas.settle(in: store)
        try await PaperStory.told().write(in: store)
        try await store.perform { unit in
            var dice = Dice(seed: 41)
            for number in 0...Partnerships.limit {
                let opening = Opening(
                    kind: .actionSheet,
                    initiator: Personas.estey,
                    origin: Origin(kind: .ownInitiative),
                    code: VerificationCode(drawnFrom: &dice)
                )
                let naming = Naming(organisation: Personas.lire, passage: "Lire ensemble", score: 1, version: 1)
                let actor = Personas.speaker(for: Personas.estey).actor()
                let events: [PartnershipEvent] = [.opened(opening), .organisationNamed(naming)]
                try unit.append(Partnership.self, PartnershipID("draft-\(number)"), events, by: actor)
            }
        }
        #expect(try await store.papers(of: Personas.lire).map(\.id) == [PaperStory.id])
    }

    @Test("a stranger's paper and no paper are the same nothing")
    func stranger() async throws {
        let store = try Sandbox.store
        try await Personas.settle(in: store)
        try await PaperStory.told().write(in: store)
        #expect(try await store.paper(PaperStory.id, readableBy: Personas.estey)?.state == nil)
        #expect(try await store.paper(PartnershipID("nothing"), readableBy: Personas.estey)?.state == nil)
        let paper = try await store.paper(PaperStory.id, readableBy: Personas.lormont)?.state
        #expect(paper?.title == PaperStory.paper().title)
    }

    @Test("a code leads to its paper, and stays with the first that had it")
    func code() async throws {
        let store = try Sandbox.store
        try await Personas.settle(in: store)
        try await PaperStory.opened().write(in: store)
        let code = try VerificationCode.sample
        #expect(try await store.read { try Partnerships.behind(code, on: $0) } == PaperStory.id)
        let other = try #require(VerificationCode("ABCDEFGHJK"))
        #expect(try await store.read { try Partnerships.behind(other, on: $0) } == nil)
    }

    @Test("names are those of the cards")
    func names() async throws {
        let store = try Sandbox.store
        try await Personas.settle(in: store)
        let names = try await store.names(of: [Personas.lire, OrganisationID("nobody")])
        #expect(names.keys.sorted() == [Personas.lire])
    }

    @Test("a list shows the latest papers, and whoever takes all away has every one", .requirement("I-40"))
    func every() async throws {
        let store = try Sandbox.store
        try await Personas.settle(in: store)
        let count = Partnerships.limit + 1
        try await store.perform { unit in
            var dice = Dice(seed: 40)
            for number in 1...count {
                let opening = Opening(
                    kind: .actionSheet,
                    initiator: Personas.acacias,
                    origin: Origin(kind: .ownInitiative),
                    code: VerificationCode(drawnFrom: &dice)
                )
                let actor = Personas.speaker(for: Personas.acacias).actor()
                try unit.append(Partnership.self, PartnershipID("paper-\(number)"), [.opened(opening)], by: actor)
            }
        }
        #expect(try await store.papers(of: Personas.acacias).count == Partnerships.limit)
        #expect(try await store.everyPaper(of: Personas.acacias).count == count)
    }
}
