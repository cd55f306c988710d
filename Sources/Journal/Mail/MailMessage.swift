import Cooperation
import Foundation

/// A mail as it travels: headers and a text in UTF-8, base64 (RFC 5322, 2045, 2047).
enum MailMessage {
    static func text(of mail: OutboxMail, from server: MailServer) -> String {
        let domain = server.senderAddress.split(separator: "@").last ?? "localhost"
        let headers = [
            "From: \(oneLine(server.sender))",
            "To: \(oneLine(mail.mail.to))",
            "Subject: \(encodedWords(mail.mail.subject))",
            "Date: \(date(mail.created))",
            "Message-ID: <\(mail.id).\(mail.created.milliseconds)@\(domain)>",
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
        ]
        let body = Data(mail.mail.text.utf8)
            .base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
        return headers.joined(separator: "\r\n") + "\r\n\r\n" + body + "\r\n"
    }

    /// Words of at most 36 bytes, so that no line passes 76 characters and no character is cut.
    static func encodedWords(_ text: String) -> String {
        guard !text.allSatisfy({ $0.isASCII && $0 >= " " }) || text.utf8.count > 60 else { return text }
        var words: [String] = [""]
        for character in text.map({ $0.isNewline ? " " : String($0) }) {
            if let last = words.last, last.utf8.count + character.utf8.count > 36 { words.append("") }
            words[words.count - 1] += character
        }
        return words.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    /// No header may begin another.
    private static func oneLine(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 })
    }

    private static func date(_ instant: Instant) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss Z"
        return formatter.string(from: instant.date)
    }
}
