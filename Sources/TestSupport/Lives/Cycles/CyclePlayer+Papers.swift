import Cooperation

extension CyclePlayer {
    mutating func paperCommand() -> CycleCommand {
        switch random.number(0...9) {
        case ..<2: withdrawing()
        case ..<5: accepting()
        case 5: publishing(.correction)
        case 6: publishing(random.chance(50) ? .substance : .correction, moved: random.chance(50))
        case 7: objecting()
        default: joining()
        }
    }

    func accepting(_ organisation: OrganisationID) -> CycleAttempt {
        var player = self
        player.organisation = organisation
        return CycleAttempt(
            command: player.accepting(),
            organisation: organisation,
            person: organisation.president,
            days: 0
        )
    }

    func accepting() -> CycleCommand {
        let seen = cycle.partnership.participations[organisation]?.acts.count ?? 0
        let current = cycle.partnership.current
        var acceptance = Acceptance(
            organisation: organisation,
            version: current?.number ?? 1,
            hash: current?.hash ?? ContentHash("none")
        )
        acceptance.mission = "notre part"
        let given = acceptance
        return CycleCommand("paper: accept version \(given.version)") { stage in
            try stage.tell { partnership, speaker, moment in
                let (events, mandate) = try partnership.accept(given, seen: seen, by: speaker, at: moment)
                return (events, mandate)
            }
        }
    }

    private func withdrawing() -> CycleCommand {
        let seen = cycle.partnership.participations[organisation]?.acts.count ?? 0
        return CycleCommand("paper: withdraw") { stage in
            try stage.tell { partnership, speaker, moment in
                let (events, mandate) = try partnership.withdraw(message: nil, seen: seen, by: speaker, at: moment)
                return (events, mandate)
            }
        }
    }

    private func joining() -> CycleCommand {
        let seen = cycle.partnership.participations[organisation]?.acts.count ?? 0
        let answer = Answer(organisation: organisation, kind: .joinDesign, message: nil, printed: false)
        return CycleCommand("paper: join the design") { stage in
            try stage.tell { (try $0.answer(answer, seen: seen, by: $1, at: $2), nil) }
        }
    }

    private mutating func objecting() -> CycleCommand {
        let version = number(of: cycle.partnership.versions.count)
        return CycleCommand("paper: object to version \(version)") { stage in
            try stage.tell { (try $0.object(to: version, reason: nil, by: $1, at: $2), nil) }
        }
    }

    /// Another text; with `moved`, the action begins later than was said.
    mutating func publishing(_ change: ChangeKind, moved: Bool = false) -> CycleCommand {
        let version = cycle.partnership.versions.count
        var paper = cycle.partnership.latestPaper ?? Paper(title: "")
        paper.title = "Action \(version + 1).\(random.number(0...99_999))"
        if moved {
            let start = day.advanced(by: random.number(20...50))
            (paper.start, paper.end) = (start, start.advanced(by: random.number(5...40)))
        }
        let text = paper
        return CycleCommand("paper: publish \(change) after \(version), from \(text.start?.description ?? "-")") {
            stage in
            try stage.tell { partnership, speaker, moment in
                let events = try partnership.publish(
                    text,
                    hash: text.lifeHash,
                    change: change,
                    comment: nil,
                    basedOn: version,
                    by: speaker,
                    at: moment
                )
                return (events, nil)
            }
        }
    }

    mutating func houseCommand() -> CycleCommand {
        guard let house = houses[organisation], let person = random.pick(house.members.keys.sorted()) else {
            return .wait
        }
        let luck = random.number(0...99)
        if (35..<47).contains(luck) { return merging() }
        if luck < 35, let mandate = random.pick(house.mandates.keys.sorted()) {
            return CycleCommand("house: revoke \(mandate)") { stage in
                try stage.keepHouse { try $0.revoke(mandate, by: $1, on: $2) }
            }
        }
        let id = "\(organisation)-\(random.number(0...9_999_999))"
        return issuing(Life.mandate(of: person, id, on: day, using: &random))
    }

    func issuing(_ mandate: Mandate) -> CycleCommand {
        CycleCommand("house: mandate \(mandate.person) to \(mandate.scope)") { stage in
            try stage.keepHouse { house, author, _ in try house.issue(mandate, by: author) }
        }
    }
}
