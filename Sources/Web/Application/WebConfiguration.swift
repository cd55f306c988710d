package import Foundation

/// What the operator decides about the site.
package struct WebConfiguration: Sendable {
    /// Address under which readers reach the site, without a slash at the end.
    package var baseAddress: String
    /// Name of the instance, shown beside the product's.
    package var instanceName: String
    /// Zone in which days begin and hours are told.
    package var timeZone: TimeZone
    /// A demonstration: personas sign in with one click, the local mailbox is open to all.
    package var isDemonstration: Bool
    /// Whether mails really leave; without a server, a page shows what would have been sent.
    package var sendsMail: Bool
    /// Whether a proxy of ours tells the reader's address in `X-Forwarded-For`.
    package var trustsProxy: Bool
    /// Most bytes that an uploaded document may have.
    package var uploadLimit: Int
    /// Where the source code of this very program is found (AGPL); nothing when the operator did not say.
    package var sourceAddress: String?

    package init(
        baseAddress: String = "http://127.0.0.1:8080",
        instanceName: String = "Maillage",
        timeZone: TimeZone = TimeZone(identifier: "Europe/Paris") ?? .gmt,
        isDemonstration: Bool = false,
        sendsMail: Bool = false,
        trustsProxy: Bool = false,
        uploadLimit: Int = 10_000_000,
        sourceAddress: String? = nil
    ) {
        self.baseAddress = baseAddress
        self.instanceName = instanceName
        self.timeZone = timeZone
        self.isDemonstration = isDemonstration
        self.sendsMail = sendsMail
        self.trustsProxy = trustsProxy
        self.uploadLimit = uploadLimit
        self.sourceAddress = sourceAddress
    }

    /// Cookies and transport are protected when readers come by https.
    var isSecure: Bool { baseAddress.hasPrefix("https://") }
}
