extension Preparation {
    /// Anybody at the table proposes words for the common answer; they stand until others are proposed.
    package func answer(_ question: PartnershipQuestion, _ text: String, seen wording: Int, at sitting: Sitting) throws
        -> Deed<PreparationEvent>
    {
        try sitting.requireSeat()
        guard let text = text.meaningful else { throw PreparationRefusal.textMissing(field: question.rawValue) }
        guard file(question).wordings.count == wording else { throw PreparationRefusal.wordingSuperseded }
        let answer = QuestionAnswer(question: question, organisation: sitting.organisation, text: text)
        return Deed([.questionAnswered(answer)])
    }

    /// Another organisation says that the words suit it, or why they do not.
    package func voice(
        _ question: PartnershipQuestion,
        agrees: Bool,
        reason: String = "",
        seen wording: Int,
        at sitting: Sitting
    ) throws -> Deed<PreparationEvent> {
        try sitting.requireSeat()
        let file = file(question)
        guard let standing = file.standing else { throw PreparationRefusal.nothingProposed }
        guard file.wordings.count == wording else { throw PreparationRefusal.wordingSuperseded }
        guard standing.value.organisation != sitting.organisation else { throw PreparationRefusal.yourOwnWording }
        let reason = reason.meaningful
        if !agrees, reason == nil { throw PreparationRefusal.reasonMissing }
        let voice = QuestionVoice(
            question: question,
            wording: wording,
            organisation: sitting.organisation,
            agrees: agrees,
            reason: reason ?? ""
        )
        return Deed([.questionVoiced(voice)])
    }

    /// An organisation says what it lacks, or what it offers.
    package func post(_ complement: Complement, at sitting: Sitting) throws -> Deed<PreparationEvent> {
        try sitting.requireSeat()
        guard let text = complement.text.meaningful else { throw PreparationRefusal.textMissing(field: "text") }
        guard DirectoryCodes.themesByCategory.contains(where: { $0.category == complement.theme }) else {
            throw PreparationRefusal.themeUnknown
        }
        guard complement.publics.allSatisfy(DirectoryCodes.publics.contains) else {
            throw PreparationRefusal.publicUnknown
        }
        let posted = Complement(
            number: complements.count + 1,
            organisation: sitting.organisation,
            side: complement.side,
            text: text,
            theme: complement.theme,
            publics: complement.publics,
            territory: complement.territory.meaningful ?? ""
        )
        return Deed([.complementPosted(posted)])
    }

    /// An organisation takes back what it lacked or offered.
    package func withdraw(_ number: Int, at sitting: Sitting) throws -> Deed<PreparationEvent> {
        try sitting.requireSeat()
        guard let complement = complements.first(where: { $0.number == number }), complement.withdrawn == nil else {
            throw PreparationRefusal.complementUnknown
        }
        guard complement.posted.value.organisation == sitting.organisation else {
            throw PreparationRefusal.notYourComplement
        }
        return Deed([.complementWithdrawn(ComplementReference(number: number))])
    }
}
