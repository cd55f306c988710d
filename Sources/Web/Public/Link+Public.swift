import Cooperation

extension Link {
    static let help = Link("/aide")
    static let accessibility = Link("/accessibilite")
    static let language = Link("/langue")
    static let mailbox = Link("/boite-locale")

    static func mail(_ id: Int) -> Link { Link("boite-locale", String(id)) }
}
