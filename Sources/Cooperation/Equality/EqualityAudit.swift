/// Whether those at the table are equals (S-039, I-11): what each would be answered if it tried each act today.
package struct EqualityAudit: Sendable, Equatable {
    /// What the rules say to one organisation.
    package enum Answer: Sendable, Hashable {
        case done
        /// The act does not fit the moment, whoever tries it.
        case refused(String)
        /// This organisation may not.
        case barred(String)
    }

    /// One act, tried by each of those who may do it alike, with every power that an organisation can give.
    package struct Trial: Sendable, Equatable {
        package let act: String
        /// Whether what each did before cannot change the answer.
        package let isFresh: Bool
        package let answers: [OrganisationID: Answer]

        /// Those to whom the act is not closed, in order of identifier.
        package var holders: [OrganisationID] {
            answers.keys.filter { if case .barred = answers[$0] { false } else { true } }.sorted()
        }

        /// Those who could do it now.
        package var done: [OrganisationID] { answers.keys.filter { answers[$0] == .done }.sorted() }

        /// Open to all of them, or to none.
        package var isEqual: Bool { holders.isEmpty || holders.count == answers.count }
    }

    package let trials: [Trial]
    /// What facilitating adds, tried by the person in charge where there is one.
    package let procedural: [Trial]
    /// Whose people facilitate or follow up; while there is nobody, everybody may.
    package let facilitating: [OrganisationID]

    /// Whether no organisation has a right that another lacks; the procedure of whoever facilitates is no right.
    package var isEqual: Bool { unequal.isEmpty }

    /// The acts that are open to some only.
    package var unequal: [Trial] {
        trials.filter { !$0.isEqual } + procedural.filter { !isProcedureOnly($0) }
    }

    private func isProcedureOnly(_ trial: Trial) -> Bool {
        facilitating.isEmpty ? trial.isEqual : trial.done.allSatisfy(facilitating.contains)
    }
}
