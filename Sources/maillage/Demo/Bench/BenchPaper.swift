import Cooperation
import Exchange
import Journal

/// The n-th paper of the measuring directory: published, its notices given, no mail written.
struct BenchPaper {
    let number: Int

    init(_ number: Int) {
        self.number = number
    }

    var id: PartnershipID { PartnershipID("banc-\(number)") }

    func write(by author: BenchRecord, naming named: [BenchRecord], in unit: UnitOfWork) throws {
        let text = text(today: unit.moment.day)
        let hash = try ContentHash(of: text)
        let opening = Opening(
            kind: .actionSheet,
            initiator: author.id,
            origin: Origin(kind: .ownInitiative),
            code: try code
        )
        try change(by: author, in: unit) { empty, _ in try empty.open(opening, text, on: unit.moment.day) }
        try change(by: author, in: unit) { draft, speaker in
            try draft.publish(
                text,
                hash: hash,
                change: .substance,
                comment: nil,
                basedOn: 0,
                by: speaker,
                at: unit.moment
            )
        }
        for record in named {
            let naming = Naming(organisation: record.id, passage: record.name, score: 1, version: 1)
            try change(by: author, in: unit) { try $0.name(naming, by: $1, at: unit.moment) }
        }
        try change(by: author, in: unit) { try $0.notify(initiatorVerified: true, by: $1, at: unit.moment) }
    }

    private func change(
        by author: BenchRecord,
        in unit: UnitOfWork,
        _ rule: (Partnership, Speaker) throws -> [PartnershipEvent]
    ) throws {
        guard let speaker = try unit.load(Organisation.self, author.id)?.speaker(author.person) else {
            throw DemoBroken(description: "\(author.name) has no voice")
        }
        let paper = try unit.load(Partnership.self, id) ?? Partnership(id: id)
        try unit.append(Partnership.self, id, rule(paper, speaker), by: speaker.actor())
    }

    func text(today: Day) -> Paper {
        let sections = PaperKind.actionSheet.sections.map { ($0, Self.prose) }
        var paper = Paper(
            title: "Action de mesure n° \(number + 1)",
            sections: Dictionary(uniqueKeysWithValues: sections)
        )
        paper.start = today.advanced(by: 30)
        paper.end = today.advanced(by: 200)
        paper.decidedBy = "Le conseil d’administration"
        paper.stillOpen = "Les dates, les lieux et le partage des rôles"
        paper.stage = .design
        paper.hours = PhaseHours(before: 4, during: 20, after: 2)
        paper.replyBy = today.advanced(by: 60)
        paper.noticeDays = 30
        return paper
    }

    /// The number written with the letters of a verification code.
    var code: VerificationCode {
        get throws {
            let letters = VerificationCode.alphabet
            var rest = number
            var text = ""
            for _ in 0..<VerificationCode.length {
                text = String(letters[rest % letters.count]) + text
                rest /= letters.count
            }
            guard let code = VerificationCode(text) else { throw DemoBroken(description: "\(text) is not a code") }
            return code
        }
    }

    static let prose = """
        Deux fois par mois, les habitantes et habitants du quartier se retrouvent pour préparer ensemble ce qui les \
        réunit : un repas, une sortie, un atelier. Chaque structure vient avec ce qu’elle sait faire, et repart avec \
        ce qu’elle a appris des autres.
        """
}
