import Cooperation
import Exchange
import HTML
import Synchronization

/// Texts with their marks, written once for each version, state and language: finding names in prose costs more than
/// the rest of the page.
final class WrittenTexts: Sendable {
    private struct Key: Hashable {
        let paper: PartnershipID
        let version: Int
        let draft: Instant?
        let language: Language
        let names: [String]
        let marks: [ConsentMark]
    }

    /// Most texts kept; beyond that all are forgotten at once.
    private static let limit = 512
    private let texts = Mutex<[Key: Fragment]>([:])

    func text(of partnership: Partnership, marked: [MarkedOrganisation], names: PaperNames, words: Words) -> Fragment {
        let key = Key(
            paper: partnership.id,
            version: partnership.versions.count,
            draft: partnership.versions.isEmpty ? partnership.draft?.record.at : nil,
            language: words.language,
            names: marked.map { names[$0.organisation] },
            marks: marked.map(\.mark)
        )
        if let known = texts.withLock({ $0[key] }) { return known }
        let text = write(partnership, names, words)
        texts.withLock { texts in
            if texts.count >= Self.limit { texts.removeAll() }
            texts[key] = text
        }
        return text
    }

    private func write(_ partnership: Partnership, _ names: PaperNames, _ words: Words) -> Fragment {
        let marking = partnership.printed(names, on: words.today).map { Marking($0.organisations) }
        return Fragment {
            if let paper = partnership.shown {
                SectionTexts(paper: paper, kind: partnership.kind, marking: marking, words: words)
            }
        }
    }
}

extension Partnership {
    /// The paper as a copy shows it, without mandates: enough to find the names in the text.
    fileprivate func printed(_ names: PaperNames, on day: Day) -> PrintedPaper? {
        PrintedPaper(of: self, cast: PaperCast(names: names.names), verificationAddress: "", on: day, day: { _ in day })
    }
}
