extension JSONValue {
    /// Makes a value of this type; throws `DecodingError`, with the path of the field that is not as it should be.
    public func decoded<Value: Decodable>(as type: Value.Type) throws -> Value {
        try JSONValueDecoder.decode(type, from: self)
    }
}
