import Cooperation
package import Journal

extension PaperStory {
    /// Writes in the store what it does not hold yet of the story.
    package func write(in store: Store) async throws {
        try await store.perform { unit in
            for entry in entries.dropFirst(try unit.version(of: Self.id)) {
                try unit.append(Partnership.self, Self.id, [entry.event], by: entry.actor)
            }
        }
    }
}
