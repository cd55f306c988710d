/// Rows for a spreadsheet: UTF-8 with its mark, semicolons, as spreadsheets in French expect.
package enum CSVText {
    package static func bytes(_ rows: [[String]]) -> [UInt8] {
        let lines = rows.map { $0.map(cell).joined(separator: ";") + "\r\n" }
        return [0xEF, 0xBB, 0xBF] + Array(lines.joined().utf8)
    }

    /// An amount with a point and two decimals: 1250.50 for 125050 cents.
    package static func amount(_ cents: Int) -> String {
        let (whole, rest) = (cents.magnitude / 100, cents.magnitude % 100)
        return "\(cents < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// Quoted when needed; a cell that a spreadsheet would compute begins with an apostrophe.
    static func cell(_ text: String) -> String {
        let computes = text.first.map { "=+-@\t\r\n".contains($0) } ?? false
        let safe = computes ? "'" + text : text
        guard safe.contains(where: { ";\",\n\r".contains($0) }) else { return safe }
        return "\"\(safe.replacing("\"", with: "\"\""))\""
    }
}
