import Cooperation

extension Life {
    /// Whoever, whatever: mostly likely things, sometimes absurd ones.
    mutating func nextStep() -> LifeStep {
        guard let opening = partnership.opening?.value else { return step(openingCommand(), by: everyone[0]) }
        let anyone = random.pick(everyone) ?? opening.initiator
        let seated = everyone.filter { partnership.isSeated($0, on: moment.day) }
        let author = random.chance(85) ? random.pick(seated) ?? anyone : anyone
        switch random.number(0...99) {
        case ..<6: return step(.wait, by: anyone, afterDays: random.number(1...25))
        case ..<10: return step(mandating(anyone), by: anyone, as: administrator(of: anyone))
        case ..<13: return step(revoking(anyone), by: anyone, as: administrator(of: anyone))
        case ..<16: return step(.save(paper(), basedOn: seenVersion()), by: author)
        case ..<28: return step(publishing(), by: author)
        case ..<33: return step(.object(version: seenVersion()), by: author)
        case ..<41: return step(.name(anyone), by: author)
        case ..<44: return step(.unname(anyone), by: author)
        case ..<51: return step(.notify, by: author)
        case ..<54: return step(.remind(anyone), by: author, afterDays: random.chance(50) ? 7 : 0)
        case ..<58: return step(.openNotice, by: anyone)
        case ..<72: return step(answering(anyone), by: anyone, as: random.chance(50) ? nil : member(of: anyone))
        case ..<75: return step(.reply(to: anyone), by: author)
        case ..<91: return step(accepting(anyone), by: anyone)
        case ..<96: return step(.withdraw(seen: seen(anyone)), by: random.chance(70) ? author : anyone)
        default: return step(.export(format: random.chance(50) ? "pdf" : "odt"), by: anyone)
        }
    }

    private mutating func step(_ command: LifeCommand, by organisation: OrganisationID, afterDays days: Int = 0)
        -> LifeStep
    {
        step(command, by: organisation, as: random.chance(95) ? member(of: organisation) : nil, afterDays: days)
    }

    private mutating func step(
        _ command: LifeCommand,
        by organisation: OrganisationID,
        as person: PersonID?,
        afterDays days: Int = 0
    ) -> LifeStep {
        let later = Moment(
            instant: moment.instant.advanced(bySeconds: Int64(days) * 86_400 + 1),
            day: moment.day.advanced(by: days)
        )
        return LifeStep(command, organisation, person, at: later)
    }

    /// Now and then somebody of another organisation.
    private mutating func member(of organisation: OrganisationID) -> PersonID? {
        let home = random.chance(95) ? organisation : random.pick(everyone) ?? organisation
        return random.pick((organisations[home]?.members.keys.sorted() ?? []))
    }

    private func administrator(of organisation: OrganisationID) -> PersonID? {
        organisations[organisation]?.members.filter { $0.value == .administrator }.keys.min()
    }
}
