using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Json;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.DefinitionFiles.Rules;

/// <summary>
/// What is wrong with one element or a part of it, and the checks that many elements share. Paths are relative to the part.
/// </summary>
/// <param name="scope">The definition around it.</param>
/// <param name="problems">Where it is added what is wrong.</param>
/// <param name="owner">The JSON path of the part, or of what it is a part of.</param>
/// <param name="name">Where the part stands in its owner; "" when it is the owner.</param>
/// <param name="index">Which one it is of the list that stands there; -1 when it is none of a list.</param>
internal readonly struct ProblemReporter(
    DefinitionScope scope, List<Problem> problems, string owner, string name = "", int index = -1)
{
    public DefinitionScope Scope => scope;

    // Written out only when something is wrong: a definition has many parts.
    private string Path => index < 0 ? Join(owner, name) : JsonPath.Element(Join(owner, name), index);

    public void Error(string path, string code, params (string Name, object Value)[] arguments) =>
        problems.Add(Problem.Error(code, Join(Path, path), arguments));

    public void Warn(string path, string code, params (string Name, object Value)[] arguments) =>
        problems.Add(Problem.Warning(code, Join(Path, path), arguments));

    /// <summary>Adds what was found apart.</summary>
    public void Add(List<Problem> found) => problems.AddRange(found);

    /// <summary>The same, to be added elsewhere.</summary>
    public ProblemReporter Apart(List<Problem> elsewhere) => new(scope, elsewhere, owner, name, index);

    /// <summary>The same for what stands at a path from the root.</summary>
    public ProblemReporter At(string path) => new(scope, problems, path);

    /// <summary>The same for a part of this part.</summary>
    /// <param name="part">Where it stands; "" for the part itself.</param>
    /// <param name="element">Which one it is of the list that stands there; -1 when it is none of a list.</param>
    public ProblemReporter Of(string part, int element = -1)
    {
        if (index >= 0 || (name.Length > 0 && part.Length > 0))
            return new(scope, problems, Path, part, element);

        return new(scope, problems, owner, name.Length > 0 ? name : part, element);
    }

    /// <summary>Reports a value that cannot be.</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="value">The value.</param>
    /// <param name="expected">The term for what it may be.</param>
    public void Impossible(string path, object value, string expected) =>
        Error(path, ProblemCodes.InvalidValue, ("value", value), ("expected", expected));

    /// <summary>Reports limits of which the lower one is above the upper one, at the lower one.</summary>
    public void CheckLimits(string path, decimal? min, decimal? max)
    {
        if (min is { } least && max is { } most && least > most)
            Error(path, ProblemCodes.CrossedLimits, ("min", least), ("max", most));
    }

    /// <summary>A text that people read, and that must be there.</summary>
    public void CheckText(string path, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            Error(path, ProblemCodes.EmptyText);
        else if (!WellFormedText.Holds(text))
            Error(path, ProblemCodes.MalformedText);
    }

    /// <summary>A text that people read, when it is there.</summary>
    public void CheckOptionalText(string path, string? text)
    {
        if (text is not null)
            CheckText(path, text);
    }

    public void CheckTexts(string path, ValueList<string>? texts)
    {
        Parts.Require(texts, path);
        for (int i = 0; i < texts.Count; i++)
        {
            string text = texts[i];
            if (string.IsNullOrWhiteSpace(text) || !WellFormedText.Holds(text))
                CheckText(JsonPath.Element(path, i), text);
        }
    }

    public void CheckId(string path, string? id)
    {
        if (!Identifiers.IsId(id))
            Error(path, ProblemCodes.InvalidId, ("id", id ?? ""), ("expected", "idForm"));
    }

    /// <summary>Reports an id that stands among those seen.</summary>
    public void CheckUniqueId(string path, string? id, HashSet<string> seen)
    {
        if (!string.IsNullOrEmpty(id) && !seen.Add(id))
            Error(path, ProblemCodes.DuplicateId, ("id", id));
    }

    /// <summary>The id of something that conditions and translations may speak of.</summary>
    public void CheckItemId(string path, string? id)
    {
        CheckId(path, id);

        // Translations have texts under rules.R1 and optionSets.name.
        if (id is "rules" or "optionSets" || (id is not null && SyntaxFacts.IsReserved(id)))
            Error(path, ProblemCodes.InvalidId, ("id", id), ("expected", "unreserved"));
    }

    public void CheckCode(string path, string? code)
    {
        if (!Identifiers.IsCode(code))
            Error(path, ProblemCodes.InvalidId, ("id", code ?? ""), ("expected", "codeForm"));
    }

    /// <summary>The code of an option or row, which also must not stand among those seen.</summary>
    public void CheckUniqueCode(string path, string? code, HashSet<string> seen)
    {
        CheckCode(path, code);
        if (!string.IsNullOrEmpty(code) && !seen.Add(code))
            Error(path, ProblemCodes.DuplicateCode, ("code", code));
    }

    /// <summary>The path of what stands at <paramref name="inner"/> in what stands at <paramref name="outer"/>.</summary>
    private static string Join(string outer, string inner) =>
        inner.Length == 0 ? outer
        : inner[0] == '[' ? outer + inner
        : $"{outer}.{inner}";
}
