/// The columns of data.inclusion v1 that Maillage reads, named as the standard names them.
package enum DirectoryField: String, Sendable, CaseIterable, Hashable {
    case source, id, structure = "structure_id"
    case name = "nom"
    case updated = "date_maj"
    case description
    case sourceLink = "lien_source"
    case siret
    case commune
    case postcode = "code_postal"
    case communeCode = "code_insee"
    case street = "adresse"
    case complement = "complement_adresse"
    case longitude, latitude
    case telephone
    case mail = "courriel"
    case website = "site_web"
    case openingHours = "horaires_accueil"
    case accessibilityLink = "accessibilite_lieu"
    case networks = "reseaux_porteurs"
    case type
    case themes = "thematiques"
    case fees = "frais"
    case feesDetail = "frais_precisions"
    case publics
    case publicsDetail = "publics_precisions"
    case accessConditions = "conditions_acces"
    case receptionModes = "modes_accueil"
    case eligibilityZones = "zone_eligibilite"
    case mobilisationLink = "lien_mobilisation"
    case mobilisationModes = "modes_mobilisation"
    case mobilisableBy = "mobilisable_par"
    case mobilisationDetail = "mobilisation_precisions"
    case weeklyHours = "volume_horaire_hebdomadaire"
    case weeks = "nombre_semaines"

    /// Whether several values stand in it.
    package var isList: Bool {
        switch self {
        case .networks, .themes, .publics, .receptionModes, .eligibilityZones, .mobilisationModes, .mobilisableBy: true
        default: false
        }
    }

    /// Columns of a structure, in the standard's order.
    package static let ofStructure: [DirectoryField] = [
        .source, .id, .name, .updated, .description, .sourceLink, .siret, .commune, .postcode, .communeCode, .street,
        .complement, .longitude, .latitude, .telephone, .mail, .website, .openingHours, .accessibilityLink, .networks,
    ]

    /// Columns of a service, in the standard's order.
    package static let ofService: [DirectoryField] = [
        .source, .structure, .id, .name, .description, .updated, .sourceLink, .type, .themes, .fees, .feesDetail,
        .publics, .publicsDetail, .accessConditions, .commune, .postcode, .communeCode, .street, .complement,
        .longitude, .latitude, .telephone, .mail, .receptionModes, .eligibilityZones, .mobilisationLink,
        .mobilisationModes, .mobilisableBy, .mobilisationDetail, .weeklyHours, .weeks, .openingHours,
    ]
}
