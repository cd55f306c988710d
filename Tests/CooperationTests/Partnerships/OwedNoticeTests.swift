import Cooperation
import TestSupport
import Testing

/// Nobody learns from a copy that it is named.
@Suite(.requirement("S-101")) struct OwedNoticeTests {
    private func records(but left: OrganisationID? = nil, verified: Bool = true) -> [OrganisationID: Organisation] {
        var records: [OrganisationID: Organisation] = [:]
        for id in Personas.organisations where id != left {
            var organisation = Organisation(id: id)
            let record = Record(actor: .operator, at: Moment.noon.instant)
            for event in Personas.events(of: id) {
                if case .verified = event, !verified { continue }
                organisation.apply(event, record)
            }
            records[id] = organisation
        }
        return records
    }

    private func owed(
        in story: PaperStory,
        _ records: [OrganisationID: Organisation],
        by reader: OrganisationID = Personas.acacias
    ) -> [OrganisationID] {
        story.partnership.owedNotice(among: records, by: Personas.speaker(for: reader), on: story.day)
    }

    @Test func `it is owed to those named whom a message reaches, until they are told`() throws {
        var story = try PaperStory.published()
        #expect(story.partnership.concernedByNotice == [Personas.acacias, Personas.lire, Personas.lormont])
        #expect(owed(in: story, records()) == [Personas.lire, Personas.lormont].sorted())
        #expect(owed(in: story, records(but: Personas.lire)) == [Personas.lormont], "nothing reaches it")
        try story.notify()
        #expect(owed(in: story, records()).isEmpty)
    }

    @Test func `it is not asked of whoever may not tell, nor where the initiator is not verified`() throws {
        let story = try PaperStory.published()
        #expect(owed(in: story, records(), by: Personas.lire).isEmpty)
        #expect(owed(in: story, records(verified: false)).isEmpty)
        #expect(owed(in: story, [:]).isEmpty)
    }
}
