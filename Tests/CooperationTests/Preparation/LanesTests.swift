import Cooperation
import TestSupport
import Testing

/// Each organisation on its own side before the table.
@Suite struct LanesTests {
    private let acacias = Personas.acacias
    private let lire = Personas.lire
    private let lormont = Personas.lormont

    @Test(
        "two organisations start before anything is negotiated, one of them at least with a pre-project",
        .requirement("S-051")
    )
    func starts() throws {
        var scene = try CycleScene()
        #expect(scene.gaps(before: .negotiating).contains("preparation.preProject"))
        try scene.write("Lire dehors.", as: lire)
        #expect(scene.gaps(before: .negotiating).contains("preparation.preProject"), "one is not two")
        try join(lormont, in: &scene)
        #expect(!scene.gaps(before: .negotiating).contains("preparation.preProject"))
        var joined = try CycleScene()
        for organisation in CycleScene.partners { try join(organisation, in: &joined) }
        #expect(joined.gaps(before: .negotiating).contains("preparation.preProject"), "nobody has a project to join")
    }

    @Test(
        "no lane is the project: the initiator's is like the others', and nobody writes in another's",
        .requirement("S-051")
    )
    func parallel() throws {
        var scene = try CycleScene()
        for organisation in CycleScene.partners {
            try scene.play(in: \.preparation, as: organisation) {
                // The author is whoever speaks, whatever the form says.
                try $0.preparation.write(PreProject(organisation: lire, intention: "Lire."), seen: 0, at: $1)
            }
        }
        for organisation in CycleScene.partners {
            #expect(scene.cycle.preparation.lane(of: organisation).preProject?.organisation == organisation)
            #expect(scene.cycle.preparation.lane(of: organisation).starts.count == 1)
        }
    }

    @Test(
        "a pre-project written anew leaves the earlier one readable, and does not erase a colleague's unseen",
        .requirement("I-13")
    )
    func again() throws {
        var scene = try CycleScene()
        try scene.write("Lire dehors.", as: lire)
        #expect(throws: PreparationRefusal.writtenMeanwhile) {
            try scene.play(in: \.preparation, as: lire) {
                let project = PreProject(organisation: lire, intention: "Autre chose.")
                return try $0.preparation.write(project, seen: 0, at: $1)
            }
        }
        try scene.write("Lire dedans.", as: lire)
        let lane = scene.cycle.preparation.lane(of: lire)
        #expect(lane.starts.count == 2)
        #expect(lane.preProject?.intention == "Lire dedans.")
        try join(lire, in: &scene)
        #expect(scene.cycle.preparation.lane(of: lire).preProject == nil, "it joins now")
    }

    @Test(
        "each gives its own definition of the word, side by side; negotiation waits for all of them",
        .requirement("S-002")
    )
    func definitions() throws {
        var scene = try CycleScene()
        try scene.define(acacias)
        try scene.define(lire)
        let gap = scene.cycle.gaps(before: .negotiating, on: scene.day).first { $0.key == "preparation.definition" }
        #expect(gap?.organisations == [lormont])
        #expect(scene.matters(lormont).contains("preparation.definition"))
        try scene.define(lormont)
        #expect(!scene.gaps(before: .negotiating).contains("preparation.definition"))
        let texts = Set(CycleScene.partners.map { scene.cycle.preparation.lane(of: $0).definition?.value.text })
        #expect(texts.count == 3, "three definitions, none merged")
    }

    @Test("whoever does not sit at the table writes nothing, and empty words are no words")
    func refused() throws {
        var scene = try CycleScene()
        #expect(throws: PartnershipRefusal.notSeated) { try scene.write("Ramer.", as: Personas.estey) }
        #expect(throws: PreparationRefusal.textMissing(field: "intention")) { try scene.write(" \n", as: lire) }
        #expect(throws: PreparationRefusal.textMissing(field: "definition")) {
            try scene.play(in: \.preparation, as: lire) { try $0.preparation.define(" ", at: $1) }
        }
    }

    @Test("prepared and clarified, the cycle enters negotiation", .requirement("S-051", "S-052", "S-010"))
    func negotiating() throws {
        var scene = try CycleScene()
        #expect(scene.cycle.state(on: scene.day) == .diagnosing)
        try scene.prepare()
        #expect(scene.gaps(before: .negotiating) == ["relations.reveal"])
        try scene.clarify()
        #expect(scene.gaps(before: .negotiating) == [])
        #expect(scene.cycle.state(on: scene.day) != .diagnosing)
    }

    private func join(_ organisation: OrganisationID, in scene: inout CycleScene) throws {
        try scene.play(in: \.preparation, as: organisation) { cycle, sitting in
            let seen = cycle.preparation.lane(of: organisation).starts.count
            return try cycle.preparation.join(reason: "", seen: seen, at: sitting)
        }
    }
}
