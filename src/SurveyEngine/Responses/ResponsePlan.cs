using System.Text;
using SurveyEngine.Compilation;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.Responses;

/// <summary>What reading responses to a survey optimistically needs to know beforehand.</summary>
internal sealed class ResponsePlan
{
    public ResponsePlan(CompiledSurvey survey)
    {
        Survey = survey;
        HashSet<Field> read = ReadByConditions(survey);
        Guesses = [.. survey.Fields.Select(field => new FieldGuess(field))];
        Scanners = [.. survey.Fields.Select(field => FieldScanner.For(field, read.Contains(field)))];
        GatedChoices = [.. survey.Fields.OfType<ChoiceField>().Where(choice => choice.OptionGates.Any())];
        RequiredWhen = [.. survey.Fields.Where(field => field.Question.RequiredWhen is not null && field.Requirement == Requirement.Optional)];
        Awaited = new ulong[(survey.Fields.Length + 63) / 64];
        foreach (Field field in survey.Fields.Where(field => field.Requirement != Requirement.Optional))
            Awaited[field.Index / 64] |= 1UL << field.Index;

        IsUsable = IsPlain(survey.Definition.Id) && IsPlain(survey.Definition.Version);
        Opening = Encoding.UTF8.GetBytes(
            $"{{\"survey\":\"{survey.Definition.Id}\",\"version\":\"{survey.Definition.Version}\","
            + $"\"fingerprint\":\"{survey.Fingerprint}\",\"answers\":");
        Id = Quoted(survey.Definition.Id);
        Version = Quoted(survey.Definition.Version);
        Fingerprint = Quoted(survey.Fingerprint);
    }

    public CompiledSurvey Survey { get; }

    /// <summary>
    /// Whether the header can be compared as bytes; where something in it must be escaped, every response is left to the careful
    /// reader.
    /// </summary>
    public bool IsUsable { get; }

    /// <summary>What the answers of the fields look like, in definition order.</summary>
    public FieldGuess[] Guesses { get; }

    public FieldScanner[] Scanners { get; }

    /// <summary>The fields that have a problem when they are shown and blank, as bits.</summary>
    public ulong[] Awaited { get; }

    /// <summary>The other fields that may have one: those with a <c>requiredWhen</c>.</summary>
    public Field[] RequiredWhen { get; }

    /// <summary>The choices of which not every option is always shown.</summary>
    public ChoiceField[] GatedChoices { get; }

    /// <summary>What a response that we wrote starts with, up to its answers.</summary>
    public byte[] Opening { get; }

    public byte[] Id { get; }

    public byte[] Version { get; }

    public byte[] Fingerprint { get; }

    private static bool IsPlain(string text) => WellFormedText.Holds(text) && text.AsSpan().IndexOfAny("\"\\\t\n\r") < 0;

    private static byte[] Quoted(string text) => Encoding.UTF8.GetBytes($"\"{text}\"");

    private static HashSet<Field> ReadByConditions(CompiledSurvey survey)
    {
        var reads = new List<Vertex>();
        foreach (Gate gate in survey.Steps.OfType<Gate>())
            gate.Condition.AddReads(reads);
        foreach (BoundRule rule in survey.Rules)
            rule.AddReads(reads);
        foreach (CompiledQuestion question in survey.Fields.Select(field => field.Question).Distinct())
            question.RequiredWhen?.AddReads(reads);

        return [.. reads.SelectMany(read => read is MatrixVertex matrix ? matrix.Rows : [(Field)read])];
    }
}
