import Foundation
import Journal
import Logging

/// The settings once understood; nothing starts on a value that is not what it should be.
struct Configuration: Sendable {
    let databaseURL: String?
    let data: String
    let host: String
    let port: Int
    /// Public address, without a slash at the end.
    let address: String
    /// Name of the site, beside the product's.
    let instanceName: String
    /// Where the source code of this very program is found (AGPL).
    let sourceAddress: String?
    let secret: String?
    let mailServer: MailServer?
    let mailFrom: String
    let timeZone: TimeZone
    /// Nothing means: as the database says.
    let isDemonstration: Bool?
    let logLevel: Logger.Level
    let trustsProxy: Bool

    /// The configuration that the environment of the present command describes.
    static func current() throws -> Configuration {
        try Configuration(Settings(Surroundings.current.environment))
    }

    init(_ settings: Settings) throws {
        let reading = SettingReading(settings: settings)
        databaseURL = try reading.database()
        data = try reading.required(.data)
        host = try reading.required(.host)
        port = try reading.port()
        address = try reading.address() ?? "http://\(host.contains(":") ? "[\(host)]" : host):\(port)"
        instanceName = try reading.instanceName()
        sourceAddress = try reading.sourceAddress()
        secret = try reading.secret()
        mailFrom = try reading.mailFrom() ?? "maillage@\(URL(string: address)?.host() ?? "localhost")"
        mailServer = try reading.mailServer(sender: mailFrom)
        timeZone = try reading.timeZone()
        isDemonstration = try reading.yes(.demonstration)
        logLevel = try reading.logLevel()
        trustsProxy = try reading.yes(.trustedProxy) ?? false
    }
}
