import Cooperation

/// Somebody of the demonstration; every name is invented.
struct DemoPerson: Sendable, Hashable {
    let id: PersonID
    let name: String
    let mail: String
    let isInstanceAdministrator: Bool

    private init(_ id: String, _ name: String, _ mail: String, isInstanceAdministrator: Bool = false) {
        self.id = PersonID("demo-\(id)")
        self.name = name
        self.mail = mail
        self.isInstanceAdministrator = isInstanceAdministrator
    }

    static let helene = DemoPerson("p01", "Hélène Roussel", "helene.roussel@lesterrasses.example.org")
    static let samira = DemoPerson("p02", "Samira Benali", "samira.benali@lesterrasses.example.org")
    static let nadia = DemoPerson("p03", "Nadia Ferrand", "nadia.ferrand@saint-aubin.example.org")
    static let thomas = DemoPerson("p04", "Thomas Lefèvre", "thomas.lefevre@saint-aubin.example.org")
    static let odile = DemoPerson("p05", "Odile Marchand", "odile.marchand@jardinsdulez.example.org")
    static let anneMarie = DemoPerson("p06", "Anne-Marie Costes", "principale@college-oliviers.example.org")
    static let karim = DemoPerson("p07", "Karim Haddad", "karim.haddad@college-oliviers.example.org")
    static let claire = DemoPerson("p08", "Claire Nguyen", "claire.nguyen@amandier.example.org")
    static let paul = DemoPerson("p09", "Paul Vidal", "paul.vidal@missionlocale-lez.example.org")
    static let ines = DemoPerson("p10", "Inès Caron", "ines.caron@missionlocale-lez.example.org")
    static let rachid = DemoPerson("p11", "Rachid Ouali", "rachid.ouali@maisondesados-lez.example.org")
    static let josiane = DemoPerson("p12", "Josiane Pélissier", "josiane.pelissier@ccas-saint-aubin.example.org")
    static let beatrice = DemoPerson("p13", "Béatrice Lambert", "beatrice.lambert@caf-lez.example.org")
    static let lea = DemoPerson("p14", "Léa Fontaine", "lea.fontaine@mjc-montarel.example.org")
    static let yannick = DemoPerson("p15", "Yannick Morel", "yannick.morel@example.org")
    static let marion = DemoPerson(
        "p16",
        "Marion Delmas",
        "marion.delmas@lez-coteaux.example.org",
        isInstanceAdministrator: true
    )
    static let mireille = DemoPerson("p17", "Mireille Aubert", "mireille.aubert@example.org")

    static let all = [
        helene, samira, nadia, thomas, odile, anneMarie, karim, claire, paul, ines, rachid, josiane, beatrice, lea,
        yannick, marion, mireille,
    ]
}
