import Cooperation

/// Where an organisation's row says it is, in millionths of a degree so that sums come out the same in any order.
struct KnownPlace: Sendable {
    let code: String?
    let point: (latitude: Int, longitude: Int)?

    init(code: String?, latitude: Double?, longitude: Double?) {
        self.code = code
        if let latitude, let longitude {
            point = (Int((latitude * 1e6).rounded()), Int((longitude * 1e6).rounded()))
        } else {
            point = nil
        }
    }

    init(_ address: PostalAddress) {
        self.init(
            code: address.communeCode,
            latitude: address.position?.latitude,
            longitude: address.position?.longitude
        )
    }
}

/// Communes as the directory knows them: their name, how many organisations, and the middle of these.
struct CommuneTally {
    private struct Change {
        var name: String?
        var organisations = 0
        var located = 0
        var latitudes = 0
        var longitudes = 0
    }

    private var changes: [String: Change] = [:]

    mutating func add(_ place: KnownPlace, named name: String?) {
        count(place, 1)
        if let code = place.code, let name { changes[code]?.name = name }
    }

    mutating func remove(_ place: KnownPlace) {
        count(place, -1)
    }

    private mutating func count(_ place: KnownPlace, _ sign: Int) {
        guard let code = place.code else { return }
        var change = changes[code] ?? Change()
        change.organisations += sign
        if let point = place.point {
            change.located += sign
            change.latitudes += sign * point.latitude
            change.longitudes += sign * point.longitude
        }
        changes[code] = change
    }

    mutating func flush(on connection: any Connection) throws {
        for (code, change) in changes.sorted(by: { $0.key < $1.key }) {
            let name = change.name ?? code
            try connection.enqueue(
                """
                INSERT INTO directory_commune AS known
                (code, name, name_key, organisations, located, latitudes, longitudes) VALUES
                (\(code), \(name), \(NameKey.key(of: name)), \(change.organisations), \(change.located),
                \(change.latitudes), \(change.longitudes))
                ON CONFLICT (code) DO UPDATE SET
                name = CASE WHEN \(change.name != nil) = 1 THEN excluded.name ELSE known.name END,
                name_key = CASE WHEN \(change.name != nil) = 1 THEN excluded.name_key ELSE known.name_key END,
                organisations = known.organisations + excluded.organisations,
                located = known.located + excluded.located,
                latitudes = known.latitudes + excluded.latitudes,
                longitudes = known.longitudes + excluded.longitudes
                """
            )
        }
        changes = [:]
    }
}
