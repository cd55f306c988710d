import Foundation
import Journal
import Logging
import Web

extension Configuration {
    /// Standard error carries the log; standard output is for whoever reads the result.
    func logger(_ label: String = "maillage") -> Logger {
        var logger = Logger(label: label) { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = logLevel
        return logger
    }

    /// Given by the host, or made at first need and kept beside the data.
    func instanceSecret() throws -> InstanceSecret {
        if let secret { return InstanceSecret(secret) }
        return try .load(environment: [:], file: URL(filePath: "\(data)/secret"))
    }

    func site(_ store: Store, isDemonstration: Bool) throws -> Site {
        try Site(
            store: store,
            secret: try instanceSecret(),
            configuration: WebConfiguration(
                baseAddress: address,
                instanceName: instanceName,
                timeZone: timeZone,
                isDemonstration: isDemonstration,
                sendsMail: mailServer != nil,
                trustsProxy: trustsProxy,
                sourceAddress: sourceAddress
            ),
            log: logger()
        )
    }
}
