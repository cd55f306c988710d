package import Cooperation

/// Three organisations of one town and their people, and one organisation that must see nothing of theirs.
package enum Personas {
    /// Centre social Les Acacias.
    package static let acacias = OrganisationID("persona--acacias")
    /// Nadia Benali, its director, administrator there, mandated to sign.
    package static let nadia = PersonID("person-nadia")
    /// Hugo Martin, its youth worker, mandated to give an opinion.
    package static let hugo = PersonID("person-hugo")

    /// Association Lire ensemble.
    package static let lire = OrganisationID("persona--lire")
    /// Claire Fontaine, its president, administrator there, mandated to sign.
    package static let claire = PersonID("person-claire")

    /// Ville de Lormont.
    package static let lormont = OrganisationID("persona--lormont")
    /// Paul Rivière, in charge of town policy, administrator there, mandated to decide up to €10,000.
    package static let paul = PersonID("person-paul")

    /// Club nautique de l'Estey, a stranger to the others.
    package static let estey = OrganisationID("persona--estey")
    /// Sofia Lopes, its secretary.
    package static let sofia = PersonID("person-sofia")

    package static let organisations = [acacias, lire, lormont, estey]
    package static let people = [nadia, hugo, claire, paul, sofia]
}

extension Actor {
    /// The operator of the instance.
    package static let `operator` = Actor(means: .instance)
}
