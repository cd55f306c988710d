extension ConventionEvent {
    package var trace: TraceLine {
        switch self {
        case .begun(let start): TraceLine("convention.begun", ["title": .text(start.title)])
        case .clauseProposed(let clause):
            TraceLine("convention.clauseProposed", ["heading": .text(clause.text.heading)])
        case .clauseRevised(let clause):
            TraceLine("convention.clauseRevised", ["heading": .text(clause.text.heading)])
        case .clauseDeleted(let deletion):
            TraceLine("convention.clauseDeleted", ["clause": .number(deletion.clause)])
        case .clauseMoved(let move):
            TraceLine("convention.clauseMoved", ["clause": .number(move.clause), "place": .number(move.place + 1)])
        case .amendmentProposed(let amendment):
            TraceLine(
                amendment.text == nil ? "convention.deletionProposed" : "convention.amendmentProposed",
                ["amendment": .number(amendment.number), "clause": .number(amendment.clause)]
            )
        case .amendmentAnswered(let answer):
            TraceLine(
                answer.isAdopted ? "convention.amendmentAdopted" : "convention.amendmentSetAside",
                ["amendment": .number(answer.amendment), "reason": .text(answer.reason ?? "")]
            )
        case .agreed(let agreement): TraceLine("convention.agreed", ["count": .number(agreement.clauses.count)])
        case .closed(let closing): TraceLine("convention.closed", ["number": .number(closing.number)])
        case .reopened(let reopening):
            TraceLine(
                "convention.reopened",
                ["number": .number(reopening.closing), "reason": .text(reopening.reason)]
            )
        case .signed(let signature): TraceLine("convention.signed", ["number": .number(signature.closing)])
        case .signerReminded(let reminder):
            TraceLine("convention.signerReminded", ["organisation": .organisation(reminder.organisation)])
        }
    }
}
