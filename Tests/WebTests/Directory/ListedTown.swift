import Cooperation
import Exchange
import Journal

extension Town {
    /// Pours a small directory in: a library with an acronym, a food bank with one service.
    func list() async throws {
        let text = """
            {"source":"dora","id":"dora--mediatheque","nom":"Médiathèque <du Lac>","date_maj":"2026-10-01",\
            "description":"Prêt de livres. Sigle : MDL.","commune":"Lunel","code_postal":"34400","code_insee":"34145",\
            "longitude":4.13,"latitude":43.67,"telephone":"04 67 00 00 00","courriel":"lac@lunel.example",\
            "site_web":"https://lac.example","reseaux_porteurs":["mjc"]}
            {"source":"dora","id":"dora--epicerie","nom":"Épicerie solidaire","date_maj":"2023-01-02","commune":"Lunel",\
            "code_postal":"34400","code_insee":"34145"}
            {"source":"dora","structure_id":"dora--epicerie","id":"dora--colis","nom":"Colis alimentaires",\
            "description":"Chaque mardi","date_maj":"2026-10-01","publics":["familles"],"frais":"gratuit",\
            "thematiques":["equipement-et-alimentation--alimentation"],"modes_mobilisation":["se-presenter"]}
            """
        let day = store.clock.now().day
        let report = try await store.importDirectory(from: {
            try DirectoryReader(MemoryBytes(text.utf8), on: day)
        })
        guard report.refusedCount == 0, report.structures.created == 2, report.services.created == 1 else {
            throw NotListed(report: report)
        }
    }
}

struct NotListed: Error {
    let report: DirectoryReport
}
