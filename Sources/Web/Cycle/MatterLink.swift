import Cooperation

extension Link {
    /// The page where an organisation does what the cycle expects of it.
    static func matter(_ matter: Matter, in partnership: PartnershipID) -> Link {
        mending(matter.key, matter.part, matter.arguments, in: partnership)
    }

    /// The page where what is missing is mended: the chapter's first for a reader who cannot mend it.
    static func gap(_ gap: Gap, in partnership: PartnershipID, for reader: OrganisationID) -> Link {
        guard gap.organisations.isEmpty || gap.organisations.contains(reader) else {
            return .cycle(partnership, gap.part)
        }
        return mending(gap.key, gap.part, gap.arguments, in: partnership)
    }

    private static func mending(
        _ key: String,
        _ part: CyclePart,
        _ arguments: [String: TraceLine.Argument],
        in partnership: PartnershipID
    ) -> Link {
        switch key {
        case "contract.twoPartners", "contract.noDates", "contract.oldDates", "convention.tooFewPartners":
            return .paper(partnership)
        case "cycle.takeUp": return cycle(partnership).anchored(to: "a-reprendre")
        case "cycle.resume": return question(partnership, on: DecisionEffect(.resume))
        default: break
        }
        let chapter = cycle(partnership, part)
        guard let page = MatterPages.below[key].flatMap({ MatterPages.filled($0, with: arguments) }) else {
            return chapter
        }
        return Link("\(chapter.path)/\(page)")
    }
}

/// Which page below its chapter each gap and matter leads to, `{name}` standing for one of its arguments.
enum MatterPages {
    static let below: [String: String] = [
        "preparation.start": "pre-projet", "preparation.preProject": "pre-projet",
        "preparation.diagnosis": "besoin", "preparation.definition": "definition",
        "preparation.views": "diagnostic", "preparation.questions": "questions", "convention.questions": "questions",
        "relations.answer": "{organisation}/reponse", "relations.reading": "{organisation}",
        "relations.talk": "{organisation}", "relations.talkAsked": "{organisation}",
        "relations.opinion": "{organisation}/echanges",
        "negotiation.position": "sujets/{topic}", "negotiation.amendment": "sujets/{topic}",
        "negotiation.heard": "sujets/{topic}", "negotiation.noProposal": "sujets/{topic}",
        "negotiation.topicOpen": "sujets/{topic}", "negotiation.redLine": "lignes", "convention.redLines": "lignes",
        "negotiation.concession": "concessions", "negotiation.word": "lexique",
        "contract.object": "objet", "contract.noObject": "objet", "contract.objectNotApproved": "objet",
        "contract.identity": "nom", "contract.rating": "objectifs", "contract.noObjective": "objectifs",
        "contract.notShared": "objectifs",
        "contract.noIndicator": "objectifs", "contract.noIndicatorInTime": "objectifs",
        "contract.noEffect": "effets/nouveau", "contract.reasons": "raisons", "contract.keeps": "apports/garder",
        "contract.brings": "apports/nouveau",
        "convention.noWithdrawal": "articles/nouveau", "convention.notClosed": "cloture",
        "convention.nobodyObliged": "articles/{clause}",
        "convention.notAgreed": "accord", "convention.agree": "accord", "convention.newcomers": "accord",
        "convention.sign": "signature", "convention.unsigned": "signature",
        "convention.amended": "amendements/{amendment}", "frame.unwritten": "texte",
        "decisions.speak": "{number}", "decisions.hear": "{number}", "decisions.close": "{number}",
        "decisions.review": "{number}", "meetings.answer": "{number}", "meetings.fix": "{number}",
        "meetings.minute": "{number}/compte-rendu",
        "realisation.noAction": "nouvelle", "realisation.nobodyAccountable": "{number}",
        "realisation.roleOffered": "{number}", "realisation.taskOffered": "taches/{number}",
        "realisation.taskDue": "taches/{number}", "realisation.taskLate": "taches/{number}",
        "realisation.closureToFind": "engagements/{number}", "realisation.commitmentOpen": "engagements/{number}",
        "budget.late": "lignes/{line}",
        "evaluation.noPlan": "plan", "evaluation.assess": "chez-nous", "evaluation.noAssessment": "chez-nous",
        "evaluation.reasons": "raisons", "evaluation.ownObjective": "intentions", "evaluation.objective": "intentions",
        "evaluation.noOutcome.action": "intentions/action-{number}",
        "evaluation.noOutcome.objective": "intentions/objective-{number}", "evaluation.alone": "ensemble",
        "evaluation.joint": "commun", "evaluation.wish": "suite", "evaluation.noWish": "suite",
    ]

    /// The page with its arguments; nothing while one of them is not known.
    static func filled(_ page: String, with arguments: [String: TraceLine.Argument]) -> String? {
        var filled = page
        for (name, argument) in arguments {
            switch argument {
            case .number(let number): filled = filled.replacing("{\(name)}", with: String(number))
            case .organisation(let organisation):
                filled = filled.replacing("{\(name)}", with: Link.encoded(organisation.rawValue))
            default: break
            }
        }
        return filled.contains("{") ? nil : filled
    }
}
