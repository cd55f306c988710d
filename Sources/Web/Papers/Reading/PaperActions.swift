import Cooperation
import HTML

/// What the reader can do here, the most expected first; leaving is as easy to find as joining.
struct PaperActions: Component {
    let partnership: Partnership
    let speaking: Speaking
    let words: Words

    var body: some HTML {
        aside(.class("paper-actions")) {
            h2 { words("papers.page.actions") }
            p(.class("soft")) { words("papers.page.mandateFor", ["organisation": speaking.organisationName]) }
            ul(.class("plain")) {
                ForEach(Array(actions.enumerated())) { action in
                    li {
                        a(.class(action.offset == 0 ? "button main" : "button"), .href(action.element.link)) {
                            action.element.label
                        }
                        if let help = action.element.help { p(.class("hint")) { help } }
                    }
                }
            }
            if let code = partnership.opening?.value.code, !partnership.versions.isEmpty {
                h3 { words("papers.page.code") }
                p { a(.class("code"), .href(Link.verification(code))) { code.text } }
                p(.class("hint")) { words("papers.page.codeHelp") }
            }
            if partnership.latestPaper?.attachment != nil {
                p(.class("way")) {
                    a(.href(Link.paperOriginal(partnership.id))) { words("papers.import.attachmentGet") }
                }
            }
        }
    }

    private struct Action {
        let label: String
        let link: Link
        var help: String?
    }

    private var actions: [Action] { toPublish + toTell + mine + seated + away }

    private var id: PartnershipID { partnership.id }

    private var state: ParticipationState? { partnership.state(of: speaking.organisation, on: words.today) }

    private var isSeated: Bool { state?.isSeated ?? false }

    private func action(_ key: String, _ link: Link, help: String? = nil) -> Action {
        Action(
            label: words("papers.page.\(key)", ["organisation": speaking.organisationName]),
            link: link,
            help: help.map { words("papers.page.\($0)") }
        )
    }

    private var toPublish: [Action] {
        guard isSeated, partnership.draft != nil else { return [] }
        return partnership.versions.isEmpty
            ? [action("write", .paperWriting(id)), action("publish", .paperPublication(id))]
            : [action("publish", .paperPublication(id))]
    }

    private var toTell: [Action] {
        guard isSeated, !partnership.versions.isEmpty, !partnership.untold(on: words.today).isEmpty else { return [] }
        return [action("tell", .paperNotices(id))]
    }

    /// Where one's own organisation stands decides what comes first.
    private var mine: [Action] {
        guard !partnership.versions.isEmpty else { return [] }
        switch state {
        case .negotiating: return [action("accept", .acceptance(id), help: "acceptHelp")]
        case .mentioned, .invited, .considering, .lapsed, .contested, .declined, .withdrawn:
            return [action("answer", .mention(id)), action("accept", .acceptance(id), help: "acceptHelp")]
        case .accepted, .onNotice, .merged, nil: return []
        }
    }

    private var seated: [Action] {
        let leaving = partnership.versions.isEmpty ? [] : [action("export", .paperExports(id))]
        let reads = !partnership.versions.isEmpty && partnership.readsChapters(speaking.organisation, on: words.today)
        let cycle = reads ? [action("cycle", .cycle(id), help: "cycleHelp")] : []
        guard isSeated else { return cycle + leaving }
        let writing = partnership.versions.isEmpty ? [] : [action("writeNext", .paperWriting(id))]
        return cycle + writing + [action("names", .paperNames(id))] + leaving
    }

    private var away: [Action] {
        isSeated && state != .onNotice && !partnership.versions.isEmpty ? [action("withdraw", .withdrawal(id))] : []
    }
}
