/// The lists of the whole register.
public enum Lijsten {
    /// All lists that do not belong to one cohort, in the order in which outputs show them; see `Crebolijst.alle` for
    /// those that do.
    public static let alle: [any Lijst] = [
        KeuzedelenLijst(), MboCertificatenLijst(), BeroepsgerichteCertificatenLijst(), KoppelingenLijst(),
        CrossOverLijst(), GeregionaliseerdeLijst(),
    ]
}
