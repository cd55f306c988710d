import Cooperation
import TestSupport
import Testing

struct RedLineTests {
    private func drawn(_ kind: RedLineText.Kind) throws -> TableScene {
        var table = TableScene(try CycleScene())
        try table.play(as: Personas.lire) {
            try $0.negotiation.draw(kind, "Aucun nom d'enfant ne sort.", why: "La confiance", at: $1)
        }
        return table
    }

    private func obstacles(_ table: TableScene) -> [String] {
        let cycle = table.scene.cycle
        return cycle.convention.unsettled(in: cycle, on: table.scene.day).map(\.key)
    }

    @Test(.requirement("S-017")) func `a red line blocks until its own organisation says how it was dealt with`() throws
    {
        var table = try drawn(.line)
        #expect(table.negotiation.openRedLines(on: table.scene.day) == [Personas.lire])
        #expect(table.gaps.contains("negotiation.noTopic") && table.matters(Personas.lire) == ["negotiation.redLine"])
        #expect(throws: NegotiationRefusal.notYours) {
            try table.play(as: Personas.acacias) { try $0.negotiation.settle(1, how: "C'est bon.", at: $1) }
        }
        #expect(throws: NegotiationRefusal.wordsMissing) {
            try table.play(as: Personas.lire) { try $0.negotiation.settle(1, how: "", at: $1) }
        }
        try table.play(as: Personas.lire) { try $0.negotiation.settle(1, how: "Écrit à l'article 11.", at: $1) }
        #expect(table.negotiation.openRedLines(on: table.scene.day).isEmpty)
        try table.play(as: Personas.lire) { try $0.negotiation.reopen(line: 1, why: "L'article a disparu.", at: $1) }
        #expect(table.negotiation.openRedLines(on: table.scene.day) == [Personas.lire])
        #expect(table.negotiation.redLine(1)?.turns.count == 2)
    }

    @Test(.requirement("S-017")) func `an open red line keeps a convention from being signed`() throws {
        let table = try drawn(.line)
        let cycle = table.scene.cycle
        #expect(cycle.convention.unsettled(in: cycle, on: table.scene.day).map(\.key).contains("convention.redLines"))
    }

    @Test(.requirement("S-016"))
    func `a point that is not for negotiation blocks until its organisation says it is kept`()
        throws
    {
        var table = try drawn(.point)
        #expect(table.negotiation.redLines.map(\.drawn.value.kind) == [.point])
        #expect(obstacles(table).contains("convention.redLines"))
        #expect(table.matters(Personas.lire) == ["negotiation.redLine"])
        #expect(throws: NegotiationRefusal.notYours) {
            try table.play(as: Personas.acacias) { try $0.negotiation.settle(1, how: "Article 4.", at: $1) }
        }
        try table.play(as: Personas.lire) { try $0.negotiation.settle(1, how: "Tenu dans l'article 4.", at: $1) }
        #expect(!obstacles(table).contains("convention.redLines"))
        #expect(table.matters(Personas.lire).isEmpty)
    }

    @Test func `the line of one that left the table blocks nobody`() throws {
        var table = try drawn(.line)
        try table.tell { try $0.withdraw(Personas.lire) }
        table.pass(days: 60)
        let cycle = table.scene.cycle
        #expect(!cycle.seated(on: table.scene.day).contains(Personas.lire))
        #expect(!cycle.convention.unsettled(in: cycle, on: table.scene.day).map(\.key).contains("convention.redLines"))
        #expect(!table.gaps.contains("negotiation.redLine"))
    }
}
