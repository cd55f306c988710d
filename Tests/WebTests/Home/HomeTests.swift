import Cooperation
import Journal
import TestSupport
import Testing

@testable import Web

/// The first page after signing in leads somewhere, whoever one is.
@Suite(.sandbox) struct HomeTests {
    @Test func `whoever belongs nowhere is led to the directory, but not whoever runs the site`() async throws {
        try await Town.open { town in
            let newcomer = PersonID("person-new")
            try await town.store.perform { unit in
                let account = Account(
                    id: newcomer,
                    mail: "zoe@entraide.example",
                    name: "Zoé Petit",
                    created: unit.moment.instant
                )
                try unit.connection.accounts.add(account)
            }
            let zoe = try await town.browser(newcomer)
            #expect(try await zoe.get(.home).shows("Rejoignez votre structure"))
            #expect(try await zoe.get(.chooseOrganisation).shows("Trouver ma structure dans l’annuaire"))
            let keeper = try await town.keeper.get(.home)
            #expect(keeper.shows("Rien ne vous attend") && !keeper.shows("Rejoignez"))
        }
    }

    @Test func `whoever manages an organisation without mandates is told what that means`() async throws {
        try await Town.open { town in
            let told = "n’a encore donné mandat à personne"
            #expect(try await !town.nadia.get(.home).shows(told))
            let orphan = OrganisationID("annuaire--ecole")
            let events = [
                OrganisationEvent.listed(
                    StructureRecord(source: "annuaire", id: orphan, name: "École", updated: Moment.noon.day)
                ),
                .memberJoined(Member(person: Personas.nadia, role: .administrator)),
                .memberJoined(Member(person: Personas.hugo, role: .member)),
            ]
            try await town.store.perform { try $0.append(Organisation.self, orphan, events, by: .operator) }
            #expect(try await town.browser(Personas.nadia, for: orphan).get(.home).shows(told))
            #expect(try await !town.browser(Personas.hugo, for: orphan).get(.home).shows(told))
        }
    }

    @Test func `only somebody who speaks for an organisation is offered to write`() async throws {
        try await Town.open { town in
            #expect(try await town.hugo.get(.home).text.contains(Link.newPaper.path))
            let free = try await town.browser(Personas.hugo).get(.home)
            #expect(free.status == 200 && !free.text.contains(Link.newPaper.path))
        }
    }

    @Test func `what a cycle expects is told from the first publication on, to those at its table`() async throws {
        try await Town.open { town in
            let cycle = "href=\"\(Link.cycle(PaperStory.id).path)\""
            var story = try PaperStory.told()
            try story.answer(Personas.lormont, .joinDesign)
            try await story.write(in: town.store)
            #expect(try await town.nadia.get(.home).text.contains(cycle), "nobody has accepted yet")
            #expect(try await town.paul.get(.home).text.contains(cycle))
            #expect(try await !town.claire.get(.home).text.contains(cycle), "only named")
        }
    }

    @Test func `a cycle that goes on is told beside one that has ended, which is only kept`() async throws {
        try await Town.open { town in
            let cycle = "href=\"\(Link.cycle(PaperStory.id).path)"
            let scene = try CycleScene()
            try await scene.write(in: town.store)
            let nadia = try await town.nadia
            #expect(try await nadia.get(.home).text.contains(cycle))
            let going = try await town.store.going(among: [scene.story.partnership])
            #expect(going.map(\.id) == [PaperStory.id])
            let course: Identifier<Course> = scene.cycle.id.chapter()
            try await town.store.perform { unit in
                let ended = CourseEvent.ended(CycleEnding(way: .abandoned, reason: "Plus personne."))
                try unit.append(Course.self, course, [ended], by: .operator)
            }
            #expect(try await town.store.going(among: [scene.story.partnership]).isEmpty)
            #expect(try await town.cycle().matters(for: Personas.acacias, on: scene.day).isEmpty)
            #expect(try await !nadia.get(.home).text.contains(cycle))
        }
    }

    @Test func `a draft expects nothing of a cycle`() async throws {
        try await Town.open { town in
            try await PaperStory.opened().write(in: town.store)
            let home = try await town.nadia.get(.home)
            #expect(!home.text.contains(Link.cycle(PaperStory.id).path))
        }
    }
}
