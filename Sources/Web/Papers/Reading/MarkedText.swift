import Cooperation
import Exchange
import HTML

/// A paper's text with its marks, the same for all readers of a language as long as nobody's state changes: finding
/// names in prose costs more than the rest of the page.
struct MarkedText: Sendable {
    struct Key: Hashable, Sendable {
        let paper: PartnershipID
        let version: Int
        let draft: Instant?
        let language: Language
        let names: [String]
        let marks: [ConsentMark]
    }

    let partnership: Partnership
    let marked: [MarkedOrganisation]
    let names: PaperNames
    let words: Words

    var key: Key {
        Key(
            paper: partnership.id,
            version: partnership.versions.count,
            draft: partnership.versions.isEmpty ? partnership.draft?.record.at : nil,
            language: words.language,
            names: marked.map { names[$0.organisation] },
            marks: marked.map(\.mark)
        )
    }

    private var engaged: Set<OrganisationID> {
        Set(marked.filter { $0.mark == .engaged }.map(\.organisation))
    }

    func written() -> Fragment {
        let marking = partnership.printed(names, engaged: engaged, on: words.today).map { Marking($0.organisations) }
        return Fragment {
            if let paper = partnership.shown {
                SectionTexts(paper: paper, kind: partnership.kind, marking: marking, words: words)
            }
        }
    }
}

extension Partnership {
    /// The paper as a copy shows it, without mandates: enough to find the names in the text.
    fileprivate func printed(_ names: PaperNames, engaged: Set<OrganisationID>, on day: Day) -> PrintedPaper? {
        PrintedPaper(
            of: self,
            engaged: engaged,
            cast: PaperCast(names: names.names),
            verificationAddress: "",
            on: day,
            day: { _ in day }
        )
    }
}
