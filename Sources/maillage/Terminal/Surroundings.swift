import Foundation

/// What a command finds around it, which tests replace: the environment, two places to write, the time.
struct Surroundings: Sendable {
    let environment: [String: String]
    let speech: Speech
    let print: @Sendable (String) -> Void
    let complain: @Sendable (String) -> Void
    let now: @Sendable () -> Date

    init(
        environment: [String: String],
        print: @escaping @Sendable (String) -> Void,
        complain: @escaping @Sendable (String) -> Void,
        now: @escaping @Sendable () -> Date
    ) {
        self.environment = environment
        speech = Speech(environment: environment)
        self.print = print
        self.complain = complain
        self.now = now
    }

    @TaskLocal static var current = Surroundings(
        environment: ProcessInfo.processInfo.environment,
        print: { FileHandle.standardOutput.write(Data(($0 + "\n").utf8)) },
        complain: { FileHandle.standardError.write(Data(($0 + "\n").utf8)) },
        now: { Date() }
    )
}

/// Writes a line for whoever reads the result.
func tell(_ line: String) {
    Surroundings.current.print(line)
}

/// Writes a line for whoever watches: progress, warnings, refusals.
func warn(_ line: String) {
    Surroundings.current.complain(line)
}
