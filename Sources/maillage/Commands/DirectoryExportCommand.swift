import ArgumentParser
import Cooperation
import Exchange
import Journal
import Synchronization

struct DirectoryExportCommand: AsyncParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case csv, json
    }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: say("Écrire l’annuaire au format data.inclusion v1.", "Write the directory as data.inclusion v1.")
        )
    }

    @Option(help: ArgumentHelp(say("« csv » ou « json ».", "“csv” or “json”."))) var format = Format.json
    @Flag(help: ArgumentHelp(say("Les services plutôt que les structures.", "Services rather than organisations.")))
    var services = false

    func run() async throws {
        let lines = ExportLines(format, services ? DirectoryField.ofService : DirectoryField.ofStructure)
        lines.begin()
        try await withStore { [services, format] store, _ in
            if services {
                try await store.eachService {
                    lines.write(format == .csv ? DirectoryExport.csv($0) : DirectoryExport.json($0))
                }
            } else {
                try await store.eachStructure {
                    lines.write(format == .csv ? DirectoryExport.csv($0) : DirectoryExport.json($0))
                }
            }
        }
        lines.end()
    }
}

/// Records one a line, with what stands before, between and after them.
private final class ExportLines: Sendable {
    private let format: DirectoryExportCommand.Format
    private let fields: [DirectoryField]
    /// A JSON line waits to know whether another follows.
    private let waiting = Mutex<String?>(nil)

    init(_ format: DirectoryExportCommand.Format, _ fields: [DirectoryField]) {
        self.format = format
        self.fields = fields
    }

    func begin() {
        tell(format == .csv ? DirectoryExport.heading(fields) : "[")
    }

    func write(_ line: String) {
        guard format == .json else { return tell(line) }
        let before = waiting.withLock { waiting in
            defer { waiting = line }
            return waiting
        }
        if let before { tell(before + ",") }
    }

    func end() {
        guard format == .json else { return }
        if let last = waiting.withLock({ $0 }) { tell(last) }
        tell("]")
    }
}
