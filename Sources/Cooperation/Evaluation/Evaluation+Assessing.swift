extension Evaluation {
    /// A partner files its own assessment; it may file another later, and the thread keeps both (S-055).
    package func assess(_ assessment: OwnAssessment, at sitting: Sitting) throws -> Deed<EvaluationEvent> {
        try sitting.requirePartner()
        guard let obtained = assessment.obtained.meaningful else { throw EvaluationRefusal.textMissing }
        let filed = OwnAssessment(
            obtained: obtained,
            learnt: assessment.learnt?.meaningful,
            cost: assessment.cost?.meaningful,
            disagreement: assessment.disagreement?.meaningful,
            returnedTo: assessment.returnedTo?.meaningful
        )
        return Deed(assessments[sitting.organisation]?.value == filed ? [] : [.assessed(filed)])
    }

    /// A partner says that it will file none: its own decision, under a mandate (I-21).
    package func waive(_ waiver: AssessmentWaiver, at sitting: Sitting) throws -> Deed<EvaluationEvent> {
        try sitting.requirePartner()
        let mandate = try sitting.mandate(for: .decide)
        return Deed([.waived(AssessmentWaiver(reason: waiver.reason?.meaningful))], under: mandate)
    }

    /// Declares something obtained together, with its evidence (S-027).
    package func declare(_ result: JointResult, at sitting: Sitting) throws -> Deed<EvaluationEvent> {
        try sitting.requirePartner()
        guard let what = result.what.meaningful else { throw EvaluationRefusal.textMissing }
        guard let evidence = result.evidence.meaningful else { throw EvaluationRefusal.evidenceMissing }
        return Deed([.resultDeclared(JointResult(number: results.count + 1, what: what, evidence: evidence))])
    }

    /// Says whether the speaker's organisation would have obtained it alone.
    package func answer(_ answer: AloneAnswer, at sitting: Sitting) throws -> Deed<EvaluationEvent> {
        try sitting.requirePartner()
        guard results[numbered: answer.result] != nil else { throw EvaluationRefusal.resultUnknown }
        guard alone[answer.result]?[sitting.organisation] != answer.alone else { return Deed([]) }
        return Deed([.aloneAnswered(answer)])
    }

    /// Writes the joint assessment, or writes it anew after the text that the author saw: the agreements given before
    /// fall.
    package func write(_ text: String, after seen: Int, at sitting: Sitting) throws -> Deed<EvaluationEvent> {
        try sitting.requirePartner()
        guard seen == joint.count else { throw EvaluationRefusal.textChanged }
        guard let text = text.meaningful else { throw EvaluationRefusal.textMissing }
        guard text != joint.last?.value.text else { throw EvaluationRefusal.nothingChanged }
        return Deed([.jointWritten(JointAssessment(number: joint.count + 1, text: text))])
    }

    /// Agrees with the joint assessment, or says where not; printed with it (I-15).
    package func answer(_ word: JointWord, at sitting: Sitting) throws -> Deed<EvaluationEvent> {
        try sitting.requirePartner()
        guard let last = joint.last else { throw EvaluationRefusal.nothingWritten }
        guard word.assessment == last.value.number else { throw EvaluationRefusal.textChanged }
        let dissent = word.dissent?.meaningful
        if !word.agrees, dissent == nil { throw EvaluationRefusal.dissentMissing }
        let mandate = try sitting.mandate(for: .opinion)
        return Deed(
            [.jointAnswered(JointWord(assessment: word.assessment, agrees: word.agrees, dissent: dissent))],
            under: mandate
        )
    }

    /// Says what the speaker's organisation wishes for afterwards.
    package func wish(_ wish: Wish, at sitting: Sitting) throws -> Deed<EvaluationEvent> {
        try sitting.requirePartner()
        let mandate = try sitting.mandate(for: .decide)
        return Deed([.wished(Wish(way: wish.way, reason: wish.reason?.meaningful))], under: mandate)
    }
}
