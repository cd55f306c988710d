package import Cooperation
import HTML
package import Journal
package import Logging

/// Everything that the pages of one node share.
package final class Site: Sendable {
    package let store: Store
    /// Opens the keys kept in the database, the signing key among them.
    let secret: InstanceSecret
    package let configuration: WebConfiguration
    package let catalogue: Catalogue
    let assets: Assets
    let zone: Zone
    let cookies: CookieJar
    let limits: RateLimits
    let markedTexts = Kept<MarkedText.Key, Fragment>(limit: 512)
    let paperPages = Kept<KeptPage.Key, KeptPage>(limit: 256)
    let log: Logger

    package init(store: Store, secret: InstanceSecret, configuration: WebConfiguration, log: Logger) throws {
        self.store = store
        self.secret = secret
        self.configuration = configuration
        self.log = log
        catalogue = try Catalogue()
        assets = try Assets()
        zone = Zone(configuration.timeZone)
        cookies = CookieJar(isSecure: configuration.isSecure)
        limits = RateLimits()
    }

    func words(_ language: Language, at instant: Instant) -> Words {
        Words(catalogue, language, zone: zone, now: instant)
    }

    /// The moment as the rules need it: now, and the day it is here.
    package func moment() -> Moment { store.clock.now() }
}
