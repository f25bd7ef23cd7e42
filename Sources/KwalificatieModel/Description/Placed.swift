/// A property that knows where its value stands, because rules point at it: `keuzedeel.$kerntaken.place`.
@propertyWrapper
public struct Placed<Value> {
    /// The value.
    public var wrappedValue: Value
    /// The element that holds it, empty or not; of a list, the element around it. Unknown for one that is absent.
    public private(set) var place = SourcePlace.unknown

    /// A property with this value, from no document.
    public init(wrappedValue: Value) {
        self.wrappedValue = wrappedValue
    }

    /// This property itself.
    public var projectedValue: Placed {
        get { self }
        set { self = newValue }
    }
}

extension Placed: Sendable where Value: Sendable {}

extension Placed: FieldHolder, WrappedHolder where Value: FieldHolder {
    package typealias Held = Value.Held
    package mutating func note(_ place: SourcePlace, given: String?) { self.place = place }
}

extension Placed: Equatable where Value: Equatable {
    /// Where something stands is no part of what it says.
    public static func == (left: Placed, right: Placed) -> Bool { left.wrappedValue == right.wrappedValue }
}

/// A property that knows where its value stands and, when that could not be read or is written in another way than
/// published, what stands there: `kwalificatie.$sbu.isUnreadable`.
@propertyWrapper
public struct Given<Value> {
    /// The value.
    public var wrappedValue: Value
    /// The element that holds it. Unknown for one that is absent.
    public private(set) var place = SourcePlace.unknown
    /// What stands there, when that is not how publications write the value.
    public private(set) var given: String?

    /// A property with this value, from no document.
    public init(wrappedValue: Value) {
        self.wrappedValue = wrappedValue
    }

    /// The same, with what was written there.
    public init(wrappedValue: Value, given: String?) {
        self.wrappedValue = wrappedValue
        self.given = given
    }

    /// This property itself.
    public var projectedValue: Given {
        get { self }
        set { self = newValue }
    }
}

extension Given: Sendable where Value: Sendable {}

extension Given: FieldHolder, WrappedHolder where Value: FieldHolder {
    package typealias Held = Value.Held
    package mutating func note(_ place: SourcePlace, given: String?) {
        self.place = place
        self.given = given
    }
}

extension Given where Value: FieldHolder {
    /// Whether something stands there that could not be read: then it is not missing.
    package var isUnreadable: Bool { given != nil && firstHeld == nil }
}

extension Given: Equatable where Value: Equatable {
    /// Where something stands is no part of what it says.
    public static func == (left: Given, right: Given) -> Bool {
        left.wrappedValue == right.wrappedValue && left.given == right.given
    }
}

/// A property wrapper that holds what its value holds.
package protocol WrappedHolder: FieldHolder where Held == Wrapped.Held {
    /// The type of the value.
    associatedtype Wrapped: FieldHolder
    /// The value.
    var wrappedValue: Wrapped { get set }
}

extension WrappedHolder {
    package var held: [Held] { wrappedValue.held }
    package var firstHeld: Held? { wrappedValue.firstHeld }
    package mutating func hold(_ value: Held) { wrappedValue.hold(value) }
    package mutating func holdNothing() { wrappedValue.holdNothing() }
    package mutating func changeHeld(_ body: (inout Held) -> Void) { wrappedValue.changeHeld(body) }
}
