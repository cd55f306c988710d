import Cooperation
import Exchange
import Journal

extension Stage {
    func open(_ demo: DemoPaper, _ kind: PaperKind, _ origin: Origin, _ text: Paper, by voice: Voice) throws {
        let opening = Opening(
            kind: kind,
            initiator: voice.organisation.id,
            origin: origin,
            code: try demo.verificationCode
        )
        let events = try Partnership(id: demo.id).open(opening, text, on: unit.moment.day)
        try unit.append(Partnership.self, demo.id, events, by: speaker(voice).actor())
    }

    func save(_ demo: DemoPaper, _ text: Paper, by voice: Voice) throws {
        try change(demo, by: voice) { paper, speaker in
            try paper.save(text, basedOn: paper.versions.count, by: speaker, at: unit.moment)
        }
    }

    func publish(
        _ demo: DemoPaper,
        _ text: Paper,
        as kind: ChangeKind = .substance,
        _ comment: String? = nil,
        by voice: Voice
    ) throws {
        let hash = try ContentHash(of: text)
        try change(demo, by: voice) { paper, speaker in
            try paper.publish(
                text,
                hash: hash,
                change: kind,
                comment: comment,
                basedOn: paper.versions.count,
                by: speaker,
                at: unit.moment
            )
        }
    }

    /// The author confirms the names found in the text.
    func name(_ demo: DemoPaper, _ named: [Named], by voice: Voice) throws {
        for one in named {
            try change(demo, by: voice) { paper, speaker in
                let naming = Naming(
                    organisation: one.organisation.id,
                    passage: one.passage,
                    score: one.score,
                    version: paper.versions.count
                )
                return try paper.name(naming, by: speaker, at: unit.moment)
            }
        }
    }

    func object(_ demo: DemoPaper, _ reason: String, by voice: Voice) throws {
        try change(demo, by: voice) { paper, speaker in
            try paper.object(to: paper.versions.count, reason: reason, by: speaker, at: unit.moment)
        }
    }

    /// A copy leaves, as when somebody presses a button of the page.
    func export(_ demo: DemoPaper, _ format: String, by voice: Voice) throws {
        try change(demo, by: voice) { paper, _ in paper.export(format) }
    }

    func paper(_ demo: DemoPaper) throws -> Partnership {
        guard let found = try unit.load(Partnership.self, demo.id) else {
            throw DemoBroken(description: "\(demo.id) is not open yet")
        }
        return found
    }

    /// The voice; whoever must refer back to decide did so the day before.
    func speaker(_ voice: Voice) throws -> Speaker {
        guard let person = voice.person else {
            return Speaker(person: nil, organisation: voice.organisation.id, mandates: [], means: .link)
        }
        guard let speaker = try organisation(voice.organisation).speaker(person.id) else {
            throw DemoBroken(description: "\(person.name) is not a member of \(voice.organisation.name)")
        }
        return speaker.referring(back: unit.moment.day.advanced(by: -1))
    }

    /// Applies a rule to the paper as it is, and writes what follows.
    @discardableResult
    func change(
        _ demo: DemoPaper,
        by voice: Voice,
        under mandate: Mandate? = nil,
        _ rule: (Partnership, Speaker) throws -> [PartnershipEvent]
    ) throws -> [PartnershipEvent] {
        let speaker = try speaker(voice)
        let events = try rule(try paper(demo), speaker)
        try unit.append(Partnership.self, demo.id, events, by: speaker.actor(under: mandate))
        return events
    }
}
