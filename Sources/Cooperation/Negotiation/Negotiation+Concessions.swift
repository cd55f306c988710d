extension Negotiation {
    /// Writes a concession down, from either side (S-083).
    package func tell(
        giver: OrganisationID,
        receiver: OrganisationID?,
        given: String,
        obtained: String?,
        topic: Int? = nil,
        at sitting: Sitting
    ) throws -> Deed<NegotiationEvent> {
        try sitting.requireSeat()
        guard let given = given.meaningful else { throw NegotiationRefusal.textMissing }
        guard giver != receiver, sitting.organisation == giver || sitting.organisation == receiver,
            ([giver] + [receiver].compactMap(\.self)).allSatisfy(sitting.seated.contains)
        else { throw NegotiationRefusal.sideMissing }
        if let topic, self.topic(topic) == nil { throw NegotiationRefusal.topicUnknown }
        let concession = ConcessionText(
            number: concessions.count + 1,
            organisation: sitting.organisation,
            giver: giver,
            receiver: receiver,
            given: given,
            obtained: obtained?.meaningful,
            topic: topic
        )
        return Deed([.concessionTold(concession)])
    }

    /// The other side recognises it, or says how it saw the thing.
    package func answer(concession: Int, recognising isRecognised: Bool, words: String?, at sitting: Sitting) throws
        -> Deed<NegotiationEvent>
    {
        try sitting.requireSeat()
        guard let concession = self.concession(concession) else { throw NegotiationRefusal.concessionUnknown }
        guard concession.isOtherSide(sitting.organisation) else { throw NegotiationRefusal.notOtherSide }
        let words = words?.meaningful
        if !isRecognised, words == nil { throw NegotiationRefusal.wordsMissing }
        let answer = ConcessionAnswer(
            concession: concession.number,
            organisation: sitting.organisation,
            isRecognised: isRecognised,
            words: words
        )
        return Deed(concession.answer(of: sitting.organisation) == answer ? [] : [.concessionAnswered(answer)])
    }

    /// What each one gave and obtained: what is obtained in return counts for the giver too.
    package func concessionBalance(among seated: [OrganisationID]) -> [ConcessionBalance] {
        seated.map { organisation in
            var (given, obtained) = (0, 0)
            for concession in concessions.map(\.told.value) {
                let isReceiver = concession.receiver.map { $0 == organisation } ?? (concession.giver != organisation)
                if concession.giver == organisation {
                    given += 1
                    if concession.obtained != nil { obtained += 1 }
                } else if isReceiver {
                    obtained += 1
                    if concession.obtained != nil, concession.receiver == organisation { given += 1 }
                }
            }
            return ConcessionBalance(organisation: organisation, given: given, obtained: obtained)
        }
    }
}
