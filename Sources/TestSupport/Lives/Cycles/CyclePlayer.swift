package import Cooperation

/// Looks at a cycle, perhaps at an old page of it, and says what somebody tries next: mostly likely things, sometimes
/// absurd ones.
package struct CyclePlayer {
    package let cycle: Cycle
    let houses: [OrganisationID: Organisation]
    let day: Day
    package private(set) var seated: [OrganisationID]
    package internal(set) var random: Dice
    /// Who tries something now.
    var organisation: OrganisationID

    package init(_ cycle: Cycle, houses: [OrganisationID: Organisation], on day: Day, random: Dice) {
        self.cycle = cycle
        self.houses = houses
        self.day = day
        self.random = random
        seated = cycle.seated(on: day)
        organisation = seated.first ?? OrganisationID("")
    }

    init(_ table: CycleTable, random: Dice) {
        self.init(table.cycle, houses: table.houses, on: table.moment.day, random: random)
    }

    var everyone: [OrganisationID] { houses.keys.sorted() }
    /// Those that are not to become part of another.
    var standing: [OrganisationID] { everyone.filter { houses[$0]?.merger == nil } }
    var partners: [OrganisationID] { cycle.partners(on: day) }
    /// Somebody else at the table.
    mutating func other() -> OrganisationID {
        random.pick(seated.filter { $0 != organisation }) ?? random.pick(everyone) ?? organisation
    }

    /// Whoever, whatever.
    package mutating func next() -> CycleAttempt {
        organisation = random.pick(random.chance(94) ? seated : everyone) ?? everyone[0]
        switch random.number(0...99) {
        case ..<45: return somebody(doing: mending())
        case ..<48: return step(houseCommand(), days: 0)
        case ..<54: return step(paperCommand())
        case ..<58: return step(.wait, days: random.number(1...20))
        case ..<62: return step(preparing())
        case ..<67: return step(relating())
        case ..<73: return step(negotiating())
        case ..<78: return step(contracting())
        case ..<84: return step(convening())
        case ..<87: return step(framing())
        case ..<91: return step(deciding())
        case ..<93: return step(meeting())
        case ..<96: return step(realising())
        case ..<98: return step(budgeting())
        default: return step(evaluating())
        }
    }

    /// A well-meant step, by a person who may or may not have the power to do it.
    private mutating func somebody(doing step: CycleAttempt) -> CycleAttempt {
        CycleAttempt(
            command: step.command,
            organisation: step.organisation,
            person: person(of: step.organisation),
            days: step.days
        )
    }

    mutating func step(_ command: CycleCommand, days: Int? = nil) -> CycleAttempt {
        CycleAttempt(
            command: command,
            organisation: organisation,
            person: person(of: organisation),
            days: days ?? (random.chance(8) ? random.number(1...5) : 0)
        )
    }

    private mutating func person(of organisation: OrganisationID) -> PersonID {
        let home = random.chance(98) ? organisation : random.pick(everyone) ?? organisation
        let members = houses[home]?.members.keys.sorted() ?? []
        return random.chance(80) ? organisation.president : random.pick(members) ?? organisation.president
    }

    /// Mostly one of those there are, sometimes one that is not.
    mutating func number(of count: Int) -> Int {
        random.chance(95) && count > 0 ? random.number(1...count) : random.number(0...count + 1)
    }

    /// Something to say; now and then nothing.
    mutating func words(_ stem: String) -> String {
        random.chance(96) ? "\(stem) \(random.number(0...9_999))" : "  "
    }
}
