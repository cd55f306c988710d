import Cooperation
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite("What a partner wrote in the assessment stays when it leaves", .sandbox, .requirement("I-15", "I-21", "S-055"))
struct DepartedAuthorTests {
    private let own = Link.evaluation(PaperStory.id, .own)
    private let joint = Link.evaluation(PaperStory.id, .joint)
    private let next = Link.evaluation(PaperStory.id, .next)
    private let document = Link.evaluation(PaperStory.id, .joint, "document")

    private func leave(_ town: Town) async throws {
        let form: Form = ["q": "Estey", "into": Personas.estey.rawValue, "on": Moment.noon.day.description]
        #expect(try await town.claire.post(.merger(Personas.lire), form).status == 303)
    }

    /// Lire ensemble wrote everything that it could, and dissents.
    private func write(_ town: Town) async throws {
        let claire = try await town.claire
        let dissent: Form = ["assessment": "1", "agrees": "non", "dissent": "Pas assez souvent."]
        let acts: [(Link, Form)] = [
            (own, ["obtained": "Des lectrices sont venues."]),
            (joint, ["text": "Nous avons lu.", "seen": "0"]),
            (Link.evaluation(PaperStory.id, .joint, "accord"), dissent),
            (next, ["way": "stop", "reason": "Nous rejoignons le club."]),
        ]
        for (link, form) in acts {
            #expect(try await claire.post(link, form).status == 303, "\(link.path)")
        }
    }

    @Test("its assessment, its dissent and its wish are read on the pages and in the documents")
    func stays() async throws {
        try await Town.assessing { town in
            try await write(town)
            try await leave(town)
            let nadia = try await town.nadia
            #expect(try await nadia.get(own).shows("Des lectrices sont venues."))
            #expect(try await nadia.get(own).shows("(n’est plus partenaire)"))
            #expect(try await nadia.get(joint).shows("Pas assez souvent."))
            #expect(try await nadia.get(next).shows("Nous rejoignons le club."))
            let printed = try await nadia.get(document)
            for words in [
                "Des lectrices sont venues.", "Pas assez souvent.", "Nous rejoignons le club.",
                "(n’est plus partenaire)",
            ] {
                #expect(printed.shows(words), "\(words)")
            }
            let mine = try await nadia.get(.evaluation(PaperStory.id, .returns, Personas.acacias.rawValue))
            #expect(mine.shows("Des lectrices sont venues."))
            let theirs = Link.evaluation(PaperStory.id, .returns, Personas.lire.rawValue)
            #expect(try await nadia.get(theirs).shows("Des lectrices sont venues."))
            #expect(try await nadia.get(.evaluation(PaperStory.id, .returns)).text.contains(theirs.path))
        }
    }

    @Test("what it has not said is waited for no more, and a waiver stays a waiver")
    func silent() async throws {
        try await Town.assessing { town in
            let waiver = Link.evaluation(PaperStory.id, .own, "renonciation")
            #expect(try await town.claire.post(waiver, ["reason": "Nous fermons."]).status == 303)
            try await leave(town)
            let nadia = try await town.nadia
            #expect(try await nadia.get(own).shows("Nous fermons."))
            #expect(try await nadia.get(document).shows("Nous fermons."))
            let wishes = try await nadia.get(next)
            #expect(wishes.shows("n’a rien dit") && wishes.shows("attendu"))
        }
    }

    @Test("whoever left before the end is still read in the earlier cycle")
    func earlier() async throws {
        try await Town.assessing { town in
            try await write(town)
            try await leave(town)
            _ = try await town.nadia.post(
                .evaluation(PaperStory.id, .outcomes, "action-1"),
                ["end": "partly", "reason": "Il a plu."]
            )
            for browser in [try await town.nadia, try await town.paul] {
                #expect(try await browser.post(own, ["obtained": "Des familles."]).status == 303)
                #expect(try await browser.post(next, ["way": "renew", "reason": "Encore."]).status == 303)
            }
            let nadia = try await town.nadia
            let end = Link.evaluation(PaperStory.id, .next, "fin")
            #expect(try await nadia.post(end, ["cycle": "1"]).status == 303)
            let first = try await nadia.get(Link("\(own.path)?cycle=1"))
            #expect(first.shows("Des lectrices sont venues.") && first.shows("(n’était plus partenaire à la fin)"))
            #expect(try await nadia.get(Link("\(joint.path)?cycle=1")).shows("Pas assez souvent."))
            #expect(try await nadia.get(Link("\(document.path)?cycle=1")).shows("Nous rejoignons le club."))
            #expect(!(try await nadia.get(own)).shows("Des lectrices sont venues."))
        }
    }
}
