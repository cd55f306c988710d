import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-039", "S-046")) struct VoiceClassTests {
    @Test func `every kind of event of a cycle was put by hand in a class`() {
        let counted = Set([Partnership.category] + Cycle.chapters.map { $0.category })
        let kinds = Set(
            EventSamples.all.map { $0.kind }.filter { kind in counted.contains(String(kind.prefix { $0 != "." })) }
        )
        #expect(kinds == Set(CycleVoices.classes.keys))
    }
}
