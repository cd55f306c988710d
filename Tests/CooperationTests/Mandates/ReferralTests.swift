import Cooperation
import TestSupport
import Testing

/// Under a mandate that refers back, nothing binds before the return took place (I-09).
@Suite("Referring back before every act that binds") struct ReferralTests {
    private let bound = [Personas.mandate(of: Personas.claire, scope: .sign, area: .referBack)]

    @Test(.requirement("I-09"), arguments: BindingAct.allCases)
    func `no act that binds goes without its return, nor with one to come`(_ act: BindingAct) throws {
        var scene = try act.scene()
        for back in [nil, scene.day.advanced(by: 1)] {
            #expect(throws: PartnershipRefusal.mandate(.referralBackMissing), "\(back?.description ?? "never")") {
                try act.play(in: &scene, bound, back)
            }
        }
        try act.play(in: &scene, bound, scene.day)
    }

    @Test(.requirement("I-09")) func `a partner leaves after it was asked at home, and the day is kept`() throws {
        var story = try PaperStory.agreed()
        #expect(throws: PartnershipRefusal.mandate(.referralBackMissing)) {
            try story.withdraw(Personas.lire, mandates: bound)
        }
        try story.withdraw(Personas.lire, mandates: bound, back: story.day)
        guard case .withdrawn(let withdrawal) = story.events.last else {
            Issue.record("nobody left")
            return
        }
        #expect(withdrawal.referredBackOn == story.day)
    }

    @Test(.requirement("I-09")) func `an opinion needs no return, and a mandate that decides alone asks for none`()
        throws
    {
        var scene = try CycleScene()
        try scene.ask(scene.question(.advice, about: .ownAction))
        let opinion = Personas.mandate(of: Personas.claire, scope: .opinion, area: .referBack)
        try scene.say(DecisionSaying(.advise, words: "Oui."), as: Personas.lire, mandates: [opinion])
        let alone = Personas.mandate(of: Personas.claire, id: MandateID("seule"))
        try BindingAct.wish.play(in: &scene, bound + [alone], nil)
    }

    @Test(.requirement("I-09", "S-126")) func `beyond what the person decides alone, the pot asks for the return`()
        throws
    {
        var scene = try CycleScene()
        let small = Personas.mandate(of: Personas.claire, ceilingCents: 1_000, id: MandateID("petit"))
        #expect(throws: PartnershipRefusal.mandate(.ceilingExceeded(ceilingCents: 1_000))) {
            try BindingAct.pot.play(in: &scene, bound + [small], nil)
        }
        try BindingAct.pot.play(in: &scene, bound + [small], scene.day)
        #expect(scene.cycle.budget.pot.last?.value.referredBackOn == scene.day)
    }
}
