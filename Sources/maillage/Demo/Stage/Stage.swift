import Cooperation
import Journal
import Web

/// Where the demonstration is played: every act goes through the rules, as if somebody had clicked.
struct Stage {
    let unit: UnitOfWork
    let today: Day
    let site: Site

    /// Plays the scenes in the order of their times, in one unit of work.
    static func play(_ scenes: [Scene], in unit: UnitOfWork, site: Site) throws {
        let now = unit.moment
        let stage = Stage(unit: unit, today: now.day, site: site)
        for scene in scenes.sorted(by: { ($0.day, $0.minute) < ($1.day, $1.minute) }) {
            unit.moment = scene.moment(today: stage.today, in: site.configuration.timeZone)
            try scene.act(stage)
        }
        unit.moment = now
    }

    /// A day counted from today.
    func day(_ offset: Int) -> Day { today.advanced(by: offset) }
}

/// The demonstration asks for something that its own data do not have.
struct DemoBroken: Error, CustomStringConvertible {
    let description: String
}
