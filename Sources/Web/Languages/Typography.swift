/// Gives sentences typed on a keyboard the spaces and apostrophes of print.
struct Typography: Sendable {
    static let narrow: Character = "\u{202F}"
    static let noBreak: Character = "\u{00A0}"
    let language: Language

    init(of language: Language) {
        self.language = language
    }

    func mend(_ text: String) -> String {
        let curled = curl(text)
        return language == .fr ? spaced(curled) : curled
    }

    /// An apostrophe between letters is curly: l’école.
    private func curl(_ text: String) -> String {
        guard text.contains("'") else { return text }
        let letters = Array(text)
        return String(
            letters.indices.map { index in
                guard letters[index] == "'", index > 0, letters[index - 1].isLetter else { return letters[index] }
                return "’"
            }
        )
    }

    /// French spaces before `; ? ! : »` and after `«` do not break.
    private func spaced(_ text: String) -> String {
        var letters: [Character] = []
        for letter in text {
            switch letter {
            case ";", "?", "!", "»", "%", "€": replaceSpace(before: letter, with: Self.narrow, in: &letters)
            case ":": replaceSpace(before: letter, with: Self.noBreak, in: &letters)
            case " " where letters.last == "«": letters.append(Self.narrow)
            default: letters.append(letter)
            }
        }
        return String(letters)
    }

    private func replaceSpace(before letter: Character, with space: Character, in letters: inout [Character]) {
        if letters.last == " " { letters[letters.count - 1] = space }
        letters.append(letter)
    }
}
