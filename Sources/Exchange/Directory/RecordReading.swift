import Cooperation

/// The rules of data.inclusion v1, applied to one raw record.
struct RecordReading {
    let record: RawRecord
    private let today: Day
    private(set) var warnings: [RecordWarning] = []

    init(_ record: RawRecord, on today: Day) {
        self.record = record
        self.today = today
    }

    mutating func structure() throws(RecordRefusal) -> StructureRecord {
        var card = StructureRecord(
            source: try required(.source),
            id: OrganisationID(try identifier(.id)),
            name: try name(),
            updated: try updated()
        )
        card.summary = try text(.description, limit: 10_000)
        card.sourceLink = try link(.sourceLink)
        card.siret = try siret()
        card.address = try address()
        card.telephone = try text(.telephone, limit: 40)
        card.mail = try mail()
        card.website = try link(.website)
        card.openingHours = try text(.openingHours, limit: 1000)
        card.accessibilityLink = try link(.accessibilityLink)
        card.networks = try codes(.networks)
        return card
    }

    mutating func service() throws(RecordRefusal) -> ServiceRecord {
        var service = ServiceRecord(
            source: try required(.source),
            id: ServiceID(try identifier(.id)),
            structure: OrganisationID(try identifier(.structure)),
            name: try name(),
            summary: try required(.description, limit: 10_000),
            updated: try updated()
        )
        if service.summary.count < 5 { warn(.short, .description, service.summary) }
        service.sourceLink = try link(.sourceLink)
        service.type = try code(.type)
        service.themes = try codes(.themes)
        service.fees = try code(.fees)
        service.feesDetail = try text(.feesDetail, limit: 5000)
        service.publics = try codes(.publics)
        service.publicsDetail = try text(.publicsDetail, limit: 5000)
        service.accessConditions = try text(.accessConditions, limit: 5000)
        service.address = try address()
        service.telephone = try text(.telephone, limit: 40)
        service.mail = try mail()
        service.receptionModes = try codes(.receptionModes)
        service.eligibilityZones = try list(.eligibilityZones)
        service.mobilisationLink = try link(.mobilisationLink)
        service.mobilisationModes = try codes(.mobilisationModes)
        service.mobilisableBy = try codes(.mobilisableBy)
        service.mobilisationDetail = try text(.mobilisationDetail, limit: 5000)
        service.weeklyHours = try number(.weeklyHours)
        service.weeks = try number(.weeks).map { Int($0.rounded()) }
        service.openingHours = try text(.openingHours, limit: 1000)
        return service
    }

    mutating func warn(_ kind: RecordWarning.Kind, _ field: DirectoryField, _ value: String) {
        warnings.append(RecordWarning(kind, field, String(value.prefix(100))))
    }

    private mutating func name() throws(RecordRefusal) -> String {
        let name = try required(.name, limit: 10_000)
        guard (3...150).contains(name.count) else { throw .nameLength }
        if name.hasSuffix(".") { warn(.trailingDot, .name, name) }
        return name
    }

    private func updated() throws(RecordRefusal) -> Day {
        let text = try required(.updated)
        // Some producers add the hour: the day is what counts.
        guard let day = Day(text.prefix(10)),
            text.count == 10 || "T ".contains(text[text.index(text.startIndex, offsetBy: 10)])
        else { throw .dateMalformed }
        guard day.year >= 2000 else { throw .dateTooOld }
        guard day <= today else { throw .dateInFuture }
        return day
    }

    private func siret() throws(RecordRefusal) -> String? {
        guard let siret = try text(.siret, limit: 100)?.filter({ !$0.isWhitespace }) else { return nil }
        guard siret.utf8.count == 14, siret.allSatisfy(\.isASCIIDigit) else { throw .siretMalformed }
        return siret
    }

    private func address() throws(RecordRefusal) -> PostalAddress {
        var address = PostalAddress()
        address.street = try text(.street, limit: 500)
        address.complement = try text(.complement, limit: 500)
        address.commune = try text(.commune, limit: 200)
        address.postcode = try text(.postcode, limit: 100)
        if let postcode = address.postcode {
            guard postcode.utf8.count == 5, postcode.allSatisfy(\.isASCIIDigit) else { throw .postcodeMalformed }
        }
        address.communeCode = try text(.communeCode, limit: 100)
        if let code = address.communeCode {
            guard code.utf8.count == 5, code.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
                throw .communeCodeMalformed
            }
        }
        address.position = try position()
        return address
    }

    private func position() throws(RecordRefusal) -> Position? {
        switch (try number(.latitude), try number(.longitude)) {
        case (nil, nil): return nil
        case (let latitude?, let longitude?):
            guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { throw .positionOutOfRange }
            return Position(latitude: latitude, longitude: longitude)
        default: throw .positionIncomplete
        }
    }

    private mutating func mail() throws(RecordRefusal) -> String? {
        guard let mail = try text(.mail, limit: 500) else { return nil }
        let parts = mail.split(separator: "@", omittingEmptySubsequences: false)
        guard mail.utf8.count <= 254, parts.count == 2, !parts[0].isEmpty, parts[1].contains("."),
            !mail.contains(where: { $0.isWhitespace || "<>,;\"".contains($0) })
        else {
            warn(.dropped, .mail, mail)
            return nil
        }
        return mail
    }

    /// Only web addresses are kept: a page makes links of them.
    private mutating func link(_ field: DirectoryField) throws(RecordRefusal) -> String? {
        guard let link = try text(field, limit: 2000) else { return nil }
        let lowered = link.lowercased()
        if lowered.hasPrefix("http://") || lowered.hasPrefix("https://"), !link.contains(where: \.isWhitespace) {
            return link
        }
        if !lowered.contains(":"), link.contains("."), !link.contains(where: \.isWhitespace) { return "http://" + link }
        warn(.dropped, field, link)
        return nil
    }

    private mutating func code(_ field: DirectoryField) throws(RecordRefusal) -> String? {
        guard let code = try text(field, limit: 200) else { return nil }
        if DirectoryCodes.known(field)?.contains(code) == false { warn(.unknownCode, field, code) }
        return code
    }

    private mutating func codes(_ field: DirectoryField) throws(RecordRefusal) -> [String] {
        let codes = try list(field)
        if let known = DirectoryCodes.known(field) {
            for code in codes where !known.contains(code) { warn(.unknownCode, field, code) }
        }
        return codes
    }
}
