package import Cooperation

extension Store {
    /// Those among these partnerships whose present cycle goes on: of each, only its course is read, in one reading.
    ///
    /// A cycle that has ended expects nothing of anybody, and those are most of them after some years.
    package func going(among partnerships: [Partnership]) async throws -> [Partnership] {
        try await chapters { reader in
            try partnerships.filter { partnership in
                let course: Course = try reader.chapter(CycleID(partnership.id).chapter())
                return course.ending == nil
            }
        }
    }
}
