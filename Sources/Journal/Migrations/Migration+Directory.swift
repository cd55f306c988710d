extension Migration {
    static let directory = Migration("directory") { d in
        """
        CREATE TABLE directory_organisation (
            number \(d.key),
            id \(d.text) NOT NULL UNIQUE,
            name \(d.text) NOT NULL,
            name_key \(d.text) NOT NULL,
            acronym \(d.text),
            commune \(d.text),
            commune_code \(d.text),
            postcode \(d.text),
            latitude \(d.real),
            longitude \(d.real),
            networks \(d.text) NOT NULL,
            updated \(d.integer) NOT NULL,
            verified \(d.integer) NOT NULL,
            declared \(d.integer) NOT NULL,
            digest \(d.bytes) NOT NULL
        )\(d.strict);
        CREATE INDEX directory_organisation_by_name ON directory_organisation (name_key, number);
        CREATE INDEX directory_organisation_by_commune ON directory_organisation (commune_code, name_key, number);
        CREATE INDEX directory_organisation_by_postcode ON directory_organisation (postcode);
        CREATE INDEX directory_organisation_by_place ON directory_organisation (latitude, longitude);
        CREATE TABLE directory_name (
            kind \(d.text) NOT NULL,
            name_key \(d.text) NOT NULL,
            organisation \(d.integer) NOT NULL,
            PRIMARY KEY (kind, name_key, organisation)
        )\(d.strict);
        CREATE INDEX directory_name_by_organisation ON directory_name (organisation);
        CREATE TABLE directory_service (
            number \(d.key),
            id \(d.text) NOT NULL UNIQUE,
            organisation \(d.text) NOT NULL,
            owner \(d.integer),
            name \(d.text) NOT NULL,
            name_key \(d.text) NOT NULL,
            type \(d.text),
            commune \(d.text),
            updated \(d.integer) NOT NULL,
            digest \(d.bytes) NOT NULL
        )\(d.strict);
        CREATE INDEX directory_service_by_organisation ON directory_service (organisation, name_key, number);
        CREATE TABLE directory_word (
            number \(d.key),
            word \(d.text) NOT NULL UNIQUE,
            uses \(d.integer) NOT NULL
        )\(d.strict);
        CREATE TABLE directory_commune (
            code \(d.text) NOT NULL PRIMARY KEY,
            name \(d.text) NOT NULL,
            name_key \(d.text) NOT NULL,
            organisations \(d.integer) NOT NULL,
            located \(d.integer) NOT NULL,
            latitudes \(d.integer) NOT NULL,
            longitudes \(d.integer) NOT NULL
        )\(d.strict);
        CREATE INDEX directory_commune_by_name ON directory_commune (name_key);
        \(DirectoryText.tables(d))
        """
    }
}
