/// `tsvector` written by hand: A marks words of the name, B the rest, C codes.
enum DirectoryTextPostgres {
    static let tables = [DirectoryText.organisation, .service].map { text in
        """
        CREATE TABLE \(text.rawValue) (number BIGINT PRIMARY KEY, words tsvector NOT NULL);
        CREATE INDEX \(text.rawValue)_by_word ON \(text.rawValue) USING gin (words);
        """
    }.joined(separator: "\n")

    static func insertion(_ text: IndexedText, _ number: Int, into table: String) -> SQL {
        "INSERT INTO \(.raw(table)) (number, words) VALUES (\(number), \(vector(text))::tsvector)"
    }

    static func matching(_ expression: SearchExpression, in table: String, limit: Int) -> SQL {
        """
        SELECT number FROM \(.raw(table)) WHERE words @@ \(query(expression))::tsquery
        ORDER BY number LIMIT \(limit)
        """
    }

    static func vector(_ text: IndexedText) -> String {
        let marked = text.name.map { "'\($0)':1A" } + text.rest.map { "'\($0)':1B" } + text.codes.map { "'\($0)':1C" }
        return marked.joined(separator: " ")
    }

    static func query(_ expression: SearchExpression) -> String {
        expression.terms.map { term in
            let marks =
                switch term.place {
                case .name: "A"
                case .anywhere: "AB"
                case .codes: "C"
                }
            return "(" + term.alternatives.map { "'\($0)':\(marks)" }.joined(separator: " | ") + ")"
        }.joined(separator: " & ")
    }
}
