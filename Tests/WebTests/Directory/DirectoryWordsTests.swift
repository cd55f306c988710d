import Cooperation
import Exchange
import Foundation
import Testing

@testable import Web

/// Every code and every refusal of the directory has its words, in both languages.
@Suite struct DirectoryWordsTests {
    @Test(arguments: Language.allCases) func `every code has a name`(language: Language) throws {
        let words = Words(try Catalogue(), language, zone: Zone(.gmt), now: Instant(milliseconds: 0))
        let lists = [
            ("theme", DirectoryCodes.themes + DirectoryCodes.themesByCategory.map(\.category)),
            ("public", DirectoryCodes.publics), ("network", DirectoryCodes.networks), ("type", DirectoryCodes.types),
            ("fees", DirectoryCodes.fees), ("reception", DirectoryCodes.receptionModes),
            ("mobilisableBy", DirectoryCodes.mobilisableBy), ("mobilisation", DirectoryCodes.mobilisationModes),
        ]
        for (kind, codes) in lists {
            for code in codes { #expect(words.has("directory.\(kind).\(code)"), "\(kind) \(code)") }
        }
        #expect(words.label("network", "reseau-inconnu") == "reseau inconnu")
    }

    @Test(arguments: Language.allCases) func `every refusal has its sentence, filled in`(language: Language) throws {
        let words = Words(try Catalogue(), language, zone: Zone(.gmt), now: Instant(milliseconds: 0))
        let refusals: [any Refusal] =
            [
                RecordRefusal.missing(.name), .wrongType(.name), .nameLength, .tooLong(.name), .identifierMalformed,
                .dateMalformed, .dateTooOld, .dateInFuture, .siretMalformed, .postcodeMalformed,
                .communeCodeMalformed, .positionIncomplete, .positionOutOfRange, .columns(expected: 4, found: 5),
                .repeated, .structureUnknown,
            ]
            + [
                DirectoryFault.unreadable, .empty, .unknownFormat, .malformed(line: 3), .truncated(line: 3),
                .misencoded(line: 3), .recordTooLarge(line: 3), .tooDeep(line: 3), .tooLarge, .compressionDamaged,
                .compressionBomb,
            ]
        for refusal in refusals {
            let sentence = words.refusal(refusal)
            #expect(sentence.contains(" ") && !sentence.contains("{"), "\(refusal.key): \(sentence)")
        }
    }
}
