import Cooperation

/// Writes the rows of the directory's index; words and communes are counted, and written when ``flush()`` says so.
final class DirectoryRows {
    let connection: any Connection
    private var words = WordTally()
    private var communes = CommuneTally()
    private var lastNumber: Int?

    init(_ connection: any Connection) {
        self.connection = connection
    }

    func flush() throws {
        try words.flush(on: connection)
        try communes.flush(on: connection)
    }

    func write(_ listed: ListedOrganisation, over known: KnownOrganisation?) throws {
        let number = try known?.number ?? nextNumber()
        if let known {
            try update(listed, number)
            communes.remove(known.place)
            try DirectoryText.organisation.erase(number, on: connection)
            try connection.enqueue("DELETE FROM directory_name WHERE organisation = \(number)")
        } else {
            try insert(listed, number)
        }
        communes.add(KnownPlace(listed.record.address), named: listed.record.address.commune)
        try DirectoryText.organisation.insert(listed.text, number, on: connection)
        words.count(listed.text)
        for network in listed.record.networks { words.count("network:" + network) }
        try name(listed.keys, "name", number)
        try name(listed.acronyms, "acronym", number)
    }

    func write(_ listed: ListedService, of owner: KnownOrganisation?, over known: Int?) throws {
        let number = try known ?? nextNumber()
        let record = listed.record
        if known != nil { try connection.enqueue("DELETE FROM directory_service WHERE number = \(number)") }
        try connection.enqueue(
            """
            INSERT INTO directory_service
            (number, id, organisation, owner, name, name_key, type, commune, updated, digest) VALUES
            (\(number), \(record.id), \(record.structure), \(owner?.number), \(record.name), \(listed.nameKey),
            \(record.type), \(record.address.commune), \(record.updated), \(listed.digest))
            """
        )
        if known != nil { try DirectoryText.service.erase(number, on: connection) }
        var text = listed.text
        if let owner { text.add(owner) }
        try DirectoryText.service.insert(text, number, on: connection)
        words.count(text)
        for theme in record.themes { words.count("theme:" + theme) }
        for aimed in record.publics { words.count("public:" + aimed) }
    }

    private func insert(_ listed: ListedOrganisation, _ number: Int) throws {
        let (record, address) = (listed.record, listed.record.address)
        try connection.enqueue(
            """
            INSERT INTO directory_organisation
            (number, id, name, name_key, acronym, commune, commune_code, postcode, latitude, longitude, networks,
            updated, verified, declared, digest) VALUES
            (\(number), \(record.id), \(record.name), \(listed.nameKey), \(listed.acronym), \(address.commune),
            \(address.communeCode), \(address.postcode), \(address.position?.latitude),
            \(address.position?.longitude), \(record.networks.joined(separator: "|")), \(record.updated), 0,
            \(listed.isDeclared), \(listed.digest))
            """
        )
    }

    private func update(_ listed: ListedOrganisation, _ number: Int) throws {
        let (record, address) = (listed.record, listed.record.address)
        try connection.enqueue(
            """
            UPDATE directory_organisation SET name = \(record.name), name_key = \(listed.nameKey),
            acronym = \(listed.acronym), commune = \(address.commune), commune_code = \(address.communeCode),
            postcode = \(address.postcode), latitude = \(address.position?.latitude),
            longitude = \(address.position?.longitude), networks = \(record.networks.joined(separator: "|")),
            updated = \(record.updated), declared = \(listed.isDeclared), digest = \(listed.digest)
            WHERE number = \(number)
            """
        )
    }

    private func name(_ keys: Set<String>, _ kind: String, _ number: Int) throws {
        for key in keys {
            try connection.enqueue(
                "INSERT INTO directory_name (kind, name_key, organisation) VALUES (\(kind), \(key), \(number))"
            )
        }
    }

    /// Organisations and services are numbered together, in the journal's order.
    private func nextNumber() throws -> Int {
        let last =
            try lastNumber ?? connection.integer(
                """
                SELECT coalesce(max(number), 0) FROM (SELECT max(number) AS number FROM directory_organisation
                UNION ALL SELECT max(number) FROM directory_service) AS numbers
                """
            ) ?? 0
        lastNumber = last + 1
        return last + 1
    }
}
