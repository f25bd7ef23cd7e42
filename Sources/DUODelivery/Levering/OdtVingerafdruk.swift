/// Gives messages a number that is the same when they say the same.
struct OdtVingerafdruk {
    private var body = OdtXML()

    mutating func callAsFunction(_ bericht: OdtBericht) -> UInt64 {
        body.removeAll()
        body.add(bericht)
        return body.fingerprint
    }
}
