import Cooperation

/// The form of a relation: each criterion as it is seen and as it is wished, who does what, the place of the people.
enum RelationFields {
    static func name(_ prefix: String, _ criterion: Criterion) -> String { "\(prefix)-\(criterion.rawValue)" }
    static func name(_ task: RoleTask) -> String { "task-\(task.rawValue)" }

    static func draft(of statement: RelationStatement?) -> Draft {
        guard let statement else { return Draft() }
        var values = values(of: statement.seen, "seen").merging(values(of: statement.wished, "wished")) { $1 }
        for (task, side) in statement.tasks { values[name(task)] = side.rawValue }
        return Draft(values)
    }

    static func values(of reading: Reading, _ prefix: String) -> [String: String] {
        var values: [String: String] = [:]
        for (criterion, side) in reading.answers { values[name(prefix, criterion)] = side.rawValue }
        values["\(prefix)-rung"] = reading.place?.rung.rawValue
        values["\(prefix)-place"] = reading.place?.text
        return values
    }

    static func statement(_ input: FormInput, _ relation: RelationSheet) throws(FormRefused) -> RelationStatement {
        var check = FormCheck(input)
        var tasks: [RoleTask: CriterionSide] = [:]
        for task in RoleTask.allCases { tasks[task] = CriterionSide(rawValue: input[name(task)]) }
        let statement = RelationStatement(
            author: relation.view.reader,
            other: relation.other,
            seen: reading(&check, "seen"),
            wished: reading(&check, "wished"),
            tasks: tasks
        )
        try check.finish()
        return statement
    }

    static func reading(_ check: inout FormCheck, _ prefix: String) -> Reading {
        var answers: [Criterion: CriterionSide] = [:]
        for criterion in Criterion.allCases {
            answers[criterion] = check.choice(name(prefix, criterion), CriterionSide.self)
        }
        let rung = RecipientsRung(rawValue: check.input["\(prefix)-rung"])
        let text = check.optionalText("\(prefix)-place", limit: 1_000) ?? ""
        return Reading(answers, place: rung.map { RecipientsPlace(rung: $0, text: text) })
    }
}
