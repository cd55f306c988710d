import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Web

/// A browser of the tests.
struct Reader {
    let client: any TestClientProtocol
    let cookie: String?
    var language = "fr"

    func get(_ link: Link) async throws -> Answered {
        try await send(.get, link.path)
    }

    func post(_ link: Link, _ fields: [(String, String)] = []) async throws -> Answered {
        let body = fields.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
        return try await send(.post, link.path, type: "application/x-www-form-urlencoded", body: Array(body.utf8))
    }

    /// Sends one file as a browser does.
    func upload(_ link: Link, field: String, name: String, type: String, _ bytes: [UInt8]) async throws -> Answered {
        let head = """
            --limite\r\nContent-Disposition: form-data; name="\(field)"; filename="\(name)"\r\n\
            Content-Type: \(type)\r\n\r\n
            """
        let body = Array(head.utf8) + bytes + Array("\r\n--limite--\r\n".utf8)
        return try await send(.post, link.path, type: "multipart/form-data; boundary=limite", body: body)
    }

    func send(_ method: HTTPRequest.Method, _ path: String, type: String? = nil, body: [UInt8] = []) async throws
        -> Answered
    {
        var headers: HTTPFields = [.acceptLanguage: language]
        if let cookie { headers[.cookie] = cookie }
        if let type { headers[.contentType] = type }
        if let site = HTTPField.Name("Sec-Fetch-Site") { headers[site] = "same-origin" }
        return try await client.execute(uri: path, method: method, headers: headers, body: ByteBuffer(bytes: body)) {
            Answered(status: $0.status.code, headers: $0.headers, text: String(buffer: $0.body))
        }
    }

    private func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}

/// What the site answered; the status by its number.
struct Answered {
    let status: Int
    let headers: HTTPFields
    let text: String

    var location: String? { headers[.location] }

    /// The page without the number that names the request.
    var withoutReference: String { text.replacing(#/[0-9a-f]{20,32}/#, with: "") }

    /// The value of a hidden field of the page.
    func hidden(_ name: String) -> String? {
        guard let start = text.range(of: "name=\"\(name)\" value=\"") else { return nil }
        return String(text[start.upperBound...].prefix { $0 != "\"" })
    }
}
