/// An answer of two words, each said in full.
enum YesOrNo: String, CaseIterable {
    case yes = "oui"
    case no = "non"

    static func choices(_ name: String, _ words: Words) -> [Choice] {
        [
            Choice(yes.rawValue, words("\(name).yes.label")), Choice(no.rawValue, words("\(name).no.label")),
        ]
    }
}
