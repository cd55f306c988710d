import Cooperation
import Exchange
import Foundation
import Journal

extension Site {
    /// Everything that the organisation may read here, in one value.
    func takeaway(of organisation: Organisation, _ words: Words) async throws -> Takeaway {
        let people = try await people(of: organisation)
        let moment = moment()
        var papers: [TakenPaper] = []
        for paper in try await store.everyPaper(of: organisation.id) {
            papers.append(try await taken(paper, by: organisation.id, words))
        }
        let card = organisation.card
        let unknown = StructureRecord(
            source: "maillage",
            id: organisation.id,
            name: organisation.name,
            updated: moment.day
        )
        return Takeaway(
            takenAt: moment.instant,
            organisation: card ?? unknown,
            people: people.members(words).map { person in
                TakenPerson(
                    name: people.name(person, words),
                    mail: people.mail(person) ?? "",
                    role: organisation.members[person] ?? .member,
                    mandates: organisation.mandates(of: person)
                )
            },
            papers: papers
        )
    }
}
