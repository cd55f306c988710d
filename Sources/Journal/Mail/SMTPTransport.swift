import CCurl
import Dispatch
import Foundation

/// Hands mails to an SMTP server through libcurl, one at a time.
package struct SMTPTransport: MailTransport {
    private let server: MailServer
    private static let queue = DispatchQueue(label: "maillage.smtp")
    private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    package init(_ server: MailServer) {
        self.server = server
    }

    package func send(_ mail: OutboxMail) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            Self.queue.async { continuation.resume(with: Result { try transfer(mail) }) }
        }
    }

    private func transfer(_ mail: OutboxMail) throws {
        guard Self.isReady, let handle = curl_easy_init() else {
            throw MailUndelivered(isPermanent: false, detail: "libcurl is not available")
        }
        defer { curl_easy_cleanup(handle) }
        let recipients = curl_slist_append(nil, "<\(mail.mail.to)>")
        defer { curl_slist_free_all(recipients) }
        let source = MessageSource(MailMessage.text(of: mail, from: server))

        curl_set_text(handle, CURLOPT_URL, server.address)
        if let user = server.user { curl_set_text(handle, CURLOPT_USERNAME, user) }
        if let password = server.password { curl_set_text(handle, CURLOPT_PASSWORD, password) }
        curl_set_text(handle, CURLOPT_MAIL_FROM, "<\(server.senderAddress)>")
        curl_set_list(handle, CURLOPT_MAIL_RCPT, recipients)
        curl_set_number(
            handle,
            CURLOPT_USE_SSL,
            Int(server.isLocal ? CURLUSESSL_TRY.rawValue : CURLUSESSL_ALL.rawValue)
        )
        curl_set_number(handle, CURLOPT_UPLOAD, 1)
        curl_set_number(handle, CURLOPT_NOSIGNAL, 1)
        curl_set_number(handle, CURLOPT_CONNECTTIMEOUT, 10)
        curl_set_number(handle, CURLOPT_TIMEOUT, 60)
        curl_set_reader(
            handle,
            { buffer, size, count, source in
                guard let buffer, let source else { return 0 }
                let room = UnsafeMutableRawBufferPointer(start: buffer, count: size * count)
                return Unmanaged<MessageSource>.fromOpaque(source).takeUnretainedValue().read(into: room)
            },
            Unmanaged.passUnretained(source).toOpaque()
        )

        let code = withExtendedLifetime(source) { curl_easy_perform(handle) }
        guard code != CURLE_OK else { return }
        let answer = curl_response_code(handle)
        let reason = curl_easy_strerror(code).map { String(cString: $0) } ?? "error \(code.rawValue)"
        // 530, 534, 535, 538: the server wants other credentials, which the operator can mend.
        let isPermanent = (550...559).contains(answer) || answer == 501
        throw MailUndelivered(isPermanent: isPermanent, detail: "\(reason) (\(answer))")
    }
}

/// The bytes of a message, given away as libcurl asks for them.
private final class MessageSource {
    private var rest: ArraySlice<UInt8>

    init(_ text: String) {
        rest = ArraySlice(text.utf8)
    }

    func read(into room: UnsafeMutableRawBufferPointer) -> Int {
        let part = rest.prefix(room.count)
        room.copyBytes(from: part)
        rest = rest.dropFirst(part.count)
        return part.count
    }
}
