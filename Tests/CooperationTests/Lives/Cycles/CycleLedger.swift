import Cooperation
import TestSupport

/// What was written in a cycle, kept on cards as an old clerk would: no rule and no fold of the program is asked.
struct CycleLedger {
    struct ClauseCard {
        var texts: [ClauseText]
        var isDeleted = false
        /// A deletion is one more version.
        var version: Int { texts.count + (isDeleted ? 1 : 0) }
    }

    struct RoundCard {
        let closing: ConventionClosing
        var signers: [OrganisationID] = []
        /// When the last signature was given.
        var signed: Instant?
        var isOver = false
    }

    struct DecisionCard {
        let proposal: DecisionProposal
        var wording = 1
        var voices: [OrganisationID: [DecisionVoice]] = [:]
        var hearings: [(hearing: ObjectionHearing, by: OrganisationID?)] = []
    }

    struct RelationRoundCard {
        let cycle: Int
        let number: Int
        var statements: [RelationStatement] = []
        /// How many had been said when the second of the two answered.
        var revealedAt: Int?
    }

    /// Mandates of all the organisations; they and the relations go on from one cycle to the next.
    var powers: [Oracle.Power] = []
    var relations: [OrganisationPair: [RelationRoundCard]] = [:]
    /// First day without a seat of those that become part of another; it lasts too.
    var gone: [OrganisationID: Day] = [:]

    var clauses: [Int: ClauseCard] = [:]
    var amendments: [Int: ClauseAmendment] = [:]
    var agreed: [OrganisationID: [Int: Int]] = [:]
    var rounds: [RoundCard] = []
    var decisions: [Int: DecisionCard] = [:]
    var objectVersion = 0
    var objectApprovals: [OrganisationID] = []
    /// Who approved each version of the object.
    var approvers: [Int: Set<OrganisationID>] = [:]
    var frameVersions = 0
    var frameApprovals: [OrganisationID] = []
    var openLines: [Int: OrganisationID] = [:]
    var commitments: [Int: Commitment] = [:]
    var findings: [Int: Set<OrganisationID>] = [:]
    var closedCommitments: Set<Int> = []
    var actions: Set<Int> = []
    var accountable: [Int: [OrganisationID]] = [:]
    /// The last change of the plan that found each action held.
    var lastHeld: Instant?
    var lines: [Int: BudgetLine] = [:]
    var pot = 0
    var filed: Set<OrganisationID> = []
    var outcomes: Set<Int> = []
    var wishes: [OrganisationID: Wish.Way] = [:]
    var isPlanned = false
    /// When this cycle was opened by the renewal of another.
    var opened: Day?

    /// Another cycle begins.
    func renewed(on day: Day) -> CycleLedger {
        var next = CycleLedger()
        next.opened = day
        (next.powers, next.relations, next.gone) = (powers, relations, gone)
        return next
    }

    /// Whether a day of the paper is this cycle's, and not told of an earlier one.
    func isAhead(_ day: Day) -> Bool { opened.map { day > $0 } ?? true }

    func binds(_ clause: ClauseCard, _ organisation: OrganisationID) -> Bool {
        guard !clause.isDeleted, let text = clause.texts.last else { return false }
        return text.obliges.isEmpty || text.obliges.contains(organisation)
    }

    /// What an organisation has still to agree with, each in its present version.
    func pending(for organisation: OrganisationID) -> Set<ClauseAgreement.Reading> {
        let own = agreed[organisation] ?? [:]
        let numbers = clauses.filter { number, clause in
            clause.isDeleted
                ? own[number].map { $0 != clause.version } ?? false
                : binds(clause, organisation) && own[number] != clause.version
        }
        return Set(numbers.map { ClauseAgreement.Reading(clause: $0.key, version: $0.value.version) })
    }

    /// The last voice of an organisation on the present wording.
    func voice(of organisation: OrganisationID, on decision: Int) -> DecisionVoice? {
        guard let card = decisions[decision], let last = card.voices[organisation]?.last else { return nil }
        return last.wording == card.wording ? last : nil
    }

    /// Whether those who signed a text had all approved one version of the object.
    var isObjectSigned: Bool {
        rounds.contains { round in
            round.signers.count >= 2 && approvers.values.contains { $0.isSuperset(of: round.signers) }
        }
    }

    /// Whether each action is held, by somebody who may have left the table.
    var isHeld: Bool { !actions.isEmpty && actions.allSatisfy { accountable[$0]?.isEmpty == false } }

    /// Whether each action was held once since a text was signed.
    var wasHeld: Bool {
        rounds.contains { round in
            guard round.signers.count >= 2, let signed = round.signed else { return false }
            return isHeld || lastHeld.map { $0 >= signed } ?? false
        }
    }

    func isHeard(_ objector: OrganisationID, on decision: Int) -> Bool {
        guard let card = decisions[decision] else { return false }
        return card.hearings.contains { told in
            told.hearing.objector == objector && told.by != objector
                && told.hearing.voice == card.voices[objector]?.count
        }
    }
}
