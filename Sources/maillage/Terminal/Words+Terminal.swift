import Cooperation
import Foundation
import Web

extension Words {
    /// The sentences of the pages, in the language of whoever types.
    static var ofTheTerminal: Words {
        get throws {
            let language: Language = Surroundings.current.speech == .french ? .fr : .en
            return Words(try Catalogue(), language, zone: Zone(.gmt), now: Instant(Surroundings.current.now()))
        }
    }
}
