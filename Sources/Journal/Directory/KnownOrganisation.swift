import Cooperation

/// What the index already says of an organisation that is listed anew.
struct KnownOrganisation {
    let number: Int
    let name: String
    let networks: [String]
    let digest: [UInt8]
    let place: KnownPlace

    private static let columns: SQL = "id, number, name, networks, digest, commune_code, latitude, longitude"

    private init(_ row: Row) throws {
        number = try row.integer(1)
        name = try row.text(2)
        networks = try row.text(3).split(separator: "|").map(String.init)
        digest = try row.blob(4)
        place = KnownPlace(
            code: try row.textOrNil(5),
            latitude: try row.realOrNil(6),
            longitude: try row.realOrNil(7)
        )
    }

    static func find(_ id: OrganisationID, on connection: any Connection) throws -> KnownOrganisation? {
        try connection.first("SELECT \(columns) FROM directory_organisation WHERE id = \(id)").map { try Self($0) }
    }

    static func find(
        _ ids: some Sequence<OrganisationID>,
        on connection: any Connection
    ) throws -> [OrganisationID: KnownOrganisation] {
        var found: [OrganisationID: KnownOrganisation] = [:]
        for page in SQLPage.pages(of: ids) {
            try connection.each("SELECT \(columns) FROM directory_organisation WHERE id IN (\(page.list))") { row in
                found[try row.identifier(0)] = try Self(row)
            }
        }
        return found
    }
}

/// A list of parameters of a size that comes back: statements are prepared once, not once for each length.
struct SQLPage {
    let list: SQL

    static func pages(of values: some Sequence<some SQLConvertible>) -> [SQLPage] {
        var rest = values.map(\.sqlValue)[...]
        var pages: [SQLPage] = []
        while let last = rest.prefix(256).last {
            var page = Array(rest.prefix(256))
            rest = rest.dropFirst(256)
            let size = [1, 4, 20, 64, 256].first { $0 >= page.count } ?? page.count
            page += Array(repeating: last, count: size - page.count)
            pages.append(SQLPage(list: "\(list: page)"))
        }
        return pages
    }
}
