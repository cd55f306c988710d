extension Migration {
    static let journal = Migration("journal") { d in
        """
        CREATE TABLE entry (
            position \(d.key),
            stream \(d.text) NOT NULL,
            version \(d.integer) NOT NULL,
            at \(d.integer) NOT NULL,
            person \(d.text),
            organisation \(d.text),
            mandate \(d.text),
            means \(d.text) NOT NULL,
            kind \(d.text) NOT NULL,
            body \(d.text),
            body_hash \(d.bytes) NOT NULL,
            hash \(d.bytes) NOT NULL,
            UNIQUE (stream, version)
        )\(d.strict);
        """
    }
}
