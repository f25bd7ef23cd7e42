import KwalificatieModel

/// The catalogue of the lists.
public enum Lijsten {
    /// All lists, in the order in which outputs show them.
    ///
    /// - Parameter peildatum: the day on which is judged what has yet to start; nil for the newest day of adoption in
    ///   the register.
    public static func alle(peildatum: CalendarDate? = nil) -> [Lijstfamilie] {
        [
            Crebolijst.familie,
            Vervallenlijst.familie,
            Wijzigingenlijst.familie,
            Lijstfamilie(Crebokoppeltabel()),
            Lijstfamilie(KeuzedelenLijst()),
            Lijstfamilie(KoppelingenLijst()),
            Lijstfamilie(ConversietabelLijst()),
            Lijstfamilie(OverlapLijst()),
            Lijstfamilie(SectoroverstijgendeLijst()),
            Lijstfamilie(MboCertificatenLijst()),
            Lijstfamilie(BeroepsgerichteCertificatenLijst()),
            Lijstfamilie(CrossOverLijst()),
            Lijstfamilie(GeregionaliseerdeLijst()),
            Lijstfamilie(VierjarigeLijst()),
            Lijstfamilie(BeroepsvereistenLijst()),
            Lijstfamilie(ExamenprofielenLijst()),
            Lijstfamilie(KerntakenLijst()),
            Lijstfamilie(VaardighedenLijst()),
            Lijstfamilie(StatusoverzichtLijst(peildatum: peildatum)),
        ]
    }
}
