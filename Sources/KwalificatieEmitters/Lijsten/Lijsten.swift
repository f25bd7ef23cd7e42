import KwalificatieModel

/// The catalogue of the lists.
public enum Lijsten {
    /// All lists, in the order in which outputs show them.
    ///
    /// - Parameter peildatum: the day on which is judged what has yet to start; nil for the newest day of adoption in
    ///   the register. With a day there is a crebolijst of that day as well.
    /// - Parameter jaren: the study years of which there are to be lists, as far as the register covers them; nil for all.
    public static func alle(peildatum: CalendarDate? = nil, jaren: [Cohort]? = nil) -> [Lijstfamilie] {
        [
            Crebolijst.familie(jaren, peildatum),
            Vervallenlijst.familie(jaren),
            Wijzigingenlijst.familie(jaren),
            Lijstfamilie(Crebokoppeltabel(jaren: jaren)),
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
