/// An address that a mail server could know.
enum MailAddress {
    static func isPlausible(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...64).contains(parts[0].utf8.count) else { return false }
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !"<>()[]\\,;:\"".utf8.contains($0) }) else {
            return false
        }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && labels.allSatisfy { !$0.isEmpty && !$0.hasPrefix("-") && !$0.hasSuffix("-") }
    }
}

/// An amount as people type it.
enum Euros {
    /// 1250,50: as somebody would type it again.
    static func typed(cents: Int) -> String {
        let rest = cents % 100
        return rest == 0 ? String(cents / 100) : "\(cents / 100),\(rest < 10 ? "0" : "")\(rest)"
    }

    /// `1 250,50`, `1250.5` or `1 250 €` in cents; nothing when it is no amount.
    static func cents(_ text: String) -> Int? {
        let bare = text.filter { !$0.isWhitespace && $0 != "€" }.replacing(",", with: ".")
        let parts = bare.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts[0].count <= 12 else { return nil }
        guard let whole = Int(parts[0]) else { return nil }
        guard parts.count == 2 else { return whole * 100 }
        guard (1...2).contains(parts[1].count), parts[1].allSatisfy(\.isWholeNumber), let rest = Int(parts[1]) else {
            return nil
        }
        let cents = parts[1].count == 1 ? rest * 10 : rest
        return whole * 100 + (bare.hasPrefix("-") ? -cents : cents)
    }
}
