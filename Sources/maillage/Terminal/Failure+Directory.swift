import Cooperation
import Exchange
import Foundation
import Web

extension Failure {
    /// A file that cannot be imported.
    init(_ fault: DirectoryFault) {
        self.init(fault == .unreadable ? .noInput : .badData, Self.said(by: fault))
    }

    /// The same sentence as on the pages.
    static func said(by refusal: any Refusal) -> String {
        guard let catalogue = try? Catalogue() else { return refusal.key }
        let language: Language = Surroundings.current.speech == .french ? .fr : .en
        return Words(catalogue, language, zone: Zone(.gmt), now: Instant(Surroundings.current.now())).refusal(refusal)
    }
}
