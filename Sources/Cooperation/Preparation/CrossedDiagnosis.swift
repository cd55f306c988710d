/// The diagnoses of all read together: what is shared, what is contested, what is missing (S-052).
package struct CrossedDiagnosis: Sendable, Equatable {
    package enum Finding: String, Sendable, CaseIterable {
        /// At least one other sees it too, nobody contests it.
        case shared
        case contested
        /// Only its author says it so far.
        case alone
    }

    /// One need, and where each of the others stands.
    package struct Row: Sendable, Equatable {
        package let need: DiagnosedNeed
        package let finding: Finding
        package let stands: [OrganisationID: NeedView.Stand]
        /// Who has not said anything about its present wording.
        package let silent: [OrganisationID]
    }

    package let rows: [Row]
    /// Organisations at the table that said no need.
    package let withoutDiagnosis: [OrganisationID]
    /// What no organisation documented for any need.
    package let undocumented: [DiagnosisAspect]
    /// Where nobody looked.
    package let unusedSources: [DiagnosisSource]

    init(_ needs: [DiagnosedNeed], seated: [OrganisationID]) {
        rows = needs.map { Row($0, seated: seated) }
        withoutDiagnosis = seated.filter { organisation in !needs.contains { $0.author == organisation } }
        let all = needs.map(\.current.value)
        undocumented = DiagnosisAspect.allCases.filter { aspect in
            !needs.isEmpty && all.allSatisfy { $0.undocumented.contains(aspect) }
        }
        unusedSources = DiagnosisSource.allCases.filter { source in
            !needs.isEmpty && all.allSatisfy { !$0.sources.contains(source) }
        }
    }

    package func rows(_ finding: Finding) -> [Row] { rows.filter { $0.finding == finding } }
}

extension CrossedDiagnosis.Row {
    fileprivate init(_ need: DiagnosedNeed, seated: [OrganisationID]) {
        self.need = need
        let others = seated.filter { $0 != need.author }
        var stands: [OrganisationID: NeedView.Stand] = [:]
        for organisation in others { stands[organisation] = need.view(of: organisation)?.stand }
        self.stands = stands
        silent = others.filter { stands[$0] == nil }
        finding = stands.values.contains(.contests) ? .contested : stands.values.contains(.shares) ? .shared : .alone
    }
}

extension Preparation {
    package func crossedDiagnosis(among seated: [OrganisationID]) -> CrossedDiagnosis {
        CrossedDiagnosis(needs, seated: seated)
    }
}
