/// The language in which the command line speaks: French when the locale is, else English.
enum Speech: String, Sendable, CaseIterable {
    case french = "fr"
    case english = "en"

    /// POSIX order: `LC_ALL`, then `LC_MESSAGES`, then `LANG`; the first one set decides.
    init(environment: [String: String]) {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        self = locale?.lowercased().hasPrefix("fr") ?? false ? .french : .english
    }
}

/// One sentence of the command line, in the language of whoever types.
func say(_ french: String, _ english: String) -> String {
    Surroundings.current.speech == .french ? french : english
}
