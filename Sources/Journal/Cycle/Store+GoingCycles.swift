package import Cooperation

extension Store {
    /// Those among these partnerships whose present cycle goes on: of each, only its course is read, in one reading.
    ///
    /// A cycle that has ended expects nothing of anybody, and those are most of them after some years.
    package func going(among partnerships: [Partnership]) async throws -> [Partnership] {
        let (going, keeps) = try await read { [cache] connection in
            let reader = StoredChapters(cache: cache, connection: connection)
            let going = try partnerships.filter { partnership in
                let course: Course = try reader.chapter(CycleID(partnership.id).chapter())
                return course.ending == nil
            }
            return (going, reader.keeps)
        }
        for keep in keeps { keep(cache) }
        return going
    }
}
