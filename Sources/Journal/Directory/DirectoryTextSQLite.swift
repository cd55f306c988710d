/// FTS5, without ranking nor positions: the ranking is ours and needs neither.
enum DirectoryTextSQLite {
    static let tables = [DirectoryText.organisation, .service].map { text in
        """
        CREATE VIRTUAL TABLE \(text.rawValue) USING fts5 (
            name, rest, codes, detail = column, columnsize = 0,
            tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
        );
        """
    }.joined(separator: "\n")

    static func insertion(_ text: IndexedText, _ number: Int, into table: String) -> SQL {
        """
        INSERT INTO \(.raw(table)) (rowid, name, rest, codes) VALUES (\(number),
        \(text.name.joined(separator: " ")), \(text.rest.joined(separator: " ")), \(text.codes.joined(separator: " ")))
        """
    }

    static func matching(_ expression: SearchExpression, in table: String, limit: Int) -> SQL {
        """
        SELECT rowid AS number FROM \(.raw(table)) WHERE \(.raw(table)) MATCH \(match(expression))
        ORDER BY rowid LIMIT \(limit)
        """
    }

    /// Words hold letters and figures only, so that quotes need no escape.
    static func match(_ expression: SearchExpression) -> String {
        expression.terms.map { term in
            let columns =
                switch term.place {
                case .name: "{name}"
                case .anywhere: "{name rest}"
                case .codes: "{codes}"
                }
            return "(\(columns) : (" + term.alternatives.map { "\"\($0)\"" }.joined(separator: " OR ") + "))"
        }.joined(separator: " AND ")
    }
}
