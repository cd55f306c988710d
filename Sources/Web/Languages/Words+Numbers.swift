extension Words {
    /// 12 345 or 12,345.
    package func number(_ number: Int) -> String {
        let digits = Array(String(number.magnitude))
        guard digits.count > 3 else { return String(number) }
        let separator: Character = language == .fr ? Typography.narrow : ","
        var grouped: [Character] = number < 0 ? ["-"] : []
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { grouped.append(separator) }
            grouped.append(digit)
        }
        return String(grouped)
    }

    /// 1 234,50 € or €1,234.50; whole euros without cents.
    package func euros(cents: Int) -> String {
        let whole = number(Int(cents.magnitude / 100))
        let rest = cents.magnitude % 100
        let mark = language == .fr ? "," : "."
        let amount = rest == 0 ? whole : "\(whole)\(mark)\(rest < 10 ? "0" : "")\(rest)"
        let sign = cents < 0 ? "-" : ""
        return language == .fr ? "\(sign)\(amount)\(Typography.narrow)€" : "\(sign)€\(amount)"
    }

    /// 3,5 km: one decimal, none when it is zero or the number is large.
    package func decimal(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "–" }
        let tenths = Int((value * 10).rounded())
        guard tenths % 10 != 0, abs(tenths) < 1000 else { return number(Int(value.rounded())) }
        let sign = tenths < 0 ? "-" : ""
        return "\(sign)\(number(abs(tenths) / 10))\(language == .fr ? "," : ".")\(abs(tenths) % 10)"
    }

    /// 42 % or 42%.
    package func percent(_ value: Int) -> String {
        language == .fr ? "\(number(value))\(Typography.narrow)%" : "\(number(value))%"
    }

    package func percent(_ share: Double) -> String { percent(Int((share * 100).rounded())) }

    /// A, B et C.
    package func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + (language == .fr ? " et " : " and ") + last
    }

    /// Bytes as people say them: 3,4 Mo.
    package func size(bytes: Int) -> String {
        let unit = language == .fr ? "o" : "B"
        switch bytes {
        case ..<1000: return "\(number(bytes))\u{00A0}\(unit)"
        case ..<1_000_000: return "\(decimal(Double(bytes) / 1000))\u{00A0}k\(unit)"
        default: return "\(decimal(Double(bytes) / 1_000_000))\u{00A0}M\(unit)"
        }
    }
}
