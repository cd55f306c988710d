import Cooperation
import Exchange
import Foundation
import TestSupport
import Testing

@Suite("A partnership taken away in open files")
struct TakenPartnershipTests {
    private static let names = [
        Personas.lire: "Lire ensemble", Personas.acacias: "Les Acacias", Personas.lormont: "Ville de Lormont",
    ]

    private static func taken(_ scene: CycleScene, by reader: OrganisationID) -> TakenPartnership {
        let cycle = TakenCycle(scene.cycle, readBy: reader, on: scene.day, trace: [])
        let paper = TakenPaper(
            scene.cycle.partnership,
            names: names,
            on: scene.day,
            attachment: nil,
            cycles: [cycle],
            course: TakenCourse(scene.cycle.course)
        )
        return TakenPartnership(takenAt: scene.moment.instant, takenBy: reader, names: names, paper: paper)
    }

    private static func text(_ scene: CycleScene, by reader: OrganisationID) throws -> String {
        String(decoding: try taken(scene, by: reader).file(), as: UTF8.self)
    }

    @Test("the reasons that each one looked at again leave with everybody at the table", .requirement("I-40"))
    func reasons() throws {
        var scene = try CycleScene()
        try scene.play(in: \.contract, as: Personas.lire) { cycle, sitting in
            let none = Viewpoint.allCases.filter { $0 != Reason.wp4.viewpoint }
            return try cycle.contract.choose(
                ReasonChoice(organisation: Personas.lire, reasons: [.wp4], none: none, savingsCents: nil),
                at: sitting
            )
        }
        let shown = "Trente familles venues des tours"
        try scene.play(in: \.evaluation, as: Personas.lire) { cycle, sitting in
            let check = ReasonCheck(reason: Reason.wp4.rawValue, verdict: .yes, evidence: shown)
            return try cycle.evaluation.check([check], in: cycle, at: sitting)
        }
        for reader in CycleScene.partners { #expect(try Self.text(scene, by: reader).contains(shown)) }
    }

    @Test("a blind answer leaves with its author alone until both have answered", .requirement("I-12", "I-40"))
    func blind() throws {
        let (acacias, lire, lormont) = (Personas.acacias, Personas.lire, Personas.lormont)
        let secret = "une place au bureau, chaque lundi"
        let seen = Reading.answering([.esteem: .us], place: RecipientsPlace(rung: .control, text: secret))
        var scene = try CycleScene()
        try scene.state(lire, about: acacias, seen: seen)
        #expect(try Self.text(scene, by: lire).contains(secret))
        #expect(try !Self.text(scene, by: acacias).contains(secret))
        #expect(try !Self.text(scene, by: lormont).contains(secret))
        try scene.state(acacias, about: lire)
        #expect(try Self.text(scene, by: acacias).contains(secret), "both have answered")
        #expect(try !Self.text(scene, by: lormont).contains(secret), "it is between the two")
        let own = try #require(Self.taken(scene, by: acacias).paper.cycles.first?.relations.own)
        #expect(own.map(\.other) == [lire] && own[0].theirs.count == 1)
    }

    @Test("one's own lane leaves with all its texts, another's as it stands", .requirement("I-40", "S-051"))
    func lanes() throws {
        var scene = try CycleScene()
        try scene.write("Lire dehors.", as: Personas.acacias)
        try scene.write("Lire dehors, le mercredi.", as: Personas.acacias)
        func texts(_ reader: OrganisationID) throws -> [String] {
            let cycle = try #require(Self.taken(scene, by: reader).paper.cycles.first)
            return cycle.preparation.lanes.flatMap(\.preProjects).map(\.said.intention)
        }
        #expect(try texts(Personas.acacias) == ["Lire dehors.", "Lire dehors, le mercredi."])
        #expect(try texts(Personas.lire) == ["Lire dehors, le mercredi."])
    }

    @Test("decisions leave with their dissent, conventions with their signatures", .requirement("I-40", "I-15"))
    func chapters() throws {
        var signed = try ConventionScene.signed()
        let convention = try #require(Self.taken(signed.cycle, by: Personas.lire).paper.cycles.first?.convention)
        #expect(convention.rounds.map(\.signatures.count) == [3])
        #expect(convention.rounds[0].isInForce && convention.clauses.map(\.article) == [1, 2, 3])
        signed.pass(days: 1)

        var scene = try CycleScene()
        try scene.frame()
        try scene.ask(scene.question(.vote, about: .money))
        try scene.say(.yes, as: Personas.acacias)
        try scene.say(.yes, as: Personas.lormont)
        try scene.say(DecisionSaying(.no, words: "Trop cher."), as: Personas.lire)
        try scene.close()
        let line = BudgetLine(number: 0, account: "60.1", label: "=Livres", owner: .pot, cents: 12_345)
        try scene.play(in: \.budget, as: Personas.lire) { try $0.budget.add(line, at: $1) }
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.plan(PlannedAction(title: "Lectures"), at: $1)
        }
        let taken = Self.taken(scene, by: Personas.lormont)
        let cycle = try #require(taken.paper.cycles.first)
        #expect(cycle.decisions.map { $0.dissent.map(\.said.words) } == [["Trop cher."]])
        #expect(cycle.budget.balance.charges == 12_345 && !cycle.budget.balance.isBalanced)
        #expect(cycle.frame.ruling == 1 && cycle.frame.approvals.count == 3)
        let tables = TakenTable.allCases.map { String(decoding: taken.csv($0).dropFirst(3), as: UTF8.self) }
        #expect(tables[0].contains("1;1;charge;60.1;0;'=Livres;common_pot;;;123.45;;;;\r\n"))
        #expect(tables[1].contains("1;action;1;;Lectures;"))
        #expect(tables[2].contains("Lire ensemble (accepted): no – Trop cher."))
    }

    @Test("the file is read back as it was written, and its shape is documented key by key", .requirement("I-40"))
    func documented() throws {
        let taken = Self.taken(try ConventionScene.signed().cycle, by: Personas.lire)
        let file = try taken.file()
        #expect(try JSONDecoder().decode(TakenPartnership.self, from: file) == taken)
        let guide = URL(filePath: #filePath).appending(path: "../../../../docs/takeaway.md").standardized
        let text = try String(contentsOf: guide, encoding: .utf8)
        let whole = try #require(try JSONSerialization.jsonObject(with: file) as? [String: Any])
        let paper = try #require(whole["paper"] as? [String: Any])
        let cycle = try #require((paper["cycles"] as? [[String: Any]])?.first)
        for key in [whole.keys, paper.keys, cycle.keys].joined() {
            #expect(text.contains("`\(key)`"), "\(key) is not in docs/takeaway.md")
        }
        #expect(text.contains("format \(Takeaway.currentFormat)"))
    }
}
