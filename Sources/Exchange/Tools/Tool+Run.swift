import Foundation
import Subprocess

#if canImport(System)
import System
#else
import SystemPackage
#endif

extension Tool {
    /// Most that one run may write, and the longest it may take.
    struct Limits: Sendable {
        var output = 32 << 20
        /// Seconds of processor: what a heavy file costs, however busy the machine is.
        var processor = 60
        /// For a tool that waits for ever.
        var time = Duration.seconds(180)
    }

    /// Runs the tool on one file in a folder of its own, and gives what it wrote to its standard output.
    ///
    /// It sees no variable of ours (no secret), has bounded memory, and dies with the time limit.
    func run(
        on input: [UInt8],
        named name: String,
        beside others: [String: String] = [:],
        limits: Limits = Limits(),
        _ arguments: [String]
    ) async throws(ToolFailure) -> [UInt8] {
        guard await isInstalled else { throw .missing(self) }
        let folder = FileManager.default.temporaryDirectory.appending(path: "maillage-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome: Result<[UInt8], ToolFailure> = await Turnstile.tools.pass {
            do {
                let privately: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
                try FileManager.default.createDirectory(
                    at: folder,
                    withIntermediateDirectories: true,
                    attributes: privately
                )
                try Data(input).write(to: folder.appending(path: name))
                for (name, text) in others { try Data(text.utf8).write(to: folder.appending(path: name)) }
                return .success(try await withLimit(limits.time) { try await start(in: folder, limits, arguments) })
            } catch let failure as ToolFailure {
                return .failure(failure)
            } catch let error as SubprocessError where error.code == .outputLimitExceeded {
                return .failure(.tooMuchOutput)
            } catch {
                return .failure(.refused(String(describing: error)))
            }
        }
        return try outcome.get()
    }

    /// Whether the tool can be run here.
    package var isInstalled: Bool {
        get async { await Self.isInstalled(rawValue) }
    }

    private static func isInstalled(_ name: String) async -> Bool {
        (try? await Executable.name(name).resolveExecutablePath(in: .inherit)) != nil
    }

    private func start(in folder: URL, _ limits: Limits, _ arguments: [String]) async throws -> [UInt8] {
        let command = [rawValue] + bounds + arguments
        let bounded =
            await Self.isInstalled("prlimit")
            ? ["prlimit", "--data=1073741824", "--core=0", "--cpu=\(limits.processor)"] + command
            : command
        let result = try await Subprocess.run(
            .name(bounded[0]),
            arguments: Arguments(Array(bounded.dropFirst())),
            environment: Self.environment(in: folder),
            workingDirectory: FilePath(folder.path),
            input: .none,
            output: .bytes(limit: limits.output),
            error: .string(limit: 1 << 20)
        )
        if result.terminationStatus == .signaled(SIGXCPU) { throw ToolFailure.tookTooLong }
        guard result.terminationStatus.isSuccess else { throw ToolFailure.refused(result.standardError) }
        return result.standardOutput
    }

    private static func environment(in folder: URL) -> Environment {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
        return .custom(["PATH": path, "LANG": "C.UTF-8", "HOME": folder.path, "TMPDIR": folder.path])
    }

    private func withLimit(
        _ limit: Duration,
        _ work: @escaping @Sendable () async throws -> [UInt8]
    ) async throws -> [UInt8] {
        try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: limit)
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let output = first else { throw ToolFailure.tookTooLong }
            return output
        }
    }
}
