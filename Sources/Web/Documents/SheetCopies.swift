import Cooperation
import Exchange
import HTML

/// The forms in which the document on the page can be taken away.
struct SheetCopies: Component {
    let page: Link
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        section(.class("act")) {
            h2 { words("sheet.copies.title") }
            p { words("sheet.copies.lead") }
            ul {
                ForEach(SheetPrinter.formats) { format in
                    li {
                        a(.href(sheet.kept(Link("\(page.path)/copie.\(format.rawValue)")))) {
                            words("papers.export.formatName.\(format.rawValue)")
                        }
                    }
                }
            }
        }
    }
}
