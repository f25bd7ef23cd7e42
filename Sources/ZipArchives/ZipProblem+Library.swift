import CLibZip

extension ZipProblem {
    /// The problem that libzip just told with this number; where the operating system refused, with its own.
    init(_ code: Int32) {
        var error = zip_error_t()
        zip_error_init_with_code(&error, code)
        defer { zip_error_fini(&error) }
        self.init(error)
    }

    /// The problem that libzip keeps with an archive.
    init(_ error: zip_error_t) {
        var error = error
        let code = zip_error_code_system(&error)
        self =
            zip_error_system_type(&error) == ZIP_ET_SYS && code != 0
            ? .failed(code) : .refused(zip_error_code_zip(&error))
    }

    /// What libzip says of a number of its own.
    public static func libraryText(_ code: Int32) -> String {
        var error = zip_error_t()
        zip_error_init_with_code(&error, code)
        defer { zip_error_fini(&error) }
        return zip_error_strerror(&error).map { String(cString: $0) } ?? "?"
    }
}
