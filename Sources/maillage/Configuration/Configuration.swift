import Foundation
import Logging

/// The settings once understood; nothing starts on a value that is not what it should be.
struct Configuration: Sendable {
    struct MailServer: Sendable, Equatable {
        let url: String
        let user: String?
        let password: String?
    }

    let databaseURL: String?
    let data: String
    let host: String
    let port: Int
    /// Public address, without a slash at the end.
    let address: String
    let secret: String?
    let mailServer: MailServer?
    let mailFrom: String
    let timeZone: TimeZone
    let isDemonstration: Bool
    let logLevel: Logger.Level
    let trustedProxies: [String]

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
        secret = try reading.secret()
        mailServer = try reading.mailServer()
        mailFrom = try reading.mailFrom() ?? "maillage@\(URL(string: address)?.host() ?? "localhost")"
        timeZone = try reading.timeZone()
        isDemonstration = try reading.yes(.demonstration)
        logLevel = try reading.logLevel()
        trustedProxies = reading.list(.trustedProxies)
    }
}
