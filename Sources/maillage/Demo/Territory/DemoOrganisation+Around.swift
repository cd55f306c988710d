extension DemoOrganisation {
    static let musique = DemoOrganisation(
        "ecole-de-musique-do-re-lez",
        "École de musique Do Ré Lez",
        at: "4 rue du Pont-Neuf",
        in: .saintAubin,
        age: 230,
        mail: "secretariat@doremlez.example.org",
        "Éveil, instruments, chorale d’adultes et fanfare de rue qui ne demande qu’à sortir."
    )

    static let compagnie = DemoOrganisation(
        "compagnie-du-grand-ecart",
        "Compagnie du Grand Écart",
        at: "Ancienne gare",
        in: .castelroux,
        age: 175,
        mail: "diffusion@grandecart.example.org",
        "Théâtre de rue et ateliers d’écriture avec les habitantes et habitants, en résidence à l’ancienne gare."
    )

    static let tilleuls = DemoOrganisation(
        "residence-les-tilleuls",
        "Résidence Les Tilleuls",
        at: "7 allée des Tilleuls",
        in: .saintAubin,
        age: 360,
        telephone: "04 65 71 10 90",
        "Résidence autonomie de 52 logements, restaurant ouvert aux voisins le midi."
    )

    static let domicile = DemoOrganisation(
        "aide-a-domicile-du-lez",
        "Aide à domicile du Lez",
        at: "11 boulevard de la Gare",
        in: .saintAubin,
        age: 98,
        telephone: "04 65 71 10 95",
        "Soixante professionnelles et professionnels auprès des personnes âgées, handicapées et des familles."
    )

    static let cigales = DemoOrganisation(
        "maison-de-sante-les-cigales",
        "Maison de santé Les Cigales",
        at: "2 route de Castelroux",
        in: .montarel,
        age: 145,
        telephone: "04 65 71 13 71",
        "Médecins, infirmières et infirmiers, sage-femme, orthophoniste ; ateliers de prévention deux fois par an."
    )

    static let franceServices = DemoOrganisation(
        "espace-france-services-de-montarel",
        "Espace France services de Montarel",
        at: "Place du Foirail",
        in: .montarel,
        age: 20,
        telephone: "04 65 71 13 55",
        mail: "franceservices@montarel.example.org",
        hours: "Mo-Fr 09:00-12:30,14:00-17:00",
        networks: ["france-service"],
        "Aide aux démarches du quotidien, points d’accès numérique, rendez-vous avec neuf administrations."
    )

    static let seconde = DemoOrganisation(
        "ressourcerie-la-seconde-main",
        "Ressourcerie La Seconde Main",
        at: "Zone des Condamines",
        in: .castelroux,
        age: 160,
        mail: "atelier@secondemain.example.org",
        networks: ["aci", "ressourceries"],
        "Collecte, réparation et vente d’objets ; douze postes d’insertion et un atelier de réparation partagé."
    )

    static let appui = DemoOrganisation(
        "terre-d-appui",
        "Terre d’appui",
        at: "Mas de la Condamine",
        in: .castelroux,
        age: 205,
        telephone: "04 65 71 14 12",
        networks: ["aci"],
        "Chantier d’insertion par le maraîchage, paniers solidaires livrés aux points relais du jeudi."
    )

    static let garage = DemoOrganisation(
        "garage-des-possibles",
        "Le Garage des possibles",
        at: "Zone des Condamines",
        in: .castelroux,
        age: 280,
        "Garage associatif : réparer avec un mécanicien, louer une voiture pour un entretien ou un nouvel emploi."
    )

    static let comptoir = DemoOrganisation(
        "le-comptoir-de-vailhac",
        "Le Comptoir de Vailhac",
        at: "Place de l’Horloge",
        in: .vailhac,
        age: 112,
        mail: "comptoir@vailhac.example.org",
        "Café associatif, dépôt de pain, jeux, concerts et permanences : le dernier commerce ouvert toute l’année."
    )

    static let foyer = DemoOrganisation(
        "foyer-rural-de-vailhac",
        "Foyer rural de Vailhac",
        at: "Place de l’Horloge",
        in: .vailhac,
        age: 900,
        "Gymnastique douce, loto, fête de la Saint-Jean et bibliothèque de village."
    )

    static let psychologie = DemoOrganisation(
        "centre-medico-psychologique-de-castelroux",
        "Centre médico-psychologique de Castelroux",
        at: "17 rue Haute",
        in: .castelroux,
        age: 330,
        telephone: "04 65 71 14 30",
        networks: ["cmp"],
        "Consultations gratuites pour les enfants, les adolescents et les adultes, sur rendez-vous."
    )

    static let verified = [
        terrasses, ville, jardins, college, amandier, missionLocale, ados, ccas, caf, provende, mjc, palabres,
    ]

    static let all =
        verified + [
            micocouliers, lucioles, departement, habitat, etoile, foulees, droits, mots, entraide, toupie, galets,
            relais, agglomeration, musique, compagnie, tilleuls, domicile, cigales, franceServices, seconde, appui,
            garage, comptoir, foyer, psychologie,
        ]
}
