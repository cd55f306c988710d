import HTTPTypes
import Hummingbird

/// What every answer tells the browser not to do.
struct SecurityHeaders: Sendable {
    private let fields: [HTTPField]

    init(isSecure: Bool) {
        var pairs = [
            ("Content-Security-Policy", Self.contentPolicy),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "same-origin"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
        ]
        if isSecure { pairs.append(("Strict-Transport-Security", "max-age=31536000")) }
        fields = pairs.compactMap { name, value in HTTPField.Name(name).map { HTTPField(name: $0, value: value) } }
    }

    func apply(to response: inout Response) {
        for field in fields { response.headers.append(field) }
    }

    /// Nothing but our own files, and no code or style inside pages.
    static let contentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
}
