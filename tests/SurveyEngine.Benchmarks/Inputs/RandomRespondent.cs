using SurveyEngine.Model;

namespace SurveyEngine.Benchmarks.Inputs;

/// <summary>Fills in whatever a view shows, as somebody might who reads nothing; the same seed gives the same answers.</summary>
internal sealed class RandomRespondent(Random random)
{
    private const int MostAttempts = 50;

    /// <summary>A response without a problem, warnings included.</summary>
    public SurveyResponse Respond(Survey survey, ParameterValues? given = null) =>
        FillValidly(survey, given).Submit().Value;

    /// <summary>A session without a problem, warnings included.</summary>
    public SurveySession FillValidly(Survey survey, ParameterValues? given = null)
    {
        for (int attempt = 0; attempt < MostAttempts; attempt++)
        {
            SurveySession session = Fill(survey, given);
            if (session.Check().Count == 0)
                return session;
        }

        throw new InvalidOperationException($"No valid response to {survey} was found.");
    }

    /// <summary>A session in which all that is required is answered, and much of the rest.</summary>
    public SurveySession Fill(Survey survey, ParameterValues? given = null)
    {
        SurveySession session = survey.Start(given);
        var asked = new HashSet<string>(StringComparer.Ordinal);
        while (Fields(session.View("en")).Where(field => asked.Add(field.Path)).ToArray() is { Length: > 0 } fields)
        {
            foreach (FieldView field in fields)
            {
                if (field.ReadOnly)
                    continue;
                if (field.IsDefault && random.Next(3) == 0)
                    session.Answer(field.Path, AnswerValue.Blank);
                else if (session.IsShown(field.Path) && (field.Requirement != Requirement.Optional || random.Next(5) < 3))
                    Answer(session, field);
            }
        }

        return session;
    }

    private static IEnumerable<FieldView> Fields(SurveyView view) => view.Sections.SelectMany(Fields);

    private static IEnumerable<FieldView> Fields(ItemView item) => item switch
    {
        SectionView section => section.Items.SelectMany(Fields),
        QuestionView question => question.Fields.SelectMany(field =>
            field is ChoiceFieldView choice ? choice.Options.Select(option => option.Specify).OfType<FieldView>().Prepend(field) : [field]),
        _ => [],
    };

    private void Answer(SurveySession session, FieldView field)
    {
        switch (field)
        {
            case SingleChoiceFieldView single:
                session.Answer(field.Path, single.Options[random.Next(single.Options.Count)].Code);
                break;
            case MultiChoiceFieldView multi:
                session.Answer(field.Path, AnswerValue.Options(Selection(multi)));
                break;
            case NumberFieldView number:
                session.Answer(field.Path, Number(number));
                break;
            case TextFieldView text:
                AnswerText(session, text);
                break;
            case BooleanFieldView:
                session.Answer(field.Path, random.Next(2) == 0);
                break;
            case DateFieldView:
                session.Answer(field.Path, Day());
                break;
            case TimeFieldView:
                session.Answer(field.Path, Time());
                break;
            case DateTimeFieldView:
                session.Answer(field.Path, Day().ToDateTime(Time()));
                break;
        }
    }

    private string[] Selection(MultiChoiceFieldView field)
    {
        string[] exclusive = Codes(field, isExclusive: true);
        string[] others = Codes(field, isExclusive: false);
        if (others.Length == 0 || (exclusive.Length > 0 && random.Next(6) == 0))
            return [exclusive[random.Next(exclusive.Length)]];

        int most = Math.Min(field.Max ?? 6, others.Length);
        int count = random.Next(field.Min ?? 1, most + 1);
        random.Shuffle(others);
        return others[..count];
    }

    private static string[] Codes(MultiChoiceFieldView field, bool isExclusive) =>
        [.. field.Options.Where(option => option.Exclusive == isExclusive).Select(option => option.Code)];

    private decimal Number(NumberFieldView field)
    {
        decimal min = field.Min ?? -1000;
        decimal max = field.Max ?? min + 5000;
        return decimal.Round(min + ((max - min) * (decimal)random.NextDouble()), field.Decimals ?? random.Next(4));
    }

    // Most limits leave these years and hours.
    private DateOnly Day() => new DateOnly(2001, 1, 1).AddDays(random.Next(9_000));

    private TimeOnly Time() => new(random.Next(9, 18), random.Next(60), random.Next(2) * random.Next(60));

    private void AnswerText(SurveySession session, TextFieldView field)
    {
        if (field.Format == TextFormat.Email)
        {
            session.Answer(field.Path, $"taro.yamada{random.Next(1000)}@hospital{random.Next(100)}.example.jp");
            return;
        }

        // A view does not say what pattern a text must match: what is refused is tried as something simpler.
        string[] candidates =
        [
            RandomText.Of(random, field.MaxLength ?? 200) + (field.Multiline && random.Next(3) == 0 ? "\n以上" : ""),
            "123-4567", "plain text", "無",
        ];
        if (!candidates.Any(candidate => session.Answer(field.Path, candidate).Problems.Count == 0))
            session.Clear(field.Path);
    }
}
