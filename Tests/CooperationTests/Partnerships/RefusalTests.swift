import Cooperation
import TestSupport
import Testing

@Suite struct RefusalTests {
    private static let partnership: [PartnershipRefusal] = [
        .alreadyOpened, .titleMissing, .datesInverted, .hoursOutOfRange, .noticeDaysOutOfRange, .replyByPast,
        .originAuthorMissing, .nothingChanged, .versionSuperseded(current: 3), .nothingPublished, .notSeated,
        .notNamed, .cannotUnname, .initiatorNotVerified, .noticeIncomplete(fields: ["stage", "hours"]),
        .nobodyToNotify, .reminderTooSoon(from: Moment.noon.day), .alreadyReminded, .alreadyAnswered, .questionMissing,
        .nothingAsked, .replyMissing, .answeredMeanwhile(kind: "decline"), .alreadyAccepted, .freeConsentUnconfirmed,
        .amountNegative, .notPartner, .alreadyLeaving, .notACorrection, .alreadyObjected,
        .nobodyReachable, .reachedByMessage, .noMailToRemind,
        .mandate(.ceilingExceeded(ceilingCents: 5)),
    ]

    @Test("each refusal has a key of its own")
    func keys() {
        let keys = Self.partnership.map(\.key)
        #expect(Set(keys).count == keys.count)
        #expect(keys.contains("partnership.versionSuperseded"))
        #expect(keys.contains("partnership.noticeIncomplete"))
        #expect(keys.last == "mandate.ceilingExceeded")
    }

    @Test("a refusal carries what its sentence names")
    func arguments() {
        let table: [(PartnershipRefusal, [String: String])] = [
            (.versionSuperseded(current: 3), ["version": "3"]),
            (.noticeIncomplete(fields: ["a", "b"]), ["fields": "a,b"]),
            (.reminderTooSoon(from: Moment.noon.day), ["day": "2026-11-21"]),
            (.answeredMeanwhile(kind: "x"), ["kind": "x"]),
            (.mandate(.missing(scope: .decide)), ["scope": "decide"]),
            (.mandate(.ended(on: Moment.noon.day)), ["day": "2026-11-21"]),
            (.mandate(.notYetValid(from: Moment.noon.day)), ["day": "2026-11-21"]),
            (.mandate(.scopeTooNarrow(has: .inform, needs: .sign)), ["has": "inform", "needs": "sign"]),
            (.mandate(.ceilingExceeded(ceilingCents: 12)), ["cents": "12"]), (.mandate(.referralBackMissing), [:]),
            (.notSeated, [:]),
        ]
        for (refusal, arguments) in table { #expect(refusal.arguments == arguments) }
    }

    @Test("what must be mended names its field; what one may not do, or what changed meanwhile, names none")
    func natures() {
        for refusal in Self.partnership where refusal.field != nil {
            #expect(refusal.nature == .invalid, "\(refusal)")
        }
        #expect(PartnershipRefusal.notSeated.nature == .forbidden)
        #expect(PartnershipRefusal.mandate(.ended(on: Moment.noon.day)).nature == .forbidden)
        #expect(PartnershipRefusal.versionSuperseded(current: 1).nature == .conflict)
        #expect(PartnershipRefusal.mandate(.referralBackMissing).field == "referredBackOn")
        #expect(OrganisationRefusal.codeExpired.key == "organisation.codeExpired")
        #expect(OrganisationRefusal.codeExpired.field == "code")
        #expect(OrganisationRefusal.notVerified.nature == .forbidden)
        #expect(OrganisationRefusal.mandateAlreadyIssued.nature == .conflict)
    }
}
