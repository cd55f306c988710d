import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore

@testable import Web

/// One window on the site: it keeps the cookies given to it and follows nothing by itself.
struct Browser: Sendable {
    let client: any TestClientProtocol
    var cookies: [String: String] = [:]
    var language = "fr"

    func get(_ link: Link, headers: HTTPFields = [:]) async throws -> Answered {
        try await send(.get, link, headers: headers)
    }

    func post(_ link: Link, _ form: Form = [:], headers: HTTPFields = [:]) async throws -> Answered {
        try await send(.post, link, type: Form.type, headers: headers, body: form.body)
    }

    /// Sends one file as a browser does, with the other fields of its form.
    func upload(_ link: Link, _ file: Upload, _ form: Form = [:]) async throws -> Answered {
        try await send(.post, link, type: Upload.type, body: file.body(after: form))
    }

    func send(
        _ method: HTTPRequest.Method,
        _ link: Link,
        type: String? = nil,
        headers: HTTPFields = [:],
        body: [UInt8] = []
    ) async throws -> Answered {
        var all: HTTPFields = [.acceptLanguage: language]
        if !cookies.isEmpty { all[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        all[.contentType] = type
        if let site = HTTPField.Name("Sec-Fetch-Site"), headers[.origin] == nil { all[site] = "same-origin" }
        for field in headers { all[field.name] = field.value }
        let answer = try await client.execute(
            uri: link.path,
            method: method,
            headers: all,
            body: ByteBuffer(bytes: body)
        ) { Answered(status: $0.status.code, headers: $0.headers, text: String(buffer: $0.body)) }
        Visits.note(method, link, answer)
        return answer
    }

    /// The same window after an answer that set or erased cookies.
    func after(_ answer: Answered) -> Browser {
        var next = self
        for field in answer.headers[values: .setCookie] {
            let pair = field.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            next.cookies[String(pair[0])] = field.contains("Max-Age=0") ? nil : String(pair[1])
        }
        return next
    }

    /// The same window of somebody who reads another language.
    func reading(_ language: String) -> Browser {
        var other = self
        other.language = language
        return other
    }
}

extension Link: ExpressibleByStringLiteral {
    package init(stringLiteral path: String) { self.init(path) }
}
