import Cooperation
import Exchange
import Foundation
import Journal

extension Partnership {
    /// The naming of an organisation: with the passage where the paper has it, or without when it was chosen by hand.
    func naming(_ organisation: OrganisationID, as name: String, among found: [FoundName]) -> Naming {
        for read in found {
            guard let candidate = read.choices.first(where: { $0.name.organisation == organisation }) else { continue }
            return Naming(
                organisation: organisation,
                passage: read.passage,
                score: candidate.score,
                version: versionHolding(read.phrase)
            )
        }
        return Naming(organisation: organisation, passage: "", score: nil, version: versionHolding(name))
    }

    /// The published version when it holds these words or when there is no draft; else the one being written.
    private func versionHolding(_ words: String) -> Int {
        guard let current else { return 1 }
        if draft == nil || current.paper.text(of: kind).contains(words) { return current.number }
        return current.number + 1
    }
}

extension StructureRecord {
    /// An organisation added by hand, under an identifier of its own.
    static func declared(_ input: FormInput, on day: Day) throws -> StructureRecord {
        var check = FormCheck(input)
        let name = check.text("name", limit: 150)
        let commune = check.text("commune", limit: 100)
        let mail = check.mail("mail")
        try check.finish()
        let id = OrganisationID("maillage--\(UUID().uuidString.lowercased())")
        var record = StructureRecord(source: "maillage", id: id, name: name, updated: day)
        record.address.commune = commune
        record.mail = mail
        return record
    }
}

extension MemberContext {
    /// The names that the text as its authors see it holds.
    func namesFound(in partnership: Partnership) async throws -> [FoundName] {
        guard let paper = partnership.latestPaper else { return [] }
        return try await NameFinder(site.store.directoryNames).find(in: paper.text(of: partnership.kind))
            .filter { $0.organisation != partnership.initiator }
    }

    /// What the directory answers to a few words; nothing when none were typed.
    func search(_ query: String?) async throws -> LookedUpNames? {
        guard let query else { return nil }
        return LookedUpNames(
            query: query,
            found: try await site.store.directoryNames.resembling(query, limit: 12)
        )
    }

    /// The organisations confirmed, with what each was told.
    func confirmed(in partnership: Partnership) async throws -> [ConfirmedName] {
        let others = partnership.organisations(on: today).filter { $0.organisation != partnership.initiator }
        let known = try await site.store.states(of: Set(others.map(\.organisation)))
        var confirmed: [ConfirmedName] = []
        for (organisation, state) in others {
            let named = known[organisation]
            let card = named?.card
            let participation = partnership.participations[organisation]
            confirmed.append(
                ConfirmedName(
                    organisation: organisation,
                    name: card?.name ?? organisation.rawValue,
                    state: state,
                    passage: participation?.namings.last?.value.passage ?? "",
                    toldAt: participation?.notice?.record.at,
                    hasMail: card?.mail != nil,
                    isReachable: named?.isReachable ?? false,
                    isToldByLetter: participation?.notice?.value.byLetter ?? false,
                    canBeRemoved: partnership.canUnname(organisation, on: today)
                )
            )
        }
        return confirmed
    }
}
