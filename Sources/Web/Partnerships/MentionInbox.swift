import Cooperation
import Journal

/// The papers that name an organisation, and who writes them; shown to that organisation only.
struct MentionInbox: Sendable {
    struct Line: Sendable {
        let paper: Partnership
        let initiator: String
        let state: ParticipationState
        let received: Instant?
        let replyBy: Day?
    }

    /// Who names the organisation, how often, and how often without asking first.
    struct Source: Sendable {
        let name: String
        let papers: Int
        let late: Int
    }

    let reader: OrganisationID
    let toAnswer: [Line]
    let answered: [Line]
    let sources: [Source]

    init(_ papers: [Partnership], of organisation: OrganisationID, names: [OrganisationID: String], on day: Day) {
        reader = organisation
        let foreign = papers.filter { $0.initiator != organisation }
        let lines = foreign.compactMap { paper -> Line? in
            guard let state = paper.state(of: organisation, on: day) else { return nil }
            let notice = paper.participations[organisation]?.notice
            return Line(
                paper: paper,
                initiator: paper.initiator.flatMap { names[$0] } ?? "",
                state: state,
                received: notice?.record.at,
                replyBy: notice?.value.replyBy
            )
        }
        let isSilent = { (line: Line) in [.mentioned, .invited, .considering, .lapsed].contains(line.state) }
        toAnswer = lines.filter(isSilent)
            .sorted { ($0.replyBy ?? Day(number: .max), $0.paper.id) < ($1.replyBy ?? Day(number: .max), $1.paper.id) }
        answered = lines.filter { !isSilent($0) }
        sources = Dictionary(grouping: foreign.filter { $0.initiator != nil }, by: \.initiator)
            .map { initiator, papers in
                Source(
                    name: initiator.flatMap { names[$0] } ?? "",
                    papers: papers.count,
                    late: papers.count { $0.consultation(of: organisation)?.wasNamedWithoutAsking ?? false }
                )
            }
            .sorted { ($1.papers, $0.name) < ($0.papers, $1.name) }
    }
}

extension Site {
    func inbox(of organisation: OrganisationID) async throws -> MentionInbox {
        let papers = try await store.papers(of: organisation)
        let names = try await store.names(of: Set(papers.compactMap(\.initiator)))
        return MentionInbox(papers, of: organisation, names: names, on: moment().day)
    }
}
