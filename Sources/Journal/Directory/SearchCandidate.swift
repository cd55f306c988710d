import Cooperation

/// An organisation that may be an answer: no more than ranking needs.
struct SearchCandidate {
    let number: Int
    let nameKey: String
    let updated: Day
    let isVerified: Bool
    let position: Position?
    var services: [DirectoryServiceName] = []
    var distance: Double?

    static let columns: SQL = "o.number, o.name_key, o.updated, o.verified, o.latitude, o.longitude"
    /// Where the columns of a service begin, when it is a service that answered.
    static let width = 6

    init(_ row: Row) throws {
        number = try row.integer(0)
        nameKey = try row.text(1)
        updated = try row.day(2)
        isVerified = try row.bool(3)
        if let latitude = try row.realOrNil(4), let longitude = try row.realOrNil(5) {
            position = Position(latitude: latitude, longitude: longitude)
        } else {
            position = nil
        }
    }

    /// By name, then in the journal's order.
    func precedesAmongEquals(_ other: SearchCandidate) -> Bool {
        nameKey != other.nameKey ? nameKey < other.nameKey : number < other.number
    }
}

/// The conditions of a search that rows must meet one by one.
struct SearchConditions {
    let today: Day
    let centre: Position?
    let radius: Double
    private let conditions: [SQL]

    /// With a radius of its own, narrower than the question's.
    init(_ query: DirectoryQuery, _ commune: DirectoryCommune?, on today: Day, radius narrowed: Double? = nil) {
        self.today = today
        radius = narrowed ?? Double(query.radius ?? 0)
        centre = query.radius == nil ? nil : commune?.position
        var conditions: [SQL] = []
        if query.verifiedOnly { conditions.append("o.verified = 1") }
        if query.freshOnly { conditions.append("o.updated > \(today.advanced(by: -183))") }
        if let centre {
            let (latitude, longitude) = centre.degrees(ofKilometres: radius)
            conditions.append(
                "o.latitude BETWEEN \(centre.latitude - latitude) AND \(centre.latitude + latitude)"
            )
            conditions.append(
                "o.longitude BETWEEN \(centre.longitude - longitude) AND \(centre.longitude + longitude)"
            )
        }
        self.conditions = conditions
    }

    var isEmpty: Bool { conditions.isEmpty }

    /// ` AND …`, or nothing.
    var sql: SQL { conditions.reduce("") { $0 + " AND " + $1 } }

    func `where`(_ more: [SQL] = []) -> SQL {
        let all = conditions + more
        return all.isEmpty ? "" : " WHERE " + all.joined(separator: " AND ")
    }

    /// Kilometres from the middle, when there is one; false when the corner of the box is too far.
    func places(_ candidate: inout SearchCandidate) -> Bool {
        guard let centre else { return true }
        guard let position = candidate.position else { return false }
        let distance = centre.distance(to: position)
        candidate.distance = distance
        return distance <= radius
    }
}
