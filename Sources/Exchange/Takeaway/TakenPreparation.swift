package import Cooperation

/// Before the table: the reader's own lane with all its texts, the others' as they stand.
package struct TakenPreparation: Sendable, Codable, Equatable {
    package let lanes: [TakenLane]
    package let needs: [TakenNeed]
    package let questions: [TakenQuestion]
    package let complements: [TakenComplement]

    init(_ chapter: Preparation, readBy reader: OrganisationID) {
        lanes = chapter.lanes.sorted { $0.key < $1.key }.map { TakenLane($1, of: $0, isOwn: $0 == reader) }
        needs = chapter.needs.map { TakenNeed(editions: $0.editions.taken(), views: $0.views.taken()) }
        questions = PartnershipQuestion.allCases.compactMap { question in
            chapter.questions[question].map {
                TakenQuestion(question: question, wordings: $0.wordings.taken(), voices: $0.voices.taken())
            }
        }
        complements = chapter.complements.map {
            TakenComplement(posted: TakenAct($0.posted), withdrawn: $0.withdrawn.map { TakenMoment($0) })
        }
    }
}

package struct TakenLane: Sendable, Codable, Equatable {
    package let organisation: OrganisationID
    package let preProjects: [TakenAct<PreProject>]
    package let joinings: [TakenAct<Joining>]
    package let definitions: [TakenAct<WordDefinition>]

    init(_ lane: Lane, of organisation: OrganisationID, isOwn: Bool) {
        let starts = isOwn ? lane.starts : Array(lane.starts.suffix(1))
        self.organisation = organisation
        preProjects = starts.compactMap { start in
            if case .ownProject(let project) = start.value { TakenAct(project, start.record) } else { nil }
        }
        joinings = starts.compactMap { start in
            if case .joins(let joining) = start.value { TakenAct(joining, start.record) } else { nil }
        }
        definitions = (isOwn ? lane.definitions : Array(lane.definitions.suffix(1))).taken()
    }
}

package struct TakenNeed: Sendable, Codable, Equatable {
    package let editions: [TakenAct<Diagnosis>]
    package let views: [TakenAct<NeedView>]
}

package struct TakenQuestion: Sendable, Codable, Equatable {
    package let question: PartnershipQuestion
    package let wordings: [TakenAct<QuestionAnswer>]
    package let voices: [TakenAct<QuestionVoice>]
}

package struct TakenComplement: Sendable, Codable, Equatable {
    package let posted: TakenAct<Complement>
    package let withdrawn: TakenMoment?
}
