import ArgumentParser
import Journal

struct JournalVerifyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify",
            abstract: say(
                "Vérifier la chaîne du journal, et la comparer à des preuves gardées ailleurs.",
                "Check the chain of the journal, and compare it with proofs kept elsewhere."
            ),
            discussion: say(
                """
                La chaîne montre que chaque entrée suit de la précédente, qu’aucun texte n’a été changé ni effacé sans que rien ne le dise, et qu’il ne manque aucune entrée avant la dernière. Elle n’a pas de clé : qui tient la base peut la réécrire en entier, ou en retirer la fin, sans que cela se voie ici.

                Une preuve gardée ailleurs le montre. Avec --proof, le journal doit encore contenir l’entrée que la preuve cite, avec la même empreinte, donc toutes celles du papier jusque-là. Cela ne dit rien de ce qui est venu après, des autres papiers ni des chapitres du partenariat. De qui est la preuve se vérifie avec « maillage proof verify --key ».

                Code de sortie 1 quand une entrée est rompue ou une preuve contredite : la première est nommée.
                """,
                """
                The chain shows that each entry follows from the one before it, that no text was changed, or erased without saying so, and that no entry is missing before the last. It has no key: whoever holds the database can write it anew, or take off its end, and nothing here will show it.

                A proof kept elsewhere does. With --proof, the journal must still have the entry that the proof names, with the same hash, and so all those of the paper up to it. This says nothing of what came after, of other papers, nor of the chapters of the partnership. Whose the proof is, “maillage proof verify --key” tells.

                Exit code 1 when an entry is broken or a proof contradicted: the first one is named.
                """
            )
        )
    }

    @Option(
        help: ArgumentHelp(
            say(
                "Preuve à retrouver dans le journal, ou PDF qui la porte ; autant de fois que de preuves.",
                "Proof to find in the journal, or PDF that carries it; as many times as there are proofs."
            ),
            valueName: say("fichier", "file")
        )
    )
    var proof: [String] = []
    @Option(help: .format) var format = TableFormat.table

    func run() async throws {
        var proofs: [KeptProof] = []
        for file in proof { proofs.append(try await KeptProof.read(file)) }
        let heads = proofs.map(\.head)
        let check = try await withStore { store, _ in try await store.verify(against: heads) }
        try JournalReport(check: check, proofs: proofs).print(as: format)
    }
}
