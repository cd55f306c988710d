extension Migration {
    static let accounts = Migration("accounts") { d in
        """
        CREATE TABLE account (
            id \(d.text) NOT NULL PRIMARY KEY,
            mail \(d.text) NOT NULL UNIQUE,
            name \(d.text) NOT NULL,
            language \(d.text) NOT NULL,
            password \(d.text),
            instance_admin \(d.integer) NOT NULL,
            created \(d.integer) NOT NULL
        )\(d.strict);

        CREATE TABLE session (
            token_hash \(d.bytes) NOT NULL PRIMARY KEY,
            id \(d.text) NOT NULL UNIQUE,
            person \(d.text) NOT NULL REFERENCES account (id) ON DELETE CASCADE,
            organisation \(d.text),
            agent \(d.text) NOT NULL,
            created \(d.integer) NOT NULL,
            expires \(d.integer) NOT NULL,
            revoked \(d.integer)
        )\(d.strict);
        CREATE INDEX session_person ON session (person, created);

        CREATE TABLE link (
            token_hash \(d.bytes) NOT NULL PRIMARY KEY,
            purpose \(d.text) NOT NULL,
            subject \(d.text) NOT NULL,
            mail \(d.text),
            created \(d.integer) NOT NULL,
            expires \(d.integer) NOT NULL,
            used \(d.integer)
        )\(d.strict);
        CREATE INDEX link_expires ON link (expires);

        CREATE TABLE attempt (
            subject \(d.bytes) NOT NULL,
            at \(d.integer) NOT NULL
        )\(d.strict);
        CREATE INDEX attempt_subject ON attempt (subject, at);
        CREATE INDEX attempt_at ON attempt (at);
        """
    }
}
