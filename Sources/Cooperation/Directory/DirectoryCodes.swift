/// The closed lists of data.inclusion v1.0.8.
package enum DirectoryCodes {
    package static let types = [
        "accompagnement", "aide-financiere", "aide-materielle", "atelier", "formation", "information",
    ]
    package static let fees = ["gratuit", "payant"]
    package static let receptionModes = ["a-distance", "en-presentiel"]
    package static let mobilisableBy = ["usagers", "professionnels"]
    package static let mobilisationModes = [
        "envoyer-un-courriel", "se-presenter", "telephoner", "utiliser-lien-mobilisation",
    ]
    package static let publics = [
        "tous-publics", "actifs", "beneficiaires-des-minimas-sociaux", "demandeurs-emploi", "etudiants", "familles",
        "femmes", "jeunes", "personnes-en-situation-de-handicap", "personnes-en-situation-durgence",
        "personnes-en-situation-juridique-specifique", "personnes-exilees", "residents-qpv-frr", "seniors",
    ]

    /// The values that a field may hold, or nothing when any will do.
    package static func known(_ field: DirectoryField) -> Set<String>? { sets[field] }

    private static let sets: [DirectoryField: Set<String>] = [
        .type: Set(types), .fees: Set(fees), .receptionModes: Set(receptionModes),
        .mobilisableBy: Set(mobilisableBy), .mobilisationModes: Set(mobilisationModes), .publics: Set(publics),
        .themes: Set(themes), .networks: Set(networks),
    ]
}
