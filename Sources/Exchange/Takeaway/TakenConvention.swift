package import Cooperation

/// The convention: each clause with all its versions, the amendments, each closed text with its signatures.
package struct TakenConvention: Sendable, Codable, Equatable {
    package let start: TakenAct<ConventionStart>?
    /// In the order of the text, those taken out last.
    package let clauses: [TakenClause]
    package let amendments: [TakenClauseAmendment]
    /// The last version of each clause with which each organisation agreed.
    package let agreements: [ClauseAgreement]
    package let rounds: [TakenRound]

    init(_ chapter: Convention, partners: [OrganisationID]) {
        start = chapter.start.map { TakenAct($0) }
        clauses = (chapter.clauses + chapter.deleted).map { TakenClause($0, article: chapter.article(of: $0.number)) }
        amendments = chapter.amendments.map {
            TakenClauseAmendment(proposal: TakenAct($0.proposal), answer: $0.answer.map { TakenAct($0) })
        }
        agreements = chapter.agreements.sorted { $0.key < $1.key }.map { organisation, versions in
            ClauseAgreement(
                organisation: organisation,
                clauses: versions.sorted { $0.key < $1.key }.map { ClauseAgreement.Reading(clause: $0, version: $1) }
            )
        }
        rounds = chapter.rounds.map { TakenRound($0, partners: partners) }
    }
}

package struct TakenClause: Sendable, Codable, Equatable {
    package let number: Int
    /// Its place in the text, from 1; nothing once it was taken out.
    package let article: Int?
    package let versions: [TakenAct<ClauseText>]
    package let deletion: TakenAct<ClauseDeletion>?

    init(_ clause: Clause, article: Int?) {
        number = clause.number
        self.article = article
        versions = clause.versions.taken()
        deletion = clause.deletion.map { TakenAct($0) }
    }
}

package struct TakenClauseAmendment: Sendable, Codable, Equatable {
    package let proposal: TakenAct<ClauseAmendment>
    package let answer: TakenAct<AmendmentAnswer>?
}
