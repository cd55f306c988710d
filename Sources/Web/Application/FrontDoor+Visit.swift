import Cooperation
import HTTPTypes
import Hummingbird

extension FrontDoor {
    /// Recognises the reader by the session cookie, then chooses the language: theirs, the cookie's, the browser's.
    func visit(_ request: Request, _ context: DoorContext) async throws -> Visit {
        let now = site.moment().instant
        let cookies = request.headers[.cookie]
        var signedIn: SignedIn?
        if let token = site.cookies.read(.session, in: cookies) {
            signedIn = try await site.recognise(token, at: now)
        }
        return make(request, context, cookies, signedIn, now)
    }

    /// The reader when nobody can be recognised, because the store does not answer.
    func anonymous(_ request: Request, _ context: DoorContext) -> Visit {
        make(request, context, request.headers[.cookie], nil, site.moment().instant)
    }

    private func make(
        _ request: Request,
        _ context: DoorContext,
        _ cookies: String?,
        _ signedIn: SignedIn?,
        _ now: Instant
    ) -> Visit {
        let language = signedIn?.language ?? language(request, cookies)
        return Visit(
            site: site,
            words: site.words(language, at: now),
            signedIn: signedIn,
            address: request.uri.string,
            requestID: context.id,
            flash: cookies.flatMap { Flash(cookie: site.cookies.read(.flash, in: $0)) },
            reader: ReaderNetwork.name(
                connected: context.remoteAddress,
                forwarded: HTTPField.Name("X-Forwarded-For").flatMap { request.headers[$0] },
                trustsProxy: site.configuration.trustsProxy
            )
        )
    }

    private func language(_ request: Request, _ cookies: String?) -> Language {
        if let chosen = site.cookies.read(.language, in: cookies).flatMap(Language.init(rawValue:)) { return chosen }
        return Language(accepting: request.headers[.acceptLanguage])
    }
}
