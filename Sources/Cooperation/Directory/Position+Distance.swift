import Foundation

extension Position {
    /// Kilometres to another point, along the Earth's surface (haversine).
    package func distance(to other: Position) -> Double {
        let radians = Double.pi / 180
        let halfLatitude = sin((other.latitude - latitude) * radians / 2)
        let halfLongitude = sin((other.longitude - longitude) * radians / 2)
        let chord =
            halfLatitude * halfLatitude
            + cos(latitude * radians) * cos(other.latitude * radians) * halfLongitude * halfLongitude
        return 12_742 * asin(min(1, chord.squareRoot()))
    }

    /// Degrees of latitude and of longitude that so many kilometres make here.
    package func degrees(ofKilometres kilometres: Double) -> (latitude: Double, longitude: Double) {
        let latitudes = kilometres / 111.2
        let parallel = max(0.01, cos(latitude * .pi / 180))
        return (latitudes, min(180, latitudes / parallel))
    }
}
