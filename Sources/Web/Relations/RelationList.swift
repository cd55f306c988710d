import Cooperation
import HTML

/// The reader's relations with each of the others, and the types that pairs agreed on.
struct RelationList: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        Notice { p { words("relations.whoReads") } }
        if others.isEmpty {
            EmptyState(words("relations.alone")) { p { words("relations.aloneHelp") } }
        } else {
            div(.class("table")) {
                table {
                    caption { words("relations.list.caption", ["organisation": sheet.speaking.organisationName]) }
                    thead {
                        tr {
                            ForEach(["organisation", "state", "agreed", "next"]) { column in
                                th(.scope("col")) { words("relations.list.\(column)") }
                            }
                        }
                    }
                    tbody { ForEach(others) { row(sheet.relation(with: $0)) } }
                }
            }
        }
        agreed
        TypeTable(words: words)
    }

    private func row(_ relation: RelationSheet) -> some HTML {
        tr {
            th(.scope("row")) { a(.href(relation.link())) { relation.otherName } }
            td(.cell(words("relations.list.state"))) { RelationMark(view: relation.view, words: words) }
            td(.cell(words("relations.list.agreed"))) {
                relation.view.agreement.map { words.type($0.type) } ?? words("relations.list.notYet")
            }
            td(.cell(words("relations.list.next"))) { next(relation) }
        }
    }

    @HTMLBuilder private func next(_ relation: RelationSheet) -> some HTML {
        if sheet.isOpen, relation.view.mine.isEmpty {
            a(.href(relation.link("reponse"))) { words("relations.list.answer") }
        } else if relation.view.callsForTalk {
            a(.href(relation.link())) { words("relations.list.talk") }
        } else {
            a(.href(relation.link())) { words("relations.list.read") }
        }
    }

    private var agreed: some HTML {
        section {
            h2 { words("relations.agreements.title") }
            if agreements.isEmpty { p(.class("soft")) { words("relations.agreements.none") } }
            ul {
                ForEach(agreements) { entry in
                    li {
                        words(
                            "relations.agreements.line",
                            [
                                "first": sheet.names[entry.pair.first], "second": sheet.names[entry.pair.second],
                                "type": words.type(entry.agreement.type),
                                "day": words.shortDay(words.zone.local(entry.agreement.accepted.at).day),
                            ]
                        )
                    }
                }
            }
        }
    }

    private var agreements: [(pair: OrganisationPair, agreement: RelationAgreement)] {
        sheet.cycle.relations.agreements(upTo: sheet.cycle.id.number)
    }

    private var others: [OrganisationID] { sheet.alphabetically.filter { $0 != sheet.organisation } }
}

/// Where a relation is: a word and a shape.
struct RelationMark: Component {
    let view: RelationView
    let words: Words

    var body: some HTML {
        StateMark(shape, words("relations.state.\(key)"))
    }

    private var key: String {
        if view.agreement != nil { return "agreed" }
        if view.isRevealed { return view.callsForTalk ? "differs" : "same" }
        if !view.mine.isEmpty { return "waiting" }
        return view.hasOtherAnswered ? "yourTurn" : "none"
    }

    private var shape: StateMark.Shape {
        if view.agreement != nil { return .full }
        if view.isRevealed { return view.callsForTalk ? .contested : .half }
        return view.mine.isEmpty && !view.hasOtherAnswered ? .empty : .waiting
    }
}

/// The types and the criteria from which each follows; none is picked.
private struct TypeTable: Component {
    let words: Words

    var body: some HTML {
        details {
            summary { words("relations.types.title") }
            p { words("relations.types.help") }
            div(.class("table")) {
                table {
                    thead {
                        tr {
                            th(.scope("col")) { words("relations.types.type") }
                            th(.scope("col")) { words("relations.types.when") }
                        }
                    }
                    tbody {
                        ForEach(RelationType.allCases) { type in
                            tr {
                                th(.scope("row")) { words("relations.type.\(type.rawValue).name") }
                                td(.cell(words("relations.types.when"))) {
                                    words("relations.type.\(type.rawValue).when")
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
