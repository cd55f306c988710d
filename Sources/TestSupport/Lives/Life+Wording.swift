import Cooperation

extension Life {
    mutating func openingCommand() -> LifeCommand {
        let kind = random.pick(Origin.Kind.allCases) ?? .ownInitiative
        let origin = Origin(kind: kind, by: kind == .ownInitiative ? nil : "la CAF")
        let code = VerificationCode("K7M2QX4T9A").map {
            Opening(kind: .actionSheet, initiator: everyone[0], origin: origin, code: $0)
        }
        return code.map { .open($0, paper()) } ?? .wait
    }

    /// A text with a title of its own; sometimes it promises something else, sometimes it says too little.
    mutating func paper() -> Paper {
        titles += 1
        var paper = partnership.latestPaper ?? complete
        paper.title = "Action \(titles)"
        if random.chance(15) { paper.noticeDays = random.pick([0, 3, 15, 60]) ?? 0 }
        if random.chance(10) { paper.hours = PhaseHours(before: random.number(0...9), during: 8, after: 1) }
        if random.chance(10) { paper.stage = random.pick(DesignStage.allCases) }
        if random.chance(20) { paper.replyBy = moment.day.advanced(by: random.number(-1...40)) }
        if random.chance(3) { paper.decidedBy = "" } else if random.chance(50) { paper.decidedBy = "le bureau" }
        return paper
    }

    private var complete: Paper {
        var paper = Paper(title: "")
        (paper.decidedBy, paper.stillOpen, paper.stage) = ("le bureau", "tout", .idea)
        (paper.hours, paper.noticeDays) = (PhaseHours(before: 5, during: 10, after: 2), 15)
        return paper
    }

    mutating func publishing() -> LifeCommand {
        let unchanged = random.chance(5) ? partnership.current?.paper : nil
        let text = unchanged ?? (random.chance(20) ? partnership.draft?.value : nil) ?? paper()
        return .publish(text, random.chance(55) ? .correction : .substance, basedOn: seenVersion())
    }

    mutating func answering(_ organisation: OrganisationID) -> LifeCommand {
        .answer(
            random.pick(AnswerKind.allCases) ?? .ask,
            message: random.chance(70) ? "Message \(steps.count)" : nil,
            printed: random.chance(50),
            seen: seen(organisation)
        )
    }

    mutating func accepting(_ organisation: OrganisationID) -> LifeCommand {
        let current = partnership.current
        let stale = random.chance(10) ? partnership.versions.randomElement(using: &random)?.value : nil
        let read = stale ?? current
        let hash = random.chance(96) ? read?.hash : ContentHash("forged")
        var acceptance = Acceptance(
            organisation: organisation,
            version: read?.number ?? 1,
            hash: hash ?? ContentHash("none")
        )
        if random.chance(50) { acceptance.mission = "Mission \(random.number(1...2))" }
        if random.chance(30) { acceptance.amountCents = random.number(0...60) * 1000 }
        if random.chance(20) { acceptance.reservation = "Réserve \(steps.count)" }
        if random.chance(60) { acceptance.referredBackOn = moment.day.advanced(by: random.number(-5...1)) }
        acceptance.freely = random.chance(85)
        return .accept(acceptance, seen: seen(organisation))
    }

    mutating func mandating(_ organisation: OrganisationID) -> LifeCommand {
        guard let person = random.pick(organisations[organisation]?.members.keys.sorted() ?? []) else { return .wait }
        return .issue(Self.mandate(of: person, "m-\(steps.count)", on: moment.day, using: &random))
    }

    mutating func revoking(_ organisation: OrganisationID) -> LifeCommand {
        random.pick(organisations[organisation]?.mandates.keys.sorted() ?? []).map { .revoke($0) } ?? .wait
    }

    /// Mostly what is on the page now, at times an older page.
    mutating func seen(_ organisation: OrganisationID) -> Int {
        let acts = partnership.participations[organisation]?.acts.count ?? 0
        return random.chance(93) ? acts : max(0, acts - 1)
    }

    mutating func seenVersion() -> Int {
        random.chance(90) ? partnership.versions.count : random.number(0...partnership.versions.count + 1)
    }
}
