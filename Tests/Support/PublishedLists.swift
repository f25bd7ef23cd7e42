import Foundation

/// The crebolijsten as SBB published them: excerpts that hold every kind of dirt of the whole lists, which are part of
/// the project, and the whole lists where they stand beside it.
package enum PublishedLists: String, CaseIterable {
    case complete2022 = "crebolijst-2022-complete-lijst.csv"
    case lapsed2022 = "crebolijst-2022-vervallen.csv"
    case of2015 = "crebolijst-2015.csv"

    package enum Extent: CaseIterable {
        case excerpt
        case whole

        package var directory: URL {
            switch self {
            case .excerpt: PublishedLists.root.appendingPathComponent("Tests/Published")
            case .whole: PublishedLists.root.deletingLastPathComponent().appendingPathComponent("shared/data")
            }
        }
    }

    /// What there is: always the excerpts.
    package static var extents: [Extent] {
        let lists = Self.allCases.map { Extent.whole.directory.appendingPathComponent($0.rawValue).path }
        return lists.allSatisfy(FileManager.default.isReadableFile) ? [.excerpt, .whole] : [.excerpt]
    }

    package func url(_ extent: Extent) -> URL { extent.directory.appendingPathComponent(rawValue) }

    package func text(_ extent: Extent) throws -> String { try String(contentsOf: url(extent), encoding: .utf8) }

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
}
