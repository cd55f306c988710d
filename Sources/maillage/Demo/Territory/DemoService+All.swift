extension DemoService {
    static let all = families + rights + work

    private static let families = [
        DemoService(
            "accompagnement-scolarite",
            of: .terrasses,
            "Accompagnement à la scolarité",
            themes: ["famille--soutien-a-la-parentalite-et-a-leducation"],
            publics: ["familles", "jeunes"],
            "Quatre soirs par semaine, du CE1 à la troisième, avec un temps pour les parents chaque trimestre."
        ),
        DemoService(
            "cuisine-partagee",
            of: .terrasses,
            "Cuisine partagée du jeudi",
            themes: ["remobilisation--lien-social", "equipement-et-alimentation--alimentation"],
            "On choisit le menu, on cuisine et on mange ensemble ; deux euros par personne, gratuit pour les enfants."
        ),
        DemoService(
            "parcelles-partagees",
            of: .jardins,
            "Parcelles partagées et ateliers du samedi",
            themes: ["remobilisation--benevolat-action-citoyenne", "remobilisation--lien-social"],
            "Une parcelle à plusieurs, des outils en commun et un atelier ouvert à tous un samedi sur deux."
        ),
        DemoService(
            "ecoute-ados",
            of: .ados,
            "Accueil et écoute des jeunes et de leurs parents",
            themes: ["sante--sante-mentale", "famille--soutien-a-la-parentalite-et-a-leducation"],
            publics: ["jeunes", "familles"],
            "Parler à une éducatrice, un éducateur ou une psychologue, sans rendez-vous le mercredi après-midi."
        ),
        DemoService(
            "jeux-pied-immeuble",
            of: .toupie,
            "Jeux au pied des immeubles",
            themes: ["remobilisation--lien-social"],
            publics: ["familles"],
            "De mai à septembre, la ludothèque s’installe une fois par semaine place des Terrasses."
        ),
        DemoService(
            "accueil-occasionnel",
            of: .galets,
            "Accueil d’enfants de parents en formation",
            themes: ["famille--garde-denfants"],
            publics: ["familles", "demandeurs-emploi"],
            isFree: false,
            "Six places réservées, à l’heure ou à la journée, au tarif des familles."
        ),
    ]

    private static let rights = [
        DemoService(
            "acces-aux-droits",
            of: .ccas,
            "Accès aux droits et aides d’urgence",
            themes: ["difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits"],
            "Un premier rendez-vous sous cinq jours, un bon d’alimentation le jour même quand il le faut."
        ),
        DemoService(
            "permanence-juridique",
            of: .droits,
            "Permanence juridique",
            themes: ["famille--surmonter-conflits-separation-violence"],
            publics: ["femmes", "familles"],
            "Une juriste reçoit gratuitement et en toute confidentialité, le lundi et le jeudi."
        ),
        DemoService(
            "demarches-en-ligne",
            of: .amandier,
            "Aide aux démarches en ligne",
            themes: [
                "numerique--acceder-a-des-services-en-ligne", "numerique--maitriser-les-fondamentaux-du-numerique",
            ],
            "Un ordinateur, une imprimante et quelqu’un à côté, le mercredi matin et le vendredi après-midi."
        ),
        DemoService(
            "france-services",
            of: .franceServices,
            "Démarches avec neuf administrations",
            themes: ["difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives"],
            "Être aidé pour un dossier, prendre rendez-vous, comprendre un courrier."
        ),
        DemoService(
            "courses-petit-prix",
            of: .provende,
            "Courses à petit prix",
            themes: [
                "equipement-et-alimentation--alimentation", "difficultes-financieres--ameliorer-sa-gestion-budgetaire",
            ],
            publics: ["personnes-en-situation-durgence", "familles"],
            isFree: false,
            "Trois mois renouvelables, sur orientation d’un service social, à un dixième du prix."
        ),
        DemoService(
            "ateliers-francais",
            of: .mots,
            "Ateliers de français",
            themes: ["lecture-ecriture-calcul--maitriser-le-francais"],
            publics: ["personnes-exilees", "tous-publics"],
            "Cinq niveaux, de la lecture des premières lettres à la préparation du diplôme, avec garde d’enfants le mardi."
        ),
    ]

    private static let work = [
        DemoService(
            "accompagnement-jeunes",
            of: .missionLocale,
            "Accompagnement des 16-25 ans vers l’emploi",
            themes: ["preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi"],
            publics: ["jeunes"],
            "Une conseillère ou un conseiller pour chaque jeune, des ateliers, un coup de pouce pour le permis."
        ),
        DemoService(
            "atelier-reparation",
            of: .seconde,
            "Atelier de réparation partagé",
            themes: ["equipement-et-alimentation--electromenager"],
            "On apporte l’appareil, on répare ensemble, on ne paie que les pièces."
        ),
        DemoService(
            "location-solidaire",
            of: .garage,
            "Location solidaire de voitures",
            themes: ["mobilite--acceder-a-un-vehicule"],
            publics: ["demandeurs-emploi", "actifs"],
            isFree: false,
            "Cinq euros par jour pour se rendre à un entretien ou tenir jusqu’à la première paie."
        ),
        DemoService(
            "paniers-solidaires",
            of: .appui,
            "Paniers de légumes solidaires",
            themes: ["equipement-et-alimentation--alimentation"],
            isFree: false,
            "Un panier par semaine, trois prix selon les revenus, livré au point relais du jeudi."
        ),
    ]
}
