import Foundation
import Journal
import Logging

/// Turns the words of a setting into what they mean, or says what they should have been.
struct SettingReading {
    let settings: Settings

    func text(_ setting: Setting) -> String? { settings[setting]?.value }

    func required(_ setting: Setting) throws -> String {
        guard let value = text(setting) else { throw Failure.setting(setting, "", mustBe: "une valeur", "given") }
        return value
    }

    func database() throws -> String? {
        try matching(
            .database,
            "postgres://…, ou le chemin d’un fichier SQLite",
            "postgres://…, or the path of an SQLite file"
        ) { address in
            !address.contains("://")
                || ["postgres://", "postgresql://", "sqlite://"].contains(where: address.hasPrefix)
        }
    }

    func port() throws -> Int {
        let value = try required(.port)
        guard let port = Int(value), (1...65_535).contains(port) else {
            throw Failure.setting(.port, value, mustBe: "un nombre de 1 à 65535", "a number from 1 to 65535")
        }
        return port
    }

    func address() throws -> String? {
        let value = try matching(
            .address,
            "une adresse http:// ou https:// complète",
            "a whole http:// or https:// address"
        ) {
            guard let url = URL(string: $0), let host = url.host(), url.query() == nil else { return false }
            return ["http", "https"].contains(url.scheme) && !host.isEmpty
        }
        return value.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    }

    func instanceName() throws -> String {
        try matching(
            .instanceName,
            "un nom d’une ligne, de 60 caractères au plus",
            "a name on one line, of 60 characters at most"
        ) { $0.count <= 60 && !$0.contains(where: \.isNewline) && !$0.allSatisfy(\.isWhitespace) }
            ?? required(.instanceName)
    }

    func sourceAddress() throws -> String? {
        try matching(
            .sourceAddress,
            "une adresse http:// ou https:// complète",
            "a whole http:// or https:// address"
        ) {
            guard let url = URL(string: $0), let host = url.host() else { return false }
            return ["http", "https"].contains(url.scheme) && !host.isEmpty
        }
    }

    func secret() throws -> String? {
        try matching(.secret, "au moins 32 caractères", "at least 32 characters long") { $0.count >= 32 }
    }

    /// The server as libcurl wants it, its user and password inside its address.
    func mailServer(sender: String) throws -> MailServer? {
        let url = try matching(.smtp, "une adresse smtp:// ou smtps://", "an smtp:// or smtps:// address") {
            $0.hasPrefix("smtp://") || $0.hasPrefix("smtps://")
        }
        guard let url else {
            for orphan in [Setting.smtpUser, .smtpPassword] where text(orphan) != nil {
                throw Failure.setting(orphan, needs: .smtp)
            }
            return nil
        }
        if text(.smtpPassword) != nil, text(.smtpUser) == nil { throw Failure.setting(.smtpPassword, needs: .smtpUser) }
        guard var parts = URLComponents(string: url) else {
            throw Failure.setting(.smtp, url, mustBe: "une adresse smtp://", "an smtp:// address")
        }
        if let user = text(.smtpUser) { parts.user = user }
        if let password = text(.smtpPassword) { parts.password = password }
        return MailServer(address: parts.string ?? url, sender: sender)
    }

    func mailFrom() throws -> String? {
        try matching(.mailFrom, "une adresse de courrier", "a mail address") {
            $0.wholeMatch(of: #/[^\s@<>]+@[^\s@<>]+/#) != nil
        }
    }

    func timeZone() throws -> TimeZone {
        let value = try required(.timeZone)
        guard let zone = TimeZone(identifier: value) else {
            throw Failure.setting(
                .timeZone,
                value,
                mustBe: "un fuseau comme Europe/Paris",
                "a zone such as Europe/Paris"
            )
        }
        return zone
    }

    func yes(_ setting: Setting) throws -> Bool? {
        guard let value = text(setting) else { return nil }
        switch value.lowercased() {
        case "1", "yes", "true", "oui", "on": return true
        case "0", "no", "false", "non", "off": return false
        default: throw Failure.setting(setting, value, mustBe: "« oui » ou « non »", "“yes” or “no”")
        }
    }

    func logLevel() throws -> Logger.Level {
        let value = try required(.logLevel)
        guard let level = Logger.Level(rawValue: value.lowercased()) else {
            let levels = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure.setting(.logLevel, value, mustBe: "un niveau parmi \(levels)", "one of \(levels)")
        }
        return level
    }

    private func matching(_ setting: Setting, _ french: String, _ english: String, _ isRight: (String) -> Bool)
        throws -> String?
    {
        guard let value = text(setting) else { return nil }
        guard isRight(value) else { throw Failure.setting(setting, value, mustBe: french, english) }
        return value
    }
}
