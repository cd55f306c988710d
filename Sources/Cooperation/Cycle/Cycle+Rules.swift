extension Cycle {
    /// The version of the frame in force: the one all partners agreed to, then those that decisions put in its place.
    package func ruling(on day: Day) -> Int? {
        guard let agreed = frame.agreed(among: partners(on: day)) else { return nil }
        return decisions.adopted(.frame).last?.value.number ?? agreed
    }

    /// The rules in force; none before all partners have agreed to them.
    package func rules(on day: Day) -> FrameRules? {
        ruling(on: day).flatMap { frame.version($0)?.value.rules }
    }

    /// How a subject is decided by the frame; nothing when it says nothing, or is not in force yet.
    package func way(for subject: DecisionSubject, on day: Day) -> DecisionWay? {
        rules(on: day)?.ways[subject]
    }

    /// How many of so many partners must speak: all of them while no frame says otherwise.
    package func quorum(of partners: Int, on day: Day) -> Int {
        Decision.quorum(of: partners, percent: rules(on: day)?.quorumPercent ?? 100)
    }

    /// Whether the speaker may call a round: the person who facilitates or follows up; anybody while nobody does.
    package func facilitates(_ sitting: Sitting) -> Bool {
        let entrusted = ChargeRole.allCases.compactMap {
            frame.charge($0, partners: sitting.partners, seated: sitting.seated)
        }
        return entrusted.isEmpty
            || entrusted.contains {
                $0.value.person == sitting.speaker.person && $0.value.organisation == sitting.organisation
            }
    }
}
