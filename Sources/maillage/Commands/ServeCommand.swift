import ArgumentParser
import Hummingbird
import Journal
import Logging
import ServiceLifecycle
import UnixSignals
import Web

struct ServeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "serve",
            abstract: say("Ouvrir le site.", "Open the site."),
            discussion: say(
                "S’arrête proprement avec Ctrl-C ou SIGTERM : les réponses commencées sont finies.",
                "Stops cleanly with Ctrl-C or SIGTERM: answers under way are finished."
            )
        )
    }

    func run() async throws {
        try await withStore { store, configuration in
            let isLive = try await Persona.live(in: store)
            let isDemonstration = configuration.isDemonstration ?? isLive
            let welcome = try await Welcome(configuration, store, isDemonstration: isDemonstration && isLive)
            let log = configuration.logger()
            let surroundings = Surroundings.current
            let application = buildApplication(
                try configuration.site(store, isDemonstration: isDemonstration),
                server: ApplicationConfiguration(address: .hostname(configuration.host, port: configuration.port)),
                log: log,
                whenRunning: { welcome.lines.forEach(surroundings.print) }
            )
            var services: [any Service] = [application, Housekeeper(store: store, log: log)]
            if let server = configuration.mailServer {
                let transport = SMTPTransport(server)
                services.append(PostOffice(postman: Postman(store: store, transport: transport, logger: log)))
            }
            // The last to come is the first to be told to stop.
            services.append(Farewell(store: store))
            try await Self.run(services, configuration, log)
        }
    }

    private static func run(_ services: [any Service], _ configuration: Configuration, _ log: Logger) async throws {
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services,
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: log
            )
        )
        do {
            try await group.run()
        } catch is CancellationError {
            return
        } catch {
            throw Failure(listening: error, configuration) ?? error
        }
    }
}

extension Failure {
    /// The two reasons for which a server cannot listen; the operating system gives them a number.
    fileprivate init?(listening error: any Error, _ configuration: Configuration) {
        let text = String(describing: error)
        let (host, port) = (configuration.host, configuration.port)
        if text.contains("errno: 98") {
            self.init(
                .unavailable,
                say(
                    "Le port \(port) de \(host) est déjà pris : changez MAILLAGE_PORT.",
                    "Port \(port) of \(host) is taken: change MAILLAGE_PORT."
                )
            )
        } else if text.contains("errno: 99") {
            self.init(
                .unavailable,
                say(
                    "\(host) n’est pas une adresse de cette machine : changez MAILLAGE_HOST.",
                    "\(host) is not an address of this machine: change MAILLAGE_HOST."
                )
            )
        } else {
            return nil
        }
    }
}
