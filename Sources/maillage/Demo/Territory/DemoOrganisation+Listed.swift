extension DemoOrganisation {
    static let micocouliers = DemoOrganisation(
        "ecole-elementaire-les-micocouliers",
        "École élémentaire Les Micocouliers",
        at: "14 rue des Terrasses",
        in: .saintAubin,
        age: 120,
        telephone: "04 65 71 11 02",
        mail: "ecole.micocouliers@example.org",
        "Neuf classes au cœur du quartier des Terrasses, un jardin pédagogique et un café des parents par trimestre."
    )

    static let lucioles = DemoOrganisation(
        "ecole-maternelle-les-lucioles",
        "École maternelle Les Lucioles",
        at: "16 rue des Terrasses",
        in: .saintAubin,
        age: 120,
        telephone: "04 65 71 11 04",
        mail: "ecole.lucioles@example.org",
        "Cinq classes, accueil des enfants dès deux ans, ateliers du matin ouverts aux parents."
    )

    static let departement = DemoOrganisation(
        "maison-des-solidarites-du-lez",
        "Département, Maison des solidarités du Lez",
        at: "30 avenue des Oliviers",
        in: .saintAubin,
        age: 260,
        telephone: "04 65 71 12 50",
        mail: "mds-lez@example.org",
        networks: ["departements", "maisons-des-solidarites"],
        "Service social de secteur, protection maternelle et infantile, aide sociale à l’enfance, insertion."
    )

    static let habitat = DemoOrganisation(
        "lez-habitat",
        "Lez Habitat",
        at: "5 rue des Tanneurs",
        in: .saintAubin,
        age: 310,
        telephone: "04 65 71 12 60",
        mail: "proximite@lezhabitat.example.org",
        "Bailleur social du bassin du Lez : 1 900 logements, une agence et deux loges de proximité aux Terrasses."
    )

    static let etoile = DemoOrganisation(
        "etoile-sportive-aubinoise",
        "Étoile sportive aubinoise",
        at: "Stade de la Prairie",
        in: .saintAubin,
        age: 420,
        telephone: "04 65 71 10 81",
        "Football de six ans aux vétérans, équipe féminine, tournoi des quartiers à la Pentecôte."
    )

    static let foulees = DemoOrganisation(
        "les-foulees-du-lez",
        "Les Foulées du Lez",
        at: "Stade de la Prairie",
        in: .saintAubin,
        age: 500,
        "Course à pied et marche au bord de la rivière, sorties du dimanche ouvertes aux personnes qui débutent."
    )

    static let droits = DemoOrganisation(
        "info-droits-femmes-familles-du-lez",
        "Info Droits des femmes et des familles du Lez",
        at: "8 boulevard de la Gare",
        in: .saintAubin,
        age: 77,
        telephone: "04 65 71 12 72",
        mail: "permanence@infodroits-lez.example.org",
        networks: ["cidff"],
        "Permanences juridiques gratuites, écoute en cas de violences, aide au retour à l’emploi."
    )

    static let mots = DemoOrganisation(
        "mots-en-partage",
        "Mots en partage",
        at: "6 rue de l’Amandier",
        in: .saintAubin,
        age: 190,
        mail: "bonjour@motsenpartage.example.org",
        "Apprendre à parler, lire et écrire le français avec trente bénévoles, en journée et le mardi soir."
    )

    static let entraide = DemoOrganisation(
        "entraide-aubinoise",
        "Entraide aubinoise",
        at: "9 rue des Tanneurs",
        in: .saintAubin,
        age: 800,
        telephone: "04 65 71 10 59",
        "Vestiaire, colis de première nécessité et meubles pour les personnes qui s’installent."
    )

    static let toupie = DemoOrganisation(
        "ludotheque-la-toupie",
        "Ludothèque La Toupie",
        at: "18 rue des Terrasses",
        in: .saintAubin,
        age: 65,
        mail: "jeux@latoupie.example.org",
        hours: "We,Sa 10:00-12:30,14:00-18:00",
        "Jouer sur place, emprunter, jouer dehors l’été au pied des immeubles."
    )

    static let galets = DemoOrganisation(
        "multi-accueil-les-petits-galets",
        "Multi-accueil Les Petits Galets",
        at: "22 rue des Terrasses",
        in: .saintAubin,
        age: 140,
        telephone: "04 65 71 11 60",
        "Crèche associative de trente places, dont six réservées aux parents qui reprennent une formation."
    )

    static let relais = DemoOrganisation(
        "relais-petite-enfance-lez-et-coteaux",
        "Relais petite enfance Lez et Coteaux",
        at: "1 chemin de la Source",
        in: .vailhac,
        age: 55,
        mail: "rpe@lez-coteaux.example.org",
        "Information des familles et temps d’éveil avec les assistantes maternelles, en itinérance dans les villages."
    )

    static let agglomeration = DemoOrganisation(
        "communaute-de-communes-lez-et-coteaux",
        "Communauté de communes Lez et Coteaux",
        at: "1 chemin de la Source",
        in: .vailhac,
        age: 40,
        telephone: "04 65 71 13 00",
        mail: "contact@lez-coteaux.example.org",
        website: "https://lez-coteaux.example.org",
        "Quatre communes : petite enfance, lecture publique, transport à la demande, convention territoriale globale."
    )
}
