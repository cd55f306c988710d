import Cooperation
import Testing

@testable import Web

/// Whatever a rule refuses, the reader gets a sentence, in both languages, with nothing left unsaid.
@Suite struct RefusalSentenceTests {
    static let refusals: [any Refusal] = organisation + mandate + partnership + convention

    static let organisation: [any Refusal] = OrganisationRefusal.allNamed

    static let mandate: [MandateRefusal] = [
        .missing(scope: .sign), .notYetValid(from: Day(number: 20_000)), .ended(on: Day(number: 20_000)),
        .scopeTooNarrow(has: .opinion, needs: .decide), .ceilingExceeded(ceilingCents: 1_000_000),
        .referralBackMissing,
    ]

    static let partnership: [PartnershipRefusal] = [
        .alreadyOpened, .titleMissing, .datesInverted, .hoursOutOfRange, .noticeDaysOutOfRange, .replyByPast,
        .originAuthorMissing, .nothingChanged, .versionSuperseded(current: 3), .nothingPublished, .notSeated,
        .notNamed, .cannotUnname, .initiatorNotVerified, .noticeIncomplete(fields: ["stage", "hours"]),
        .nobodyToNotify, .reminderTooSoon(from: Day(number: 20_000)), .alreadyReminded, .alreadyAnswered,
        .questionMissing, .nothingAsked, .replyMissing, .answeredMeanwhile(kind: "notNow"), .alreadyAccepted,
        .freeConsentUnconfirmed, .amountNegative, .notPartner, .alreadyLeaving, .notACorrection, .alreadyObjected,
        .nobodyReachable, .reachedByMessage, .noMailToRemind,
        .mergedAway,
        .mandate(.referralBackMissing),
    ]

    static let convention: [ConventionRefusal] =
        [
            .titleMissing, .headingMissing, .textMissing, .reasonMissing, .obligesStranger, .obligesWidened,
            .nothingChanged, .clauseUnknown, .clauseChanged(version: 2), .clauseDeleted, .notYourClause,
            .beingAmended(amendment: 1), .amendmentUnknown, .amendmentAnswered, .amendmentStale(version: 2),
            .notYoursToAdopt,
            .nothingToAgree, .closedForSignature, .notClosed, .superseded(current: 2), .reopened, .notAParty,
            .alreadySigned,
            .reminderTooSoon(from: Day(number: 20_000)),
        ]
        + [
            "notBegun", "tooFewPartners", "noWithdrawal", "blanks", "nobodyObliged", "amended", "redLines", "questions",
            "notAgreed", "notShared",
        ].map { .notReady(gap: $0) }

    @Test(arguments: Language.allCases)
    func `every refusal has its sentence`(language: Language) throws {
        let words = try Words.noon(language)
        for refusal in Self.refusals {
            let sentence = words.refusal(refusal)
            #expect(sentence != "refusal.\(refusal.key)", "\(refusal.key) has no sentence")
            #expect(!sentence.contains("{") && !sentence.contains("refusal."), "\(sentence)")
        }
    }

    @Test(arguments: AnswerKind.allCases.map(\.rawValue) + ["opened", "accepted", "withdrawn"])
    func `what somebody else said is told in words`(kind: String) throws {
        let sentence = try Words.noon(.fr).refusal(PartnershipRefusal.answeredMeanwhile(kind: kind))
        #expect(!sentence.contains("\u{202F}\(kind)\u{202F}") && !sentence.contains("refusal."), "\(sentence)")
    }

    @Test func `days, amounts and scopes are told as people say them`() throws {
        let words = try Words.noon(.fr)
        #expect(words.refusal(MandateRefusal.ended(on: Day(number: 20_774))).contains("mardi 17 novembre 2026"))
        #expect(
            words.refusal(MandateRefusal.ceilingExceeded(ceilingCents: 123_450)).contains("1\u{202F}234,50\u{202F}€")
        )
        #expect(words.refusal(MandateRefusal.missing(scope: .decide)).contains("décider"))
    }
}

extension OrganisationRefusal {
    /// Every case.
    static var allNamed: [any Refusal] {
        [
            nameMissing, alreadyMember, notMember, notAdministrator, lastAdministrator, noMailToProve, codeWrong,
            codeExpired, claimUnknown, alreadyClaimed, cannotApproveOneself, approverNotVerified, notVerified,
            mandateUnknown, mandateEnded, mandateAlreadyIssued, titleMissing, datesInverted, ceilingNegative,
            supporterNotMember, mergerTold, mergerUnknown, mergerIntoItself, mergerIntoMerged, mergerDay, noMerger,
            mergerDone, merged, mailTypedByHand, codeByIssuer, approverNotProven, alreadyManaged, invitationVoid,
        ] as [OrganisationRefusal]
    }
}
