import Cooperation

extension DirectoryItem {
    init(_ record: RawRecord, line: Int, on today: Day) {
        var reading = RecordReading(record, on: today)
        let content: Content
        do {
            content = record.isService ? .service(try reading.service()) : .structure(try reading.structure())
        } catch {
            content = .refused(error)
        }
        self.init(line: line, identifier: record.identifier, content: content, warnings: reading.warnings)
    }
}
