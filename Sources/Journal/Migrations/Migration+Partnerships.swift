extension Migration {
    static let partnerships = Migration("partnerships") { d in
        """
        CREATE TABLE partnership_code (
            code \(d.text) NOT NULL PRIMARY KEY,
            partnership \(d.text) NOT NULL
        )\(d.strict);

        CREATE TABLE participation (
            organisation \(d.text) NOT NULL,
            partnership \(d.text) NOT NULL,
            readable \(d.integer) NOT NULL,
            since \(d.integer) NOT NULL,
            PRIMARY KEY (organisation, partnership)
        )\(d.strict);
        """
    }

    /// Who may read a paper is told by its fold, never by a row.
    static let participationsWithoutReading = Migration("participations-without-reading") { _ in
        "ALTER TABLE participation DROP COLUMN readable"
    }
}
