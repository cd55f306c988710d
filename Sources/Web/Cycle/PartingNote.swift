import Cooperation
import HTML

/// What became of an organisation that a page still names: it is part of another by now, or it left the table.
struct PartingNote: Component {
    let organisation: OrganisationID?
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if let parting = words.parting(of: organisation, sheet) { p(.class("said")) { parting } }
    }
}

extension Words {
    /// The note on its own; nothing for whoever sits at the table or never did.
    func parting(of organisation: OrganisationID?, _ sheet: CycleSheet) -> String? {
        guard let organisation else { return nil }
        let paper = sheet.partnership
        switch paper.state(of: organisation, on: sheet.day) {
        case .withdrawn?: return self("mentions.state.withdrawn")
        case .merged?:
            guard let succession = paper.participations[organisation]?.succession?.value else { return nil }
            return self(
                "mentions.merger.since",
                ["into": sheet.names[succession.into], "day": day(succession.on)]
            )
        default: return nil
        }
    }
}

extension CycleSheet {
    /// Those at the table, then those of the others that have no place any more.
    func together(with others: some Sequence<OrganisationID>) -> [OrganisationID] {
        seated + Set(others).subtracting(seated).sorted()
    }

    /// The same, of those whom the paper names, for which this holds.
    func together(where isHere: (OrganisationID) -> Bool) -> [OrganisationID] {
        together(with: partnership.participations.keys.filter(isHere))
    }

    /// The name of an organisation, saying so when it has no place at the table any more.
    func placedName(_ organisation: OrganisationID, _ words: Words) -> String {
        seated.contains(organisation)
            ? names[organisation] : words("cycle.gone", ["organisation": names[organisation]])
    }
}
