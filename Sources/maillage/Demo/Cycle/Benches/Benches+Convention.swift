import Cooperation
import Exchange

extension Benches {
    /// Eleven clauses, one amended and one amendment set aside, agreed to by each whom they oblige, signed by the five.
    static let convention = writing + amending + signing

    private struct Written {
        let topic: ClauseTopic
        let heading: String
        let text: String
        let obliges: [DemoOrganisation]
        let by: Voice
    }

    private static let clauses: [Written] = [
        Written(
            topic: .object,
            heading: "Notre objet",
            text: "Que les habitantes et habitants des tours passent leurs soirées dehors, ensemble.",
            obliges: [],
            by: .samira
        ),
        Written(
            topic: .commitments,
            heading: "Ce que fait le centre social",
            text: "Il accueille chaque mardi, tient la clé du jardin et le cahier des soirées.",
            obliges: [.terrasses],
            by: .samira
        ),
        Written(
            topic: .commitments,
            heading: "Ce que fait la Ville",
            text:
                "Elle autorise l’occupation du pied des tours, installe la scène avant 17 h et la reprend le mercredi.",
            obliges: [.ville],
            by: .thomas
        ),
        Written(
            topic: .commitments,
            heading: "Ce que font les Jardins",
            text: "Quatre bénévoles dressent la table et la rangent ; à 22 h, elles et ils rentrent.",
            obliges: [.jardins],
            by: .odile
        ),
        Written(
            topic: .commitments,
            heading: "Ce que fait la mission locale",
            text: "Elle propose l’action à huit jeunes, les forme avec le centre social et leur remet une attestation.",
            obliges: [.missionLocale],
            by: .paul
        ),
        Written(
            topic: .money,
            heading: "L’argent",
            text:
                "Chaque ligne du budget appartient à une structure ou au pot commun. Les comptes sont ouverts à tous.",
            obliges: [],
            by: .samira
        ),
        Written(
            topic: .steering,
            heading: "Comment nous décidons",
            text: "Une structure, une voix, selon le cadre signé avec cette convention.",
            obliges: [],
            by: .thomas
        ),
        Written(
            topic: .data,
            heading: "Les données",
            text: "Le cahier des soirées compte des familles, jamais des noms. Aucun nom d’enfant n’y est écrit.",
            obliges: [],
            by: .odile
        ),
        Written(
            topic: .withdrawal,
            heading: "Se retirer",
            text: "Chacun se retire librement, avec un mois de préavis, et dit ce qui reste à finir.",
            obliges: [],
            by: .samira
        ),
        Written(
            topic: .kept,
            heading: "Ce que chacun garde",
            text: "Son nom, son accueil, sa façon de travailler. Aucune affiche ne porte un seul logo.",
            obliges: [],
            by: .paul
        ),
        Written(
            topic: .commitments,
            heading: "Ce que fait Fil et palabres",
            text: "Elle coud et entretient les nappes ; une de ses voisines raconte, quand elle en a envie.",
            obliges: [.palabres],
            by: .mireille
        ),
    ]

    private static let writing: [Scene] =
        [
            .on(-115, 9, 30, .benches, Convention.self, by: .samira) {
                let start = ConventionStart(title: "Convention « Bancs publics »", model: .partnership)
                return try $0.convention.begin(start, by: $1)
            }
        ]
        + clauses.enumerated().map { place, clause in
            .on(-114 + place / 4, 10, place * 5, .benches, Convention.self, by: clause.by) {
                let text = ClauseText(
                    heading: clause.heading,
                    text: clause.text,
                    topic: clause.topic,
                    obliges: clause.obliges.map(\.id)
                )
                return try $0.convention.propose(text, by: $1)
            }
        }

    /// Another text for a clause, as somebody asks for it.
    private static func amend(_ number: Int, _ text: String, _ reason: String, _ cycle: Cycle, _ sitting: Sitting)
        throws
        -> Deed<ConventionEvent>
    {
        guard let clause = cycle.convention.clause(number) else { throw ConventionRefusal.clauseUnknown }
        var other = clause.text
        other.text = text
        return try cycle.convention.amend(number, basedOn: clause.version, other, reason: reason, by: sitting)
    }

    private static let amending: [Scene] = [
        .on(-110, 11, 0, .benches, Convention.self, by: .thomas) {
            let text = """
                Chaque ligne du budget appartient à une structure ou au pot commun. Les comptes sont ouverts à tous ; au-delà \
                de 500 €, le pot ne se dépense qu’après un vote.
                """
            return try amend(6, text, "Nous devons pouvoir répondre d’une dépense.", $0, $1)
        },
        .on(-109, 9, 0, .benches, Convention.self, by: .samira) { try $0.convention.adopt(1, in: $0, by: $1) },
        .on(-109, 15, 0, .benches, Convention.self, by: .paul) {
            let text = "Le cahier des soirées compte des familles, jamais des noms, sauf ceux des huit jeunes."
            return try amend(8, text, "Pour leurs attestations.", $0, $1)
        },
        .on(-108, 20, 0, .benches, Convention.self, by: .odile) {
            let reason = "Une attestation se fait chez vous ; le cahier traîne sur une table."
            return try $0.convention.setAside(2, reason: reason, by: $1)
        },
    ]

    private static let signing: [Scene] =
        Scene.each(all, on: -106, 10, .benches, Convention.self) { cycle, sitting in
            let pending = cycle.convention.pending(for: sitting.organisation)
            return try cycle.convention.agree(pending.map { ClauseAgreement.Reading($0) }, by: sitting)
        } + [
            .on(-105, 9, 0, .benches, Convention.self, by: .samira) { cycle, sitting in
                try cycle.convention.close(in: cycle, by: sitting) { try ContentHash(of: $0) }
            }
        ]
        + [(Voice.helene, -104), (.odile, -103), (.paul, -102), (.mireille, -101), (.nadia, -98)].map { voice, day in
            .on(day, 11, 0, .benches, Convention.self, by: voice) { cycle, sitting in
                guard let round = cycle.convention.openRound else { throw ConventionRefusal.notClosed }
                return try cycle.convention.sign(
                    round.number,
                    hash: round.hash,
                    in: cycle,
                    by: sitting
                )
            }
        }
}
