extension Decisions {
    /// The organisation's voice, under a mandate valid that day (I-09).
    ///
    /// `seen` says how many of its own voices the speaker has seen: of two people of one organisation who speak at
    /// once, the first stands and the second is told.
    package func speak(_ saying: DecisionSaying, on number: Int, seen: Int, at sitting: Sitting) throws
        -> Deed<DecisionsEvent>
    {
        let decision = try stillOpen(number)
        let organisation = sitting.organisation
        guard decision.way.choices.contains(saying.choice) else { throw DecisionsRefusal.choiceUnknown }
        let mandate = try admit(to: decision, at: sitting)
        let before = decision.voices[organisation] ?? []
        if before.count != seen, let last = before.last { throw DecisionsRefusal.spokenMeanwhile(last.value.choice) }
        let saying = try whole(saying)
        let voice = DecisionVoice(
            decision: number,
            organisation: organisation,
            wording: decision.wording,
            choice: saying.choice,
            words: saying.words,
            keep: saying.keep,
            change: saying.change
        )
        return Deed(decision.voice(of: organisation)?.value == voice ? [] : [.spoken(voice)], under: mandate)
    }

    /// Advice is given by whoever sits there with a mandate for opinions; to decide, one must be a partner.
    private func admit(to decision: Decision, at sitting: Sitting) throws -> Mandate {
        guard decision.way == .advice else {
            try sitting.requirePartner()
            return try sitting.mandate(for: decision.way.neededScope)
        }
        try sitting.requireSeat()
        guard sitting.organisation != decision.asker else { throw DecisionsRefusal.ownQuestion }
        return try sitting.mandate(for: decision.way.neededScope)
    }

    /// An objection says both what must be kept and what may change; who stands aside says why.
    private func whole(_ saying: DecisionSaying) throws -> DecisionSaying {
        let isObjection = saying.choice == .object
        let words = saying.words?.meaningful
        if saying.choice == .advise, words == nil { throw DecisionsRefusal.adviceMissing }
        if saying.choice == .aside, words == nil { throw DecisionsRefusal.reasonMissing }
        if isObjection, saying.keep?.meaningful == nil { throw DecisionsRefusal.keepMissing }
        if isObjection, saying.change?.meaningful == nil { throw DecisionsRefusal.changeMissing }
        return DecisionSaying(
            saying.choice,
            words: words,
            keep: isObjection ? saying.keep?.meaningful : nil,
            change: isObjection ? saying.change?.meaningful : nil
        )
    }

    /// Another organisation answers an objection: then it was heard.
    package func hear(_ objector: OrganisationID, on number: Int, answer: String, at sitting: Sitting) throws
        -> Deed<DecisionsEvent>
    {
        try sitting.requireSeat()
        let decision = try stillOpen(number)
        guard sitting.organisation != objector else { throw DecisionsRefusal.ownObjection }
        guard decision.unheard(among: sitting.partners).contains(objector) else {
            throw DecisionsRefusal.nothingToHear
        }
        guard let answer = answer.meaningful else { throw DecisionsRefusal.answerMissing }
        let hearing = ObjectionHearing(
            decision: number,
            objector: objector,
            voice: decision.voices[objector]?.count ?? 0,
            answer: answer
        )
        return Deed([.heard(hearing)])
    }

    /// The asker says the proposal anew; what was said of the old wording stays, and everybody speaks again.
    package func reword(_ text: String, of number: Int, at sitting: Sitting) throws -> Deed<DecisionsEvent> {
        try sitting.requireSeat()
        let decision = try stillOpen(number)
        guard decision.asker == sitting.organisation else { throw DecisionsRefusal.notTheAsker }
        guard let text = text.meaningful else { throw DecisionsRefusal.textMissing }
        guard text != decision.text else { throw DecisionsRefusal.nothingChanged }
        guard decision.unheard(among: sitting.partners).isEmpty else { throw DecisionsRefusal.objectionUnheard }
        return Deed([.reworded(DecisionWording(decision: number, text: text))])
    }
}
