import Foundation
import Synchronization

@testable import maillage

/// What a command line answered.
struct Answer: Sendable {
    let code: Int32
    let printed: String
    let complained: String
}

/// Types a command line, far from the environment of whoever runs the tests.
@discardableResult
func typed(_ arguments: String..., in environment: [String: String] = [:], on date: Date = Date()) async -> Answer {
    await typed(arguments, in: environment, on: date)
}

@discardableResult
func typed(_ arguments: [String], in environment: [String: String] = [:], on date: Date = Date()) async -> Answer {
    let printed = Lines()
    let complained = Lines()
    let surroundings = Surroundings(
        environment: environment,
        print: { printed.add($0) },
        complain: { complained.add($0) },
        now: { date }
    )
    let code = await Surroundings.$current.withValue(surroundings) { await Maillage.perform(arguments) }
    return Answer(code: code, printed: printed.text, complained: complained.text)
}

private final class Lines: Sendable {
    private let lines = Mutex<[String]>([])

    func add(_ line: String) {
        lines.withLock { $0.append(line) }
    }

    var text: String { lines.withLock { $0.joined(separator: "\n") } }
}

/// Runs something as if typed in this language.
func speaking<Value>(_ speech: Speech, _ body: () throws -> Value) rethrows -> Value {
    let surroundings = Surroundings(
        environment: ["LANG": speech.rawValue],
        print: { _ in },
        complain: { _ in },
        now: { Date() }
    )
    return try Surroundings.$current.withValue(surroundings, operation: body)
}
