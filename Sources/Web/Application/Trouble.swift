import Cooperation
package import HTTPTypes
import Hummingbird
import NIOCore

/// Why a page cannot be shown; each has its sentences in `error.<key>`.
package struct Trouble: Error, Equatable {
    package let status: HTTPResponse.Status
    let key: String
    var retryAfter: Int?
    var allow: String?

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
    package static let tooLarge = Trouble(.contentTooLarge, "tooLarge")
    package static let conflict = Trouble(.conflict, "conflict")
    package static let broken = Trouble(.internalServerError, "broken")
    package static let unavailable = Trouble(.serviceUnavailable, "unavailable", retryAfter: 5)

    package static func tooMany(retryAfter seconds: Int) -> Trouble {
        Trouble(.tooManyRequests, "tooMany", retryAfter: seconds)
    }

    static func method(allowed: String) -> Trouble { Trouble(.methodNotAllowed, "method", allow: allowed) }
}

extension Trouble {
    /// What any error means for the reader; what is not foreseen is our fault.
    init(_ error: any Error) {
        switch error {
        case let trouble as Trouble: self = trouble
        case is NIOTooManyBytesError: self = .tooLarge
        case let trouble as FormTrouble: self = trouble == .tooManyFields ? .tooLarge : .malformed
        case let error as HTTPError: self = Self.web(error.status)
        default: self = Self.storage(error) ?? .broken
        }
    }

    private static func web(_ status: HTTPResponse.Status) -> Trouble {
        switch status {
        case .notFound: .absent
        case .contentTooLarge: .tooLarge
        case .badRequest, .unprocessableContent, .unsupportedMediaType: .malformed
        default: .broken
        }
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
