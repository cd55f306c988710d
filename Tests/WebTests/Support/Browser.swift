import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore

import HTML

@testable import Web

/// One window: keeps its cookies, follows nothing by itself.
struct Browser: Sendable {
    let client: any TestClientProtocol
    var cookies: [String: String] = [:]
    var language: String?

    func get(_ link: Link) async throws -> Received { try await send(.get, link.path) }

    func get(_ path: String, headers: HTTPFields = [:]) async throws -> Received { try await send(.get, path, headers) }

    func post(_ link: Link, _ fields: KeyValuePairs<String, String> = [:], headers: HTTPFields = [:]) async throws
        -> Received
    {
        let pairs = fields.map { "\(Link.encoded($0.key))=\(Link.encoded($0.value))" }
        var headers = headers
        headers[.contentType] = "application/x-www-form-urlencoded"
        return try await send(.post, link.path, headers, ByteBuffer(string: pairs.joined(separator: "&")))
    }

    func send(_ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields = [:], _ body: ByteBuffer? = nil)
        async throws -> Received
    {
        var headers = headers
        if !cookies.isEmpty { headers[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        if let language { headers[.acceptLanguage] = language }
        if let fetch = HTTPField.Name("Sec-Fetch-Site"), headers[fetch] == nil, headers[.origin] == nil {
            headers[fetch] = "same-origin"
        }
        return Received(try await client.execute(uri: path, method: method, headers: headers, body: body))
    }

    /// The same window after an answer that set or erased cookies.
    func after(_ answer: Received) -> Browser {
        var next = self
        for field in answer.headers[values: .setCookie] {
            let pair = field.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            next.cookies[String(pair[0])] = field.contains("Max-Age=0") ? nil : String(pair[1])
        }
        return next
    }
}

/// What a window received.
struct Received: Sendable {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let body: String

    init(_ response: TestResponse) {
        status = response.status
        headers = response.headers
        body = String(buffer: response.body)
    }

    var location: String? { headers[.location] }

    /// Whether the page shows this text, written as the page writes it.
    func shows(_ text: String) -> Bool { body.contains(text.text()) }
}

extension String {
    /// The address of a link of the site, found in a mail.
    func address(after base: String) -> String? {
        split(whereSeparator: \.isWhitespace).first { $0.hasPrefix(base) }.map { String($0.dropFirst(base.count)) }
    }
}
