extension Organisation {
    /// A directory publishes the organisation: nothing happens when the record says nothing new.
    package func list(_ record: StructureRecord) -> [OrganisationEvent] {
        card == record ? [] : [.listed(record)]
    }

    /// Somebody adds by hand an organisation that no directory has.
    package func declare(_ record: StructureRecord) throws(OrganisationRefusal) -> [OrganisationEvent] {
        guard !record.name.allSatisfy(\.isWhitespace) else { throw .nameMissing }
        return card == nil ? [.declared(record)] : []
    }
}
