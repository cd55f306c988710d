import Cooperation
import HTML
import Hummingbird

extension MemberContext {
    /// A page of the cycle: its heading, the way through its parts, then the content.
    func page(
        _ sheet: CycleSheet,
        _ part: CyclePart,
        title: String? = nil,
        lead: String? = nil,
        @HTMLBuilder content: () -> some HTML
    ) -> Response {
        let words = words
        var crumbs = [
            Crumb(words("cycle.list.title"), .cycles), Crumb(sheet.partnership.title, sheet.link(.overview)),
        ]
        if title != nil { crumbs.append(Crumb(words("cycle.part.\(part.rawValue)"), sheet.link(part))) }
        let heading = Heading(
            title ?? (part == .overview ? sheet.partnership.title : words("cycle.part.\(part.rawValue)")),
            lead: lead,
            state: part == .overview ? StateMark(sheet.state, words) : nil,
            crumbs: part == .overview ? [crumbs[0]] : crumbs,
            width: .work
        )
        return page(heading) {
            CycleNavigation(sheet: sheet, current: part, words: words)
            PastCycleNotice(sheet: sheet, words: words)
            content()
        }
    }
}

/// The parts of the cycle under its steps, with the step in which it is.
struct CycleNavigation: Component {
    let sheet: CycleSheet
    let current: CyclePart
    let words: Words

    var body: some HTML {
        nav(.class("cycle-ways"), .ariaLabel(words("cycle.ways"))) {
            ol {
                ForEach(CycleStep.allCases) { step in
                    li(step == sheet.state.step ? .class("current") : nil) {
                        span(.class("step")) { words("cycle.step.\(step.rawValue)") }
                        ul {
                            ForEach(step.parts) { part in
                                CycleWay(sheet: sheet, part: part, current: current, words: words)
                            }
                        }
                    }
                }
            }
        }
    }
}

private struct CycleWay: Component {
    let sheet: CycleSheet
    let part: CyclePart
    let current: CyclePart
    let words: Words

    var body: some HTML {
        li {
            a(.href(sheet.link(part)), part == current ? .ariaCurrent("page") : nil) {
                words("cycle.part.\(part.rawValue)")
            }
        }
    }
}

extension CycleStep {
    /// Where the work of the step is done.
    var parts: [CyclePart] {
        switch self {
        case .separate: [.preparation, .relations]
        case .negotiation: [.negotiation, .contract]
        case .contract: [.convention, .frame, .budget]
        case .realisation: [.realisation, .decisions, .meetings]
        case .returning: [.evaluation, .equality, .trace]
        }
    }
}

extension StateMark {
    /// Where a cycle is.
    init(_ state: CycleState, _ words: Words) {
        let shape: Shape =
            switch state {
            case .idea, .diagnosing: .empty
            case .negotiating, .contracting: .half
            case .framed, .realising, .assessing, .returned: .full
            case .suspended: .waiting
            case .closed, .renewed, .abandoned: .ended
            }
        self.init(shape, words("cycle.state.\(state.rawValue)"))
    }
}
