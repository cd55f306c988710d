package import Cooperation

extension ConsentMark {
    /// A shape beside the word, legible in black and white; the same as on the pages.
    package var shape: String {
        switch self {
        case .engaged: "■"
        case .accepted: "●"
        case .approached: "◇"
        case .named: "○"
        case .contested: "▲"
        case .declined, .withdrawn, .merged: "✕"
        }
    }
}

/// Euros as French and English readers both read them.
enum Money {
    /// Nothing for nothing.
    static func text(_ cents: Int) -> String? {
        guard cents > 0 else { return nil }
        let (euros, rest) = cents.quotientAndRemainder(dividingBy: 100)
        let digits = String(String(euros).reversed())
        let groups = stride(from: 0, to: digits.count, by: 3).map { String(digits.dropFirst($0).prefix(3)) }
        let whole = String(groups.joined(separator: "\u{202F}").reversed())
        return rest == 0 ? "\(whole)\u{A0}€" : "\(whole),\(rest < 10 ? "0" : "")\(rest)\u{A0}€"
    }
}
