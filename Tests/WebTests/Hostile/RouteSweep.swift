import Cooperation
import HTTPTypes
import TestSupport

@testable import Web

/// Every route of the site, with well-formed names of what belongs to Les Acacias and to Lire ensemble.
struct RouteSweep {
    struct Target: Sendable, CustomStringConvertible {
        let method: HTTPRequest.Method
        let pattern: String
        let link: Link

        var description: String { "\(method.rawValue) \(pattern)" }
        var namesSomething: Bool { pattern.contains("{") }
        /// For anybody who knows the address: nothing that is hidden from others.
        var isPublic: Bool {
            ["/structures/{id}", "/services/{id}", "/v/{code}", "/v/{code}/preuve", "/ressources/{file}"].contains(
                pattern
            )
        }
        /// Answers as long as somebody listens.
        var isStream: Bool { pattern.hasSuffix("/flux") }
        /// The token of the address is its key.
        var hasToken: Bool { pattern.contains("{token}") }
        /// The same page of something that does not exist.
        var unknown: Link { Link(pattern.replacing(#/\{[a-z]+\}/#, with: "inconnu")) }
    }

    let targets: [Target]

    /// `number` stands for every rank that an address asks for.
    init(_ town: Town, session: String = "x", number: String = "1") throws {
        let names = [
            "{paper}": PaperStory.id.rawValue,
            "{partnership}": PaperStory.id.rawValue,
            "{need}": number,
            "{question}": "what",
            "{complement}": number,
            "{other}": Personas.lire.rawValue,
            "{number}": number,
            "{organisation}": Personas.lire.rawValue,
            "{id}": Personas.acacias.rawValue,
            "{person}": Personas.hugo.rawValue,
            "{mandate}": "mandate-\(Personas.nadia.rawValue)",
            "{version}": number,
            "{session}": session,
            "{mail}": number,
            "{topic}": number,
            "{proposal}": number,
            "{amendment}": number,
            "{line}": number,
            "{concession}": number,
            "{thing}": number,
            "{objective}": number,
            "{indicator}": number,
            "{effect}": number,
            "{pledge}": number,
            "{code}": "RTDK-2345-VS",
            "{token}": String(repeating: "A", count: 43),
            "{file}": "maillage.css",
            "{intention}": "action-\(number)",
            "{result}": number,
            "{clause}": number,
            "{copy}": "\(number).pdf",
            "{action}": number,
            "{task}": number,
            "{commitment}": number,
            "{risk}": number,
            "{unforeseen}": number,
            "{hours}": number,
        ]
        let all = try buildRouter(town.site).table.entries.map { entry in
            let path = names.reduce(entry.path) { $0.replacing($1.key, with: $1.value) }
            Visits.note(route: entry)
            guard let method = HTTPRequest.Method(entry.method), !path.contains("{") else { throw NobodyNamed(entry) }
            return Target(method: method, pattern: entry.path, link: Link(path))
        }
        // Reading before acting; what changes who one is, last of all.
        targets =
            all.filter { $0.method == .get } + all.filter { $0.method != .get && $0.namesSomething }
            + all.filter { $0.method != .get && !$0.namesSomething && $0.pattern != "/deconnexion" }
            + all.filter { $0.pattern == "/deconnexion" }
    }

    /// A route has a parameter that nobody named here.
    struct NobodyNamed: Error {
        let entry: RouteTable.Entry

        init(_ entry: RouteTable.Entry) {
            self.entry = entry
        }
    }
}
