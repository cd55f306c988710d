import Cooperation
import Foundation
import Journal
import TestSupport
import Testing

/// libcurl against a mail server of our own.
struct SMTPTests {
    private func mail(_ subject: String, _ text: String) async throws -> OutboxMail {
        try await Sandbox.store.perform { unit in
            try unit.send(OutgoingMail(to: "contact@lire.example", subject: subject, text: text))
            return try #require(try unit.connection.outbox.latest(limit: 1).first)
        }
    }

    private func transport(_ server: FakeMailServer) -> SMTPTransport {
        SMTPTransport(
            MailServer(address: "smtp://127.0.0.1:\(server.port)", sender: "Maillage <maillage@lormont.example>")
        )
    }

    @Test(.sandbox) func `a mail arrives as it was written`() async throws {
        let server = try FakeMailServer(recipientAnswer: "250 OK")
        let text = String(repeating: "Vous êtes cités dans « Lire en famille ».\n", count: 40) + ".\n"
        try await transport(server).send(
            mail("Vous êtes cités dans une fiche action de la Ville de Lormont, à lire", text)
        )
        let session = try #require(server.session())
        #expect(session.commands.contains("MAIL FROM:<maillage@lormont.example>"))
        #expect(session.commands.contains("RCPT TO:<contact@lire.example>"))
        #expect(session.data.allSatisfy { $0.utf8.count <= 78 })
        #expect(session.data.contains("Date: Sat, 21 Nov 2026 11:00:00 +0000"))
        let body = session.data.drop { !$0.isEmpty }.joined()
        #expect(Data(base64Encoded: body).map { String(decoding: $0, as: UTF8.self) } == text)
        let subject = session.data.drop { !$0.hasPrefix("Subject:") }.dropFirst().prefix { $0.hasPrefix(" ") }
        #expect(!subject.isEmpty)
    }

    @Test(
        .sandbox,
        arguments: [("550 5.1.1 no such user", true), ("451 4.7.1 try again later", false)]
    )
    func `a refusal says whether trying again is worth it`(_ answer: String, _ isPermanent: Bool) async throws {
        let server = try FakeMailServer(recipientAnswer: answer)
        let mail = try await mail("Bonjour", "Bonjour")
        let error = await #expect(throws: MailUndelivered.self) { try await transport(server).send(mail) }
        #expect(error?.isPermanent == isPermanent)
    }

    @Test(.sandbox) func `no header can begin another`() async throws {
        let server = try FakeMailServer(recipientAnswer: "250 OK")
        try await transport(server).send(mail("Bonjour\r\nBcc: tous@lire.example", "Bonjour"))
        let session = try #require(server.session())
        #expect(!session.data.contains { $0.hasPrefix("Bcc") })
    }
}
