extension CycleActs {
    static let agreeing: [Act] = [
        Act("approveObject", isFresh: false) {
            try $0.contract.approve(.object, version: $0.contract.current(.object)?.number ?? 0, at: $1)
        },
        Act("agree", isFresh: false) {
            let readings = $0.convention.pending(for: $1.organisation).map { ClauseAgreement.Reading($0) }
            return try $0.convention.agree(readings, by: $1)
        },
        Act("closeText", forPartners: true) {
            try $0.convention.close(in: $0, by: $1) { _ in ContentHash(text) }
        },
        Act("sign", forPartners: true, isFresh: false, after: { $0.closeForSignature($1) }) { cycle, sitting in
            guard let round = cycle.convention.openRound, round.text.parties.contains(sitting.organisation) else {
                return Deed<ConventionEvent>([])
            }
            return try cycle.convention.sign(round.number, hash: round.hash, in: cycle, by: sitting)
        },
        Act("approveFrame", forPartners: true, isFresh: false) {
            try $0.frame.approve($0.frame.versions.count, in: $0, at: $1)
        },
    ]

    static let engaging: [Act] = [
        Act("entrust") {
            let person = $1.speaker.person ?? PersonID(text)
            let charge = Charge(role: .facilitator, organisation: $1.organisation, person: person, hours: 1)
            return try $0.frame.entrust(charge, members: [person], at: $1)
        },
        Act("commit", forPartners: true) { try $0.realisation.commit(Commitment(text: text), at: $1) },
        Act("givePot", forPartners: true) {
            try $0.budget.move(.given, cents: 1, purpose: text, on: $1.day, at: $1)
        },
    ]

    static let ending: [Act] = [
        Act("assess", forPartners: true) { try $0.evaluation.assess(OwnAssessment(obtained: text), at: $1) },
        Act("waive", forPartners: true) { try $0.evaluation.waive(AssessmentWaiver(), at: $1) },
        Act("wish", forPartners: true) { try $0.evaluation.wish(Wish(way: .renew), at: $1) },
        Act("end", forPartners: true) { try $0.end(reason: nil, at: $1) },
        Act("abandon") { try $0.abandon(reason: text, at: $1) },
    ]
}

extension Cycle {
    /// The text as it stands closed for signature, unless one is being signed.
    fileprivate mutating func closeForSignature(_ sitting: Sitting) {
        guard convention.openRound == nil else { return }
        let closing = ConventionClosing(
            number: convention.rounds.count + 1,
            text: convention.text(in: self, on: sitting.day),
            hash: ContentHash(CycleActs.text),
            on: sitting.day
        )
        convention.apply(.closed(closing), Record(actor: sitting.speaker.actor(), at: sitting.moment.instant))
    }
}
