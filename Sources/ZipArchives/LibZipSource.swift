import CLibZip
import Glibc

/// Lets libzip read bytes that this program holds (`zip_source_function`).
///
/// libzip frees it, when it closes or discards the archive that got it.
final class LibZipSource {
    private let bytes: any RandomAccessBytes
    private var position = 0
    private var error = zip_error_t()

    private init(_ bytes: any RandomAccessBytes) {
        self.bytes = bytes
        zip_error_init(&error)
    }

    deinit {
        zip_error_fini(&error)
    }

    /// A source for libzip; nil when there is no memory.
    static func make(_ bytes: any RandomAccessBytes) -> OpaquePointer? {
        let source = Unmanaged.passRetained(LibZipSource(bytes))
        guard let made = zip_source_function_create(callback, source.toOpaque(), nil) else {
            source.release()
            return nil
        }
        return made
    }

    private static let callback: zip_source_callback = { state, data, length, command in
        guard let state else { return -1 }
        let source = Unmanaged<LibZipSource>.fromOpaque(state)
        guard command != ZIP_SOURCE_FREE else {
            source.release()
            return 0
        }
        return source.takeUnretainedValue().answer(command, data, length)
    }

    private static let commands: [zip_source_cmd_t] = [
        ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
        ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS,
    ]

    private func answer(_ command: zip_source_cmd_t, _ data: UnsafeMutableRawPointer?, _ length: UInt64) -> Int64 {
        switch command {
        case ZIP_SOURCE_OPEN:
            position = 0
            return 0
        case ZIP_SOURCE_READ: return read(UnsafeMutableRawBufferPointer(start: data, count: Int(length)))
        case ZIP_SOURCE_CLOSE: return 0
        case ZIP_SOURCE_STAT: return tellSize(data, length)
        case ZIP_SOURCE_ERROR: return zip_error_to_data(&error, data, length)
        case ZIP_SOURCE_SEEK:
            let target = zip_source_seek_compute_offset(UInt64(position), UInt64(bytes.count), data, length, &error)
            guard target >= 0 else { return -1 }
            position = Int(target)
            return 0
        case ZIP_SOURCE_TELL: return Int64(position)
        case ZIP_SOURCE_SUPPORTS: return Self.commands.reduce(0) { $0 | 1 << Int64($1.rawValue) }
        default:
            zip_error_set(&error, ZIP_ER_OPNOTSUPP, 0)
            return -1
        }
    }

    private func read(_ buffer: UnsafeMutableRawBufferPointer) -> Int64 {
        do throws(ZipProblem) {
            let count = try bytes.read(at: position, into: buffer)
            position += count
            return Int64(count)
        } catch {
            if case .failed(let code) = error {
                zip_error_set(&self.error, ZIP_ER_READ, code)
            } else {
                zip_error_set(&self.error, ZIP_ER_EOF, 0)
            }
            return -1
        }
    }

    private func tellSize(_ data: UnsafeMutableRawPointer?, _ length: UInt64) -> Int64 {
        guard let data, length >= MemoryLayout<zip_stat_t>.size else { return -1 }
        let status = data.assumingMemoryBound(to: zip_stat_t.self)
        zip_stat_init(status)
        status.pointee.size = UInt64(bytes.count)
        status.pointee.valid = UInt64(ZIP_STAT_SIZE)
        return Int64(MemoryLayout<zip_stat_t>.size)
    }
}
