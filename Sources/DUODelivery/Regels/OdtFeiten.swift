import KwalificatieModel

/// All that rules know of one row: the row, and what register and earlier rows say about it.
public struct OdtFeiten: Sendable {
    /// The row.
    let rij: OdtRij
    /// The institution that delivers.
    let brin: Brin
    /// The day on which it delivers.
    let dag: CalendarDate
    /// The register.
    let register: Certificatenregister
    /// The erkenningen, when they were given.
    let erkenningen: Erkenningen?
    /// The certificate; nil when its code cannot be read or is not in the register.
    let certificaat: Certificaatgegevens?
    /// The crebo of the enrolment.
    let keuze: Crebokeuze
    /// What accepted rows before this one have to do with it.
    let eerder: OdtPersonen.Herhaling
}
