import ArgumentParser

struct ConfigCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "config",
            abstract: say("Montrer les réglages en vigueur.", "Show the settings in force."),
            discussion: say(
                "Chaque réglage est une variable d’environnement, ou un fichier que désigne la même variable suivie de _FILE. Les secrets sont masqués.",
                "Each setting is an environment variable, or a file named by the same variable followed by _FILE. Secrets are masked."
            )
        )
    }

    @Option(help: .format) var format = TableFormat.table

    func run() async throws {
        let settings = try Settings(Surroundings.current.environment)
        for name in settings.unknown {
            warn(say("\(name) n’est pas un réglage de Maillage.", "\(name) is not a setting of Maillage."))
        }
        let configuration = Result { try Configuration(settings) }
        try Self.table(of: settings, understood: try? configuration.get()).print(as: format)
        let understood = try configuration.get()
        guard understood.address.hasPrefix("https://") else { return }
        if understood.sourceAddress == nil {
            warn(
                say(
                    "MAILLAGE_SOURCE_URL n’est pas donnée : l’AGPL demande de dire où lire le code source d’un site public.",
                    "MAILLAGE_SOURCE_URL is not given: the AGPL asks a public site to say where its source can be read."
                )
            )
        }
        if !understood.trustsProxy {
            warn(
                say(
                    "MAILLAGE_TRUSTED_PROXY n’est pas « oui » : ce qui passe par un relais échappe aux limites de débit.",
                    "MAILLAGE_TRUSTED_PROXY is not “yes”: what comes through a proxy escapes the limits on rates."
                )
            )
        }
    }

    /// What was given, and what follows from it when all of it could be understood.
    static func table(of settings: Settings, understood: Configuration?) -> Table {
        var table = Table(
            ("name", say("Réglage", "Setting")),
            ("value", say("Valeur", "Value")),
            ("source", say("Origine", "Source")),
            ("meaning", say("Sens", "Meaning"))
        )
        table.rows = Setting.allCases.map { setting in
            let derived = understood?.derived(setting)
            let value = settings[setting].map { setting.masked($0.value) } ?? derived
            let source = settings[setting].map { word(for: $0.source) } ?? derived.map { _ in "derived" }
            return [.text(setting.name), Table.Cell(value), Table.Cell(source), .text(setting.meaning)]
        }
        return table
    }

    private static func word(for source: Settings.Source) -> String {
        switch source {
        case .usual: "default"
        case .environment: "environment"
        case .file(let path): path
        }
    }
}
