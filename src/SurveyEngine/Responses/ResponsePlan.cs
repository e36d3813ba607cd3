using System.Text;
using SurveyEngine.Compilation;
using SurveyEngine.Model;

namespace SurveyEngine.Responses;

/// <summary>What reading responses to a survey optimistically needs to know beforehand.</summary>
internal sealed class ResponsePlan
{
    public ResponsePlan(CompiledSurvey survey)
    {
        Survey = survey;
        HashSet<Field> read = ReadByConditions(survey);
        Keys = [.. survey.Fields.Select(field => new FieldKey(field.Path))];
        Scanners = [.. survey.Fields.Select(field => FieldScanner.For(field, read.Contains(field)))];
        GatedChoices = [.. survey.Fields.OfType<ChoiceField>().Where(choice => choice.OptionGates.Any())];
        RequiredWhen = [.. survey.Fields.Where(field => field.Question.RequiredWhen is not null && field.Requirement == Requirement.Optional)];
        Awaited = new ulong[(survey.Fields.Length + 63) / 64];
        foreach (Field field in survey.Fields.Where(field => field.Requirement != Requirement.Optional))
            Awaited[field.Index / 64] |= 1UL << field.Index;

        Id = Quoted(survey.Definition.Id);
        Version = Quoted(survey.Definition.Version);
        Fingerprint = Quoted(survey.Fingerprint);
    }

    public CompiledSurvey Survey { get; }

    /// <summary>The keys of the fields, in definition order.</summary>
    public FieldKey[] Keys { get; }

    public FieldScanner[] Scanners { get; }

    /// <summary>The fields that have a problem when they are shown and blank, as bits.</summary>
    public ulong[] Awaited { get; }

    /// <summary>The other fields that may have one: those with a <c>requiredWhen</c>.</summary>
    public Field[] RequiredWhen { get; }

    /// <summary>The choices of which not every option is always shown.</summary>
    public ChoiceField[] GatedChoices { get; }

    public byte[] Id { get; }

    public byte[] Version { get; }

    public byte[] Fingerprint { get; }

    /// <summary>A text as a JSON string, if nothing in it must be escaped.</summary>
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
