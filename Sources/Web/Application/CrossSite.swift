import HTTPTypes
import Hummingbird

/// Refuses what another site makes the reader's browser send here; every browser names the origin of what it posts.
enum CrossSite {
    static func check(_ request: Request, baseAddress: String) throws(Trouble) {
        guard request.method != .get, request.method != .head else { return }
        if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }) {
            guard site == "same-origin" || site == "none" else { throw .crossSite }
            return
        }
        guard let origin = request.headers[.origin] else { throw .crossSite }
        if origin == baseAddress { return }
        guard let host = host(of: origin), host == request.head.authority else { throw .crossSite }
    }

    private static func host(of origin: String) -> String? {
        origin.firstRange(of: "://").map { String(origin[$0.upperBound...]) }
    }
}
