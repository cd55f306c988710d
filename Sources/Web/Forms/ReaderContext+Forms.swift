import Cooperation
package import Hummingbird

extension ReaderContext {
    /// What was typed, remembered so that no later error loses it.
    package func form(_ request: Request, limit: Int = 200_000) async throws -> FormInput {
        try await visit.read(request, limit: limit)
    }

    /// Acts on a form; when a field or a rule refuses, shows the form again with what was typed and why not.
    package func submit(
        _ request: Request,
        limit: Int = 200_000,
        again: (Draft) async throws -> Response,
        act: (FormInput) async throws -> Response
    ) async throws -> Response {
        let input = try await form(request, limit: limit)
        do {
            return try await act(input)
        } catch let refused as FormRefused {
            var response = try await again(Draft(input, problems: refused.problems))
            response.status = .unprocessableContent
            return response
        } catch let refusal as any Refusal {
            var response = try await again(Draft(input, problems: [Problem(refusal)]))
            response.status = refusal.nature.status
            return response
        }
    }
}
