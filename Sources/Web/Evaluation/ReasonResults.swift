import Cooperation
import HTML

/// Promise and result: for each reason that a partner chose, what it says of it now, partner by partner (S-137).
struct ReasonResults: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        p { strong { words("evaluation.reasons.sum", ["kept": words.number(kept), "all": words.number(all)]) } }
        ForEach(Viewpoint.allCases) { viewpoint in
            let reasons = viewpoint.reasons.filter { reason in sheet.assessors.contains { promises(reason, $0) } }
            if !reasons.isEmpty { matrix(viewpoint, reasons) }
        }
    }

    private func matrix(_ viewpoint: Viewpoint, _ reasons: [Reason]) -> some HTML {
        div(.class("table")) {
            table {
                caption { words("contract.viewpoint.\(viewpoint.rawValue)") }
                thead {
                    tr {
                        th(.scope("col")) { words("contract.column.reason") }
                        ForEach(sheet.assessors) { partner in
                            th(.scope("col")) { sheet.assessorName(partner, words) }
                        }
                    }
                }
                tbody {
                    ForEach(reasons) { reason in
                        tr {
                            th(.scope("row")) { words("contract.reason.\(reason.rawValue)") }
                            ForEach(sheet.assessors) { partner in
                                td(.cell(sheet.names[partner])) {
                                    if promises(reason, partner) {
                                        ReasonResult(reason: reason, partner: partner, sheet: sheet, words: words)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private func promises(_ reason: Reason, _ partner: OrganisationID) -> Bool {
        sheet.cycle.promised(by: partner)?.reasons.contains(reason) == true
    }

    private var all: Int { sheet.assessors.reduce(0) { $0 + (sheet.cycle.promised(by: $1)?.reasons.count ?? 0) } }

    private var kept: Int {
        sheet.assessors.reduce(0) { sum, partner in
            sum
                + (sheet.cycle.promised(by: partner)?.reasons ?? []).count { reason in
                    sheet.evaluation.reasons[partner]?[reason.rawValue]?.value.verdict == .yes
                }
        }
    }
}
