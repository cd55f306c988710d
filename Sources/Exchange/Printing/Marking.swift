package import Cooperation

/// Puts its mark behind each occurrence of an organisation's name in free text (I-03).
package struct Marking: Sendable {
    /// A stretch of text, or a name with the mark that follows it.
    package enum Part: Sendable, Equatable {
        case text(String)
        case name(String, ConsentMark)
    }

    private struct Name {
        let words: [String]
        let mark: ConsentMark
    }

    /// By first word, the longest name first.
    private let names: [String: [Name]]

    package init(_ organisations: [PrintedOrganisation]) {
        var names: [String: [Name]] = [:]
        for organisation in organisations {
            let directory = DirectoryName(organisation: organisation.id, name: organisation.name)
            let keys = directory.keys.union(directory.acronyms).union(organisation.otherNames.map(NameKey.key))
            for key in keys where key.count > 1 {
                let words = key.split(separator: " ").map(String.init)
                names[words[0], default: []].append(Name(words: words, mark: organisation.mark))
            }
        }
        self.names = names.mapValues {
            $0.sorted { ($1.words.count, $0.mark.weight) < ($0.words.count, $1.mark.weight) }
        }
    }

    package func apply(to text: String) -> [Part] {
        let all = FoldedWord.all(in: text)
        var parts: [Part] = []
        var done = text.startIndex
        var place = 0
        while place < all.count {
            if let (mark, end) = match(all, place, in: text) {
                let range = all[place].range.lowerBound..<all[end].range.upperBound
                if done < range.lowerBound { parts.append(.text(String(text[done..<range.lowerBound]))) }
                parts.append(.name(String(text[range]), mark))
                done = range.upperBound
                place = end + 1
            } else {
                place += 1
            }
        }
        if done < text.endIndex { parts.append(.text(String(text[done...]))) }
        return parts
    }

    /// The longest name that begins at this word, and its last word's place.
    private func match(_ all: [FoldedWord], _ place: Int, in text: String) -> (ConsentMark, Int)? {
        guard let candidates = names[NameKey.expand(all[place].text)] else { return nil }
        for name in candidates {
            var end = place
            var matched = 1
            while matched < name.words.count, end + 1 < all.count {
                end += 1
                let word = NameKey.expand(all[end].text)
                if word == name.words[matched] { matched += 1 } else if !NameKey.isSilent(word) { break }
            }
            if matched == name.words.count, isWritten(name, all, place, in: text) { return (name.mark, end) }
        }
        return nil
    }

    /// One ordinary word is a name only with a capital, or after "association" and the like.
    private func isWritten(_ name: Name, _ all: [FoldedWord], _ place: Int, in text: String) -> Bool {
        if name.words.count > 1 || text[all[place].range].contains(where: { $0.isUppercase || $0.isNumber }) {
            return true
        }
        return place > 0 && NameKey.legalForms.contains(all[place - 1].text)
    }
}

extension ConsentMark {
    /// Where two organisations bear one name, the mark that claims least is printed.
    fileprivate var weight: Int {
        switch self {
        case .contested: 0
        case .declined, .withdrawn, .merged: 1
        case .named: 2
        case .approached: 3
        case .accepted: 4
        case .engaged: 5
        }
    }
}
