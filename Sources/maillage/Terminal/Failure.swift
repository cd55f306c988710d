/// Why a command stops: one sentence, and the exit code that scripts read.
struct Failure: Error, Equatable {
    let sentence: String
    let code: FailureCode

    init(_ code: FailureCode, _ sentence: String) {
        self.sentence = sentence
        self.code = code
    }
}

/// The exit codes of Maillage; those of `sysexits.h` where it has one.
enum FailureCode: Int32, CaseIterable {
    /// A rule said no, or a verification found something wrong.
    case refused = 1
    /// What was read is not what it should be.
    case badData = 65
    /// A file to read is missing.
    case noInput = 66
    /// The database cannot be used now.
    case unavailable = 69
    /// Something that should not happen: the log has the detail.
    case unexpected = 70
    /// A file cannot be written.
    case cannotWrite = 73
    /// The configuration has to be mended first.
    case configuration = 78

    var meaning: String {
        switch self {
        case .refused: say("refusé, ou une vérification a trouvé un défaut", "refused, or a check found a fault")
        case .badData: say("données illisibles", "unreadable data")
        case .noInput: say("fichier à lire introuvable", "file to read not found")
        case .unavailable: say("base de données indisponible", "database unavailable")
        case .unexpected: say("erreur inattendue", "unexpected error")
        case .cannotWrite: say("fichier impossible à écrire", "file cannot be written")
        case .configuration: say("configuration à corriger", "configuration to mend")
        }
    }
}
