import Cooperation
package import HTTPTypes
import Hummingbird

/// Why a page cannot be shown; each has its sentences in `error.<key>`.
package struct Trouble: Error, Equatable {
    package let status: HTTPResponse.Status
    let key: String
    var retryAfter: Int?
    var allow: String?
    /// Most bytes that could be taken.
    var limit: Int?

    package init(_ status: HTTPResponse.Status, _ key: String, retryAfter: Int? = nil, allow: String? = nil) {
        self.status = status
        self.key = key
        self.retryAfter = retryAfter
        self.allow = allow
    }

    /// What does not exist, or not for this reader.
    package static let absent = Trouble(.notFound, "absent")
    package static let signInNeeded = Trouble(.unauthorized, "signIn")
    package static let organisationNeeded = Trouble(.forbidden, "organisation")
    package static let crossSite = Trouble(.forbidden, "crossSite")
    package static let malformed = Trouble(.badRequest, "malformed")
    package static let tooManyFields = Trouble(.contentTooLarge, "tooManyFields")
    package static let conflict = Trouble(.conflict, "conflict")
    package static let broken = Trouble(.internalServerError, "broken")
    package static let unavailable = Trouble(.serviceUnavailable, "unavailable", retryAfter: 5)

    package static func tooMany(retryAfter seconds: Int) -> Trouble {
        Trouble(.tooManyRequests, "tooMany", retryAfter: seconds)
    }

    /// A form longer than its page takes.
    static func tooLong(limit bytes: Int) -> Trouble {
        var trouble = Trouble(.contentTooLarge, "tooLong")
        trouble.limit = bytes
        return trouble
    }

    /// A document heavier than its page takes.
    static func tooHeavy(limit bytes: Int) -> Trouble {
        var trouble = Trouble(.contentTooLarge, "tooHeavy")
        trouble.limit = bytes
        return trouble
    }

    static func method(allowed: String) -> Trouble { Trouble(.methodNotAllowed, "method", allow: allowed) }
}

extension Trouble {
    /// What any error means for the reader; what is not foreseen is our fault.
    init(_ error: any Error) {
        switch error {
        case let trouble as Trouble: self = trouble
        case let trouble as FormTrouble: self = trouble == .tooManyFields ? .tooManyFields : .malformed
        case let error as HTTPError: self = Self.web(error.status)
        default: self = Self.storage(error) ?? .broken
        }
    }

    private static func web(_ status: HTTPResponse.Status) -> Trouble {
        switch status {
        case .notFound: .absent
        case .contentTooLarge: .tooLong(limit: PaperFields.formLimit)
        case .badRequest, .unprocessableContent, .unsupportedMediaType: .malformed
        default: .broken
        }
    }
}

extension Trouble {
    /// What its sentence says of the limit and of the wait, in the reader's words.
    func advice(_ words: Words) -> String {
        if let limit {
            // An accent takes six characters of a form, so that some room is left.
            let characters = words.number(limit * 3 / 4)
            return words("error.\(key).advice", ["size": words.size(bytes: limit), "characters": characters])
        }
        guard status == .tooManyRequests, let retryAfter else { return words("error.\(key).advice") }
        let minutes = max(1, (retryAfter + 59) / 60)
        let wait =
            minutes < 90
            ? words("error.wait.minutes", count: minutes) : words("error.wait.hours", count: (minutes + 59) / 60)
        return words("error.\(key).advice", ["wait": wait])
    }
}

extension RefusalNature {
    var status: HTTPResponse.Status {
        switch self {
        case .invalid: .unprocessableContent
        case .forbidden: .forbidden
        case .conflict: .conflict
        }
    }
}
