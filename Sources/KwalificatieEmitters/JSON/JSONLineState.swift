/// The bytes of a value that is being encoded, and what is known of the values in it that are still open.
///
/// A value that encodes itself opens a frame, and the frame is closed when the value returns: frames are a stack.
/// Members are written as they come; where they stand in `bytes` is remembered and they are put in order when their
/// object closes. What a value writes through a nested container or a super encoder may come in any order, so that
/// gets a writer of its own, whose bytes are put in their place when the frame closes.
struct JSONLineState {
    /// What a value has turned out to be.
    enum Kind {
        case undecided, object, array, single
    }

    /// How writing to a container went.
    enum Outcome {
        case written
        /// The container is not that of the open value, or the value has one already.
        case misused
        /// JSON cannot hold the number.
        case noSuchNumber
    }

    private(set) var bytes: [UInt8] = []
    private var frames: [Frame] = []
    private var members: [Member] = []
    private var keyBytes: [UInt8] = []
    private var deferred: [Deferred] = []
    private var sorted: [UInt8] = []
    private var lastSerial = 0

    /// A value that is still open.
    private struct Frame {
        var kind = Kind.undecided
        /// Tells a container of this value from one that was kept after its value was closed.
        let serial: Int
        /// The position in `bytes` of its first byte; the other positions are of what it adds to those arrays.
        let start: Int
        let firstMember: Int
        let firstKeyByte: Int
        let firstDeferred: Int
        /// How many members or elements it has.
        var count = 0
        /// The member or element that is being written.
        var current = Current()
    }

    private struct Current {
        /// The position in `bytes` behind the one before it.
        var end = 0
        /// The position in `bytes` of its first byte, of the key of a member.
        var start = 0
        /// The position in `keyBytes` of its key.
        var key = 0
    }

    /// A member of an open object: where it stands in `bytes`, and its key to sort by.
    private struct Member {
        /// The first eight bytes of the key, zeros behind a shorter one.
        let prefix: UInt64
        /// The position of the key in `keyBytes`.
        let key: Range<Int>
        var start: Int
        var end: Int
    }

    /// A writer whose value belongs at a position in `bytes`.
    private struct Deferred {
        let position: Int
        let writer: JSONLineWriter
    }

    /// How many values are open.
    var depth: Int { frames.count }
    /// Whether the innermost value has written nothing.
    var isUndecided: Bool { frames.last?.kind == .undecided }
}

// MARK: - Opening and closing values

extension JSONLineState {
    /// Exchanges `bytes` for another buffer, at whose end is written from now on.
    mutating func exchange(_ buffer: inout [UInt8]) {
        swap(&bytes, &buffer)
    }

    /// Opens a value and gives its serial number.
    mutating func open() -> Int {
        lastSerial += 1
        frames.append(
            Frame(
                serial: lastSerial, start: bytes.count, firstMember: members.count, firstKeyByte: keyBytes.count,
                firstDeferred: deferred.count))
        return lastSerial
    }

    /// Decides what the open value is. What was decided before stays: writing in another kind of container then fails.
    mutating func decide(_ kind: Kind, serial: Int) {
        let last = frames.count - 1
        guard last >= 0, frames[last].serial == serial, frames[last].kind == .undecided else { return }
        frames[last].kind = kind
        switch kind {
        case .object: bytes.append(UInt8(ascii: "{"))
        case .array: bytes.append(UInt8(ascii: "["))
        case .undecided, .single: break
        }
    }

    /// Closes the innermost value.
    mutating func close() {
        guard let frame = frames.popLast() else { return }
        if deferred.count > frame.firstDeferred { placeDeferred(of: frame) }
        switch frame.kind {
        case .undecided: bytes.append(contentsOf: "{}".utf8)
        case .object:
            sortMembers(of: frame)
            bytes.append(UInt8(ascii: "}"))
        case .array: bytes.append(UInt8(ascii: "]"))
        case .single: break
        }
    }

    /// Forgets the values from `depth` on; their bytes stay.
    mutating func abandon(to depth: Int) {
        guard frames.count > depth else { return }
        let frame = frames[depth]
        frames.removeSubrange(depth...)
        members.removeSubrange(frame.firstMember...)
        keyBytes.removeSubrange(frame.firstKeyByte...)
        deferred.removeSubrange(frame.firstDeferred...)
    }

    /// Drops the bytes behind `end`.
    mutating func truncate(to end: Int) {
        bytes.removeSubrange(end...)
    }
}

// MARK: - Members, elements and single values

extension JSONLineState {
    /// Begins a member of the object; false when the object is not the open value.
    mutating func beginMember(_ key: String, serial: Int) -> Bool {
        guard begin(.object, serial: serial) else { return false }
        frames[frames.count - 1].current.key = keyBytes.count
        var key = key
        key.withUTF8 { text in
            keyBytes.append(contentsOf: text)
            JSONText.append(text, to: &bytes)
        }
        bytes.append(UInt8(ascii: ":"))
        return true
    }

    /// Begins an element of the array; false when the array is not the open value.
    mutating func beginElement(serial: Int) -> Bool { begin(.array, serial: serial) }

    /// Begins the one value of a single value container; false when there is one already.
    mutating func beginSingle(serial: Int) -> Bool {
        guard frames.last?.count == 0 else { return false }
        return begin(.single, serial: serial)
    }

    private mutating func begin(_ kind: Kind, serial: Int) -> Bool {
        let last = frames.count - 1
        guard last >= 0, frames[last].serial == serial, frames[last].kind == kind else { return false }
        frames[last].current.end = bytes.count
        if frames[last].count > 0 { bytes.append(UInt8(ascii: ",")) }
        frames[last].count += 1
        frames[last].current.start = bytes.count
        return true
    }

    /// Ends what was begun last: its value stands in `bytes`.
    mutating func end() {
        guard let frame = frames.last, frame.kind == .object else { return }
        let key = frame.current.key..<keyBytes.count
        members.append(Member(prefix: prefix(of: key), key: key, start: frame.current.start, end: bytes.count))
    }

    /// Takes back what was begun in this value, with all that it opened: a value may catch an error and go on.
    mutating func undo(serial: Int) {
        guard let depth = frames.lastIndex(where: { $0.serial == serial }) else { return }
        abandon(to: depth + 1)
        if frames[depth].kind == .object { keyBytes.removeSubrange(frames[depth].current.key...) }
        truncate(to: frames[depth].current.end)
        frames[depth].count -= 1
    }

    /// Writes a whole member of the object.
    mutating func writeMember(_ key: String, _ value: some JSONScalar, serial: Int) -> Outcome {
        beginMember(key, serial: serial) ? finish(with: value, serial: serial) : .misused
    }

    /// Writes a whole element of the array.
    mutating func writeElement(_ value: some JSONScalar, serial: Int) -> Outcome {
        beginElement(serial: serial) ? finish(with: value, serial: serial) : .misused
    }

    /// Writes the one value of a single value container.
    mutating func writeSingle(_ value: some JSONScalar, serial: Int) -> Outcome {
        beginSingle(serial: serial) ? finish(with: value, serial: serial) : .misused
    }

    /// Writes the value of what was begun last, if it is one that can do without containers.
    mutating func finishDirectly(with value: some Encodable) -> Bool {
        guard bytes.appendDirect(value) else { return false }
        end()
        return true
    }

    private mutating func finish(with value: some JSONScalar, serial: Int) -> Outcome {
        guard value.append(to: &bytes) else {
            undo(serial: serial)
            return .noSuchNumber
        }
        end()
        return .written
    }

    /// Leaves the place of what was begun last for what `writer` will have written when the open value closes.
    mutating func finish(with writer: JSONLineWriter) {
        deferred.append(Deferred(position: bytes.count, writer: writer))
        end()
    }

    /// How many elements the array has.
    func count(serial: Int) -> Int {
        frames.last { $0.serial == serial }?.count ?? 0
    }

    /// Where the value at `depth` stands: what was begun in each value around it.
    func path(depth: Int) -> [any CodingKey] {
        frames.prefix(depth).enumerated().compactMap { index, frame in
            switch frame.kind {
            case .object:
                let end = index + 1 < frames.count ? frames[index + 1].firstKeyByte : keyBytes.count
                return JSONLineKey.name(String(decoding: keyBytes[frame.current.key..<end], as: UTF8.self))
            case .array: return JSONLineKey.index(frame.count - 1)
            case .undecided, .single: return nil
            }
        }
    }
}

// MARK: - The order of members

extension JSONLineState {
    /// Puts the members of an object in the order of their keys; of two with the same key the last stays.
    private mutating func sortMembers(of frame: Frame) {
        let own = frame.firstMember..<members.count
        let keys = keyBytes
        if !zip(own, own.dropFirst()).allSatisfy({ Self.compare(members[$0], members[$1], keys) < 0 }) {
            members.withUnsafeMutableBufferPointer { members in
                members[own].sort { left, right in
                    let order = Self.compare(left, right, keys)
                    return order == 0 ? left.start < right.start : order < 0
                }
            }
            sorted.removeAll(keepingCapacity: true)
            sorted.append(UInt8(ascii: "{"))
            for index in own {
                if index + 1 < own.upperBound, Self.compare(members[index], members[index + 1], keys) == 0 { continue }
                if sorted.count > 1 { sorted.append(UInt8(ascii: ",")) }
                sorted.append(contentsOf: bytes[members[index].start..<members[index].end])
            }
            if frame.start == 0 {
                swap(&bytes, &sorted)
            } else {
                bytes.removeSubrange(frame.start...)
                bytes.append(contentsOf: sorted)
            }
        }
        members.removeSubrange(own)
        keyBytes.removeSubrange(frame.firstKeyByte...)
    }

    /// Below, at or above zero as the left key comes before, is equal to or comes after the right one.
    private static func compare(_ left: Member, _ right: Member, _ keys: [UInt8]) -> Int {
        if left.prefix != right.prefix { return left.prefix < right.prefix ? -1 : 1 }
        let (leftKey, rightKey) = (keys[left.key], keys[right.key])
        if let (leftByte, rightByte) = zip(leftKey, rightKey).first(where: { $0 != $1 }) {
            return leftByte < rightByte ? -1 : 1
        }
        return leftKey.count - rightKey.count
    }

    private func prefix(of key: Range<Int>) -> UInt64 {
        var prefix: UInt64 = 0
        for offset in 0..<8 {
            prefix <<= 8
            if offset < key.count { prefix |= UInt64(keyBytes[key.lowerBound + offset]) }
        }
        return prefix
    }
}

// MARK: - Nested containers

extension JSONLineState {
    /// Puts the values of nested containers where they belong, and moves the members along.
    private mutating func placeDeferred(of frame: Frame) {
        var placed: [UInt8] = []
        var from = frame.start
        var inserted = 0
        var member = frame.firstMember
        for entry in deferred[frame.firstDeferred...] {
            let value = entry.writer.finished()
            placed.append(contentsOf: bytes[from..<entry.position])
            placed.append(contentsOf: value)
            from = entry.position
            while member < members.count, members[member].end <= entry.position {
                let isThis = members[member].end == entry.position
                members[member].start += inserted
                members[member].end += inserted + (isThis ? value.count : 0)
                member += 1
            }
            inserted += value.count
        }
        for index in member..<members.count {
            members[index].start += inserted
            members[index].end += inserted
        }
        placed.append(contentsOf: bytes[from...])
        bytes.removeSubrange(frame.start...)
        bytes.append(contentsOf: placed)
        deferred.removeSubrange(frame.firstDeferred...)
    }
}
