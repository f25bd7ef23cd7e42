/// The items of one table of a document to which a record refers.
struct ReferenceTable {
    /// The name of the table, `domeinen`.
    let name: Name
    /// The items, each as the attributes of its element.
    let items: [Item]

    /// An item: the name of its element and its attributes.
    struct Item {
        let name: Name
        let attributes: [(name: Name, value: String)]

        /// The attributes that the grammar knows of an item of a table.
        init(_ node: RecordNode) {
            name = node.name
            attributes = node.attributes
        }

        /// An item with these attributes.
        init(_ name: Name, _ attributes: [(name: Name, value: String)]) {
            self.name = name
            self.attributes = attributes
        }
    }

    /// The table as XML, a line for each item.
    ///
    /// - Parameter prefix: of the names, with its colon.
    func text(_ indentation: String, prefix: String) -> String {
        let lines = items.map { item in
            let attributes = item.attributes.map { " \($0.name.rawValue)=\"\($0.value.xmlEscaped)\"" }.joined()
            return "\(indentation)  <\(prefix)\(item.name.rawValue)\(attributes) />\n"
        }
        let table = prefix + name.rawValue
        return "\(indentation)<\(table)>\n\(lines.joined())\(indentation)</\(table)>\n"
    }
}
