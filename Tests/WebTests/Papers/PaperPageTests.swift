import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing
import Web

@Suite("Reading papers", .sandbox)
struct PaperPageTests {
    /// The story told to Lire ensemble and the town, and what one of them did then.
    private func tell(_ town: Town, then act: (inout PaperStory) throws -> Void) async throws {
        var story = try PaperStory.told()
        try act(&story)
        try await story.write(in: town.store)
    }

    private func contest(_ story: inout PaperStory) throws {
        try story.answer(Personas.lormont, .contest, "Nous n'avons rien promis", printed: true)
    }

    @Test("the list tells what each paper waits for; an empty one says how to begin")
    func list() async throws {
        try await Town.open { town in
            #expect(try await town.visitor.get(.papers).status == 303)
            #expect(try await town.nadia.send(.delete, .papers).status == 405)
            #expect(try await town.sofia.get(.papers).shows("Aucun papier pour le moment"))
            try await PaperStory.told().write(in: town.store)
            let page = try await town.nadia.get(.papers)
            #expect(page.shows("Lire au pied des tours"))
            #expect(page.shows("la réponse de") || page.shows("les réponses de"))
            #expect(page.shows("Pré-projet"))
        }
    }

    @Test("every organisation named carries its own word, in the text and in the table", .requirement("I-03", "S-101"))
    func marks() async throws {
        try await Town.open { town in
            try await tell(town) {
                try $0.accept(Personas.lire)
                try contest(&$0)
            }
            let page = try await town.nadia.get(.paper(PaperStory.id))
            #expect(page.text.contains("class=\"named\""))
            #expect(page.shows("acceptée"))
            #expect(page.shows("contestée"))
        }
    }

    @Test("an acceptance shows its mandate to whoever may read the paper, and never its ceiling")
    func mandates() async throws {
        try await Town.open { town in
            try await tell(town) {
                try $0.accept(Personas.lire)
                try $0.accept(Personas.lormont)
            }
            let page = try await town.nadia.get(.paper(PaperStory.id))
            #expect(page.shows("Présidente") && page.shows("Chargé de la politique de la ville"))
            #expect(page.shows("peut décider") && !page.shows("10\u{202F}000"))
            #expect(try await town.sofia.get(.paper(PaperStory.id)).status == 404)
        }
    }

    @Test("a partner without a mission is shown so", .requirement("S-099"))
    func missionUndefined() async throws {
        try await Town.open { town in
            try await tell(town) { try $0.accept(Personas.lire) }
            #expect(try await town.nadia.get(.paper(PaperStory.id)).shows("mission non définie"))
        }
    }

    @Test("what each brings and the share of preparation are seen by all", .requirement("S-100", "S-104"))
    func contributions() async throws {
        try await Town.open { town in
            try await tell(town) { story in
                try story.accept(Personas.lire) {
                    $0.mission = "Lire à voix haute"
                    $0.hours = PhaseHours(before: 3, during: 6, after: 1)
                    $0.brings = [.skills]
                }
            }
            let page = try await town.paul.get(.paper(PaperStory.id))
            #expect(page.shows("Lire à voix haute"))
            #expect(page.shows("La préparation compte pour 30\u{202F}% des heures promises"))
            #expect(page.shows("Un savoir-faire") || page.shows("savoir-faire"))
        }
    }

    @Test("what rests on one partner alone, and each one's share, are told to all of them", .requirement("S-104"))
    func balance() async throws {
        try await Town.open { town in
            try await tell(town) { story in
                try story.accept(Personas.lire) {
                    ($0.hours, $0.brings) = (PhaseHours(before: 3, during: 6, after: 0), [.skills])
                }
                try story.accept(Personas.lormont) {
                    ($0.hours, $0.brings) = (PhaseHours(before: 0, during: 27, after: 0), [.places])
                    $0.amountCents = 50_000
                }
            }
            for reader in [try await town.claire, try await town.paul] {
                let page = try await reader.get(.paper(PaperStory.id))
                #expect(
                    page.shows("25\u{202F}% de toutes les heures") && page.shows("75\u{202F}% de toutes les heures")
                )
                #expect(page.shows("100\u{202F}% de tout l’argent"))
                #expect(page.shows("un lieu (Ville de Lormont) et un savoir-faire (Association Lire ensemble)"))
            }
        }
    }

    @Test("a reservation and a statement stand beside the name", .requirement("I-15"))
    func reservation() async throws {
        try await Town.open { town in
            try await tell(town) {
                try $0.accept(Personas.lire) { $0.reservation = "Pas en août" }
                try contest(&$0)
            }
            let page = try await town.nadia.get(.paper(PaperStory.id))
            #expect(page.shows("Pas en août"))
            #expect(page.shows("rien promis"))
        }
    }

    @Test(
        "who stays out says how, and no word accuses",
        .requirement("S-034", "S-103"),
        arguments: [
            (AnswerKind.networkOnly, "reste en réseau"), (.serviceProvider, "prestataire"), (.notNow, "pas maintenant"),
            (.decline, "a décliné"),
        ]
    )
    func away(_ kind: AnswerKind, _ said: String) async throws {
        try await Town.open { town in
            try await tell(town) { try $0.answer(Personas.lormont, kind) }
            let page = try await town.nadia.get(.paper(PaperStory.id))
            #expect(page.shows(said))
            #expect(page.shows("non partenaire"))
        }
    }

    @Test("leaving is as near as joining", .requirement("I-06"))
    func leaving() async throws {
        try await Town.open { town in
            var story = try PaperStory.told()
            try await story.write(in: town.store)
            #expect(try await town.claire.get(.paper(PaperStory.id)).text.contains(Link.acceptance(PaperStory.id).path))
            try story.accept(Personas.lire)
            try await story.write(in: town.store)
            #expect(try await town.claire.get(.paper(PaperStory.id)).text.contains(Link.withdrawal(PaperStory.id).path))
        }
    }

    @Test("the trace tells who did what, whom, in words", .requirement("I-13"))
    func trace() async throws {
        try await Town.open { town in
            try await tell(town, then: contest)
            let page = try await town.nadia.get(.paperTrace(PaperStory.id))
            #expect(page.shows("a fait prévenir Ville de Lormont"))
            #expect(page.shows("a contesté être citée"))
            #expect(!page.text.contains("trace."))
        }
    }

    @Test("an index of which too little is known is not a figure", .requirement("S-105", "I-32"))
    func index() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let page = try await town.nadia.get(.paperIndex(PaperStory.id))
            #expect(page.shows("pas calculable"))
            #expect(page.shows("Pas encore connu"))
        }
    }

    @Test("the index reads what was done since the paper", .requirement("S-105"))
    func livedIndex() async throws {
        try await Town.open { town in
            var scene = try CycleScene()
            try scene.meet(scene.plan([1]))
            scene.pass(days: 2)
            try scene.minute("On a préparé l’été.")
            try await scene.write(in: town.store)
            let page = try await town.nadia.get(.paperIndex(PaperStory.id))
            #expect(page.shows("A participé à une réunion"))
            #expect(page.shows("Pas encore connu"))
        }
    }

    @Test("equality and answers are told of the table as a whole", .requirement("S-034", "S-039"))
    func table() async throws {
        try await Town.open { town in
            try await tell(town) {
                try $0.accept(Personas.lire)
                try $0.answer(Personas.lormont, .decline)
            }
            let page = try await town.paul.get(.paperIndex(PaperStory.id))
            #expect(page.shows("les 2 structures à la table ont exactement les mêmes droits"))
            #expect(page.shows("à la table\u{A0}: 1, acceptée\u{A0}: 1 et a décliné\u{A0}: 1"))
        }
    }

    @Test("an organisation sees how many of its papers were required of it", .requirement("S-029"))
    func imposed() async throws {
        try await Town.open { town in
            try await PaperStory.told(origin: Origin(kind: .required, by: "la CAF")).write(in: town.store)
            let fields: Form = ["kind": "flyer", "origin": "ownInitiative", "title": "Nager ensemble"]
            _ = try await town.nadia.post(.papers, fields)
            #expect(try await town.nadia.get(.papers).shows("qu’un financeur ou une loi exige\u{A0}: 50\u{202F}%"))
        }
    }

    @Test("what somebody typed is never markup")
    func escaped() async throws {
        try await Town.open { town in
            let nadia = try await town.nadia
            let fields: Form = ["kind": "flyer", "origin": "ownInitiative", "title": "<script>alert(1)</script>"]
            let opened = try await nadia.post(.papers, fields)
            let form = try await nadia.get(Link(try #require(opened.location)))
            #expect(!form.text.contains("<script>alert"))
            #expect(try await nadia.get(.papers).text.contains("&lt;script&gt;"))
        }
    }
}
