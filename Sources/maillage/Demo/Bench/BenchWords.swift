/// What the names of the measuring directory are made of.
enum BenchWords {
    static let kinds = [
        "Association", "Centre social", "Mission locale", "Médiathèque", "Maison des jeunes", "Ludothèque",
        "Épicerie sociale", "Régie de quartier", "Amicale", "Compagnie", "École de musique", "Foyer rural",
        "Ressourcerie", "Chantier d’insertion", "Maison de santé", "Club",
    ]
    static let titles = [
        "Les Tilleuls", "L’Horizon", "La Passerelle", "Les Quatre Vents", "L’Étincelle", "La Ruche", "Le Trait d’union",
        "Les Coquelicots", "L’Escale", "La Fabrique", "Le Sémaphore", "Les Voisins", "L’Olivier", "La Clé des champs",
        "Le Grand Large", "Les Mille Mains",
    ]
    static let townBeginnings = [
        "Saint-Clair-", "Villeneuve-", "Castel-", "Mont-", "Font-", "Roque-", "Val-", "Puy-", "Mas-", "Pont-",
        "Sainte-Anne-", "Bois-", "Clos-", "Fontaine-", "Champ-", "Prades-",
    ]
    static let townEndings = [
        "d’Orb", "les-Vignes", "sur-Combe", "le-Haut", "la-Garrigue", "des-Prés", "sous-Roche", "les-Sources",
        "en-Val", "le-Vieux", "aux-Bois", "d’Argent", "sur-Lande", "la-Rivière", "des-Moulins", "le-Neuf",
    ]
    static let activities = [
        "Accompagnement à la scolarité", "Cuisine partagée", "Aide aux démarches", "Ateliers numériques",
        "Sorties en famille", "Théâtre", "Jardin partagé", "Permanence juridique", "Sport", "Musique",
        "Réparation d’objets", "Apprentissage du français",
    ]
    static let streets = ["des Lilas", "du Moulin", "de la Gare", "des Écoles", "du Marché", "des Jardins"]
    static let networks = ["fcsf", "mission-locale", "ccas-cias", "mjc", "aci", "caf", "emmaus", "unaf"]
}
