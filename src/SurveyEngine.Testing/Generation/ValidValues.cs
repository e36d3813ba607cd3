using SurveyEngine.Model;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Generation;

/// <summary>Answers that their field accepts without an error. What conditions compare with is given often.</summary>
internal sealed class ValidValues(Blueprint blueprint, Dice dice)
{
    /// <summary>An answer of a shown field; a blank when there is none.</summary>
    public AnswerValue For(FieldPlan field, SurveySession session) => field.Kind switch
    {
        SingleChoice => ShownOptions(field, session) is { Count: > 0 } options ? dice.Pick(options).Code : default(AnswerValue),
        MultiChoice multi => Picks(multi, ShownOptions(field, session)),
        NumberEntry number => Number(number) is { } value ? value : default(AnswerValue),
        TextEntry text => Text(text),
        _ => default,
    };

    /// <summary>What somebody may type to give an answer, in half-width or full-width.</summary>
    public string Typed(FieldPlan field, AnswerValue value)
    {
        string plain = value.TryGetOptions(out ValueList<string>? codes) ? string.Join(dice.Pick([",", " ", "、"]), codes) : value.ToString();
        if (field.Kind is TextEntry { Format: not TextFormat.Email } || dice.Chance(0.5))
            return plain;

        string wide = string.Concat(plain.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));
        return field.Kind is ChoiceKind && !plain.All(char.IsAscii) ? plain : $" {wide}\u3000";
    }

    /// <summary>The options of a shown choice that are shown themselves.</summary>
    public static IReadOnlyList<Option> ShownOptions(FieldPlan field, SurveySession session)
    {
        if (!field.HasConditionalOptions)
            return field.Options;

        OptionView[] shown = ShownFields.Of(session).TryGetValue(field.Path, out FieldView? view) ? [.. ((ChoiceFieldView)view).Options] : [];
        return [.. field.Options.Where(option => shown.Any(other => other.Code == option.Code))];
    }

    private AnswerValue Picks(MultiChoice kind, IReadOnlyList<Option> shown)
    {
        Option[] exclusive = [.. shown.Where(option => option.Exclusive)];
        Option[] others = [.. shown.Where(option => !option.Exclusive)];
        int atLeast = Math.Max(1, kind.Min ?? 1);
        bool canPickOthers = others.Length >= atLeast;
        if (exclusive.Length > 0 && (!canPickOthers || dice.Chance(0.2)))
            return AnswerValue.Options([dice.Pick(exclusive).Code]);

        return canPickOthers
            ? AnswerValue.Options(dice.Some(others, atLeast, kind.Max ?? others.Length).Select(option => option.Code).ToArray())
            : default;
    }

    private decimal? Number(NumberEntry kind)
    {
        if (blueprint.Numbers.Count > 0 && dice.Chance(0.6) && dice.Pick(blueprint.Numbers) + dice.Between(-1, 1) is var wanted && Probe.Accepts(kind, wanted))
            return wanted;
        if (kind.Min is { } min && Probe.Accepts(kind, min) && dice.Chance(0.2))
            return min;
        if (kind.Max is { } max && Probe.Accepts(kind, max) && dice.Chance(0.2))
            return max;

        decimal step = kind.Decimals is 0 || dice.Chance(0.5) ? 1 : 0.1m;
        decimal from = kind.Min ?? (kind.Max is { } most ? most - 100 : -20);
        decimal value = decimal.Ceiling(from / step) * step + (dice.Below(101) * step);
        if (Probe.Accepts(kind, value))
            return value;

        decimal[] last = [from, decimal.Ceiling(from), kind.Max ?? from];
        return last.Where(number => Probe.Accepts(kind, number)).Select(number => (decimal?)number).FirstOrDefault();
    }

    private AnswerValue Text(TextEntry kind)
    {
        if (kind.Pattern is { } pattern)
            return PatternSampler.Sample(pattern, dice, text => Probe.Accepts(kind, text));
        if (kind.Format == TextFormat.Email)
            return dice.Pick(["a@b.jp", "soc@example.jp", "o'neill+x@mail.example.com", "x@y.z"]);

        if (blueprint.Literals.Count > 0 && dice.Chance(0.4) && dice.Pick(blueprint.Literals) is var wanted && Probe.Accepts(kind, wanted))
            return wanted;

        int least = Math.Max(1, kind.MinLength ?? 1);
        return TextSamples.OfLength(kind, dice.Between(least, Math.Max(least, Math.Min(kind.MaxLength ?? 12, least + 12))), dice);
    }
}
