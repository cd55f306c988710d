import Cooperation
import Exchange
import Journal

extension MemberContext {
    /// The paper as a copy shows it: names, mandates, what the frame says of credits, the address where it is checked.
    func printed(_ partnership: Partnership) async throws -> PrintedPaper? {
        guard let code = partnership.opening?.value.code else { return nil }
        return PrintedPaper(
            of: try await site.store.cycle(of: partnership),
            cast: try await site.cast(of: partnership),
            verificationAddress: site.configuration.baseAddress + Link.verification(code).path,
            on: today,
            day: { [words] in words.zone.local($0).day }
        )
    }
}
