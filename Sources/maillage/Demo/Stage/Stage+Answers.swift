import Cooperation
import Journal
import Web

extension Stage {
    /// Each organisation named gets its one notice, in its mailbox, or on paper where there is no address.
    func notify(_ demo: DemoPaper, by voice: Voice) throws {
        for organisation in try notices(of: demo).send(by: speaker(voice)) {
            try notices(of: demo).letter(to: organisation, by: speaker(voice))
        }
    }

    func remind(_ organisation: DemoOrganisation, of demo: DemoPaper, by voice: Voice) throws {
        try notices(of: demo).remind(organisation.id, by: speaker(voice))
    }

    /// Somebody of the organisation opens the notice.
    func read(_ demo: DemoPaper, by voice: Voice) throws {
        try change(demo, by: voice) { paper, speaker in paper.openNotice(by: speaker) }
    }

    func answer(
        _ demo: DemoPaper,
        _ kind: AnswerKind,
        _ message: String? = nil,
        printed: Bool = false,
        by voice: Voice
    ) throws {
        let answer = Answer(organisation: voice.organisation.id, kind: kind, message: message, printed: printed)
        try change(demo, by: voice) { paper, speaker in
            try paper.answer(answer, seen: seen(paper, voice), by: speaker, at: unit.moment)
        }
    }

    func reply(_ demo: DemoPaper, to organisation: DemoOrganisation, _ message: String, by voice: Voice) throws {
        try change(demo, by: voice) { paper, speaker in
            try paper.reply(message, to: organisation.id, by: speaker, at: unit.moment)
        }
        try notices(of: demo).reply(message, to: organisation.id, by: voice.organisation.name)
    }

    /// The organisation accepts the version now in force, and says with what.
    func accept(_ demo: DemoPaper, by voice: Voice, _ fill: (inout Acceptance) -> Void = { _ in }) throws {
        let paper = try paper(demo)
        guard let current = paper.current else { throw DemoBroken(description: "\(demo.id) is not published yet") }
        var acceptance = Acceptance(organisation: voice.organisation.id, version: current.number, hash: current.hash)
        fill(&acceptance)
        let (events, mandate) = try paper.accept(
            acceptance,
            seen: seen(paper, voice),
            by: speaker(voice),
            at: unit.moment
        )
        try change(demo, by: voice, under: mandate) { _, _ in events }
    }

    func withdraw(_ demo: DemoPaper, _ message: String?, by voice: Voice) throws {
        let paper = try paper(demo)
        let (events, mandate) = try paper.withdraw(
            message: message,
            seen: seen(paper, voice),
            by: speaker(voice),
            at: unit.moment
        )
        try change(demo, by: voice, under: mandate) { _, _ in events }
    }

    private func notices(of demo: DemoPaper) throws -> Notices {
        Notices(site: site, unit: unit, paper: try paper(demo))
    }

    private func seen(_ paper: Partnership, _ voice: Voice) -> Int {
        paper.participations[voice.organisation.id]?.acts.count ?? 0
    }
}
