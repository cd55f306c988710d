import Cooperation
import TestSupport
import Testing

@testable import Web

@Suite("What a decision does by itself, chosen by its words", .sandbox) struct EffectChoiceTests {
    @Test(
        "a choice names its kind, and a number as addresses count",
        arguments: [
            "suspend", "frame-2", "commitment-1",
        ]
    ) func read(choice: String) {
        #expect(DecisionEffect(choice: choice)?.choice == choice)
    }

    @Test(
        "what is no choice is none",
        arguments: [
            "", "frame", "suspend-1", "frame-", "frame--1", "frame-1-2", "frame-9223372036854775807",
        ]
    ) func unread(choice: String) {
        #expect(DecisionEffect(choice: choice) == nil)
    }

    private let new = Link.cycle(PaperStory.id, .decisions, "nouvelle")

    @Test("what all owe leads to the question whether to close it, and closes once all agree", .requirement("I-19"))
    func commitment() async throws {
        try await Town.agreed { town in
            let (nadia, claire, paul) = (try await town.nadia, try await town.claire, try await town.paul)
            let page = town.link(.realisation, "engagements")
            for (owner, text) in [("all", "Ouvrir à toutes"), ("own", "Prêter la salle")] {
                #expect(try await nadia.post(page, ["text": text, "owner": owner, "due": ""]).status == 303)
            }
            let listed = try await claire.get(page)
            #expect(listed.text.contains("subject=orientations&amp;effect=commitment-1"))
            #expect(!listed.text.contains("effect=commitment-2"), "what one owes, it closes itself")
            #expect(try await claire.get(town.link(.realisation, "engagements/1")).shows("Proposer de le clore"))
            let form = try await claire.get(Link("\(new.path)?subject=orientations&effect=commitment-1"))
            #expect(form.text.contains("value=\"commitment-1\" selected") && form.shows("Ouvrir à toutes"))
            #expect(!form.shows("Prêter la salle") && !form.text.contains("name=\"number\""))
            let question = DecisionPageTests.question.with(["way": "consent", "effect": "commitment-1"])
            #expect(try await claire.post(new, question).status == 303)
            #expect(try await paul.get(.decision(PaperStory.id, 1)).shows("Ouvrir à toutes"))
            for person in [nadia, claire, paul] {
                try await town.done(.decisions, "1/voix", by: person, ["choice": "agree", "seen": "0"])
            }
            try await town.done(.decisions, "1/cloture", by: claire)
            #expect(try await town.cycle().realisation.commitments[0].closed != nil)
            let closed = try await claire.get(page)
            #expect(!closed.text.contains("effect=commitment-1"))
            #expect(try await town.sofia.get(new).status == 404)
        }
    }
}
