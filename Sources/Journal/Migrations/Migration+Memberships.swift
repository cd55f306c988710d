extension Migration {
    static let memberships = Migration("memberships") { d in
        """
        CREATE TABLE membership (
            person \(d.text) NOT NULL,
            organisation \(d.text) NOT NULL,
            standing \(d.text) NOT NULL,
            PRIMARY KEY (person, organisation)
        )\(d.strict);
        """
    }
}
