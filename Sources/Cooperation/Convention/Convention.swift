/// The text in clauses, each bound to the partners it obliges; its versions and signatures.
package struct Convention: Chapter, Equatable {
    package static let category = "convention"
    package let id: Identifier<Convention>
    package private(set) var start: Dated<ConventionStart>?
    /// In the order of the text.
    package private(set) var clauses: [Clause] = []
    package private(set) var deleted: [Clause] = []
    package private(set) var amendments: [AmendmentCourse] = []
    /// The last version of each clause with which an organisation agreed.
    package private(set) var agreements: [OrganisationID: [Int: Int]] = [:]
    package private(set) var rounds: [SigningRound] = []
    /// How many events made it what it is: what a page compares to know whether others wrote since.
    package private(set) var length = 0

    package init(id: Identifier<Convention>) {
        self.id = id
    }

    package mutating func apply(_ event: ConventionEvent, _ record: Record) {
        length += 1
        switch event {
        case .begun(let start): self.start = Dated(start, record)
        case .clauseProposed(let proposed):
            let clause = Clause(number: proposed.clause, versions: [Dated(proposed.text, record)])
            clauses.insert(clause, at: min(max(0, proposed.place), clauses.count))
        case .clauseRevised(let revised): write(revised.text, in: revised.clause, record)
        case .clauseDeleted(let deletion): delete(deletion, record)
        case .clauseMoved(let move): shift(move)
        case .amendmentProposed(let amendment): amendments.append(AmendmentCourse(proposal: Dated(amendment, record)))
        case .amendmentAnswered(let answer): settle(answer, record)
        case .agreed(let agreement):
            for reading in agreement.clauses {
                agreements[agreement.organisation, default: [:]][reading.clause] = reading.version
            }
        case .closed(let closing): rounds.append(SigningRound(closing: Dated(closing, record)))
        case .reopened(let reopening):
            change(reopening.closing) {
                $0.reopening = Dated(reopening, record)
                $0.heldUntilNext = reopening.afterSignature
            }
        case .signed(let signature): change(signature.closing) { $0.signatures.append(Dated(signature, record)) }
        case .signerReminded(let reminder): change(reminder.closing) { $0.reminders.append(reminder) }
        }
    }

    private mutating func write(_ text: ClauseText, in number: Int, _ record: Record) {
        guard let place = clauses.firstIndex(where: { $0.number == number }) else { return }
        clauses[place].versions.append(Dated(text, record))
    }

    private mutating func delete(_ deletion: ClauseDeletion, _ record: Record) {
        guard let place = clauses.firstIndex(where: { $0.number == deletion.clause }) else { return }
        var clause = clauses.remove(at: place)
        clause.deletion = Dated(deletion, record)
        deleted.append(clause)
    }

    private mutating func shift(_ move: ClauseMove) {
        guard let place = clauses.firstIndex(where: { $0.number == move.clause }) else { return }
        let clause = clauses.remove(at: place)
        clauses.insert(clause, at: min(max(0, move.place), clauses.count))
    }

    private mutating func settle(_ answer: AmendmentAnswer, _ record: Record) {
        guard let index = amendments.firstIndex(where: { $0.number == answer.amendment }) else { return }
        amendments[index].answer = Dated(answer, record)
        guard answer.isAdopted else { return }
        let amendment = amendments[index].proposal.value
        if let text = amendment.text {
            write(text, in: amendment.clause, record)
        } else {
            delete(ClauseDeletion(clause: amendment.clause, reason: amendment.reason), record)
        }
        if let last = rounds.last, last.isOpen {
            change(last.number) {
                $0.superseded = record
                $0.heldUntilNext = answer.afterSignature
            }
        }
    }

    private mutating func change(_ round: Int, _ body: (inout SigningRound) -> Void) {
        rounds.change(numbered: round, body)
    }
}
