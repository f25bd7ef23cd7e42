/// A place in a value, for the path in an error.
enum JSONLineKey: CodingKey {
    /// A member of an object.
    case name(String)
    /// An element of an array, from 0.
    case index(Int)

    /// Where the value of a superclass stands, unless it asks for a key of its own.
    static let superValue = JSONLineKey.name("super")

    var stringValue: String {
        switch self {
        case .name(let name): name
        case .index(let index): "Index \(index)"
        }
    }

    var intValue: Int? {
        switch self {
        case .name: nil
        case .index(let index): index
        }
    }

    init(stringValue: String) {
        self = .name(stringValue)
    }

    init(intValue: Int) {
        self = .index(intValue)
    }
}
