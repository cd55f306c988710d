import Cooperation

extension DirectoryExport {
    static func values(_ record: StructureRecord) -> [DirectoryField: RawValue] {
        var values = values(record.address)
        values[.source] = .text(record.source)
        values[.id] = .text(record.id.rawValue)
        values[.name] = .text(record.name)
        values[.updated] = .text(record.updated.description)
        values[.description] = text(record.summary)
        values[.sourceLink] = text(record.sourceLink)
        values[.siret] = text(record.siret)
        values[.telephone] = text(record.telephone)
        values[.mail] = text(record.mail)
        values[.website] = text(record.website)
        values[.openingHours] = text(record.openingHours)
        values[.accessibilityLink] = text(record.accessibilityLink)
        values[.networks] = list(record.networks)
        return values
    }

    static func values(_ record: ServiceRecord) -> [DirectoryField: RawValue] {
        var values = values(record.address)
        values[.source] = .text(record.source)
        values[.structure] = .text(record.structure.rawValue)
        values[.id] = .text(record.id.rawValue)
        values[.name] = .text(record.name)
        values[.description] = .text(record.summary)
        values[.updated] = .text(record.updated.description)
        values[.sourceLink] = text(record.sourceLink)
        values[.type] = text(record.type)
        values[.themes] = list(record.themes)
        values[.fees] = text(record.fees)
        values[.feesDetail] = text(record.feesDetail)
        values[.publics] = list(record.publics)
        values[.publicsDetail] = text(record.publicsDetail)
        values[.accessConditions] = text(record.accessConditions)
        values[.telephone] = text(record.telephone)
        values[.mail] = text(record.mail)
        values[.receptionModes] = list(record.receptionModes)
        values[.eligibilityZones] = list(record.eligibilityZones)
        values[.mobilisationLink] = text(record.mobilisationLink)
        values[.mobilisationModes] = list(record.mobilisationModes)
        values[.mobilisableBy] = list(record.mobilisableBy)
        values[.mobilisationDetail] = text(record.mobilisationDetail)
        values[.weeklyHours] = record.weeklyHours.map { .number($0) }
        values[.weeks] = record.weeks.map { .number(Double($0)) }
        values[.openingHours] = text(record.openingHours)
        return values
    }

    private static func values(_ address: PostalAddress) -> [DirectoryField: RawValue] {
        var values: [DirectoryField: RawValue] = [:]
        values[.street] = text(address.street)
        values[.complement] = text(address.complement)
        values[.commune] = text(address.commune)
        values[.postcode] = text(address.postcode)
        values[.communeCode] = text(address.communeCode)
        values[.longitude] = address.position.map { .number($0.longitude) }
        values[.latitude] = address.position.map { .number($0.latitude) }
        return values
    }

    private static func text(_ text: String?) -> RawValue? { text.map { .text($0) } }
    private static func list(_ items: [String]) -> RawValue? { items.isEmpty ? nil : .list(items) }
}
