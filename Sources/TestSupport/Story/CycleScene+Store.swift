import Cooperation
package import Journal

extension CycleScene {
    /// One command's events, whatever their chapter.
    struct Act: Sendable {
        let write: @Sendable (UnitOfWork) throws -> Void

        init<Subject: Chapter>(_ events: [Subject.Fact], of id: Identifier<Subject>, by actor: Actor) {
            write = { unit in try unit.append(Subject.self, id, events, by: actor) }
        }
    }

    /// Writes the paper and the chapters in a store that holds nothing of them yet.
    package func write(in store: Store) async throws {
        try await story.write(in: store)
        try await store.perform { [acts] unit in
            for act in acts { try act.write(unit) }
        }
    }
}
