import Cooperation

extension CycleSheet {
    /// Those whose words the assessment waits for, and whoever wrote something in it before leaving.
    var assessors: [OrganisationID] { cycle.evaluation.assessors(beside: assessing) }

    /// Whether what one of them has not said may still be said.
    func isAwaited(_ organisation: OrganisationID) -> Bool {
        cycle.course.ending(of: cycle.id.number) == nil && assessing.contains(organisation)
    }

    /// The name of one of them, saying so when it is no partner any more.
    func assessorName(_ organisation: OrganisationID, _ words: Words) -> String {
        guard !assessing.contains(organisation) else { return names[organisation] }
        let key = cycle.course.ending(of: cycle.id.number) == nil ? "now" : "then"
        return words("evaluation.left.\(key)", ["organisation": names[organisation]])
    }
}
