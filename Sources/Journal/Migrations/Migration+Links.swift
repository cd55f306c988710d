extension Migration {
    /// Links of one purpose are looked for without reading all the others.
    static let links = Migration("links") { _ in
        "CREATE INDEX link_purpose ON link (purpose, expires);"
    }
}
