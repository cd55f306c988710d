import Cooperation
import Testing

@Suite struct NameKeyTests {
    @Test(arguments: [
        ("Association Départementale d’Animation", "departementale animation"),
        ("ASBL Le Lien", "lien"),
        ("Cie du Cœur Volant", "compagnie coeur volant"),
        ("F.I.S.E.", "fise"),
        ("A.S. Inter de Montpellier", "as inter montpellier"),
        ("Cellanova.org", "cellanova org"),
        ("Ecoles du C.H.U", "ecoles chu"),
        ("Association 19-20", "19 20"),
        ("L'Association", "l association"),
    ])
    func keepsTheWordsThatCount(name: String, key: String) {
        #expect(NameKey.key(of: name) == key)
    }

    @Test func doesNotCareHowAccentsAreEncoded() {
        #expect(NameKey.key(of: "Cine\u{301}ma") == NameKey.key(of: "Cinéma"))
    }

    @Test func saysWhereEachWordStands() {
        let text = "l'École Œuvre"
        #expect(FoldedWord.all(in: text).map { String(text[$0.range]) } == ["l", "École", "Œuvre"])
    }

    @Test func findsAnOrganisationByItsBracketsToo() {
        let name = DirectoryName(
            organisation: OrganisationID("a"),
            name: "ASSOCIATION POUR LE DEVELOPPEMENT (ARDIE)",
            acronym: DirectoryName.acronym(inSummary: "Domaine : Sports. Sigle : A.D.E. Quartier : Mosson.")
        )
        #expect(name.keys == ["developpement ardie", "developpement", "ardie"])
        #expect(name.acronyms == ["ardie", "ade"])
    }
}
