package import Cooperation

extension PaperStory {
    /// A text ready to be told of: it says who decided, what is open, the stage and the hours (S-102).
    package static func paper(_ title: String = "Lire au pied des tours", change: (inout Paper) -> Void = { _ in })
        -> Paper
    {
        var paper = Paper(
            title: title,
            sections: [
                .content: "Des lectures à voix haute, chaque mercredi d'été, au pied des immeubles.",
                .partners: "L'association Lire ensemble et la Ville de Lormont.",
            ]
        )
        paper.decidedBy = "Le conseil d'administration du centre social"
        paper.stillOpen = "Les lieux, les horaires et le rôle de chaque structure"
        paper.stage = .design
        paper.hours = PhaseHours(before: 4, during: 12, after: 2)
        paper.replyBy = Moment.noon.day.advanced(by: 30)
        paper.noticeDays = 15
        change(&paper)
        return paper
    }

    /// A stand-in for SHA-256: different for each different text.
    package static func hash(_ paper: Paper = paper()) -> ContentHash {
        var text = "\(paper.title)|\(paper.noticeDays)|\(paper.hours?.total ?? 0)|\(paper.stage?.rawValue ?? "")"
        for section in PaperSection.allCases { text += "|\(paper.sections[section] ?? "")" }
        var dice = Dice(seed: text.utf8.reduce(0) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 })
        return ContentHash((0..<4).map { _ in String(dice.next() | 1 << 63, radix: 16) }.joined())
    }
}

extension VerificationCode {
    /// A code like those of real papers.
    package static var sample: VerificationCode {
        get throws {
            guard let code = VerificationCode("RTDK-2345-VS") else { throw NoCode() }
            return code
        }
    }

    private struct NoCode: Error {}
}
