/// A rule's "no": a sentence in every language (`refusal.<key>` in the catalogues) that also says what to do next.
package protocol Refusal: Error, Sendable, Equatable {
    /// Last part of the sentence's key.
    var key: String { get }
    /// Values that the sentence names.
    var arguments: [String: String] { get }
    var nature: RefusalNature { get }
    /// Name of the form field to mend, when there is one.
    var field: String? { get }
}

extension Refusal {
    package var arguments: [String: String] { [:] }
    package var field: String? { nil }
}

/// What kind of "no" it is; decides the HTTP status.
package enum RefusalNature: Sendable {
    /// Something typed must be mended (422).
    case invalid
    /// This person may not do it now (403).
    case forbidden
    /// Something changed meanwhile (409).
    case conflict
}
