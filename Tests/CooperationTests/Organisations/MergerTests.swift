import Cooperation
import TestSupport
import Testing

/// An organisation becomes part of another; nobody's word passes to another legal person by itself.
@Suite(.requirement("I-01", "I-09")) struct MergerTests {
    private let day = Moment.noon.day

    private func house(_ id: OrganisationID) -> Organisation {
        var organisation = Organisation(id: id)
        let record = Record(actor: .operator, at: Moment.noon.instant)
        for event in Personas.events(of: id) { organisation.apply(event, record) }
        return organisation
    }

    private func merged(days: Int = 30) throws -> Organisation {
        var lire = house(Personas.lire)
        let merger = Merger(into: Personas.estey, on: day.advanced(by: days))
        for event in try lire.merge(into: house(Personas.estey), merger, by: Personas.claire, on: day) {
            lire.apply(event, Record(actor: .operator, at: Moment.noon.instant))
        }
        return lire
    }

    @Test func `it is said by somebody who manages it, of another that exists, for a day that is not past`() throws {
        let (lire, estey) = (house(Personas.lire), house(Personas.estey))
        let tomorrow = Merger(into: Personas.estey, on: day.advanced(by: 1))
        #expect(throws: OrganisationRefusal.notAdministrator) {
            try lire.merge(into: estey, tomorrow, by: Personas.sofia, on: day)
        }
        #expect(throws: OrganisationRefusal.mergerIntoItself) {
            try lire.merge(into: lire, Merger(into: Personas.lire, on: day), by: Personas.claire, on: day)
        }
        #expect(throws: OrganisationRefusal.mergerUnknown) {
            try lire.merge(into: Organisation(id: Personas.estey), tomorrow, by: Personas.claire, on: day)
        }
        for wrong in [-1, 731] {
            #expect(throws: OrganisationRefusal.mergerDay) {
                let merger = Merger(into: Personas.estey, on: day.advanced(by: wrong))
                try _ = lire.merge(into: estey, merger, by: Personas.claire, on: day)
            }
        }
        #expect(try lire.merge(into: estey, tomorrow, by: Personas.claire, on: day) == [.merged(tomorrow)])
        #expect(throws: OrganisationRefusal.mergerTold) {
            try merged().merge(into: estey, tomorrow, by: Personas.claire, on: day)
        }
    }

    @Test func `two do not join each other, nor one that is gone`() throws {
        let lire = try merged()
        #expect(throws: OrganisationRefusal.mergerIntoItself) {
            let back = Merger(into: Personas.lire, on: day)
            try _ = house(Personas.estey).merge(into: lire, back, by: Personas.sofia, on: day)
        }
        let acacias = house(Personas.acacias)
        #expect(throws: OrganisationRefusal.mergerIntoMerged) {
            let late = Merger(into: Personas.lire, on: day.advanced(by: 30))
            try _ = acacias.merge(into: lire, late, by: Personas.nadia, on: day)
        }
        let before = Merger(into: Personas.lire, on: day.advanced(by: 29))
        #expect(try acacias.merge(into: lire, before, by: Personas.nadia, on: day).count == 1)
    }

    @Test func `its mandates end the day before, and none begins after`() throws {
        let lire = try merged()
        let speaker = try #require(lire.speaker(Personas.claire))
        #expect(throws: Never.self) { try speaker.mandate(for: .sign, on: day.advanced(by: 29)) }
        #expect(throws: MandateRefusal.ended(on: day.advanced(by: 29))) {
            try speaker.mandate(for: .opinion, on: day.advanced(by: 30))
        }
        #expect(throws: OrganisationRefusal.merged) {
            let late = Personas.mandate(of: Personas.claire, from: day.advanced(by: 30), id: MandateID("tard"))
            try _ = lire.issue(late, by: Personas.claire)
        }
    }

    @Test func `it is taken back before its day, not on it`() throws {
        var lire = try merged()
        #expect(throws: OrganisationRefusal.noMerger) {
            try house(Personas.lire).recallMerger(by: Personas.claire, on: day)
        }
        #expect(throws: OrganisationRefusal.notAdministrator) { try lire.recallMerger(by: Personas.sofia, on: day) }
        #expect(throws: OrganisationRefusal.mergerDone) {
            try lire.recallMerger(by: Personas.claire, on: day.advanced(by: 30))
        }
        for event in try lire.recallMerger(by: Personas.claire, on: day.advanced(by: 29)) {
            lire.apply(event, Record(actor: .operator, at: Moment.noon.instant))
        }
        #expect(lire.merger == nil && lire == house(Personas.lire))
    }
}
