import Cooperation
import Exchange
import TestSupport
import Testing

@Suite struct MarkingTests {
    private func mark(_ text: String, _ organisations: (String, ConsentMark)...) -> String {
        let printed = organisations.map { PrintedOrganisation(id: OrganisationID($0.0), name: $0.0, mark: $0.1) }
        return Marking(printed).apply(to: text).map { part in
            switch part {
            case .text(let text): text
            case .name(let name, let mark): "\(name)[\(mark.rawValue)]"
            }
        }.joined()
    }

    @Test(.requirement("I-03"))
    func marksEveryOccurrenceHoweverItIsWritten() {
        #expect(
            mark("Le CHAMP LIBRE, l’association Champ-Libre et champ libre.", ("Champ Libre", .contested))
                == "Le CHAMP LIBRE[contested], l’association Champ-Libre[contested] et champ libre[contested]."
        )
    }

    @Test func findsANameAcrossItsLittleWords() {
        #expect(
            mark("avec le musée de la Grande-Ardenne", ("ASBL Musée Grande Ardenne", .accepted))
                == "avec le musée de la Grande-Ardenne[accepted]"
        )
    }

    @Test func marksTheLongestName() {
        #expect(
            mark("Ville de Lormont, Lormont", ("Lormont", .approached), ("Ville de Lormont", .accepted))
                == "Ville de Lormont[accepted], Lormont[approached]"
        )
    }

    @Test func leavesAnOrdinaryWordAlone() {
        #expect(mark("Une attitude juste", ("Attitude", .accepted)) == "Une attitude juste")
        #expect(mark("l'association attitude", ("Attitude", .accepted)) == "l'association attitude[accepted]")
        #expect(mark("Attitudes", ("Attitude", .accepted)) == "Attitudes")
    }

    @Test func knowsTheAcronymInBrackets() {
        #expect(mark("l'ARDIE.", ("Pour le développement (ARDIE)", .declined)) == "l'ARDIE[declined].")
    }

    @Test func claimsTheLeastForOneNameOfTwoOrganisations() {
        #expect(mark("Le Lien", ("Le Lien", .accepted), ("Association Le Lien", .contested)) == "Le Lien[contested]")
    }

    @Test func losesNothing() {
        let text = "  Œuvre — l'Été… «Champ Libre» \n\n fin "
        #expect(mark(text, ("Champ Libre", .accepted)).replacing("[accepted]", with: "") == text)
    }
}
