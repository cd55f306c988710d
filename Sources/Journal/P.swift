import GRDB
import Crypto
import CPostgres
import CCurl
func x() { _ = PQlibVersion(); _ = DatabaseValue.null }
