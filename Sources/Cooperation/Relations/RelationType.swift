/// The seven types of relation (S-003 to S-009), and none.
///
/// Not a scale: service and fusion are the two ends where
/// partnership is lost.
package enum RelationType: String, Sendable, Codable, CaseIterable {
    case service, mutualInformation, consultation, concertation, cooperation, reciprocity, fusion, none

    /// Dhume's progression from having things done to acting together; nothing where there is no relation or nobody
    /// can be told apart.
    package var progression: Progression? {
        switch self {
        case .service: .havingDone
        case .mutualInformation, .consultation, .concertation: .doingWith
        case .cooperation, .reciprocity: .actingTogether
        case .fusion, .none: nil
        }
    }

    /// Joint commitments that only signatures of all and shared objectives make real (S-007).
    package var needsContract: Bool { self == .cooperation || self == .reciprocity }

    package enum Progression: String, Sendable, CaseIterable { case havingDone, doingWith, actingTogether }
}

/// A type with its reasons: the first rule that holds, from the top, on one reading.
package struct Reasoning: Sendable, Equatable {
    /// A type that the answers point to, and why it cannot be said.
    package enum Bar: String, Sendable, CaseIterable {
        /// Ready to change, but nothing can be amended any more (S-006).
        case nothingAmendable
        /// Joint commitment and equal esteem, but no recorded place for the people concerned (I-38).
        case noPlaceForRecipients
    }

    package let type: RelationType
    /// The criteria on which the type rests.
    package let grounds: [Criterion]
    package let bars: [Bar]
    /// Who works for whom, when it is a service.
    package let direction: CriterionSide?

    /// - Parameters:
    ///   - reading: the answers of one organisation
    ///   - isAmendable: whether an amendment could still be accepted
    package init(_ reading: Reading, isAmendable: Bool) {
        let isJoint = reading[.commitment] == .both
        let isEqual = reading[.esteem] == .both
        let hasSeat = reading.place?.isSeat ?? false
        let isReady = [.us, .them, .both].contains(reading[.change])
        bars =
            (isJoint && isEqual && !hasSeat ? [.noPlaceForRecipients] : [])
            + (isReady && !isAmendable ? [.nothingAmendable] : [])
        if reading[.roles] == .no {
            (type, grounds) = (.fusion, [.roles])
        } else if isJoint && isEqual && hasSeat {
            (type, grounds) = (.reciprocity, [.commitment, .esteem])
        } else if isJoint && reading[.responsibility] == .both {
            (type, grounds) = (.cooperation, [.commitment, .responsibility])
        } else if isReady && isAmendable {
            (type, grounds) = (.concertation, [.change])
        } else if [.us, .them, .both].contains(reading[.opinion]) {
            (type, grounds) = (.consultation, [.opinion])
        } else if reading[.information] == .both {
            (type, grounds) = (.mutualInformation, [.information])
        } else if [.us, .them].contains(reading[.service]) {
            (type, grounds) = (.service, [.service])
        } else {
            (type, grounds) = (.none, [])
        }
        direction = type == .service ? reading[.service] : nil
    }

    /// A service is better called one: "prestation", not "partenariat" (S-003).
    package var isBetterCalledService: Bool { type == .service }
}
