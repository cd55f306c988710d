import Cooperation
import HTML

/// The copies that can be taken, each with what it is for.
struct ExportPage: Component {
    let partnership: Partnership
    let words: Words

    var body: some HTML {
        if partnership.versions.isEmpty {
            EmptyState(words("papers.export.notPublished")) {
                p { a(.href(Link.paperPublication(partnership.id))) { words("papers.page.publish") } }
            }
        } else {
            p { words("papers.export.lead") }
            ul(.class("awaits")) {
                ForEach(ExportFormat.allCases) { format in
                    line(format.rawValue, Link.paperExport(partnership.id, format.rawValue))
                }
                line("proof", .paperProof(partnership.id))
            }
            p(.class("soft")) { words("papers.export.recorded") }
        }
    }

    private func line(_ format: String, _ link: Link) -> some HTML {
        let name = words("papers.export.formatName.\(format)")
        return li {
            div {
                p(.class("what")) { name }
                p(.class("when")) { words("papers.export.\(format)") }
            }
            a(.class("button"), .href(link)) { words("papers.export.get", ["format": name]) }
        }
    }
}
