import Cooperation

extension Link {
    static let signIn = Link("/connexion")
    static let signOut = Link("/deconnexion")
    static let account = Link("/compte")
    static let chooseOrganisation = Link("/compte/structures")

    static func signIn(returningTo address: String) -> Link {
        signIn.with([("suite", address)])
    }
}
