using SurveyEngine.DefinitionFiles.Forms;
using SurveyEngine.DefinitionFiles.Rules;
using SurveyEngine.DefinitionFiles.Shapes;
using SurveyEngine.Model;
using SurveyEngine.Text.Patterns;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds.Text;

/// <summary>A free text.</summary>
internal sealed class TextType() : FieldType("text", new TextEntry())
{
    public override AnswerType Answer => AnswerType.Text;

    public override string Expected => "text";

    public override string Use => "useText";

    public override Shape Shape => TextEntryShape.Shape;

    /// <summary>A text may have both a format and a pattern: an answer must then fit both.</summary>
    public override void Validate(FieldKind kind, ProblemReporter problems)
    {
        var text = (TextEntry)kind;
        if (text.MaxLength < 1)
            problems.Impossible("maxLength", text.MaxLength, "oneOrMore");
        if (text.MinLength < 0)
            problems.Impossible("minLength", text.MinLength, "zeroOrMore");
        problems.CheckLimits("minLength", text.MinLength, text.MaxLength);
        if (text.Pattern is { } pattern && TextPattern.Parse(pattern, out PatternFault? fault) is null)
            problems.Error("pattern", ProblemCodes.InvalidPattern, ("at", fault!.At + 1), ("reason", fault.Reason));
    }

    public override AnswerRules Compile(FieldKind kind, ValueList<Option> options) => new TextRules(this, (TextEntry)kind);

    public override FieldView View(FieldView view, FieldKind kind, AnswerValue answer)
    {
        var text = (TextEntry)kind;
        return view with
        {
            Text = answer.IsBlank ? null : answer.AsText,
            Length = answer.IsBlank ? 0 : TextRules.Length(answer.AsText, text.CountAs),
            MinLength = text.MinLength,
            MaxLength = text.MaxLength,
            CountAs = text.CountAs,
            Multiline = text.Multiline,
            Format = text.Format,
        };
    }
}
