import Cooperation
import TestSupport
import Testing

@testable import Web

/// Whatever the two chapters refuse, miss, expect or tell has its sentence in every language.
@Suite struct ChapterSentencesTests {
    private static let refusals: [any Refusal] = preparation + relations

    private static let preparation: [PreparationRefusal] = [
        .textMissing(field: "need"), .reasonMissing, .writtenMeanwhile, .needUnknown, .notYourNeed, .yourOwnNeed,
        .nothingProposed, .wordingSuperseded, .yourOwnWording, .themeUnknown, .publicUnknown, .complementUnknown,
        .notYourComplement,
    ]

    private static let relations: [RelationsRefusal] = [
        .otherNotSeated, .criterionMissing(field: "x"), .sideMisplaced(field: "x"), .answeredMeanwhile,
        .notRevealed, .alreadyBlind, .talkEmpty, .dayPast, .nothingProposed, .proposalSuperseded, .yourOwnProposal,
        .alreadyAgreed, .noTalkToAnswer, .answerEmpty, .textMissing, .requestUnknown, .notYoursToAnswer,
    ]

    @Test(arguments: Language.allCases)
    func `every refusal has its sentence`(language: Language) throws {
        let words = try Words.noon(language)
        for refusal in Self.refusals {
            #expect(words.has("refusal.\(refusal.key)"), "\(refusal.key)")
            #expect(refusal.field == nil || refusal.nature == .invalid)
        }
        #expect(Set(Self.refusals.map(\.key)).count == Self.refusals.count)
    }

    @Test(arguments: Language.allCases)
    func `every type, criterion, task, rung and agreed type has its words`(language: Language) throws {
        let words = try Words.noon(language)
        for type in RelationType.allCases {
            #expect(words.has("relations.type.\(type.rawValue).name"))
            #expect(words.has("relations.type.\(type.rawValue).when"))
            #expect(words.has("trace.relations.readingAccepted.\(type.rawValue)"))
        }
        for criterion in Criterion.allCases {
            for part in ["title", "question", "example"] {
                #expect(words.has("relations.criterion.\(criterion.rawValue).\(part)"))
            }
            for choice in words.choices(criterion, about: "L’autre") { #expect(!choice.label.contains("relations.")) }
        }
        for task in RoleTask.allCases { #expect(words.has("relations.task.\(task.rawValue)")) }
        for rung in RecipientsRung.allCases { #expect(words.has("relations.rung.\(rung.rawValue)")) }
    }

    @Test(arguments: Language.allCases)
    func `what is missing and what is expected is told`(language: Language) throws {
        let words = try Words.noon(language)
        var scene = try CycleScene()
        var keys: Set<String> = []
        func listen() {
            keys.formUnion(scene.cycle.gaps(before: .negotiating, on: scene.day).map { "gap.\($0.key)" })
            for organisation in CycleScene.partners {
                keys.formUnion(scene.cycle.matters(for: organisation, on: scene.day).map { "matter.\($0.key)" })
            }
        }
        listen()
        try scene.prepare()
        try scene.state(Personas.acacias, about: Personas.lire)
        listen()
        try scene.state(Personas.lire, about: Personas.acacias, seen: .answering([.opinion: .us]))
        listen()
        for key in keys where key.contains(".preparation.") || key.contains(".relations.") {
            #expect(words.has(key), "\(key)")
        }
        #expect(keys.isSuperset(of: ["gap.relations.reveal", "matter.relations.talk", "matter.relations.answer"]))
    }
}
