import Cooperation
import Foundation
import Journal
import TestSupport
import Testing

@testable import maillage

@Suite(.sandbox)
struct DemoTests {
    private func demonstration() async throws -> Store { try await Demonstration.store() }

    private func paper(_ demo: DemoPaper, in store: Store) async throws -> Partnership {
        try await Demonstration.paper(demo, in: store)
    }

    private static let papers = [
        DemoPaper.garden, .summer, .breakfast, .watch, .kitchen, .neighbours, .benches,
    ]

    @Test func `every state of a participation can be seen`() async throws {
        let store = try await demonstration()
        var states: Set<ParticipationState> = []
        for demo in Self.papers {
            states.formUnion(try await paper(demo, in: store).organisations(on: Moment.noon.day).map(\.state))
        }
        #expect(states == Set(ParticipationState.allCases))
    }

    @Test func `the journal proves itself and tells its story in order`() async throws {
        let store = try await demonstration()
        let check = try await store.verify()
        #expect(check.isSound)
        let entries = try await store.entries(after: 0, limit: 5_000)
        #expect(entries.count == check.entries)
        #expect(entries.map(\.at) == entries.map(\.at).sorted())
        #expect(entries.allSatisfy { $0.at < Moment.noon.instant })
    }

    @Test func `indexes derived anew are those of the live site`() async throws {
        let store = try await demonstration()
        let live = try await store.indexRows()
        #expect(live.values.allSatisfy { !$0.isEmpty })
        try await store.rebuildIndexes()
        #expect(try await store.indexRows() == live)
    }

    @Test(.requirement("I-04", "S-099"))
    func `the garden's partners agreed to the substance, through a correction and after an objection`() async throws {
        let garden = try await paper(.garden, in: try await demonstration())
        let today = Moment.noon.day
        #expect(garden.versions.map(\.value.change) == [.substance, .substance, .correction, .substance, .correction])
        #expect(garden.isObjected(3))
        #expect(
            Set(garden.partners(on: today)) == Set([.terrasses, .jardins, .ccas, .ville].map(\DemoOrganisation.id))
        )
        #expect(garden.contributions(on: today).allSatisfy { $0.mission != nil && $0.hours != nil })
        #expect(garden.standing(on: today) == .agreed)
    }

    @Test(.requirement("S-101", "I-03", "I-15"))
    func `the neighbour's request marks each team it named without asking`() async throws {
        let summer = try await paper(.summer, in: try await demonstration())
        let marks = Dictionary(
            uniqueKeysWithValues: summer.marks(on: Moment.noon.day).map { ($0.organisation, $0) }
        )
        #expect(marks[DemoOrganisation.ados.id]?.mark == .contested)
        #expect(marks[DemoOrganisation.ados.id]?.statement?.contains("n’a pas participé") == true)
        #expect(marks[DemoOrganisation.missionLocale.id]?.mark == .declined)
        #expect(marks[DemoOrganisation.amandier.id]?.state == .considering)
        #expect(marks[DemoOrganisation.terrasses.id]?.state == .invited)
        #expect(marks.values.allSatisfy { !$0.mark.isPartner })
    }

    @Test(.requirement("S-034", "I-07"))
    func `a required convention has only partners who said that they came freely`() async throws {
        let watch = try await paper(.watch, in: try await demonstration())
        #expect(watch.opening?.value.origin.kind == .required)
        let partners = watch.partners(on: Moment.noon.day)
        #expect(partners.count == 2)
        #expect(partners.allSatisfy { watch.participations[$0]?.lastAcceptance?.value.freely == true })
    }

    @Test func `its mails wait in the local mailbox, each notice with a link of its own`() async throws {
        let mails = try await demonstration().read { try $0.outbox.latest(limit: 500) }
        #expect(mails.allSatisfy { $0.state == .local })
        let toSocialCentre = mails.filter { $0.mail.to == DemoOrganisation.terrasses.mail }
        #expect(toSocialCentre.contains { $0.mail.subject.contains("Un été pour tous au bord du Lez") })
        let links = mails.flatMap { $0.mail.text.matches(of: #/http:\/\/127\.0\.0\.1:8080\/\S+/#).map(\.output) }
        #expect(links.count >= mails.count)
        let personal = links.filter { $0.contains("/r/") }
        #expect(!personal.isEmpty)
        #expect(Set(personal).count == personal.count)
        let merging = mails.filter { $0.mail.subject.hasPrefix("Fil et palabres rejoint une autre structure") }
        #expect(merging.count == 4)
    }

    @Test func `mandates of every kind can be seen`() {
        let today = Moment.noon.day
        let mandates = DemoMandate.all.map { $0.mandate(today: today) }
        #expect(Set(mandates.map(\.scope)) == Set(MandateScope.allCases))
        #expect(Set(mandates.map(\.area)) == Set(MandateArea.allCases))
        #expect(mandates.contains { $0.until == today.advanced(by: -1) })
        #expect(mandates.contains { $0.from == today.advanced(by: 7) })
        #expect(mandates.contains { $0.ceilingCents != nil })
        #expect(mandates.contains { $0.area == .referBack && $0.supporter != nil })
    }

    @Test func `nobody in it exists: every address is of a reserved domain`() async throws {
        #expect(DemoPerson.all.allSatisfy { $0.mail.hasSuffix("example.org") })
        #expect(DemoOrganisation.all.allSatisfy { $0.mail?.hasSuffix("example.org") ?? true })
        #expect(DemoOrganisation.all.allSatisfy { $0.telephone?.hasPrefix("04 65 71") ?? true })
        #expect(Set(DemoOrganisation.all.map(\.id)).count == 37)
    }

    @Test func `played on two days, the story has the same identifiers and other dates`() async throws {
        let store = try await demonstration()
        try await SandboxPlace.temporary { place in
            var configuration = place.configuration
            configuration.clock = .fixed(.noon.advanced(byDays: 100))
            let later = try await Store.open(configuration)
            defer { later.close() }
            let folder = try Folder()
            try await Demo.fill(later, Configuration(Settings(["MAILLAGE_DATA": folder.path])))
            let (first, second) = try await (
                store.entries(after: 0, limit: 5_000), later.entries(after: 0, limit: 5_000)
            )
            #expect(first.map(\.stream) == second.map(\.stream))
            #expect(first.map(\.kind) == second.map(\.kind))
            #expect(first.last?.at != second.last?.at)
        }
    }
}
