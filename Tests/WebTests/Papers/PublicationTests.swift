import Cooperation
import Exchange
import HTTPTypes
import Journal
import TestSupport
import Testing
import Web

@Suite("Publishing a version", .sandbox)
struct PublicationTests {
    /// Lire ensemble has accepted; then Les Acacias saves another text.
    private func rewrite(_ town: Town, _ change: (inout Paper) -> Void) async throws {
        var story = try PaperStory.told()
        try story.accept(Personas.lire)
        try story.save(PaperStory.paper(change: change))
        try await story.write(in: town.store)
    }

    private func publish(_ reader: Browser, _ more: Form = [:]) async throws -> Answered {
        let page = try await reader.get(.paperPublication(PaperStory.id))
        let read: Form = [
            "basis": try #require(page.hidden("basis")), "version": try #require(page.hidden("version")),
        ]
        return try await reader.post(.paperPublication(PaperStory.id), read.with(more))
    }

    @Test("the first version, under the fingerprint of its text", .requirement("I-04"))
    func first() async throws {
        try await Town.open { town in
            try await PaperStory.opened().write(in: town.store)
            let answer = try await publish(try await town.nadia)
            #expect(answer.location == Link.paperNames(PaperStory.id).path)
            let version = try #require(try await town.paper().current)
            let hash = try ContentHash(of: PaperStory.paper())
            #expect(version.hash == hash)
        }
    }

    @Test("a correction asks nobody again, the substance asks every partner", .requirement("I-04"))
    func asked() async throws {
        try await Town.open { town in
            try await rewrite(town) { $0.sections[.context] = "Un mot de plus." }
            let nadia = try await town.nadia
            let page = try await nadia.get(.paperPublication(PaperStory.id))
            #expect(page.shows("Seront redemandées"))
            #expect(page.shows("Association Lire ensemble"))
            #expect(try await publish(nadia).status == 422)
            #expect(try await publish(nadia, ["change": "correction"]).status == 303)
            #expect(try await town.paper().state(of: Personas.lire, on: Moment.noon.day) == .accepted)
        }
    }

    @Test(
        "those who must answer again are told, and those who may object to a correction",
        .requirement("I-04"),
        arguments: [("correction", "une correction à relire"), ("substance", "a changé")]
    )
    func told(change: String, subject: String) async throws {
        try await Town.open { town in
            try await rewrite(town) { $0.sections[.context] = "Un mot de plus." }
            let published = try await publish(try await town.nadia, ["change": change])
            #expect(published.status == 303)
            let mails = try await town.mails().filter { $0.to == Personas.mail(of: Personas.claire) }
            #expect(mails.count == 1 && mails.first?.subject.contains(subject) == true)
            #expect(try await town.mails().allSatisfy { $0.to != Personas.mail(of: Personas.paul) }, "not at the table")
        }
    }

    @Test("one at the table without an account is told of a correction at its own address, with its link")
    func toldByLink() async throws {
        try await Town.open { town in
            let organisation = OrganisationID("amicale-du-quai")
            var record = StructureRecord(
                source: "persona",
                id: organisation,
                name: "Amicale du Quai",
                updated: Moment.noon.day
            )
            record.mail = "amicale@quai.example"
            let listed = [OrganisationEvent.listed(record)]
            try await town.store.perform { unit in
                try unit.append(Organisation.self, organisation, listed, by: Actor(means: .instance))
            }
            var story = try PaperStory.told()
            try story.name(organisation)
            try story.notify()
            try story.answer(organisation, .joinDesign)
            try story.save(PaperStory.paper { $0.sections[.context] = "Un mot de plus." })
            try await story.write(in: town.store)
            let published = try await publish(try await town.nadia, ["change": "correction"])
            #expect(published.status == 303)
            let mail = try #require(try await town.mails().first { $0.to == "amicale@quai.example" })
            #expect(mail.subject.contains("une correction à relire") && mail.text.contains("/r/"))
        }
    }

    @Test("of corrections, each one at the table is told once a day")
    func toldOnce() async throws {
        try await Town.open { town in
            try await rewrite(town) { $0.sections[.context] = "Un mot de plus." }
            let nadia = try await town.nadia
            #expect(try await publish(nadia, ["change": "correction"]).status == 303)
            try await town.store.perform { unit in
                let paper = try #require(try unit.load(Partnership.self, PaperStory.id))
                let speaker = Personas.speaker(for: Personas.acacias)
                let text = PaperStory.paper { $0.sections[.context] = "Deux mots de plus." }
                let saved = try paper.save(text, basedOn: 2, by: speaker, at: unit.moment)
                try unit.append(Partnership.self, paper.id, saved, by: speaker.actor())
            }
            #expect(try await publish(nadia, ["change": "correction"]).status == 303)
            #expect(try await town.paper().versions.count == 3)
            let mails = try await town.mails().filter { $0.to == Personas.mail(of: Personas.claire) }
            #expect(mails.count == 1 && mails.first?.text.contains("vingt-quatre heures") == true)
        }
    }

    @Test(
        "an objection is told to the author of that correction, and as an objection to whoever had accepted",
        .requirement("I-04", "S-039")
    )
    func disputed() async throws {
        try await Town.open { town in
            try await rewrite(town) { $0.sections[.context] = "Un mot de plus." }
            #expect(try await publish(try await town.nadia, ["change": "correction"]).status == 303)
            try await town.store.perform { unit in
                let paper = try #require(try unit.load(Partnership.self, PaperStory.id))
                let next = try #require(paper.current)
                let version = PaperVersion(number: 3, paper: next.paper, hash: next.hash, change: .correction)
                let lire = Personas.speaker(for: Personas.lire).actor()
                try unit.append(Partnership.self, paper.id, [.versionPublished(version)], by: lire)
                let seated = Answer(organisation: Personas.lormont, kind: .joinDesign)
                let lormont = Personas.speaker(for: Personas.lormont).actor()
                try unit.append(Partnership.self, paper.id, [.answered(seated)], by: lormont)
            }
            let objection = Link.paperObjection(PaperStory.id, 2)
            #expect(try await town.paul.post(objection, ["reason": "Cela change tout"]).status == 303)
            let told = try await town.mails().filter { $0.text.contains("Cela change tout") }
            let toAuthor = try #require(told.first { $0.subject.contains("objecte à une correction") })
            #expect(toAuthor.to == Personas.mail(of: Personas.nadia), "not the author of the last version")
            let toPartner = try #require(told.first { $0.to == Personas.mail(of: Personas.claire) })
            #expect(toPartner.subject.contains("votre réponse est à redire"))
            #expect(toPartner.text.contains("Ville de Lormont objecte à la correction"))
            #expect(!toPartner.text.contains("a changé sur le fond"), "who objects changed nothing")
        }
    }

    @Test("terms that change are always the substance", .requirement("I-04"))
    func terms() async throws {
        try await Town.open { town in
            try await rewrite(town) { $0.hours = PhaseHours(before: 40, during: 12, after: 2) }
            let nadia = try await town.nadia
            let page = try await nadia.get(.paperPublication(PaperStory.id))
            #expect(!page.text.contains("value=\"correction\""))
            #expect(try await publish(nadia, ["change": "correction"]).status == 303)
            #expect(try await town.paper().state(of: Personas.lire, on: Moment.noon.day) == .negotiating)
        }
    }

    @Test("a text saved meanwhile is not published unread")
    func unread() async throws {
        try await Town.open { town in
            try await rewrite(town) { $0.sections[.context] = "Un mot de plus." }
            let fields: Form = ["basis": "autre", "version": "1", "change": "correction"]
            #expect(try await town.nadia.post(.paperPublication(PaperStory.id), fields).status == 409)
        }
    }

    @Test("what changed is seen word by word, and whoever is seated may object", .requirement("I-04", "S-039"))
    func objection() async throws {
        try await Town.open { town in
            try await rewrite(town) { $0.sections[.content] = "Des lectures à voix basse, chaque mercredi d'été." }
            _ = try await publish(try await town.nadia, ["change": "correction", "comment": "Une faute"])
            let claire = try await town.claire
            let page = try await claire.get(.paperDifferences(PaperStory.id, 2))
            #expect(page.shows("basse,"))
            #expect(page.text.contains("<del>") && page.text.contains("<ins>"))
            let objection = Link.paperObjection(PaperStory.id, 2)
            #expect(try await town.visitor.post(objection).status == 401)
            #expect(try await town.sofia.post(objection).status == 404)
            #expect(try await town.paul.post(objection).status == 403)
            #expect(try await claire.send(.get, objection).status == 405)
            let long: Form = ["reason": String(repeating: "a", count: 2_001)]
            #expect(try await claire.post(objection, long).status == 422)
            #expect(try await claire.post(objection, ["reason": "Cela change tout"]).status == 303)
            #expect(try await town.paper().isObjected(2))
            #expect(try await claire.post(objection).status == 409)
        }
    }

    @Test("a version that was never published does not exist", arguments: ["0", "2", "un"])
    func unknown(_ number: String) async throws {
        try await Town.open { town in
            try await PaperStory.published().write(in: town.store)
            let link = Link("/papiers/\(PaperStory.id.rawValue)/versions/\(number)")
            #expect(try await town.nadia.get(link).status == 404)
        }
    }
}
