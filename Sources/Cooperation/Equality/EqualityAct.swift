/// Something that everybody at the table, or every partner, may do alike (I-11); it is tried, and nothing is kept.
package struct EqualityAct<Subject: Sendable>: Sendable {
    package let name: String
    package let isForPartners: Bool
    /// Whether what each did before cannot change the answer.
    package let isFresh: Bool
    private let attempt: @Sendable (Subject, Sitting) throws -> Void

    package init(
        name: String,
        isForPartners: Bool,
        isFresh: Bool,
        attempt: @escaping @Sendable (Subject, Sitting) throws -> Void
    ) {
        self.name = name
        self.isForPartners = isForPartners
        self.isFresh = isFresh
        self.attempt = attempt
    }

    /// The act tried by each of those concerned, of all who sit.
    func trial(on subject: Subject, by sittings: [Sitting]) -> EqualityAudit.Trial {
        let concerned = sittings.filter { !isForPartners || $0.partners.contains($0.organisation) }
        return EqualityAudit.Trial(
            act: name,
            isFresh: isFresh,
            answers: Dictionary(uniqueKeysWithValues: concerned.map { ($0.organisation, answer(subject, $0)) })
        )
    }

    private func answer(_ subject: Subject, _ sitting: Sitting) -> EqualityAudit.Answer {
        do {
            try attempt(subject, sitting)
            return .done
        } catch let refusal as any Refusal {
            return refusal.nature == .forbidden ? .barred(refusal.key) : .refused(refusal.key)
        } catch {
            return .refused("\(error)")
        }
    }
}

extension Partnership {
    /// Each one at the table with all its powers; `people` are those in charge of facilitating.
    func sittings(people: [OrganisationID: PersonID] = [:], at moment: Moment) -> [Sitting] {
        organisations(on: moment.day).filter(\.state.isSeated).map { seat in
            Sitting(self, speaker: .mandated(by: seat.organisation, people[seat.organisation]), at: moment)
        }
    }
}

extension Speaker {
    /// Somebody to whom the organisation gave all the powers that it can give.
    fileprivate static func mandated(by organisation: OrganisationID, _ person: PersonID?) -> Speaker {
        let person = person ?? PersonID("equality")
        let mandate = Mandate(
            id: MandateID("equality"),
            person: person,
            title: "equality",
            scope: .sign,
            area: .autonomous,
            from: Day(number: 0)
        )
        return Speaker(person: person, organisation: organisation, mandates: [mandate], means: .account)
    }
}
