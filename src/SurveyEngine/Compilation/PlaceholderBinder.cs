using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Model;
using SurveyEngine.State;
using SurveyEngine.Text;

namespace SurveyEngine.Compilation;

/// <summary>Resolves the names that texts have in braces.</summary>
/// <param name="builder">The survey.</param>
/// <param name="translations">Its translations.</param>
internal sealed class PlaceholderBinder(SurveyBuilder builder, IEnumerable<Translation> translations)
{
    private const string AllRows = ".*";

    private readonly Dictionary<string, AnswerPlace?> _known = new(StringComparer.Ordinal);

    // The names in the braces of each text that has some, in any language.
    private readonly Dictionary<int, HashSet<string>> _names = [];

    /// <summary>What is put into the texts.</summary>
    public Placeholders Bind()
    {
        for (int i = 0; i < builder.Texts.Count; i++)
            Add(i, builder.Texts.TextAt(i));
        AddTranslated();
        foreach ((int text, HashSet<string> names) in _names)
            Resolve(names, builder.Texts.IsMessage(text));

        return _known.Count == 0 ? Placeholders.None : new Placeholders(_known, ReadByMessages());
    }

    private void AddTranslated()
    {
        var braced = new HashSet<string>(StringComparer.Ordinal);
        foreach (Translation translation in translations)
            braced.UnionWith(translation.Texts.Where(text => text.Value?.Contains('{', StringComparison.Ordinal) == true).Select(text => text.Key));
        if (braced.Count == 0)
            return;

        for (int i = 0; i < builder.Texts.Count; i++)
        {
            string key = builder.Texts.KeyAt(i);
            if (!braced.Contains(key))
                continue;

            foreach (Translation translation in translations)
                Add(i, translation.TextOf(key));
        }
    }

    private void Add(int text, string? content)
    {
        if (content?.Contains('{', StringComparison.Ordinal) != true)
            return;

        foreach (BracedName braced in BracedName.In(content))
        {
            if (!_names.TryGetValue(text, out HashSet<string>? names))
                _names.Add(text, names = new HashSet<string>(StringComparer.Ordinal));
            names.Add(braced.Name);
        }
    }

    private void Resolve(HashSet<string> names, bool areOfMessage)
    {
        foreach (string name in names)
        {
            if (_known.ContainsKey(name))
                continue;

            // In the text of a problem, it may be the name of an argument.
            AnswerPlace? place = PlaceOf(name);
            if (place is not null || areOfMessage)
                _known.Add(name, place);
        }
    }

    /// <summary>The answers of a name: a field, the rows of a matrix, or a parameter; null when it is none of these.</summary>
    private AnswerPlace? PlaceOf(string name)
    {
        bool isStar = name.EndsWith(AllRows, StringComparison.Ordinal);
        string path = isStar ? name[..^AllRows.Length] : name;
        if (!builder.Symbols.TryFind(path, out Symbol symbol) || (isStar && symbol.Group is null))
            return null;
        if (symbol.Field is { IsParameter: true } parameter)
            return new AnswerPlace([parameter], builder.ParameterTexts[path].Options, builder.ParameterTexts[path].Kind);
        if (symbol.Field is { Host: not null } specify)
            return new AnswerPlace([specify], [], []);
        if ((symbol.Group?.Fields ?? (symbol.Field is { } field ? [field] : null)) is not { } fields)
            return null;

        var question = (CompiledQuestion)builder.Items[path.Split('.')[0]];
        return new AnswerPlace(fields, question.OptionTexts, question.KindTexts);
    }

    /// <summary>The fields that texts of problems read, also by the labels that are put in.</summary>
    private Field[] ReadByMessages()
    {
        var places = new HashSet<AnswerPlace>();
        var left = new Stack<int>(_names.Keys.Where(builder.Texts.IsMessage));
        while (left.TryPop(out int text))
        {
            foreach (string name in _names[text])
            {
                if (!_known.TryGetValue(name, out AnswerPlace? place) || place is null || !places.Add(place))
                    continue;

                foreach (int label in place.Options.Select(option => option.Label).Concat(place.Texts).Where(_names.ContainsKey))
                    left.Push(label);
            }
        }

        return [.. places.SelectMany(place => place.Fields).Where(field => !field.IsParameter).Distinct()];
    }
}
