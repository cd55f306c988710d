import Cooperation
import Foundation
import Journal

extension Configuration {
    var location: StoreConfiguration.Location {
        guard let databaseURL else { return .sqlite(path: "\(data)/maillage.sqlite") }
        return StoreConfiguration.location(environment: [Setting.database.name: databaseURL])
    }

    /// Opens the store; its clock is that of the surroundings.
    func openStore() async throws -> Store {
        let now = Surroundings.current.now
        var configuration = StoreConfiguration(
            location: location,
            clock: Clock { [timeZone] in Moment(Instant(now()), in: timeZone) }
        )
        configuration.sendsMail = mailServer != nil
        return try await Store.open(configuration)
    }
}

/// Opens the store that the environment describes, and closes it whatever happens.
func withStore<Value>(_ body: (Store, Configuration) async throws -> Value) async throws -> Value {
    let configuration = try Configuration.current()
    let store = try await configuration.openStore()
    defer { store.close() }
    return try await body(store, configuration)
}
