import Cooperation

/// The fields of the writing form, and the paper they describe.
enum PaperFields {
    /// Most characters of one section.
    static let sectionLimit = 40_000
    /// Most characters of one line of the terms.
    static let lineLimit = 2_000
    /// Most bytes of the whole form.
    static let formLimit = 2_000_000

    static func name(of section: PaperSection) -> String { "section-\(section.rawValue)" }

    /// The form as it shows a paper.
    static func draft(of paper: Paper, basis: String, version: Int) -> Draft {
        var values = [
            "title": paper.title, "decidedBy": paper.decidedBy, "stillOpen": paper.stillOpen,
            "stage": paper.stage?.rawValue ?? "", "start": paper.start?.description ?? "",
            "end": paper.end?.description ?? "", "replyBy": paper.replyBy?.description ?? "",
            "noticeDays": String(paper.noticeDays), "basis": basis, "version": String(version),
        ]
        if let hours = paper.hours {
            values["hoursBefore"] = String(hours.before)
            values["hoursDuring"] = String(hours.during)
            values["hoursAfter"] = String(hours.after)
        }
        for (section, text) in paper.sections { values[name(of: section)] = text }
        return Draft(values)
    }

    /// The paper that was typed; what the form does not show stays as it was.
    static func paper(_ input: FormInput, kind: PaperKind, over known: Paper) throws(FormRefused) -> Paper {
        var check = FormCheck(input)
        var paper = known
        // Whether a title is missing is for the rules to say.
        paper.title = check.optionalText("title", limit: 300) ?? ""
        for section in kind.sections {
            paper.sections[section] = check.optionalText(name(of: section), limit: sectionLimit)
        }
        paper.decidedBy = check.optionalText("decidedBy", limit: lineLimit) ?? ""
        paper.stillOpen = check.optionalText("stillOpen", limit: lineLimit) ?? ""
        paper.stage = input["stage"].isEmpty ? nil : check.choice("stage", DesignStage.self)
        paper.start = check.optionalDay("start")
        paper.end = check.optionalDay("end")
        paper.replyBy = check.optionalDay("replyBy")
        paper.noticeDays = check.optionalNumber("noticeDays", in: 0...365) ?? 0
        paper.hours = hours(&check)
        try check.finish()
        return paper
    }

    /// Nothing when no phase was filled in; a phase left empty beside another asks no hour.
    private static func hours(_ check: inout FormCheck) -> PhaseHours? {
        let fields = ["hoursBefore", "hoursDuring", "hoursAfter"]
        let hours = fields.map { check.optionalNumber($0, in: 0...10_000) }
        guard hours.contains(where: { $0 != nil }) else { return nil }
        return PhaseHours(before: hours[0] ?? 0, during: hours[1] ?? 0, after: hours[2] ?? 0)
    }
}
