/// A thing that the host decides, by an environment variable or by a file named in `NAME_FILE`.
enum Setting: String, CaseIterable, Sendable {
    case database = "DATABASE_URL"
    case data = "MAILLAGE_DATA"
    case host = "MAILLAGE_HOST"
    case port = "MAILLAGE_PORT"
    case address = "MAILLAGE_URL"
    case instanceName = "MAILLAGE_NAME"
    case sourceAddress = "MAILLAGE_SOURCE_URL"
    case secret = "MAILLAGE_SECRET"
    case smtp = "MAILLAGE_SMTP_URL"
    case smtpUser = "MAILLAGE_SMTP_USER"
    case smtpPassword = "MAILLAGE_SMTP_PASSWORD"
    case mailFrom = "MAILLAGE_MAIL_FROM"
    case timeZone = "MAILLAGE_TIMEZONE"
    case demonstration = "MAILLAGE_DEMO"
    case logLevel = "MAILLAGE_LOG_LEVEL"
    case trustedProxy = "MAILLAGE_TRUSTED_PROXY"

    var name: String { rawValue }
    var fileName: String { rawValue + "_FILE" }

    /// What holds when nothing is said; some settings then follow from others.
    var usual: String? {
        switch self {
        case .data: "var"
        case .host: "127.0.0.1"
        case .port: "8080"
        case .instanceName: "Maillage"
        case .timeZone: "Europe/Paris"
        case .trustedProxy: "no"
        case .logLevel: "info"
        case .database, .address, .sourceAddress, .secret, .smtp, .smtpUser, .smtpPassword, .mailFrom, .demonstration:
            nil
        }
    }

    /// The value as it may be shown: passwords never are.
    func masked(_ value: String) -> String {
        switch self {
        case .secret, .smtpPassword: "••••••"
        case .database, .smtp: value.replacing(#/(:\/\/[^:@\/]*):[^@\/]*@/#) { "\($0.output.1):••••••@" }
        default: value
        }
    }

    var meaning: String {
        switch self {
        case .database:
            say(
                "base de données ; sans elle, SQLite dans MAILLAGE_DATA",
                "database; SQLite in MAILLAGE_DATA without it"
            )
        case .data: say("dossier des données", "folder of the data")
        case .host: say("adresse où le serveur écoute", "address on which the server listens")
        case .port: say("port où le serveur écoute", "port on which the server listens")
        case .address: say("adresse publique, celle des liens envoyés", "public address, that of the links sent")
        case .instanceName:
            say("nom du site, sur les pages et dans les courriers", "name of the site, on pages and in mails")
        case .sourceAddress:
            say(
                "où lire le code source de ce programme (AGPL)",
                "where to read the source code of this program (AGPL)"
            )
        case .secret: say("phrase secrète d’au moins 32 caractères", "secret phrase of at least 32 characters")
        case .smtp: say("serveur de courrier ; sans lui, boîte locale", "mail server; a local mailbox without it")
        case .smtpUser: say("nom au serveur de courrier", "name at the mail server")
        case .smtpPassword: say("mot de passe au serveur de courrier", "password at the mail server")
        case .mailFrom: say("expéditeur des courriers", "sender of the mails")
        case .timeZone: say("fuseau horaire du territoire", "time zone of the territory")
        case .demonstration:
            say(
                "démonstration ouverte à tous ; sans elle, selon la base",
                "demonstration open to all; as the database says without it"
            )
        case .logLevel: say("détail du journal technique", "detail of the technical log")
        case .trustedProxy:
            say(
                "« oui » derrière un relais à nous, qui écrit X-Forwarded-For",
                "“yes” behind a proxy of ours, which writes X-Forwarded-For"
            )
        }
    }
}
