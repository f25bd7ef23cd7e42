/// A property that does not count when two values are compared: where something stood is no part of what it says, so
/// that the same record read from two files is equal.
@propertyWrapper
public struct Uncompared<Value: Sendable>: Sendable, Equatable {
    /// The value.
    public var wrappedValue: Value

    /// A property with this value.
    public init(wrappedValue: Value) {
        self.wrappedValue = wrappedValue
    }

    /// Always true.
    public static func == (left: Uncompared, right: Uncompared) -> Bool { true }
}
