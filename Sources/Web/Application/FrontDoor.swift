import Cooperation
import HTTPTypes
import Hummingbird
import Logging

/// What every request passes: who reads, whether it may come in, how it leaves, and one place for errors.
struct FrontDoor: RouterMiddleware {
    typealias Context = DoorContext
    let site: Site
    private let headers: SecurityHeaders

    init(_ site: Site) {
        self.site = site
        headers = SecurityHeaders(isSecure: site.configuration.isSecure)
    }

    func handle(
        _ request: Request,
        context: DoorContext,
        next: (Request, DoorContext) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            let visit = try await visit(request, context)
            var context = context
            context.visit = visit
            response = await answer(request, context, visit, next)
            if visit.flash != nil, response.status == .ok, request.method == .get {
                response.headers.append(site.cookies.erasing(.flash))
            }
        } catch {
            response = await report(error, anonymous(request, context), request)
        }
        headers.apply(to: &response)
        return response
    }

    private func answer(
        _ request: Request,
        _ context: DoorContext,
        _ visit: Visit,
        _ next: (Request, DoorContext) async throws -> Response
    ) async -> Response {
        do {
            try site.limits.admit(visit.reader, request.method, at: visit.words.now)
            try CrossSite.check(request, baseAddress: site.configuration.baseAddress)
            return try await next(request, context)
        } catch let trouble as Trouble where trouble == .signInNeeded {
            if request.method == .get || request.method == .head {
                return Response(status: .seeOther, headers: [.location: Link.signIn(returningTo: visit.address).path])
            }
            return await report(trouble, visit, request)
        } catch {
            return await report(error, visit, request)
        }
    }

    /// The one error page; what nobody foresaw is written in the log, never shown.
    private func report(_ error: any Error, _ visit: Visit, _ request: Request) async -> Response {
        let trouble = Trouble(error)
        await keepTyped(request, visit, trouble)
        if trouble.status.code >= 500 {
            site.log.error(
                "page failed",
                metadata: [
                    "request": .string(visit.requestID), "path": .string(Self.withoutTokens(request.uri.path)),
                    "error": .string(String(describing: type(of: error))), "detail": .string("\(error)"),
                ]
            )
        }
        let retry = request.method == .get ? Link(returningTo: visit.address) : nil
        return errorAnswer(error, trouble, visit, retry: retry)
    }

    /// A form that no page has read yet is given back with the error; never to another site.
    private func keepTyped(_ request: Request, _ visit: Visit, _ trouble: Trouble) async {
        guard request.method == .post, trouble != .crossSite else { return }
        if trouble.status == .contentTooLarge {
            _ = await visit.salvage(request)
        } else {
            _ = try? await visit.read(request, limit: PaperFields.formLimit)
        }
    }

    /// The path for the log: what is long enough to be a token is left out.
    static func withoutTokens(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.utf8.count >= 40 ? "…" : String($0) }.joined(separator: "/")
    }
}
