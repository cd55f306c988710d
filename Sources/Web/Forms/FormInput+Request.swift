import HTTPTypes
import Hummingbird
import NIOCore

extension FormInput {
    /// Refuses a body that announces itself beyond the limit; none of it has been read then.
    static func checkLength(of request: Request, limit: Int) throws(Trouble) {
        guard let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit else { return }
        throw tooLarge(request, limit)
    }

    /// Reads the form that a request carries; a body beyond the limit is refused before it is held.
    init(reading request: Request, limit: Int) async throws {
        let type = request.headers[.contentType] ?? ""
        let body: ByteBuffer
        do {
            body = try await request.body.collect(upTo: limit)
        } catch is NIOTooManyBytesError {
            throw Self.tooLarge(request, limit)
        }
        if type.hasPrefix("multipart/form-data") {
            guard let boundary = Multipart.boundary(in: type) else { throw FormTrouble.malformed }
            self = try Multipart(Array(body.readableBytesView), boundary: boundary).read()
        } else if type.hasPrefix("application/x-www-form-urlencoded") || body.readableBytes == 0 {
            self = try .urlEncoded(body.readableBytesView)
        } else {
            throw FormTrouble.unknownType
        }
    }

    /// Most bytes of a form that is given back although it is too long.
    private static let salvaged = 4_000_000
    /// Most bytes of a document that are let by to read the fields behind it.
    private static let passed = 100_000_000

    /// Reads what was typed in a form that is too large: a long text whole, or the fields that follow a document.
    init(salvaging request: Request) async throws {
        let type = request.headers[.contentType] ?? ""
        if let boundary = Multipart.boundary(in: type), type.hasPrefix("multipart/form-data") {
            self = try Multipart(await Self.end(of: request), boundary: boundary).read()
        } else {
            self = try .urlEncoded(try await request.body.collect(upTo: Self.salvaged).readableBytesView)
        }
    }

    /// The last bytes of a body, more than the fields of any form with a document take.
    private static func end(of request: Request) async throws -> [UInt8] {
        var end: [UInt8] = []
        var passed = 0
        for try await piece in request.body {
            passed += piece.readableBytes
            guard passed <= Self.passed else { throw FormTrouble.malformed }
            end += piece.readableBytesView
            if end.count > 131_072 { end.removeFirst(end.count - 65_536) }
        }
        return end
    }

    private static func tooLarge(_ request: Request, _ limit: Int) -> Trouble {
        request.headers[.contentType]?.hasPrefix("multipart/form-data") == true
            ? .tooHeavy(limit: limit) : .tooLong(limit: limit)
    }
}
