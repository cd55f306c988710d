import Cooperation
import Exchange
import HTTPTypes
import Journal
import TestSupport
import Testing
import Web

@Suite("Copies of a paper", .sandbox)
struct ExportTests {
    private let csv = Link.paperExport(PaperStory.id, "csv")

    private func departures(_ town: Town) async throws -> [Departure] {
        let paper = try await town.paper()
        return paper.departures.map(\.value)
    }

    @Test("a copy says who accepted, is a file to save, and is noted once", .requirement("I-03"))
    func works() async throws {
        try await Town.open { town in
            var story = try PaperStory.told()
            try story.accept(Personas.lire)
            try await story.write(in: town.store)
            let nadia = try await town.nadia
            for _ in 1...2 {
                let copy = try await nadia.get(csv)
                #expect(copy.status == 200)
                #expect(copy.headers[.contentDisposition]?.hasPrefix("attachment") == true)
                #expect(copy.text.contains(";Association Lire ensemble;accepted;acceptée;1;"))
                #expect(copy.text.contains(";Ville de Lormont;approached;pressentie;0;"))
            }
            #expect(try await departures(town) == [Departure(version: 1, format: "csv")])
            let page = try await nadia.get(.paperExport(PaperStory.id, "html"))
            #expect(page.headers[.contentDisposition]?.hasPrefix("attachment") == true)
            #expect(try await departures(town).count == 2)
        }
    }

    @Test(
        "each format leaves as a file of its own",
        .enabled("needs pdftotext, pandoc and weasyprint") {
            for tool in Tool.allCases where await !tool.isInstalled { return false }
            return true
        },
        arguments: ["pdf", "odt", "docx"]
    )
    func formats(_ format: String) async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let copy = try await town.nadia.get(.paperExport(PaperStory.id, format))
            #expect(copy.status == 200)
            #expect(copy.headers[.contentDisposition]?.contains("v1.\(format)") == true)
            #expect(copy.text.contains("EmbeddedFile") == (format == "pdf"), "a PDF carries its signed proof")
            #expect(try await departures(town) == [Departure(version: 1, format: format)])
        }
    }

    @Test("a contested organisation is no partner in a copy", .requirement("I-03", "I-15"))
    func contested() async throws {
        try await Town.open { town in
            var story = try PaperStory.told()
            try story.answer(Personas.lormont, .contest)
            try await story.write(in: town.store)
            let nadia = try await town.nadia
            #expect(try await nadia.get(csv).text.contains(";Ville de Lormont;contested;contestée;0;"))
            let page = try await nadia.get(.paperExport(PaperStory.id, "html"))
            #expect(page.shows("Ville de Lormont\u{A0}") && page.shows("[contestée]"))
        }
    }

    @Test("no copy leaves before those it names are told, when a message reaches them", .requirement("S-101"))
    func untold() async throws {
        try await Town.open { town in
            try await PaperStory.published().write(in: town.store)
            let nadia = try await town.nadia
            let refused = try await nadia.get(csv)
            #expect(refused.status == 409 && refused.shows("2 structures que ce texte nomme ne le savent pas encore"))
            #expect(refused.shows("Association Lire ensemble"))
            #expect(refused.text.contains(Link.paperNotices(PaperStory.id).path))
            #expect(try await nadia.get(.paperExports(PaperStory.id)).status == 200)
            #expect(try await departures(town).isEmpty)
            #expect(try await town.claire.get(csv).status == 200, "who may not tell the others takes its copy")
            #expect(try await nadia.post(.paperNotices(PaperStory.id)).status == 303)
            let copy = try await nadia.get(csv)
            #expect(copy.status == 200 && copy.text.contains(";Ville de Lormont;approached;pressentie;0;"))
        }
    }

    @Test("whom nothing reaches is printed as not told", .requirement("I-03"))
    func unreachable() async throws {
        try await Town.open { town in
            let organisation = OrganisationID("sans-adresse")
            let record = StructureRecord(
                source: "persona",
                id: organisation,
                name: "Amicale du Quai",
                updated: Moment.noon.day
            )
            let listed = [OrganisationEvent.listed(record)]
            try await town.store.perform { unit in
                try unit.append(Organisation.self, organisation, listed, by: Actor(means: .instance))
            }
            var story = try PaperStory.told()
            try story.name(organisation)
            try await story.write(in: town.store)
            let copy = try await town.nadia.get(csv)
            #expect(copy.status == 200 && copy.text.contains(";Amicale du Quai;named;non prévenue;0;"))
        }
    }

    @Test("page and copy call engaged whoever signed the convention in force", .requirement("I-03"))
    func engaged() async throws {
        try await Town.open { town in
            try await EngagedScene().scene.write(in: town.store)
            let nadia = try await town.nadia
            #expect(try await nadia.get(csv).text.contains(";Association Lire ensemble;engaged;engagée;1;"))
            let page = try await nadia.get(.paper(PaperStory.id))
            #expect(page.shows("[engagée]") || page.shows("engagée"))
            let proof = try await town.visitor.get(.verificationProof(try .sample))
            #expect(proof.text.contains("\"engaged\""))
        }
    }

    @Test("a draft does not leave")
    func draft() async throws {
        try await Town.open { town in
            try await PaperStory.opened().write(in: town.store)
            let nadia = try await town.nadia
            #expect(try await nadia.get(csv).status == 403)
            #expect(try await nadia.get(.paperProof(PaperStory.id)).status == 403)
            #expect(try await nadia.get(.paperExports(PaperStory.id)).shows("Seul un texte publié"))
        }
    }

    @Test("nobody, a stranger, a wrong method", arguments: ["pdf", "odt", "docx", "csv", "html"])
    func closed(_ format: String) async throws {
        try await Town.open { town in
            try await PaperStory.published().write(in: town.store)
            let link = Link.paperExport(PaperStory.id, format)
            #expect(try await town.visitor.get(link).status == 303)
            #expect(try await town.sofia.get(link).status == 404)
            #expect(try await town.nadia.post(link).status == 405)
        }
    }

    @Test("the proof is found from the paper")
    func proof() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let nadia = try await town.nadia
            let answer = try await nadia.get(.paperProof(PaperStory.id))
            let proof = try await town.visitor.get(Link(try #require(answer.location)))
            #expect(proof.status == 200)
            #expect(proof.shows("signature"))
        }
    }
}
