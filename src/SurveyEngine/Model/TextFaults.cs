using System.Buffers;
using SurveyEngine.Diagnostics;
using SurveyEngine.Text;

namespace SurveyEngine.Model;

/// <summary>Finds what is probably a mistake in a text that respondents read: each is a warning.</summary>
/// <param name="definition">The definition.</param>
/// <param name="hints">The hints that may still be given.</param>
/// <param name="unreadable">Ids that the definition has but that could not be read; null: none.</param>
internal sealed class TextFaults(SurveyDefinition definition, HintBudget hints, IReadOnlySet<string>? unreadable = null)
{
    private static readonly SearchValues<char> Suspicious = SearchValues.Create("{<&*]");

    // Made for the first text that has braces: few surveys have one.
    private readonly Lazy<PlaceholderNames> _names = new(() => new PlaceholderNames(definition));

    /// <summary>The warnings of a text.</summary>
    /// <param name="text">The text, which is not blank.</param>
    /// <param name="use">Where it is read.</param>
    public IEnumerable<(string Code, (string Name, object Value)[] Arguments)> In(string text, TextUse use)
    {
        bool isStray = StraySpace.IsIn(text, use.IsBesideInput);
        bool isSuspicious = text.AsSpan().ContainsAny(Suspicious);
        return isStray || isSuspicious ? Find(text, use, isStray) : [];
    }

    private IEnumerable<(string Code, (string Name, object Value)[] Arguments)> Find(string text, TextUse use, bool isStray)
    {
        if (isStray)
            yield return (ProblemCodes.StraySpace, []);
        if (Markup.FirstIn(text) is { } markup)
            yield return (ProblemCodes.Markup, [("markup", markup)]);

        foreach (BracedName braced in BracedName.In(text))
        {
            if (braced.Name.Length == 0 || IsArgument(braced.Name, use.Code) || unreadable?.Contains(braced.Name.Split('.')[0]) == true)
                continue;

            if (!_names.Value.TryFind(braced.Name, out int place, out bool mayBeBlank))
            {
                yield return (ProblemCodes.UnknownPlaceholder, Unknown(braced.Name));
                continue;
            }

            if (use.IsMessage)
                continue;

            if (mayBeBlank && braced.Instead is null)
                yield return (ProblemCodes.BlankPlaceholder, [("name", braced.Name)]);
            if (place > Last(use))
                yield return (ProblemCodes.ForwardReference, [("name", braced.Name)]);
        }
    }

    /// <summary>The place of the last question that the text may name.</summary>
    private int Last(TextUse use) => use.IsIntroduction ? -1 : use.Item is null ? int.MaxValue : _names.Value.EndOf(use.Item);

    private static bool IsArgument(string name, string? code) => code is not null && ProblemTexts.English.ArgumentsOf(code).Contains(name);

    private (string Name, object Value)[] Unknown(string name)
    {
        string excerpt = TextPreview.Of(name);
        string? nearest = hints.Nearest(excerpt, _names.Value.All);
        return nearest is null ? [("name", excerpt)] : [("name", excerpt), ("nearest", nearest)];
    }
}
