using SurveyEngine.Text;

namespace SurveyEngine.Evaluation;

/// <summary>A text that respondents read, ready to be put into a view: a literal, or parts between which answers are put.</summary>
internal readonly struct TextTemplate
{
    private readonly object? _content;

    private TextTemplate(object? content) => _content = content;

    /// <summary>Whether a translation lacks it.</summary>
    public bool IsMissing => _content is null;

    /// <summary>The whole text; null when something is to be put into it.</summary>
    public string? Literal => _content as string;

    /// <summary>The parts; the text must have some.</summary>
    public TextPart[] Parts => (TextPart[])_content!;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; null where a translation lacks it.</param>
    /// <param name="known">What can be put in.</param>
    public static TextTemplate Of(string? text, Placeholders known)
    {
        if (text is null || known.IsEmpty)
            return new TextTemplate(text);

        List<TextPart>? parts = null;
        int at = 0;
        foreach (BracedName braced in BracedName.In(text))
        {
            if (!known.TryFind(braced.Name, out AnswerPlace? answer))
                continue;

            parts ??= [];
            parts.Add(new TextPart(text[at..braced.Start], new Placeholder(text[braced.Start..braced.End], braced.Name, braced.Instead, answer)));
            at = braced.End;
        }

        parts?.Add(new TextPart(text[at..], Placeholder: null));
        return new TextTemplate(parts is null ? text : parts.ToArray());
    }
}
