extension DemoOrganisation {
    static let terrasses = DemoOrganisation(
        "centre-social-les-terrasses",
        "Centre social Les Terrasses",
        at: "12 rue des Terrasses",
        in: .saintAubin,
        age: 24,
        telephone: "04 65 71 10 12",
        mail: "accueil@lesterrasses.example.org",
        website: "https://lesterrasses.example.org",
        hours: "Mo-Fr 09:00-12:30,13:30-18:00; We 09:00-19:00",
        networks: ["fcsf"],
        """
        Maison ouverte à tous les habitants du quartier des Terrasses : accueil des familles, accompagnement à la \
        scolarité, sorties, cuisine partagée, permanences et projets portés par les habitantes et habitants.
        """
    )

    static let ville = DemoOrganisation(
        "ville-de-saint-aubin-sur-lez",
        "Ville de Saint-Aubin-sur-Lez",
        at: "1 place de la Fontaine",
        in: .saintAubin,
        age: 61,
        telephone: "04 65 71 10 00",
        mail: "mairie@saint-aubin.example.org",
        website: "https://saint-aubin.example.org",
        hours: "Mo-Fr 08:30-12:00,13:30-17:30",
        networks: ["communes"],
        "Services municipaux : cohésion sociale, enfance et jeunesse, vie associative, espaces verts, état civil."
    )

    static let jardins = DemoOrganisation(
        "les-jardins-du-lez",
        "Les Jardins du Lez",
        at: "Chemin des Moulins",
        in: .saintAubin,
        age: 130,
        telephone: "04 65 71 10 47",
        mail: "bonjour@jardinsdulez.example.org",
        """
        Association de quarante jardinières et jardiniers au bord de la rivière : parcelles partagées, compost du \
        quartier, ateliers du samedi, graines à échanger.
        """
    )

    static let college = DemoOrganisation(
        "college-les-oliviers",
        "Collège Les Oliviers",
        at: "45 avenue des Oliviers",
        in: .saintAubin,
        age: 88,
        telephone: "04 65 71 11 20",
        mail: "vie-scolaire@college-oliviers.example.org",
        "Collège public de 480 élèves : devoirs faits, foyer, dispositif relais, salle ouverte aux parents le mardi."
    )

    static let amandier = DemoOrganisation(
        "mediatheque-l-amandier",
        "Médiathèque L’Amandier",
        at: "3 rue de l’Amandier",
        in: .saintAubin,
        age: 15,
        telephone: "04 65 71 11 33",
        mail: "contact@amandier.example.org",
        website: "https://amandier.example.org",
        hours: "Tu,Th,Fr 14:00-18:30; We,Sa 10:00-18:00",
        """
        Médiathèque intercommunale : prêt, heure du conte, ordinateurs en libre accès, aide aux démarches en ligne \
        et bibliobus dans les villages.
        """
    )

    static let missionLocale = DemoOrganisation(
        "mission-locale-lez-et-coteaux",
        "Mission locale Lez et Coteaux",
        at: "8 boulevard de la Gare",
        in: .saintAubin,
        age: 43,
        telephone: "04 65 71 12 05",
        mail: "accueil@missionlocale-lez.example.org",
        hours: "Mo-Th 09:00-12:00,13:30-17:00; Fr 09:00-12:00",
        networks: ["mission-locale"],
        "Accueil et accompagnement des jeunes de 16 à 25 ans : emploi, formation, logement, santé, mobilité."
    )

    static let ados = DemoOrganisation(
        "maison-des-ados-du-lez",
        "Maison des ados du Lez",
        at: "20 rue du Pont-Neuf",
        in: .saintAubin,
        age: 70,
        telephone: "04 65 71 12 18",
        mail: "accueil@maisondesados-lez.example.org",
        hours: "Tu-Fr 13:00-18:00; We 10:00-18:00",
        "Lieu d’écoute gratuit et confidentiel pour les 11-21 ans et leurs parents, sans rendez-vous le mercredi."
    )

    static let ccas = DemoOrganisation(
        "ccas-de-saint-aubin-sur-lez",
        "CCAS de Saint-Aubin-sur-Lez",
        at: "2 place de la Fontaine",
        in: .saintAubin,
        age: 52,
        telephone: "04 65 71 10 20",
        mail: "ccas@saint-aubin.example.org",
        hours: "Mo-Fr 08:30-12:00",
        networks: ["ccas-cias"],
        "Accès aux droits, aides d’urgence, domiciliation, visites aux personnes âgées, plan canicule et grand froid."
    )

    static let caf = DemoOrganisation(
        "caf-antenne-du-lez",
        "Caf, antenne du Lez",
        at: "10 boulevard de la Gare",
        in: .saintAubin,
        age: 33,
        telephone: "04 65 71 12 30",
        mail: "territoire@caf-lez.example.org",
        networks: ["caf"],
        "Prestations familiales et soutien aux projets du territoire : parentalité, enfance, jeunesse, vie sociale."
    )

    static let provende = DemoOrganisation(
        "epicerie-sociale-la-provende",
        "Épicerie sociale La Provende",
        at: "6 rue des Tanneurs",
        in: .saintAubin,
        age: 210,
        telephone: "04 65 71 10 66",
        hours: "Tu,Th 14:00-17:30",
        "Courses à petit prix sur orientation d’un service social, ateliers de cuisine et coin café ouvert à tous."
    )

    static let mjc = DemoOrganisation(
        "mjc-de-montarel",
        "MJC de Montarel",
        at: "Place du Foirail",
        in: .montarel,
        age: 95,
        telephone: "04 65 71 13 40",
        mail: "contact@mjc-montarel.example.org",
        hours: "Mo-Fr 14:00-19:00; Sa 10:00-17:00",
        networks: ["mjc"],
        "Ateliers, concerts, accueil jeunes, séjours d’été et départs en autonomie pour les habitants de Montarel."
    )
}
