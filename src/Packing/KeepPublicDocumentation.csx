// The body of an MSBuild task: keeps of a documentation file what the record of the public API names. Names are compared without
// parameters and type parameters, and operators go with their type, since they are public in every case.

string Plain(string name)
{
    for (string shorter = ""; name != shorter;)
    {
        shorter = name;
        name = Regex.Replace(name, "<[^<>]*>", "");
    }

    return name;
}

// "static A.B<T>.C(int d) -> string!" is A.B.C; "A.B.this[int c].get -> int" is A.B.Item; a constructor is A.B.B.
string OfApi(string line)
{
    string name = Regex.Match(line, @"^(?:(?:abstract|const|override|readonly|sealed|static|virtual) )*(.*?)(?: = .*| -> .*)?$").Groups[1].Value;
    name = Plain(Regex.Replace(name, @"[(\[].*$", ""));
    return Regex.Replace(Regex.Replace(name, @"\.this$", ".Item"), @"\.(get|set|init|add|remove)$", "");
}

// "M:A.B`1.#ctor(System.Int32)" is A.B.B; "M:A.B.op_Equality(A.B,A.B)" is A.B.
string OfDocumentation(string id)
{
    string name = Regex.Replace(id.Substring(2), @"[(~].*$", "");
    name = Regex.Replace(name, @"`+\d+", "");
    name = Regex.Replace(name, @"([^.]+)\.#ctor$", "$1.$1");
    return Regex.Replace(name, @"\.op_\w+$", "");
}

var names = new HashSet<string>(PublicApi.SelectMany(file => System.IO.File.ReadLines(file)).Select(OfApi));
XDocument document = XDocument.Load(Documentation, LoadOptions.PreserveWhitespace);
XElement members = document.Root.Element("members");
foreach (XElement member in members.Elements("member").ToArray())
{
    if (names.Contains(OfDocumentation((string)member.Attribute("name"))))
        continue;

    (member.PreviousNode as XText)?.Remove();
    member.Remove();
}

document.Save(Documentation);
