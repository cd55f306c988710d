import HTTPTypes
import Hummingbird
import NIOCore

extension FormInput {
    /// Reads the form that a request carries; a body beyond the limit is refused before it is held.
    init(reading request: Request, limit: Int) async throws {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw Trouble.tooLarge
        }
        let type = request.headers[.contentType] ?? ""
        let body = try await request.body.collect(upTo: limit)
        if type.hasPrefix("multipart/form-data") {
            guard let boundary = Multipart.boundary(in: type) else { throw FormTrouble.malformed }
            self = try Multipart(Array(body.readableBytesView), boundary: boundary).read()
        } else if type.hasPrefix("application/x-www-form-urlencoded") || body.readableBytes == 0 {
            self = try .urlEncoded(body.readableBytesView)
        } else {
            throw FormTrouble.unknownType
        }
    }
}
