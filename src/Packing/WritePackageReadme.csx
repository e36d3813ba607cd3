// The body of an MSBuild task: writes a readme whose links within the repository lead to its public address, or nowhere when it has none.

string text = File.ReadAllText(Source);
text = string.IsNullOrEmpty(Address)
    ? Regex.Replace(text, @"\[([^\]]+)\]\(\.\./\.\./[^)]*\)", "$1")
    : text.Replace("](../../", "](" + Address.TrimEnd('/') + "/blob/main/");
Directory.CreateDirectory(Path.GetDirectoryName(Destination));
File.WriteAllText(Destination, text);
