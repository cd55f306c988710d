extension DirectoryCodes {
    /// Networks of origin (`reseaux_porteurs`).
    package static let networks = [
        "60000-rebonds", "aci", "action-logement", "adie", "afpa", "agefiph", "ai", "aidants-connect",
        "alliance-villes-emploi", "anlci", "apprentis-dauteuil", "ase", "banques-alimentaires", "caarud",
        "cada", "caf", "campus-connecte", "cap-emploi-reseau-cheops", "cava", "ccas-cias",
        "chambres-consulaires", "chantier-ecole", "chrs", "chu", "cidff", "cmp", "cms", "cnam",
        "collectif-emploi", "communes", "conseillers-numeriques", "coorace", "cpam", "cph", "creches-avip",
        "crepi", "cresus", "croix-rouge", "csapa", "delegataire-conseil-departemental", "departements",
        "duo-for-a-job", "ea", "eatt", "ecoles-de-la-deuxieme-chance", "egee", "ei", "eiti", "emmaus", "epide",
        "esat", "espaces-publics-numeriques", "etcld", "etti", "fabrique-de-territoire", "face", "fcsf",
        "federation-des-acteurs-de-la-solidarite", "federation-professionnelle-femmes", "france-active",
        "france-service", "france-travail", "french-tech", "geiq", "grandes-ecoles-du-numerique", "huda", "hup",
        "inae", "initiative-france", "konexio", "la-cravate-solidaire", "la-poste", "les-premieres",
        "maison-departementale-de-lautonomie", "maisons-de-l-emploi", "maisons-des-solidarites", "mdph",
        "mission-locale", "mjc", "mobin", "msap", "mutualite-sociale-agricole", "nqt", "pimms-mediation", "pjj",
        "plie", "points-conseil-budget", "points-justice", "positive-planet", "regions", "reseau-app",
        "reseau-bge", "reseau-entreprendre", "reseau-information-jeunesse", "residences-fjt", "ressourceries",
        "restos-du-coeur", "secours-populaire", "siao", "simplon", "singa", "snc", "spip", "tous-tes-possibles",
        "unaf", "unea", "unis-cite", "wimoov",
    ]
}
