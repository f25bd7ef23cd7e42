/// The one state that all containers of a value write to.
final class JSONLineWriter {
    var state = JSONLineState()
    private let path: [any CodingKey]

    /// A writer of a value that stands at `path`.
    init(path: [any CodingKey]) {
        self.path = path
    }

    /// Appends the JSON of a whole value to `buffer`; leaves it as it was when the value cannot be encoded.
    func append(_ value: some Encodable, to buffer: inout [UInt8]) throws {
        let end = buffer.count
        let depth = state.depth
        state.exchange(&buffer)
        defer { state.exchange(&buffer) }
        do {
            let encoder = open()
            try value.encode(to: encoder)
            if state.isUndecided { throw encoder.invalid(value, "the value encodes nothing") }
            state.close()
        } catch {
            state.abandon(to: depth)
            state.truncate(to: end)
            throw error
        }
    }

    /// Opens a value.
    func open() -> JSONLineValueEncoder {
        let serial = state.open()
        return JSONLineValueEncoder(writer: self, depth: state.depth - 1, serial: serial)
    }

    /// Writes a value that writes itself, in what was begun last by the value with this serial number.
    func write(_ value: some Encodable, serial: Int) throws {
        if state.finishDirectly(with: value) { return }
        do {
            try value.encode(to: open())
        } catch {
            state.undo(serial: serial)
            throw error
        }
        state.close()
        state.end()
    }

    /// All bytes of a writer that was made for a nested container or a super encoder.
    func finished() -> [UInt8] {
        while state.depth > 0 { state.close() }
        return state.bytes
    }

    /// The keys from the outermost value to the one at `depth`.
    func path(depth: Int) -> [any CodingKey] { path + state.path(depth: depth) }
}
