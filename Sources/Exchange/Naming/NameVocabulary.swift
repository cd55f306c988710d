/// Words of French papers that announce an organisation, or that only look like one.
enum NameVocabulary {
    /// "l'association X": what follows is a name even in small letters.
    static let heads: Set<String> = [
        "association", "asbl", "asso", "compagnie", "collectif", "societe", "entreprise", "fondation", "federation",
        "club", "comite", "scic", "scop", "amicale", "cooperative", "magasin", "editions", "troupe", "ong", "syndicat",
    ]

    /// Kinds of bodies: with a complement they are names ("commune de Habay", "Ministère de l'intérieur").
    static let bodies: Set<String> = commonBodies.union([
        "region", "departement", "province", "ministere", "prefecture", "rectorat", "agglomeration", "metropole",
        "caisse", "mutualite", "mutuelle", "parc", "maison", "mission", "union", "office", "institut", "conservatoire",
        "administration", "conseil", "banque", "cpas", "ccas", "pole", "reseau", "secours", "fonds",
    ])

    /// Those that papers also write in small letters before a proper name.
    static let commonBodies: Set<String> = [
        "ville", "commune", "mairie", "communaute", "chambre", "agence", "centre", "musee", "ecole", "college", "lycee",
        "universite", "bibliotheque", "mediatheque", "hopital", "clinique", "theatre", "federation",
    ]

    /// Small words that a body's name may go through.
    static let complements: Set<String> = [
        "agricole", "agriculture", "aide", "alimentation", "allocations", "animation", "arts", "artisanat", "collectif",
        "commerce", "communal", "communale", "communes", "consommation", "consulaire", "cooperative", "culture",
        "culturel", "culturelle", "departemental", "departementale", "developpement", "economie", "education", "emploi",
        "energie", "enfance", "environnement", "familiales", "famille", "finances", "forestier", "formation", "gestion",
        "habitat", "industrie", "information", "insertion", "interet", "interieur", "intercommunal", "intercommunale",
        "jeunesse", "jeunes", "justice", "livre", "locale", "local", "logement", "loisirs", "metiers", "metropolitain",
        "municipal", "municipale", "musique", "national", "nationale", "nature", "naturel", "populaire",
        "professionnel",
        "publique", "regional", "regionale", "ressources", "rural", "rurale", "sante", "social", "sociale", "solidaire",
        "solidarite", "solidarites", "sport", "sports", "territorial", "territoriale", "tourisme", "transition",
        "transports", "travail", "universitaire", "urbanisme",
    ]

    /// What links a body to its complement.
    static let links: Set<String> = ["d", "de", "des", "du", "l", "la", "le", "les", "s"]

    /// The only councils that are organisations of their own.
    static let councils: Set<String> = ["regional", "departemental", "general", "developpement", "economique"]

    /// Bodies that are organisations without any complement, in a list of partners or with a capital.
    static let standing: Set<String> = ["etat", "region", "departement", "rectorat", "prefecture", "agglomeration"]

    /// Parts of an organisation, never the organisation; nor what begins so.
    static let organs: Set<String> = [
        "conseil municipal", "conseil communal", "college communal", "conseil administration", "assemblee generale",
        "secretariat general", "directrice generale", "directeur general", "departement gestion", "college elus",
        "service", "services", "direction", "code", "comite pilotage", "comite technique", "conseil adopte",
    ]

    /// Before a name of a place, a person, an event or a work: not an organisation's.
    static let notBefore: Set<String> = [
        "rue", "avenue", "boulevard", "place", "allee", "allees", "chemin", "impasse", "quai", "esplanade", "quartier",
        "bassin", "berges", "rives", "salle", "monsieur", "madame", "m", "mme", "maire", "spectacle", "article",
        "articles", "code", "loi", "decret", "circulaire", "plan", "programme", "projet", "festival", "edition",
        "formulaire", "annexe", "budget", "compte", "exercice", "parcours", "pacte", "axe", "route",
    ]

    /// Capitals that name no organisation.
    static let otherAcronyms: Set<String> = [
        "tva", "siret", "siren", "rna", "bce", "pdf", "plui", "bmx", "vtt", "pat", "plu", "plh", "cdd", "cdi", "etp",
        "rgpd", "ht", "ttc", "cr", "bp", "epci", "qpv", "csa", "poa", "pcaet", "enr", "cdld", "egalim", "poi", "ges",
        "iban", "bic", "usb", "sms", "url", "http", "https", "www", "pse", "pdalhpd", "spl", "epic", "feader",
        "leader", "boty", "dgf", "peca", "entre", "approuve", "total", "article", "decide", "ens", "srl",
    ]

    /// Items of a list of partners or of funds that are kinds, not names.
    static let kinds: Set<String> = [
        "fonds propres", "fond propre", "fonds propre", "autofinancement", "bailleurs sociaux", "benevoles",
        "habitants",
        "communes", "associations", "ecoles", "entreprises", "collectivites", "professionnels", "usagers", "familles",
        "partenaires", "autres", "divers", "neant", "aucun", "elus", "agriculteurs", "chambres consulaires",
        "fonds europeen feader leader", "feader leader", "fondspropres", "a definir", "a completer", "commerces",
        "citoyens",
    ]
}
