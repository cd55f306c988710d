extension CycleVoices {
    /// What each kind of event counts as, put by hand: proposing and deciding are ways of speaking too.
    package static let classes: [String: Set<Kind>] = collected()

    private static func collected() -> [String: Set<Kind>] {
        var classes: [String: Set<Kind>] = [:]
        for kind in silent { classes[kind] = [] }
        for kind in speaking { classes[kind] = [.speaking] }
        for kind in proposing { classes[kind] = [.speaking, .proposing] }
        for kind in deciding { classes[kind] = [.speaking, .deciding] }
        return classes
    }

    /// What the software writes by itself, a hand at work on a draft, and copies.
    private static let silent = [
        "partnership.draftSaved.1", "partnership.noticeOpened.1", "partnership.exported.1", "partnership.merged.1",
        "partnership.mergerRecalled.1", "partnership.stopped.1", "convention.agreed.1", "frame.agreed.1",
        "realisation.commitmentClosed.1",
    ]

    private static let speaking = [
        "partnership.correctionObjected.1", "partnership.noticeSent.1", "partnership.reminded.1",
        "partnership.answered.1", "partnership.replied.1", "preparation.needViewed.1",
        "preparation.questionAnswered.1", "preparation.questionVoiced.1", "preparation.complementWithdrawn.1",
        "preparation.definitionGiven.1", "preparation.needDiagnosed.1", "relations.stated.1", "relations.reopened.1",
        "relations.newsGiven.1", "relations.talkAnswered.1", "relations.opinionAsked.1", "relations.opinionGiven.1",
        "relations.outcomeTold.1",
        "negotiation.deadlineMoved.1", "negotiation.proposalWithdrawn.1", "negotiation.positionTaken.1",
        "negotiation.objectionAnswered.1", "negotiation.objectionHeard.1", "negotiation.redLineDrawn.1",
        "negotiation.concessionTold.1", "negotiation.concessionAnswered.1", "negotiation.thingNamed.1",
        "negotiation.wordGiven.1", "contract.objectiveRated.1", "contract.keptStated.1", "contract.pledgeMade.1",
        "contract.pledgeDropped.1", "contract.reasonsChosen.1", "convention.reopened.1",
        "convention.signerReminded.1", "decisions.heard.1", "decisions.called.1", "frame.returned.1",
        "meetings.answered.1", "meetings.cancelled.1", "meetings.minuted.1", "meetings.tasked.1", "meetings.fixed.1",
        "meetings.moved.1",
        "realisation.roleAnswered.1", "realisation.followedUp.1", "realisation.taskMoved.1",
        "realisation.committed.1", "realisation.riskStated.1", "realisation.unforeseenMet.1",
        "realisation.solutionShared.1", "realisation.hoursSpent.1", "realisation.hoursCorrected.1",
        "realisation.hoursRemoved.1", "budget.stepReached.1", "budget.potMoved.1",
        "budget.gapExplained.1",
        "evaluation.outcomeStated.1", "evaluation.outcomeDisputed.1", "evaluation.voiceHeard.1",
        "evaluation.assessed.1", "evaluation.waived.1", "evaluation.reasonChecked.1", "evaluation.aloneAnswered.1",
        "evaluation.jointAnswered.1", "evaluation.wished.1",
    ]

    private static let proposing = [
        "partnership.opened.1", "partnership.versionPublished.1", "partnership.organisationNamed.1",
        "partnership.organisationUnnamed.1", "preparation.preProjectWritten.1", "preparation.complementPosted.1",
        "relations.talkProposed.1", "relations.readingProposed.1", "negotiation.topicOpened.1",
        "negotiation.topicReopened.1", "negotiation.proposed.1", "negotiation.amended.1",
        "negotiation.redLineReopened.1", "contract.textProposed.1", "contract.objectiveSet.1",
        "contract.objectiveReworded.1", "contract.objectiveDropped.1", "contract.indicatorSet.1",
        "contract.indicatorDropped.1", "contract.effectNamed.1", "contract.effectDropped.1", "convention.begun.1",
        "convention.clauseProposed.1", "convention.clauseRevised.1", "convention.clauseDeleted.1",
        "convention.clauseMoved.1", "convention.amendmentProposed.1", "decisions.opened.1", "decisions.reworded.1",
        "frame.proposed.1", "meetings.called.1", "meetings.itemAdded.1", "realisation.actionPlanned.1",
        "realisation.actionChanged.1", "realisation.actionDropped.1", "realisation.roleOffered.1",
        "realisation.taskOffered.1",
        "budget.chartChosen.1", "budget.lineAdded.1", "budget.lineChanged.1", "budget.lineRemoved.1",
        "budget.potRuled.1", "budget.meansStated.1", "evaluation.planned.1", "evaluation.resultDeclared.1",
        "evaluation.jointWritten.1",
    ]

    private static let deciding = [
        "course.assessmentBegun.1", "decisions.confirmed.1",
        "partnership.accepted.1", "partnership.withdrawn.1", "preparation.joined.1", "relations.readingAccepted.1",
        "negotiation.topicClosed.1", "negotiation.topicLeftOpen.1", "negotiation.amendmentAnswered.1",
        "negotiation.redLineSettled.1", "contract.textApproved.1", "convention.amendmentAnswered.1",
        "convention.closed.1", "convention.signed.1", "decisions.spoken.1", "decisions.closed.1", "frame.approved.1",
        "frame.entrusted.1", "frame.distrusted.1", "realisation.closureFound.1", "course.suspended.1",
        "course.resumed.1", "course.ended.1",
    ]
}
