import Cooperation
import Exchange

extension Forum {
    /// Four short clauses, signed in three days; none of them says who animates the workshops.
    static let convention: [Scene] =
        [
            .on(-48, 9, 0, .forum, Convention.self, by: .karim) {
                let start = ConventionStart(title: "Convention du forum des métiers", model: .partnership)
                return try $0.convention.begin(start, by: $1)
            }
        ]
        + clauses.enumerated().map { place, clause in
            .on(-48, 10, place * 5, .forum, Convention.self, by: .karim) {
                try $0.convention.propose(clause, by: $1)
            }
        }
        + Scene.each(all, on: -46, 10, .forum, Convention.self) { cycle, sitting in
            let pending = cycle.convention.pending(for: sitting.organisation)
            return try cycle.convention.agree(pending.map { ClauseAgreement.Reading($0) }, by: sitting)
        }
        + [
            .on(-45, 8, 0, .forum, Convention.self, by: .karim) { cycle, sitting in
                try cycle.convention.close(in: cycle, by: sitting) { try ContentHash(of: $0) }
            }
        ]
        + Scene.each(all, on: -43, 14, .forum, Convention.self) { cycle, sitting in
            guard let round = cycle.convention.openRound else { throw ConventionRefusal.notClosed }
            return try cycle.convention.sign(
                round.number,
                hash: round.hash,
                in: cycle,
                by: sitting
            )
        }

    private static let clauses = [
        ClauseText(
            heading: "Objet",
            text: "Quatre ateliers et un forum, pour que chaque élève de troisième trouve un stage.",
            topic: .object
        ),
        ClauseText(
            heading: "Engagements",
            text: "Les partenaires animent les ateliers dans les horaires du collège.",
            topic: .commitments
        ),
        ClauseText(heading: "Financement", text: "La Région et la Ville financent l’action.", topic: .money),
        ClauseText(heading: "Retrait", text: "Chacun se retire avec sept jours de préavis.", topic: .withdrawal),
    ]
}
