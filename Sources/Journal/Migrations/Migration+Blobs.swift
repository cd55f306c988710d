extension Migration {
    static let blobs = Migration("blobs") { d in
        """
        CREATE TABLE blob (
            hash \(d.text) NOT NULL PRIMARY KEY,
            media_type \(d.text) NOT NULL,
            bytes \(d.bytes) NOT NULL,
            created \(d.integer) NOT NULL
        )\(d.strict);

        CREATE TABLE data_key (
            name \(d.text) NOT NULL PRIMARY KEY,
            sealed \(d.bytes) NOT NULL,
            created \(d.integer) NOT NULL
        )\(d.strict);
        """
    }
}
