import Cooperation

/// How values are written in a calendar: escaped, folded, dated (RFC 5545, 3.1 and 3.3).
enum CalendarText {
    /// Most bytes of a line before it is folded.
    static let lineLimit = 75

    /// A text with its commas, semicolons, backslashes and line ends made safe; control characters left out.
    static func escaped(_ text: String) -> String {
        var result = ""
        for letter in text.replacing("\r\n", with: "\n").unicodeScalars {
            switch letter {
            case "\\": result += "\\\\"
            case ";": result += "\\;"
            case ",": result += "\\,"
            case "\n", "\r": result += "\\n"
            case "\t": result += " "
            case _ where letter.value < 0x20 || letter.value == 0x7F: break
            default: result.unicodeScalars.append(letter)
            }
        }
        return result
    }

    /// The line cut every seventy-five bytes, never inside a character.
    static func folded(_ line: String) -> String {
        guard line.utf8.count > lineLimit else { return line }
        var result = ""
        var length = 0
        for letter in line.unicodeScalars {
            let size = String(letter).utf8.count
            if length + size > lineLimit {
                result += "\r\n "
                length = 1
            }
            result.unicodeScalars.append(letter)
            length += size
        }
        return result
    }

    /// 20261121T110000Z.
    static func utc(_ instant: Instant) -> String {
        let seconds = Int(instant.milliseconds / 1000)
        let (day, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
        let parts = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : String($0) }
        return "\(date(Day(number: day)))T\(parts.joined())Z"
    }

    static func date(_ day: Day) -> String { day.description.replacing("-", with: "") }
}
