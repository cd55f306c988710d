import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing
import Web

@Suite("Becoming a partner, and leaving", .sandbox)
struct AcceptanceTests {
    private var fields: Form {
        [
            "version": "1", "hash": PaperStory.hash().hexadecimal, "seen": "0", "mission": "Lire et prêter",
            "hoursBefore": "2", "brings": "skills", "amount": "150,50",
        ]
    }

    @Test("a mandated person accepts the exact version", .requirement("I-01", "I-04", "S-035"))
    func works() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let claire = try await town.claire
            let page = try await claire.get(.acceptance(PaperStory.id))
            #expect(page.shows("Présidente"))
            #expect(try await claire.post(.acceptance(PaperStory.id), fields).status == 303)
            let paper = try await town.paper(readBy: Personas.lire)
            #expect(paper.state(of: Personas.lire, on: Moment.noon.day) == .accepted)
            let kept = try #require(paper.participations[Personas.lire]?.lastAcceptance)
            #expect(kept.value.amountCents == 15_050)
            #expect(kept.record.actor.mandate != nil)
            #expect(try await town.mails().contains { $0.subject.contains("accepte") })
        }
    }

    @Test("wrong method, anonymous, stranger")
    func closed() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            #expect(try await town.visitor.post(.acceptance(PaperStory.id), fields).status == 401)
            let sofia = try await town.sofia
            #expect(try await sofia.post(.acceptance(PaperStory.id), fields).status == 404)
            #expect(try await sofia.get(.withdrawal(PaperStory.id)).status == 404)
            let claire = try await town.claire
            #expect(try await claire.send(.delete, .acceptance(PaperStory.id)).status == 405)
        }
    }

    @Test("without a mandate to decide there is no form, and no acceptance", .requirement("I-09", "S-117"))
    func noMandate() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let hugo = try await town.hugo
            #expect(!(try await hugo.get(.acceptance(PaperStory.id))).text.contains("name=\"hash\""))
            #expect(try await hugo.post(.acceptance(PaperStory.id), fields.with("seen", "1")).status == 403)
        }
    }

    @Test("a superseded version, a wrong hash, an amount over the ceiling are refused", .requirement("I-04", "I-09"))
    func refused() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let paul = try await town.paul
            #expect(
                try await paul.post(.acceptance(PaperStory.id), fields.with("version", "2")).status == 409
            )
            #expect(try await paul.post(.acceptance(PaperStory.id), fields.with("hash", "00")).status == 409)
            let dear = try await paul.post(.acceptance(PaperStory.id), fields.with("amount", "10 000,01"))
            #expect(dear.status == 422)
            #expect(dear.shows("Lire et prêter"))
            let odd = try await paul.post(.acceptance(PaperStory.id), fields.with("amount", "beaucoup"))
            #expect(odd.status == 422)
        }
    }

    @Test("an imposed partnership wants the free consent said", .requirement("S-029", "S-034", "I-07"))
    func imposed() async throws {
        try await Town.open { town in
            try await PaperStory.told(origin: Origin(kind: .required, by: "la CAF")).write(in: town.store)
            let claire = try await town.claire
            let page = try await claire.get(.acceptance(PaperStory.id))
            #expect(page.shows("la CAF"))
            #expect(try await claire.post(.acceptance(PaperStory.id), fields).status == 422)
            #expect(
                try await claire.post(.acceptance(PaperStory.id), fields.with("freely", "oui")).status == 303
            )
        }
    }

    @Test("a partner leaves with the agreed notice", .requirement("I-06"))
    func withdrawal() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let claire = try await town.claire
            _ = try await claire.post(.acceptance(PaperStory.id), fields)
            let page = try await claire.get(.withdrawal(PaperStory.id))
            #expect(page.shows("15"))
            let leaving: Form = ["seen": "1", "message": "Merci."]
            let long = leaving.with("message", String(repeating: "a", count: 4_001))
            #expect(try await claire.post(.withdrawal(PaperStory.id), long).refuses("message"))
            #expect(try await claire.post(.withdrawal(PaperStory.id), leaving).status == 303)
            let again = try await claire.post(.withdrawal(PaperStory.id), leaving)
            #expect(again.status == 409 && again.shows("Merci."))
            let paper = try await town.paper(readBy: Personas.lire)
            #expect(paper.state(of: Personas.lire, on: Moment.noon.day) == .onNotice)
            #expect(paper.state(of: Personas.lire, on: Moment.noon.day.advanced(by: 15)) == .withdrawn)
        }
    }
}
