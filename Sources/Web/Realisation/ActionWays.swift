import Cooperation
import HTML
import Hummingbird

/// The pages of the actions.
enum ActionWay: String, CaseIterable {
    case actions, roles, tasks, commitments, risks, unforeseen, hours, project

    /// How an address names it, below the actions.
    var segment: String? {
        switch self {
        case .actions: nil
        case .roles: "roles"
        case .tasks: "taches"
        case .commitments: "engagements"
        case .risks: "risques"
        case .unforeseen: "imprevus"
        case .hours: "heures"
        case .project: "fiche"
        }
    }
}

extension Link {
    /// A page of the actions: `/partenariats/x/actions/taches/1`.
    static func realisation(_ partnership: PartnershipID, _ way: ActionWay, _ more: String...) -> Link {
        let segments = [way.segment].compactMap { $0 } + more
        return Link(cycle(partnership, .realisation).path + segments.map { "/\(encoded($0))" }.joined())
    }

    static func action(_ partnership: PartnershipID, _ number: Int, _ more: String...) -> Link {
        Link(cycle(partnership, .realisation, String(number)).path + more.map { "/\(encoded($0))" }.joined())
    }
}

extension MemberContext {
    /// A page of the actions, with the ways to the others.
    func page(
        _ sheet: CycleSheet,
        _ way: ActionWay,
        title: String? = nil,
        @HTMLBuilder content: () -> some HTML
    ) -> Response {
        let named = title ?? (way == .actions ? nil : words("realisation.way.\(way.rawValue)"))
        let lead = title == nil ? words("realisation.lead.\(way.rawValue)") : nil
        return page(sheet, .realisation, title: named, lead: lead) {
            ActionTabs(sheet: sheet, current: way, words: words)
            content()
        }
    }

    /// The number that the address gives to something of the chapter.
    func number(_ name: String) throws -> Int {
        guard let number = Int(counted: try parameter(name)) else { throw Trouble.absent }
        return number
    }

    /// Back to a page of the actions, with what was done in words.
    func done(_ way: ActionWay, flash: String) throws -> Response {
        redirect(to: .realisation(try partnershipID(), way), flash: flash)
    }
}

private struct ActionTabs: Component {
    let sheet: CycleSheet
    let current: ActionWay
    let words: Words

    var body: some HTML {
        nav(.class("tabs"), .ariaLabel(words("realisation.ways"))) {
            ul {
                ForEach(ActionWay.allCases) { way in
                    li {
                        a(.href(sheet.kept(.realisation(sheet.id, way))), way == current ? .ariaCurrent("page") : nil) {
                            words("realisation.way.\(way.rawValue)")
                        }
                    }
                }
            }
        }
    }
}
