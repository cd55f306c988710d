/// Where the chapters of the next cycle are begun: the journal, or a story told in memory.
package protocol ChapterWriter {
    func begin<Subject: Chapter>(_ id: Identifier<Subject>, with facts: [Subject.Fact]) throws
}

extension Cycle {
    /// Begins the next cycle with what each chapter hands on (S-056): rules, glossary, accounts; never an agreement.
    package func handOn(to writer: some ChapterWriter) throws {
        let next = CycleID(id.partnership, id.number + 1)
        func begin<Subject: Chapter>(_ chapter: Subject) throws {
            guard Subject.isPerCycle, !chapter.legacy.isEmpty else { return }
            try writer.begin(next.chapter(Subject.self), with: chapter.legacy)
        }
        let chapters: [any Chapter] = [
            preparation, negotiation, contract, convention, frame, decisions, meetings, realisation, budget, evaluation,
        ]
        for chapter in chapters { try begin(chapter) }
    }
}
