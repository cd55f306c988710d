import Cooperation
import HTTPTypes
import TestSupport
import Testing
import Web

@Suite("Who may open the pages of a paper", .sandbox)
struct PaperDoorTests {
    static let id = PaperStory.id

    /// Every page of one paper.
    static let pages: [Link] = [
        .paper(id), .paperTrace(id), .paperIndex(id), .paperVersions(id), .paperVersion(id, 1), .paperExports(id),
        .paperWriting(id), .paperPublication(id), .paperNames(id), .paperNotices(id),
    ]

    /// Every act on one paper.
    static let acts: [Link] = [
        .paperWriting(id), .paperPublication(id), .paperNames(id), .paperUnnaming(id), .paperDeclaration(id),
        .paperNotices(id), .paperLetter(id, to: Personas.lire),
    ]

    /// Pages that only those at the table may open.
    static let atTheTable: [Link] = [.paperWriting(id), .paperPublication(id), .paperNames(id), .paperNotices(id)]

    @Test("those at the table read every page", arguments: pages)
    func works(_ link: Link) async throws {
        try await Town.open { town in
            try await PaperStory.published().write(in: town.store)
            let page = try await town.nadia.get(link)
            #expect(page.status == 200)
            #expect(!page.text.contains("papers."), "a key is shown in the place of its sentence")
        }
    }

    @Test("English is complete", arguments: pages)
    func english(_ link: Link) async throws {
        try await Town.open { town in
            try await PaperStory.published().write(in: town.store)
            let page = try await town.nadia.reading("en").get(link)
            #expect(!page.text.contains("papers."))
            #expect(!page.text.contains("mentions."))
        }
    }

    @Test("whoever is not signed in is sent to sign in", arguments: pages)
    func anonymous(_ link: Link) async throws {
        try await Town.open { town in
            try await PaperStory.published().write(in: town.store)
            #expect(try await town.visitor.get(link).status == 303)
        }
    }

    @Test("to a stranger the paper does not exist, nor any part of its index", .requirement("S-105"), arguments: pages)
    func stranger(_ link: Link) async throws {
        try await Town.open { town in
            try await PaperStory.published().write(in: town.store)
            #expect(try await town.sofia.get(link).status == 404)
        }
    }

    @Test("an act by nobody, by a stranger, by one who is only named", arguments: acts)
    func closed(_ link: Link) async throws {
        try await Town.open { town in
            try await PaperStory.published().write(in: town.store)
            #expect(try await town.visitor.post(link).status == 401)
            #expect(try await town.sofia.post(link).status == 404)
            #expect(try await town.claire.post(link).status == 403)
        }
    }

    @Test("a method that the address does not have", arguments: pages + acts)
    func method(_ link: Link) async throws {
        try await Town.open { town in
            let answer = try await town.nadia.send(.delete, link)
            #expect(answer.status == 405)
        }
    }

    @Test("a named organisation reads, and does not write", arguments: atTheTable)
    func named(_ link: Link) async throws {
        try await Town.open { town in
            try await PaperStory.published().write(in: town.store)
            let claire = try await town.claire
            #expect(try await claire.get(link).status == 403)
            #expect(try await claire.get(.paper(Self.id)).status == 200)
        }
    }

    @Test("a draft is read by nobody but its authors")
    func draft() async throws {
        try await Town.open { town in
            try await PaperStory.opened().write(in: town.store)
            #expect(try await town.nadia.get(.paper(Self.id)).status == 200)
            #expect(try await town.claire.get(.paper(Self.id)).status == 404)
        }
    }
}
