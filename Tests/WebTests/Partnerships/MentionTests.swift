import Cooperation
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("A paper that names us", .sandbox)
struct MentionTests {
    @Test(
        "the inbox shows what waits for an answer, and who names us, how often, how often without asking",
        .requirement("S-101")
    )
    func inbox() async throws {
        try await Town.open { town in
            var story = try PaperStory.told()
            story.export()
            try await story.write(in: town.store)
            let page = try await town.claire.get(.mentions)
            #expect(page.status == 200)
            #expect(page.shows("Lire au pied des tours"))
            let named = try #require(page.text.split(separator: "Qui vous cite").last)
            #expect(named.contains("Centre social Les Acacias"))
            #expect(named.matches(of: #/<td class="number"[^>]*>1<\/td>/#).count == 2)
            #expect(!(try await town.nadia.get(.mentions)).shows("Qui vous cite"), "nobody sees the list of another")
        }
    }

    @Test("silence is no answer: a notice whose date is past still waits")
    func silence() throws {
        let story = try PaperStory.told()
        let later = story.day.advanced(by: 31)
        let inbox = MentionInbox([story.partnership], of: Personas.lire, names: [:], on: later)
        #expect(inbox.toAnswer.map(\.state) == [.lapsed])
        #expect(inbox.answered.isEmpty)
    }

    @Test("an empty inbox says why")
    func emptyInbox() async throws {
        try await Town.open { town in
            let page = try await town.sofia.get(.mentions)
            #expect(page.shows("Aucun papier ne nomme votre structure"))
        }
    }

    @Test("the notice says who decided, what is open, the stage and the time asked", .requirement("S-102"))
    func notice() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let page = try await town.claire.get(.mention(PaperStory.id))
            for said in [
                "Le conseil d'administration du centre social", "Les lieux, les horaires", "En conception", "18 heures",
            ] {
                #expect(page.shows(said))
            }
        }
    }

    @Test("seven answers, none of them in front", .requirement("S-034", "S-103"))
    func equalAnswers() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let page = try await town.claire.get(.mention(PaperStory.id))
            for kind in AnswerKind.allCases { #expect(page.text.contains("value=\"\(kind.rawValue)\"")) }
            #expect(!page.shows("checked"))
        }
    }

    @Test("answers", arguments: AnswerKind.allCases)
    func works(kind: AnswerKind) async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let claire = try await town.claire
            let answer = try await claire.post(
                .answer(PaperStory.id),
                ["kind": kind.rawValue, "message": "Quand commence-t-on ?", "seen": "0"]
            )
            #expect(answer.status == 303)
            #expect(try await claire.get(.mention(PaperStory.id)).shows("Quand commence-t-on"))
            #expect(try await town.mails().contains { $0.subject.contains("a répondu") })
        }
    }

    @Test("wrong method")
    func wrongMethod() async throws {
        try await Town.open { town in
            let claire = try await town.claire
            #expect(try await claire.get(.answer(PaperStory.id)).status == 405)
        }
    }

    @Test("anonymous", arguments: [Link.mentions, .mention(PaperStory.id), .answerGuide(PaperStory.id)])
    func anonymous(link: Link) async throws {
        try await Town.open { town in
            let answer = try await town.visitor.get(link)
            #expect(answer.status == 303)
            #expect(answer.location?.hasPrefix("/connexion") == true)
        }
    }

    @Test("a stranger's paper does not exist")
    func stranger() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let sofia = try await town.sofia
            #expect(try await sofia.get(.mention(PaperStory.id)).status == 404)
            #expect(try await sofia.post(.answer(PaperStory.id), ["kind": "decline"]).status == 404)
            #expect(try await sofia.get(.mention(PartnershipID("rien"))).status == 404)
        }
    }

    @Test("each field refused keeps what was typed")
    func refused() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let claire = try await town.claire
            let none = try await claire.post(.answer(PaperStory.id), ["message": "Notre phrase", "seen": "0"])
            #expect(none.status == 422)
            #expect(none.shows("Notre phrase"))
            let silent = try await claire.post(.answer(PaperStory.id), ["kind": "ask", "seen": "0"])
            #expect(silent.status == 422)
            let long = try await claire.post(
                .answer(PaperStory.id),
                ["kind": "ask", "message": String(repeating: "a", count: 5_000)]
            )
            #expect(long.status == 422)
        }
    }

    @Test("a colleague who answered meanwhile is not overwritten; both texts are on the page")
    func colleagues() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let claire = try await town.claire
            _ = try await claire.post(
                .answer(PaperStory.id),
                ["kind": "decline", "message": "Pas cette année.", "seen": "0"]
            )
            let second = try await claire.post(
                .answer(PaperStory.id),
                ["kind": "joinDesign", "message": "Avec joie.", "seen": "0"]
            )
            #expect(second.status == 409)
            #expect(second.shows("Pas cette année."))
            #expect(second.shows("Avec joie."))
            #expect(second.hidden("seen") == "1")
        }
    }

    @Test("the guide leads to a suggestion and a letter", .requirement("S-103"))
    func guide() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let claire = try await town.claire
            let first = try await claire.get(.answerGuide(PaperStory.id))
            #expect(first.shows("Vous a-t-on demandé votre avis"))
            let end = try await claire.get(
                Link.answerGuide(PaperStory.id).with([
                    ("wasConsulted", "non"), ("wantsPart", "non"), ("isDescribedTruly", "non"),
                ])
            )
            #expect(end.shows("contester"))
            #expect(end.shows("Notre structure conteste être présentée comme partenaire"))
        }
    }
}
