using System.Globalization;
using SurveyEngine.Compilation;
using SurveyEngine.DefinitionFiles;
using SurveyEngine.Evaluation;
using SurveyEngine.Model;

namespace SurveyEngine.Tests;

/// <summary>
/// Small definitions in few words: codes stand apart by spaces, every text is the id or code it belongs to.
/// </summary>
internal static class Define
{
    public static SurveyDefinition SurveyOf(params SurveyItem[] items) => new()
    {
        Id = "small",
        Version = "1",
        Language = "en",
        Title = "Small",
        Sections = [new Section { Id = "S", Items = [.. items] }],
    };

    /// <summary>A survey as the rooms inside see it.</summary>
    public static CompiledSurvey Compiled(params SurveyItem[] items) =>
        SurveyCompiler.Compile(SurveyOf(items), [], new HashSet<string>(), LocatedProblem.NewList())!;

    public static SurveyDefinition SectionsOf(params Section[] sections) => SurveyOf() with { Sections = [.. sections] };

    public static Section Section(string id, string? when, params SurveyItem[] items) =>
        new() { Id = id, Title = id, VisibleWhen = when, Items = [.. items] };

    public static Question Question(string id, QuestionKind kind, string? when = null) =>
        new() { Id = id, Prompt = id, Kind = kind, VisibleWhen = when };

    public static Question Single(string id, string options = "a b c", string? when = null) =>
        Question(id, SingleOf(options), when);

    public static Question Multi(string id, string options = "a b c", string? when = null) =>
        Question(id, MultiOf(options), when);

    public static Question Number(string id, string? when = null) => Question(id, new NumberEntry(), when);

    public static Question FreeText(string id, string? when = null) => Question(id, new TextEntry(), when);

    public static Question Matrix(string id, string rows, FieldKind cell, string? when = null) =>
        Question(id, new Matrix { Rows = [.. rows.Split(' ').Select(code => new Row(code, code))], Cell = cell }, when);

    public static Question Required(this Question question) => question with { Requirement = Requirement.Required };

    /// <summary>The question with answers that are personal data.</summary>
    public static Question Sensitive(this Question question) => question with
    {
        Kind = question.Kind is Matrix matrix ? matrix with { Cell = matrix.Cell with { Sensitive = true } } : (FieldKind)question.Kind with { Sensitive = true },
    };

    public static Question RequiredWhen(this Question question, string condition) => question with { RequiredWhen = condition };

    /// <summary>The question with this condition at one of its options.</summary>
    public static Question OptionWhen(this Question question, string code, string condition) =>
        question.Change(code, option => option with { VisibleWhen = condition });

    /// <summary>The question with a specify text at one of its options.</summary>
    public static Question Specifying(this Question question, string code, Specify? specify = null) =>
        question.Change(code, option => option with { Specify = specify ?? new Specify() });

    /// <summary>The question with an option that cannot be combined with others.</summary>
    public static Question Exclusive(this Question question, string code) =>
        question.Change(code, option => option with { Exclusive = true });

    /// <summary>The matrix with this condition at one of its rows.</summary>
    public static Question RowWhen(this Question question, string code, string condition)
    {
        var matrix = (Matrix)question.Kind;
        return question with
        {
            Kind = matrix with { Rows = [.. matrix.Rows.Select(row => row.Code == code ? row with { VisibleWhen = condition } : row)] },
        };
    }

    public static SingleChoice SingleOf(string options) => new() { Options = OptionsOf(options) };

    public static MultiChoice MultiOf(string options) => new() { Options = OptionsOf(options) };

    public static ValueList<Option> OptionsOf(string codes) => [.. codes.Split(' ').Select(code => new Option(code, code))];

    /// <summary>Options with attributes: <c>oslo region=east score=2; bergen region=west</c>.</summary>
    public static ValueList<Option> OptionsWith(string options) => [.. options.Split("; ").Select(OptionWith)];

    /// <summary>Rows with attributes, in the same words.</summary>
    public static ValueList<Row> RowsWith(string rows) =>
        [.. OptionsWith(rows).Select(option => new Row(option.Code, option.Label) { Attributes = option.Attributes })];

    private static Option OptionWith(string option)
    {
        string[] words = option.Split(' ');
        return new Option(words[0], words[0])
        {
            Attributes = [.. words.Skip(1).Select(word => word.Split('=')).Select(pair => KeyValuePair.Create(
                pair[0],
                decimal.TryParse(pair[1], CultureInfo.InvariantCulture, out decimal number) ? new AttributeValue(number) : new AttributeValue(pair[1])))],
        };
    }

    private static Question Change(this Question question, string code, Func<Option, Option> change)
    {
        return question with
        {
            Kind = question.Kind is Matrix matrix
                ? matrix with { Cell = Changed((ChoiceKind)matrix.Cell) }
                : Changed((ChoiceKind)question.Kind),
        };

        ChoiceKind Changed(ChoiceKind kind) =>
            kind with { Options = [.. kind.Options.Select(option => option.Code == code ? change(option) : option)] };
    }
}
