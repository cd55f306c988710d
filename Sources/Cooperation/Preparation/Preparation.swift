/// Before the table: each organisation's pre-project and diagnosis, its word for partnership, the five questions.
///
/// The lanes are parallel: none is "the" project, and the one that opened the paper has no lane of another kind (S-051).
package struct Preparation: Chapter, Equatable {
    package static let category = "preparation"
    package let id: Identifier<Preparation>
    package private(set) var lanes: [OrganisationID: Lane] = [:]
    /// What each organisation diagnosed, in the order in which it was first said.
    package private(set) var needs: [DiagnosedNeed] = []
    package private(set) var questions: [PartnershipQuestion: QuestionFile] = [:]
    /// What each lacks and offers, those taken back included.
    package private(set) var complements: [PostedComplement] = []

    package init(id: Identifier<Preparation>) {
        self.id = id
    }

    package mutating func apply(_ event: PreparationEvent, _ record: Record) {
        switch event {
        case .preProjectWritten(let project):
            change(project.organisation) { $0.starts.append(Dated(.ownProject(project), record)) }
        case .joined(let joining):
            change(joining.organisation) { $0.starts.append(Dated(.joins(joining), record)) }
        case .definitionGiven(let definition):
            change(definition.organisation) { $0.definitions.append(Dated(definition, record)) }
        case .needDiagnosed(let diagnosis):
            if let index = needs.firstIndex(where: { $0.number == diagnosis.number }) {
                needs[index].editions.append(Dated(diagnosis, record))
            } else {
                needs.append(DiagnosedNeed(Dated(diagnosis, record)))
            }
        case .needViewed(let view):
            guard let index = needs.firstIndex(where: { $0.number == view.need }) else { return }
            needs[index].views.append(Dated(view, record))
        case .questionAnswered(let answer):
            questions[answer.question, default: QuestionFile()].wordings.append(Dated(answer, record))
        case .questionVoiced(let voice):
            questions[voice.question, default: QuestionFile()].voices.append(Dated(voice, record))
        case .complementPosted(let complement):
            complements.append(PostedComplement(Dated(complement, record)))
        case .complementWithdrawn(let reference):
            guard let index = complements.firstIndex(where: { $0.number == reference.number }) else { return }
            complements[index].withdrawn = record
        }
    }

    private mutating func change(_ organisation: OrganisationID, _ body: (inout Lane) -> Void) {
        body(&lanes[organisation, default: Lane()])
    }

    package func lane(of organisation: OrganisationID) -> Lane { lanes[organisation] ?? Lane() }

    package func need(_ number: Int) -> DiagnosedNeed? { needs.first { $0.number == number } }

    package func needs(of organisation: OrganisationID) -> [DiagnosedNeed] {
        needs.filter { $0.author == organisation }
    }

    package func file(_ question: PartnershipQuestion) -> QuestionFile { questions[question] ?? QuestionFile() }
}
