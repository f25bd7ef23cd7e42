extension RuleCatalogue {
    /// The rules of this family.
    static let certificaat: [any Rule] = [
        CertificaatUitEenKwalificatie(), WerkprocesVanCertificaat(), CertificaatUitExperiment(),
        ToelichtingOpCertificaat(), AanwijzingVanWerkproces(), KwalificatieVanCertificaat(),
    ]
}
