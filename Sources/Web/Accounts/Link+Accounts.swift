import Cooperation

extension Link {
    static let signIn = Link("/connexion")
    package static let askForLink = Link("/connexion/lien")
    package static let linkSent = Link("/connexion/envoi")
    package static let passwordSignIn = Link("/connexion/mot-de-passe")
    static let signOut = Link("/deconnexion")

    package static let account = Link("/compte")
    static let password = Link("/compte/mot-de-passe")
    static let otherSessions = Link("/compte/connexions/fin")
    package static let erasure = Link("/compte/effacement")
    static let chooseOrganisation = Link("/compte/structures")

    static func signIn(returningTo address: String) -> Link {
        signIn.with([("suite", address)])
    }

    package static func signIn(token: String) -> Link { Link("connexion", "lien", token) }

    package static func erasure(token: String) -> Link { Link("effacement", token) }

    static func endSession(_ id: String) -> Link { Link("compte", "connexions", id, "fin") }
}
