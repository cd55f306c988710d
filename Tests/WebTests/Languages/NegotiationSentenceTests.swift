import Cooperation
import Testing

@testable import Web

/// Whatever the table of negotiation and the agreement refuse has its sentence in both languages.
struct NegotiationSentenceTests {
    static let negotiation: [NegotiationRefusal] = [
        .titleMissing, .textMissing, .wordsMissing, .deadlinePast, .deadlineAfterStart(start: Day(number: 20_000)),
        .topicUnknown, .topicNotOpen, .topicAlreadyOpen, .proposalUnknown, .proposalWithdrawn, .nothingChanged,
        .amendmentsClosed(day: Day(number: 20_000)), .amendmentUnknown, .amendmentAnswered, .wordingChanged,
        .notYours, .notAnObjection, .ownObjection, .alreadyHeard, .positionsMissing, .objectionUnheard,
        .amendmentsPending, .notEnoughInFavour, .lineUnknown, .lineAlreadySettled, .lineStillOpen, .sideMissing,
        .concessionUnknown, .notOtherSide, .thingUnknown,
    ]

    static let contract: [ContractRefusal] = [
        .textMissing, .nameMissing, .nothingChanged, .versionSuperseded(current: 2), .nothingProposed,
        .alreadyApproved, .objectiveUnknown, .objectiveDropped, .ownObjective, .wordingChanged, .levelOutOfRange,
        .indicatorUnknown, .baselineMissing, .targetMissing, .numberMissing(field: "target"), .effectUnknown,
        .pledgeUnknown, .alreadyDropped, .notYours, .reasonMissing, .amountMissing, .amountNegative, .hoursMissing,
        .hoursOutOfRange, .keepsMissing, .viewpointUnanswered(.action), .viewpointContradicted(.publics),
    ]

    @Test(arguments: Language.allCases) func `every refusal has its sentence`(language: Language) throws {
        let words = try Words.noon(language)
        for refusal in Self.negotiation as [any Refusal] + Self.contract {
            let sentence = words.refusal(refusal)
            #expect(!sentence.contains("{") && !sentence.contains("refusal."), "\(refusal.key): \(sentence)")
        }
    }

    @Test(arguments: Language.allCases) func `every event is told in words`(language: Language) throws {
        let words = try Words.noon(language)
        for stance in Stance.allCases { #expect(words.has("trace.negotiation.positionTaken.\(stance.rawValue)")) }
        for kind in RedLineText.Kind.allCases { #expect(words.has("trace.negotiation.redLineDrawn.\(kind.rawValue)")) }
        for kind in ObjectiveKind.allCases { #expect(words.has("trace.contract.objectiveSet.\(kind.rawValue)")) }
        for place in EffectText.Place.allCases { #expect(words.has("trace.contract.effectNamed.\(place.rawValue)")) }
        for reason in Reason.allCases { #expect(words.has("contract.reason.\(reason.rawValue)")) }
    }
}
