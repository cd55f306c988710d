/// A form as a page shows it, with what it would send.
struct FoundForm: Hashable {
    let action: String
    let fields: [Field]

    struct Field: Hashable {
        let name: String
        let value: String
    }

    /// The forms of a page that change something.
    static func all(in page: String) -> [FoundForm] {
        page.split(separator: "<form").dropFirst().compactMap { piece in
            guard let end = piece.firstRange(of: "</form>"), let close = piece.firstIndex(of: ">") else { return nil }
            let opening = String(piece[..<close])
            guard attribute("method", in: opening) == "post", let action = attribute("action", in: opening) else {
                return nil
            }
            var fields: [Field] = []
            for tag in piece[close..<end.lowerBound].split(separator: "<") {
                guard ["input", "textarea", "select", "button"].contains(where: { tag.hasPrefix($0) }) else { continue }
                let text = String(tag.prefix { $0 != ">" })
                guard let name = attribute("name", in: text), !fields.contains(where: { $0.name == name }) else {
                    continue
                }
                fields.append(Field(name: name, value: attribute("value", in: text) ?? ""))
            }
            return FoundForm(action: action, fields: fields)
        }
    }

    private static func attribute(_ name: String, in tag: String) -> String? {
        guard let start = tag.firstRange(of: "\(name)=\"") else { return nil }
        return String(tag[start.upperBound...].prefix { $0 != "\"" })
    }

    /// What is sent when one field holds something else.
    func with(_ name: String, _ value: String) -> Form {
        Form(fields.map { ($0.name, $0.name == name ? value : $0.value) })
    }
}
