import Cooperation
import Exchange
import Journal

extension MemberContext {
    /// The paper as a copy shows it: names, mandates, the address where it can be checked.
    func printed(_ partnership: Partnership) async throws -> PrintedPaper? {
        guard let code = partnership.opening?.value.code else { return nil }
        return PrintedPaper(
            of: partnership,
            cast: try await cast(of: partnership),
            verificationAddress: site.configuration.baseAddress + Link.verification(code).path,
            on: today,
            day: { [words] in words.zone.local($0).day }
        )
    }

    /// The names of all, and the mandates under which partners accepted.
    private func cast(of partnership: Partnership) async throws -> PaperCast {
        var cast = PaperCast(names: try await names(in: [partnership]).names)
        for marked in partnership.marks(on: today) where marked.acceptance != nil {
            guard let organisation = try await site.store.load(Organisation.self, marked.organisation) else { continue }
            cast.mandates.merge(organisation.state.mandates) { known, _ in known }
        }
        return cast
    }
}
