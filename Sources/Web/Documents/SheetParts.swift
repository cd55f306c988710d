import Cooperation
import Exchange

/// What a cycle says of one thing, in the reader's words: the parts of which fiches and assessments are composed.
struct SheetParts: Sendable {
    let sheet: CycleSheet
    let words: Words

    var cycle: Cycle { sheet.cycle }

    /// A heading with what stands under it.
    func section(_ key: String, _ blocks: [PrintedBlock]) -> PrintedSection {
        PrintedSection(words("sheet.section.\(key)"), blocks)
    }

    /// What is written in its order, then what nobody wrote yet, told together (I-32).
    func gathered(_ sections: [PrintedSection]) -> [PrintedSection] {
        let empty = sections.filter(\.blocks.isEmpty)
        return sections.filter { !$0.blocks.isEmpty }
            + (empty.isEmpty ? [] : [section("unwritten", list(empty.map(\.heading)))])
    }

    func text(_ text: String?) -> [PrintedBlock] { text?.meaningful.map { [.text($0)] } ?? [] }

    /// A section of the paper itself.
    func paper(_ section: PaperSection) -> [PrintedBlock] { text(sheet.partnership.shown?.sections[section]) }

    /// Names under their keys.
    func facts(_ facts: [(key: String, text: String?)]) -> [PrintedBlock] {
        [
            .facts(
                facts.map { .init(words($0.key), $0.text?.meaningful ?? words("realisation.notWritten")) }
            )
        ]
    }

    /// Nothing when there is no row.
    func table(_ columns: [String], _ rows: [[String]]) -> [PrintedBlock] {
        rows.isEmpty ? [] : [.table(columns.map { words($0) }, rows)]
    }

    func list(_ items: [String]) -> [PrintedBlock] { items.isEmpty ? [] : [.list(items)] }

    func heading(_ text: String, _ blocks: [PrintedBlock]) -> [PrintedBlock] {
        blocks.isEmpty ? [] : [.heading(text)] + blocks
    }

    /// Who said something, and on which day.
    func author(of record: Record) -> String {
        words(
            "sheet.saidBy",
            ["organisation": sheet.names[record.actor.organisation], "day": day(of: record)]
        )
    }

    func day(of record: Record) -> String { words.shortDay(words.zone.local(record.at).day) }

    func names(_ organisations: [OrganisationID]) -> String { words.list(organisations.map { sheet.names[$0] }) }

    /// Where an organisation stands, as each copy marks it (I-03).
    func consent(of organisation: OrganisationID) -> String {
        guard let mark = cycle.mark(of: organisation, on: sheet.day) else { return "" }
        return "\(mark.shape)\u{A0}\(words("print.mark.\(mark.rawValue)"))"
    }
}
