import Cooperation
import TestSupport
import Testing

@testable import Web

@Suite("What is missing or expected leads to the page where it is done", .sandbox) struct MatterLinkTests {
    private let chapter = Link.cycle(PaperStory.id, .decisions).path

    @Test func `an argument is a part of the address, and without it the chapter opens`() {
        let known = Matter("decisions.speak", .decisions, ["number": .number(3), "title": .text("Samedi")])
        #expect(Link.matter(known, in: PaperStory.id).path == "\(chapter)/3")
        let bare = Matter("decisions.speak", .decisions, ["title": .text("Samedi")])
        #expect(Link.matter(bare, in: PaperStory.id).path == chapter)
        let strange = Matter("decisions.unheardOf", .decisions)
        #expect(Link.matter(strange, in: PaperStory.id).path == chapter)
    }

    @Test func `a gap that only others can mend opens the chapter`() {
        let gap = Gap("preparation.definition", .preparation, of: [Personas.lire])
        let chapter = Link.cycle(PaperStory.id, .preparation).path
        #expect(Link.gap(gap, in: PaperStory.id, for: Personas.lire).path == "\(chapter)/definition")
        #expect(Link.gap(gap, in: PaperStory.id, for: Personas.lormont).path == chapter)
    }

    @Test func `every line of the table is something that is told`() throws {
        let words = try Words.noon(.fr)
        for key in MatterPages.below.keys { #expect(words.has("gap.\(key)") || words.has("matter.\(key)"), "\(key)") }
    }

    @Test func `whatever the first page of a partnership lists can be opened`() async throws {
        var blank = try CycleScene()
        try blank.state(Personas.acacias, about: Personas.lire)
        try blank.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.offer(PlannedTask(what: "Réserver", organisation: Personas.acacias), at: $1)
        }
        try await everyLinkOpens(blank)
    }

    @Test func `whatever it lists once the table is prepared can be opened`() async throws {
        var prepared = try CycleScene()
        try prepared.prepare()
        try prepared.clarify()
        try prepared.ask(prepared.question(.vote))
        try await everyLinkOpens(prepared)
    }

    private func everyLinkOpens(_ scene: CycleScene) async throws {
        try await Town.open { town in
            try await scene.write(in: town.store)
            let people = [
                (try await town.nadia, Personas.acacias), (try await town.claire, Personas.lire),
                (try await town.paul, Personas.lormont),
            ]
            for (person, organisation) in people {
                let cycle = scene.cycle
                let overview = try await person.get(.cycle(PaperStory.id))
                let links =
                    cycle.missing(on: scene.day).map { Link.gap($0, in: PaperStory.id, for: organisation) }
                    + cycle.matters(for: organisation, on: scene.day).map { Link.matter($0, in: PaperStory.id) }
                #expect(!links.isEmpty)
                for link in Set(links) {
                    #expect(overview.text.contains("href=\"\(link.path)\""), "\(link.path)")
                    #expect(try await person.get(link).status == 200, "\(link.path)")
                }
            }
        }
    }
}
