import Cooperation
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite("The table of negotiation", .sandbox)
struct NegotiationPageTests {
    private func proposed(_ town: Town) async throws {
        let nadia = try await town.nadia
        try await town.done(
            .negotiation,
            "sujets/nouveau",
            by: nadia,
            ["name": "Les lieux", "text": "Où lisons-nous ?"]
        )
        try await town.done(.negotiation, "sujets/1/proposition", by: nadia, ["text": "Au pied des tours."])
    }

    @Test("a topic is opened, a text proposed, changed as it was asked", .requirement("S-006"))
    func changing() async throws {
        try await Town.agreed { town in
            let (nadia, claire) = (try await town.nadia, try await town.claire)
            try await town.act(
                .negotiation,
                "sujets/nouveau",
                by: nadia,
                ["name": "Les lieux", "text": "Où lisons-nous ?"],
                refusing: ["text": "Où lisons-nous ?"],
                at: "name"
            )
            let day = Moment.noon.day
            try await town.act(
                .negotiation,
                "sujets/1/delai",
                by: nadia,
                ["openUntil": "\(day.advanced(by: 9))"],
                refusing: ["openUntil": "\(day.advanced(by: -1))"],
                at: "openUntil"
            )
            try await town.act(
                .negotiation,
                "sujets/1/proposition",
                by: nadia,
                ["text": "Au pied des tours."],
                refusing: ["text": " "],
                at: "text"
            )
            try await town.act(
                .negotiation,
                "propositions/1/amendement",
                by: claire,
                ["text": "Au pied des tours, côté jardin.", "reason": "Le parking"],
                refusing: ["text": "Au pied des tours."],
                at: "text"
            )
            #expect(
                try await claire.post(town.link(.negotiation, "amendements/1/reponse"), ["answer": "oui"]).status == 403
            )
            try await town.act(
                .negotiation,
                "amendements/1/reponse",
                by: nadia,
                ["answer": "oui"],
                refusing: ["answer": "non"],
                at: "words"
            )
            let page = try await claire.get(town.link(.negotiation, "sujets/1"))
            #expect(page.shows("côté jardin.") && page.text.contains("<ins>"))
            #expect(page.shows("Lire ensemble") && page.leftUnsaid == [])
        }
    }

    @Test(
        "positions are taken, an objection is answered and heard, the topic is settled",
        .requirement("S-042", "I-15")
    )
    func settling() async throws {
        try await Town.agreed { town in
            let (nadia, claire, paul) = (try await town.nadia, try await town.claire, try await town.paul)
            try await proposed(town)
            let position = "propositions/1/position"
            try await town.act(
                .negotiation,
                position,
                by: claire,
                ["stance": "favour", "wording": "1"],
                refusing: ["stance": "against", "wording": "1"],
                at: "words"
            )
            let stale = try await paul.post(town.link(.negotiation, position), ["stance": "favour", "wording": "0"])
            #expect(stale.status == 409)
            try await town.done(.negotiation, position, by: nadia, ["stance": "favour", "wording": "1"])
            try await town.done(
                .negotiation,
                position,
                by: paul,
                ["stance": "against", "wording": "1", "words": "Le parking est dangereux."]
            )
            try await town.act(
                .negotiation,
                "propositions/1/reponse/\(Personas.lormont.rawValue)",
                by: claire,
                ["words": "Nous irons côté jardin."],
                refusing: [:],
                at: "words"
            )
            let agree = town.link(.negotiation, "propositions/1/accord")
            #expect(try await nadia.get(agree).status == 200)
            #expect(try await nadia.post(agree).status == 409)
            let heard = town.link(.negotiation, "propositions/1/ecoute")
            #expect(try await paul.get(heard).status == 200)
            #expect(try await claire.post(heard).status == 409)
            #expect(try await paul.post(heard).status == 303)
            #expect(try await nadia.post(agree).status == 303)
            let page = try await claire.get(town.link(.negotiation, "sujets/1"))
            #expect(page.shows("Le parking est dangereux.") && page.shows("garde son désaccord"))
            #expect(try await town.cycle().negotiation.agreedTexts.map(\.text) == ["Au pied des tours."])
            let list = try await claire.get(town.link(.negotiation))
            #expect(list.shows("réglé") && list.shows("67"))
        }
    }

    @Test("what others wrote at the table since is told, on a page and as it happens")
    func news() async throws {
        try await Town.agreed { town in
            try await proposed(town)
            let claire = try await town.claire
            let since = try await town.cycle().negotiation.length
            #expect(since == 2)
            for path in ["", "sujets/1", "lignes"] {
                let page = try await claire.get(town.link(.negotiation, path))
                #expect(page.text.contains("/negociation/flux?depuis=2"), "\(path)")
            }
            for path in [
                "sujets/nouveau", "sujets/1/proposition", "sujets/1/delai", "sujets/1/suspens",
                "propositions/1/position", "propositions/1/amendement", "lignes/nouvelle", "concessions/nouvelle",
                "lexique/nouveau",
            ] {
                let form = try await claire.get(town.link(.negotiation, path))
                #expect(form.status == 200 && form.text.contains("/negociation/flux?depuis=2"), "\(path)")
            }
            let refused = try await claire.post(town.link(.negotiation, "sujets/1/suspens"))
            #expect(refused.status == 422 && refused.text.contains("/negociation/flux?depuis=2"))
            let pledge = try await claire.get(town.link(.contract, "apports/nouveau"))
            #expect(pledge.status == 200 && !pledge.text.contains("data-news"), "that chapter is not watched")
            func at(_ segment: String) -> Link { Link(town.link(.negotiation, segment).path + "?depuis=\(since)") }
            #expect(try await claire.get(at("changements")).shows("Rien n’a changé depuis."))
            let position: Form = ["stance": "favour", "wording": "1"]
            try await town.done(.negotiation, "propositions/1/position", by: town.nadia, position)
            let some = try await claire.get(at("changements"))
            #expect(some.status == 200 && !some.shows("Rien n’a changé depuis."))
            #expect(some.shows("Lire ce qui est écrit maintenant"))
            let stream = try await claire.get(at("flux"))
            #expect(stream.headers[.contentType] == "text/event-stream")
            #expect(stream.text.contains("event: change\ndata: 1\n\n"))
            for segment in ["changements", "flux"] {
                #expect(try await town.sofia.get(at(segment)).status == 404)
                #expect(try await town.visitor.get(at(segment)).status == 303)
            }
        }
    }

    @Test("a topic is left open on purpose and taken up again; a proposal leaves the table")
    func turning() async throws {
        try await Town.agreed { town in
            let (nadia, claire) = (try await town.nadia, try await town.claire)
            try await proposed(town)
            for path in ["suspens", "reprise"] {
                try await town.act(
                    .negotiation,
                    "sujets/1/\(path)",
                    by: claire,
                    ["words": "La rue est en travaux."],
                    refusing: [:],
                    at: "words"
                )
            }
            let withdrawal = town.link(.negotiation, "propositions/1/retrait")
            #expect(try await nadia.get(withdrawal).status == 200)
            #expect(try await claire.post(withdrawal).status == 403)
            #expect(try await nadia.post(withdrawal).status == 303)
            #expect(try await claire.get(town.link(.negotiation, "sujets/1")).shows("Elle reste lisible"))
        }
    }

    @Test("a red line is drawn, and only its organisation says how it was lifted", .requirement("S-016", "S-017"))
    func redLines() async throws {
        try await Town.agreed { town in
            let (nadia, claire) = (try await town.nadia, try await town.claire)
            try await town.act(
                .negotiation,
                "lignes/nouvelle",
                by: claire,
                ["kind": "line", "text": "Aucun nom d'enfant ne sort.", "why": "La confiance"],
                refusing: ["text": "Aucun nom d'enfant ne sort."],
                at: "kind"
            )
            let lines = town.link(.negotiation, "lignes")
            #expect(try await nadia.get(lines).shows("Personne ne peut signer"))
            let words: Form = ["words": "Écrit à l'article 11."]
            #expect(try await nadia.post(town.link(.negotiation, "lignes/1/suite"), words).status == 403)
            try await town.act(.negotiation, "lignes/1/suite", by: claire, words, refusing: [:], at: "words")
            let page = try await nadia.get(lines)
            #expect(page.shows("Écrit à l'article 11.") && !page.shows("Personne ne peut signer"))
            #expect(page.leftUnsaid == [])
        }
    }

    @Test("a concession is told by one side and recognised by the other", .requirement("S-083"))
    func concessions() async throws {
        try await Town.agreed { town in
            let (nadia, claire) = (try await town.nadia, try await town.claire)
            try await town.act(
                .negotiation,
                "concessions/nouvelle",
                by: claire,
                [
                    "side": "donne", "receiver": Personas.acacias.rawValue, "text": "Le mercredi",
                    "obtained": "La salle sans frais",
                ],
                refusing: ["side": "obtenu", "text": "La salle"],
                at: "receiver"
            )
            let answer = town.link(.negotiation, "concessions/1/reponse")
            #expect(try await town.paul.post(answer, ["answer": "oui"]).status == 403)
            try await town.act(
                .negotiation,
                "concessions/1/reponse",
                by: nadia,
                ["answer": "oui"],
                refusing: ["answer": "non"],
                at: "words"
            )
            let page = try await nadia.get(town.link(.negotiation, "concessions"))
            #expect(page.shows("La salle sans frais") && page.shows("le reconnaît"))
            #expect(page.leftUnsaid == [])
        }
    }

    @Test("each one gives its own word for a thing, and all are shown", .requirement("S-120"))
    func glossary() async throws {
        try await Town.agreed { town in
            let (nadia, claire) = (try await town.nadia, try await town.claire)
            try await town.act(
                .negotiation,
                "lexique/nouveau",
                by: nadia,
                ["text": "La personne qui vient"],
                refusing: [:],
                at: "text"
            )
            for (browser, word) in [(nadia, "habitante"), (claire, "lectrice")] {
                try await town.act(
                    .negotiation,
                    "lexique/1/mot",
                    by: browser,
                    ["name": word, "words": "Qui pousse la porte"],
                    refusing: ["name": word],
                    at: "words"
                )
            }
            let page = try await claire.get(town.link(.negotiation, "lexique"))
            #expect(page.shows("habitante") && page.shows("lectrice") && page.shows("pas encore dit"))
        }
    }

    @Test("the pages are complete in English, and absent for a stranger")
    func everywhere() async throws {
        try await Town.agreed { town in
            try await proposed(town)
            for path in ["", "sujets/1", "lignes", "concessions", "lexique"] {
                let page = try await town.claire.reading("en").get(town.link(.negotiation, path))
                #expect(page.status == 200 && page.leftUnsaid == [], "\(path)")
                #expect(try await town.sofia.get(town.link(.negotiation, path)).status == 404)
            }
            #expect(try await town.claire.get(town.link(.negotiation, "sujets/9")).status == 404)
            let post = try await town.sofia.post(
                town.link(.negotiation, "sujets/nouveau"),
                ["name": "Les lieux", "text": "Où ?"]
            )
            #expect(post.status == 404)
        }
    }
}
