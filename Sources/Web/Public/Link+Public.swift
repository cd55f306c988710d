import Cooperation

extension Link {
    static let help = Link("/aide")
    static let accessibility = Link("/accessibilite")
    static let language = Link("/langue")
    static let administration = Link("/administration")
}
