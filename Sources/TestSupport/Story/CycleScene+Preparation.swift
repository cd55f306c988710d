package import Cooperation

extension CycleScene {
    /// Everything that comes before the table: two pre-projects and one that joins, two diagnoses, the definitions,
    /// the five answers.
    package mutating func prepare() throws {
        try write("Lire dehors, là où sont les familles.", as: Personas.acacias)
        try write("Prêter nos voix et nos livres.", as: Personas.lire)
        try play(in: \.preparation, as: Personas.lormont) {
            try $0.preparation.join(reason: "Nous ouvrons nos places.", seen: 0, at: $1)
        }
        try diagnose("Les enfants de la tour 3 n'ont pas de livre chez eux.", as: Personas.acacias)
        try diagnose("Nos lectures touchent toujours les mêmes familles.", as: Personas.lire)
        for organisation in Self.partners { try define(organisation) }
        for question in PartnershipQuestion.allCases { try answer(question) }
    }

    package mutating func write(_ intention: String, as organisation: OrganisationID) throws {
        try play(in: \.preparation, as: organisation) { cycle, sitting in
            try cycle.preparation.write(
                PreProject(organisation: organisation, intention: intention),
                seen: cycle.preparation.lane(of: organisation).starts.count,
                at: sitting
            )
        }
    }

    package mutating func diagnose(
        _ need: String,
        as organisation: OrganisationID,
        evidence: String = "",
        sources: [DiagnosisSource] = []
    ) throws {
        try play(in: \.preparation, as: organisation) {
            try $0.preparation.diagnose(
                Diagnosis(organisation: organisation, need: need, evidence: evidence, sources: sources),
                at: $1
            )
        }
    }

    package mutating func define(_ organisation: OrganisationID) throws {
        try play(in: \.preparation, as: organisation) {
            try $0.preparation.define("Décider à égalité, dit \(organisation).", at: $1)
        }
    }

    /// Les Acacias propose an answer, which suits Lire ensemble.
    package mutating func answer(_ question: PartnershipQuestion) throws {
        try play(in: \.preparation, as: Personas.acacias) {
            try $0.preparation.answer(question, "Notre réponse.", seen: 0, at: $1)
        }
        try play(in: \.preparation, as: Personas.lire) {
            try $0.preparation.voice(question, agrees: true, seen: 1, at: $1)
        }
    }
}
