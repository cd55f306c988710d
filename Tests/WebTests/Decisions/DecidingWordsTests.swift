import Cooperation
import TestSupport
import Testing

@testable import Web

/// Whatever the chapters of deciding refuse, miss, expect or tell, the reader gets a sentence.
@Suite struct DecidingWordsTests {
    static let refusals: [any Refusal] =
        frame + decisions + meetings + [
            CycleRefusal.notDecided, CycleRefusal.alreadyAssessing, CycleRefusal.notGoing, CycleRefusal.notToAbandon,
            CycleRefusal.writtenMeanwhile,
        ]

    private static let frame: [FrameRefusal] = [
        .wayMissing(.money), .wayUnfit(.frame), .quorumOutOfRange, .articleMissing(.credits), .nothingChanged,
        .nothingProposed, .superseded(current: 2), .alreadyApproved, .throughDecision, .hoursOutOfRange,
        .notYourPerson, .nobodyInCharge, .ownPerson, .alreadyDistrusted,
    ]

    private static let decisions: [DecisionsRefusal] = [
        .unknown, .alreadyClosed, .titleMissing, .textMissing, .answerByPast, .reviewBeforeAnswer, .wayUnfit,
        .wayRuled(.consent), .tooFewPartners, .effectUnfit, .frameUnknown, .choiceUnknown, .ownQuestion,
        .adviceMissing, .reasonMissing, .keepMissing, .changeMissing, .spokenMeanwhile(.yes), .nothingToHear,
        .ownObjection, .answerMissing, .objectionUnheard, .notTheAsker, .nothingChanged,
        .stillSpeaking(until: Moment.noon.day), .becameMissing, .notFacilitating, .nobodySilent, .calledRecently,
        .notToReview, .reviewPast,
    ]

    private static let meetings: [MeetingsRefusal] = [
        .unknown, .titleMissing, .slotsMissing, .tooManySlots, .slotPast, .slotTwice, .slotUnknown,
        .lengthOutOfRange, .essentialUnknown, .answerByPast, .answerByTooLate, .nothingAnswered, .alreadyFixed,
        .cancelled,
        .notTheConvener, .essentialCannot, .notFixed, .dateUnchanged, .dateImpossible, .reasonMissing, .itemMissing,
        .notHeldYet, .textMissing, .nothingChanged, .minutesMeanwhile, .presenceMissing, .taskMissing, .ownerUnknown,
        .dueBeforeMeeting,
    ]

    @Test(arguments: Language.allCases) func `every refusal has its sentence`(language: Language) throws {
        let words = try Words.noon(language)
        for refusal in Self.refusals {
            let sentence = words.refusal(refusal)
            #expect(!sentence.contains("{") && !sentence.contains("refusal."), "\(refusal.key): \(sentence)")
            for code in ["consent”", "money", "advice.", ".yes"] where language == .fr {
                #expect(!sentence.contains(code), "\(sentence)")
            }
        }
    }

    @Test(arguments: Language.allCases) func `every act, gap and matter is told in words`(language: Language) throws {
        let words = try Words.noon(language)
        var keys: [String] = []
        for role in ["facilitator", "followUp"] {
            keys += ["trace.frame.entrusted.\(role)", "trace.frame.distrusted.\(role)", "trace.frame.returned.\(role)"]
            keys.append("gap.frame.\(role)")
        }
        keys += ["unwritten", "unapproved"].map { "gap.frame.\($0)" }
        keys += DecisionWay.allCases.map { "trace.decisions.opened.\($0.rawValue)" }
        keys += VoiceChoice.allCases.map { "trace.decisions.spoken.\($0.rawValue)" }
        keys += DecisionOutcome.allCases.map { "trace.decisions.closed.\($0.rawValue)" }
        keys += ["heard", "reworded", "called"].map { "trace.decisions.\($0)" }
        keys += ["called", "answered", "fixed", "moved", "relocated", "cancelled", "itemAdded", "minuted", "tasked"]
            .map { "trace.meetings.\($0)" }
        keys += ["proposed", "approved", "agreed"].map { "trace.frame.\($0)" }
        keys += ["speak", "hear", "close", "review"].map { "matter.decisions.\($0)" }
        keys += ["answer", "fix", "minute"].map { "matter.meetings.\($0)" } + ["matter.frame.approve"]
        for key in keys { #expect(words.has(key), "\(key)") }
    }
}
