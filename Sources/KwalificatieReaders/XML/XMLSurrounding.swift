/// An element around a record, as far as it says what names within it mean.
struct XMLSurrounding: Sendable {
    /// The prefix of its name with the colon; empty for none.
    let prefix: String
    /// Its name as it stands in the document, with its prefix.
    let name: String
    /// The namespaces that it declares, as they stand in a tag, each with a space before it.
    let declarations: String
}

extension String {
    /// The text as it stands in the value of an attribute.
    var xmlEscaped: String {
        var text = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case "\"": text += "&quot;"
            case "\t", "\n", "\r": text += "&#\(scalar.value);"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
