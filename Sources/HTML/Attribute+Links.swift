extension Attribute {
    package static func href(_ address: String) -> Attribute { .custom("href", address) }

    package static func src(_ address: String) -> Attribute { .custom("src", address) }

    package static func rel(_ relation: StaticString) -> Attribute { .constant("rel", relation) }

    package static func hreflang(_ code: String) -> Attribute { .custom("hreflang", code) }

    package static func alt(_ text: String) -> Attribute { .custom("alt", text) }

    package static func media(_ query: StaticString) -> Attribute { .constant("media", query) }

    package static func charset(_ name: StaticString) -> Attribute { .constant("charset", name) }

    package static func content(_ text: String) -> Attribute { .custom("content", text) }

    package static func datetime(_ text: String) -> Attribute { .custom("datetime", text) }

    package static func download(_ name: String) -> Attribute { .custom("download", name) }
}

/// Tables.
extension Attribute {
    package static func scope(_ scope: StaticString) -> Attribute { .constant("scope", scope) }

    package static func colspan(_ columns: Int) -> Attribute { .custom("colspan", String(columns)) }

    package static func rowspan(_ rows: Int) -> Attribute { .custom("rowspan", String(rows)) }

    /// What a cell is called where the table is read as a list, on a phone.
    package static func cell(_ label: String) -> Attribute { .custom("data-label", label) }
}
