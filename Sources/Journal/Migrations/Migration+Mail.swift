extension Migration {
    static let mail = Migration("mail") { d in
        """
        CREATE TABLE outbox (
            id \(d.serial),
            recipient \(d.text) NOT NULL,
            subject \(d.text) NOT NULL,
            body \(d.text) NOT NULL,
            created \(d.integer) NOT NULL,
            state \(d.text) NOT NULL,
            attempts \(d.integer) NOT NULL,
            next_attempt \(d.integer) NOT NULL,
            sent \(d.integer),
            failure \(d.text)
        )\(d.strict);
        CREATE INDEX outbox_waiting ON outbox (state, next_attempt);
        """
    }
}
