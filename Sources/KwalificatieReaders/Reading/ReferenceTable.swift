/// The items of one table of a document to which a record refers.
struct ReferenceTable {
    /// The name of the table, `domeinen`.
    let name: String
    /// The items, each as the attributes of its element.
    let items: [Item]

    /// An item: the name of its element and its attributes.
    struct Item {
        let name: String
        let attributes: [(name: String, value: String)]

        /// The attributes that the grammar knows of an item of a table.
        init(_ node: RecordNode) {
            name = node.name
            attributes = node.attributes
        }

        /// An item with these attributes.
        init(_ name: String, _ attributes: [(name: String, value: String)]) {
            self.name = name
            self.attributes = attributes
        }
    }

    /// The table as XML, a line for each item.
    ///
    /// - Parameter prefix: of the names, with its colon.
    func text(_ indentation: String, prefix: String) -> String {
        let lines = items.map { item in
            let attributes = item.attributes.map { " \($0.name)=\"\($0.value.xmlEscaped)\"" }.joined()
            return "\(indentation)  <\(prefix)\(item.name)\(attributes) />\n"
        }
        let table = prefix + name
        return "\(indentation)<\(table)>\n\(lines.joined())\(indentation)</\(table)>\n"
    }
}
