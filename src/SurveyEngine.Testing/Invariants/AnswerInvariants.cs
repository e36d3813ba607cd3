using System.Globalization;
using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>What is said of one answer.</summary>
internal static class AnswerInvariants
{
    public static IEnumerable<Invariant> All =>
    [
        new(nameof(ExclusiveOptionsStandAlone), "An exclusive option is fine alone, and a problem together with any other option.", ExclusiveOptionsStandAlone)
        {
            Needs = Trait.Exclusives,
            Classification = [new("an exclusive option was picked"), new("an exclusive option was picked beside another")],
        },
        new(nameof(TextLimitsCountUnits), "Of a text limited to n characters n are allowed and n + 1 are not, in the field's way of counting; a line break counts one.", TextLimitsCountUnits)
        {
            Needs = Trait.TextLimits,
            Classification = [new("a text was at its limit"), new("a line break was counted", Trait.MultilineLimits)],
        },
        new(nameof(NumberBoundsAreInclusive), "The smallest and the largest number are allowed and what is beyond them is not, in the culture of any country.", NumberBoundsAreInclusive)
        {
            Needs = Trait.NumberLimits,
            Classification = [new("a number was at its bound"), new("a number had decimals", Trait.DecimalLimits)],
        },
        new(nameof(PicksAreASet), "The order in which options are picked means nothing.", PicksAreASet)
        {
            Needs = Trait.Multis,
            Classification = [new("several options were picked")],
        },
        new(nameof(NormalizingTwiceIsNormalizingOnce), "What becomes of typed text stays what it is when it is typed again.", NormalizingTwiceIsNormalizingOnce)
        {
            Needs = Trait.Fields,
            Classification = [new("typed text was accepted")],
        },
        new(nameof(UnknownNamesAreProblems), "Answers to unknown fields, and unknown options, are refused by name and leave the session as it was.", UnknownNamesAreProblems)
        {
            Needs = Trait.Fields,
            Classification = [new("an unknown field was answered"), new("an unknown option was picked", Trait.Choices)],
        },
        new(nameof(RefusedAnswersLeaveTheSession), "An answer that does not fit its field is refused with the reason and leaves the session as it was.", RefusedAnswersLeaveTheSession)
        {
            Needs = Trait.Fields,
            Classification = [new(ProblemCodes.WrongType), new(ProblemCodes.UnknownOption, Trait.Choices), new(ProblemCodes.MalformedText, Trait.Texts)],
        },
    ];

    private static void ExclusiveOptionsStandAlone(Trial trial)
    {
        SurveySession session = trial.Respondent.Play();
        foreach (FieldPlan field in ShownFieldsThat(trial, session, field => field.Kind is MultiChoice && field.Options.Any(option => option.Exclusive)))
        {
            string[] shown = [.. ValidValues.ShownOptions(field, session).Select(option => option.Code)];
            foreach (Option exclusive in field.Options.Where(option => option.Exclusive && shown.Contains(option.Code, StringComparer.Ordinal)))
            {
                trial.Saw("an exclusive option was picked");
                SurveyChange alone = session.Answer(field.Path, [exclusive.Code]);
                Expect.That(alone.Problems.Count == 0, $"{exclusive.Code} alone is a problem of {field.Path}: {string.Join("; ", alone.Problems)}");
                foreach (string other in shown.Where(code => code != exclusive.Code && session.IsShown(field.Path)))
                {
                    SurveyChange mixed = session.Answer(field.Path, [other, exclusive.Code]);
                    bool isStillBoth = session[field.Path].Kind == AnswerValueKind.Options && session[field.Path].AsOptions.Count == 2;
                    if (isStillBoth)
                        trial.Saw("an exclusive option was picked beside another");
                    Expect.That(!isStillBoth || Has(mixed, ProblemCodes.Exclusive), $"{exclusive.Code} and {other} of {field.Path} are accepted together");
                }
            }
        }
    }

    private static void TextLimitsCountUnits(Trial trial)
    {
        Dice dice = trial.Dice();
        SurveySession session = trial.Respondent.Play();
        FieldPlan[] limited = [.. ShownFieldsThat(trial, session, field => field.Kind is TextEntry { MaxLength: not null } or TextEntry { MinLength: > 1 })];
        foreach (FieldPlan field in dice.Some(limited, 1, 2).Where(field => session.IsShown(field.Path)))
        {
            var text = (TextEntry)field.Kind;
            if (text.MaxLength is { } most and < 10_000)
            {
                trial.Saw("a text was at its limit");
                string whole = ExpectLength(session, field, text, most, null, dice);
                ExpectLength(session, field, text, most + 1, (ProblemCodes.TooLong, most), dice);
                if (whole.Contains("\r\n", StringComparison.Ordinal))
                    trial.Saw("a line break was counted");
            }

            if (text.MinLength is { } least and > 1)
            {
                trial.Saw("a text was at its limit");
                ExpectLength(session, field, text, least, null, dice);
                ExpectLength(session, field, text, least - 1, (ProblemCodes.TooShort, least), dice);
            }
        }
    }

    private static string ExpectLength(
        SurveySession session, FieldPlan field, TextEntry kind, int units, (string Code, int Limit)? expected, Dice dice)
    {
        string text = TextSamples.OfLength(kind, units, dice);
        SurveyChange change = session.Answer(field.Path, text);
        if (!session.IsShown(field.Path))
            return text;

        Problem? problem = change.Problems.FirstOrDefault(problem => problem.Code is ProblemCodes.TooLong or ProblemCodes.TooShort);
        string what = string.Create(CultureInfo.InvariantCulture, $"{field.Path} given {units} {kind.CountAs}: {Story.Value(text)}");
        Expect.That(problem?.Code == expected?.Code, $"{what} gives {problem?.Code ?? "no problem"} and not {expected?.Code ?? "none"}");
        if (expected is var (_, limit))
            Expect.That(Equals(problem!["length"], units) && Equals(problem["limit"], limit), $"{what} is said to be {problem}");
        return text;
    }

    private static void NumberBoundsAreInclusive(Trial trial)
    {
        SurveySession session = trial.Respondent.Play();
        foreach (FieldPlan field in ShownFieldsThat(trial, session, field => field.Kind is NumberEntry))
        {
            var number = (NumberEntry)field.Kind;
            decimal unit = number.Decimals is { } decimals and < 20 ? new decimal(1, 0, 0, isNegative: false, (byte)decimals) : 0.01m;
            foreach ((decimal? bound, decimal inside, decimal beyond, string code) in new[]
            {
                (number.Min, number.Min + unit ?? 0, number.Min - unit ?? 0, ProblemCodes.BelowMinimum),
                (number.Max, number.Max - unit ?? 0, number.Max + unit ?? 0, ProblemCodes.AboveMaximum),
            })
            {
                if (bound is not { } limit)
                    continue;

                trial.Saw("a number was at its bound");
                if (inside != decimal.Truncate(inside))
                    trial.Saw("a number had decimals");
                Cultures.InEach(culture =>
                {
                    foreach (decimal fine in new[] { limit, inside })
                    {
                        string typed = fine.ToString(CultureInfo.InvariantCulture);
                        Expect.That(!Has(session.Answer(field.Path, fine), code), $"{field.Path} = {typed} is refused in {culture}");
                        Expect.That(!Has(session.Enter(field.Path, typed, "en"), code), $"{typed} typed into {field.Path} is refused in {culture}");
                        Expect.That(!session.IsShown(field.Path) || session[field.Path] == fine, $"{typed} typed into {field.Path} becomes {session[field.Path]} in {culture}");
                    }

                    SurveyChange change = session.Answer(field.Path, beyond);
                    Expect.That(!session.IsShown(field.Path) || Has(change, code), $"{field.Path} = {Story.Value(beyond)} is accepted in {culture}");
                });
            }
        }
    }

    private static void PicksAreASet(Trial trial)
    {
        Dice dice = trial.Dice();
        SurveySession session = trial.Respondent.Play();
        foreach (FieldPlan field in trial.Blueprint.Fields.Where(field => field.Kind is MultiChoice && field.Options.Count > 1))
        {
            string[] codes = [.. dice.Some(field.Options, 1, field.Options.Count).Select(option => option.Code)];
            SurveyChange change = session.Answer(field.Path, AnswerValue.Options(codes));
            byte[] saved = session.ToUtf8Json();
            SurveyChange again = session.Answer(field.Path, AnswerValue.Options(dice.Shuffled(codes)));
            Expect.Same(change.Problems, again.Problems, $"The same picks of {field.Path} in another order are wrong in another way");
            Expect.SameBytes(saved, session.ToUtf8Json(), $"The same picks of {field.Path} in another order are another answer");
            if (codes.Length > 1)
                trial.Saw("several options were picked");
        }
    }

    private static void NormalizingTwiceIsNormalizingOnce(Trial trial)
    {
        Dice dice = trial.Dice();
        var values = new ValidValues(trial.Blueprint, dice);
        SurveySession session = trial.Respondent.Play();
        foreach (FieldPlan field in dice.Some(trial.Blueprint.Fields, 1, 5).Where(field => session.IsShown(field.Path)))
        {
            string typed = values.Typed(field, values.For(field, session));
            if (!session.Enter(field.Path, typed, "en").IsAccepted || !session.IsShown(field.Path) || session[field.Path] is not { IsBlank: false } once)
                continue;

            trial.Saw("typed text was accepted");
            session.Enter(field.Path, once.Kind == AnswerValueKind.Options ? string.Join(',', once.AsOptions) : once.ToString(), "en");
            Expect.That(session[field.Path] == once, $"{Story.Value(typed)} typed into {field.Path} becomes {Story.Value(once)}, and that becomes {Story.Value(session[field.Path])}");
        }
    }

    private static void UnknownNamesAreProblems(Trial trial)
    {
        SurveySession session = trial.Respondent.Play();
        byte[] before = session.ToUtf8Json();
        FieldPlan field = trial.Dice().Pick(trial.Blueprint.Fields);
        foreach (string path in new[] { "no-such-field", field.Path + "x", field.Path + ".no-such-part", "漢字" }.Where(path => !trial.Blueprint.Has(path)))
        {
            foreach (SurveyChange change in new[] { session.Answer(path, "a"), session.Enter(path, "a"), session.Toggle(path, "a"), session.Clear(path) })
                ExpectRefused(change, ProblemCodes.UnknownField, path);
            trial.Saw("an unknown field was answered");
        }

        if (field.Options.Count > 0)
        {
            ExpectRefused(session.Toggle(field.Path, "no-such-option"), ProblemCodes.UnknownOption, field.Path);
            trial.Saw("an unknown option was picked");
        }

        Expect.SameBytes(before, session.ToUtf8Json(), "What is not known changed the session");
    }

    private static void RefusedAnswersLeaveTheSession(Trial trial)
    {
        SurveySession session = trial.Respondent.Play();
        byte[] before = session.ToUtf8Json();
        FieldPlan field = trial.Dice().Pick(trial.Blueprint.Fields);
        foreach ((string code, AnswerValue value) in WrongValues.Refused(field))
        {
            ExpectRefused(session.Answer(field.Path, value), code, field.Path);
            trial.Saw(code);
        }

        Expect.SameBytes(before, session.ToUtf8Json(), $"What {field.Path} refused changed the session");
    }

    private static void ExpectRefused(SurveyChange change, string code, string path) => Expect.That(
        !change.IsAccepted && change.NewlyShown.Count + change.NewlyHidden.Count == 0 && change.Problems is [{ } problem] && problem.Code == code && problem.Path == path,
        $"{path} should be refused as {code}: {string.Join("; ", change.Problems)}");

    private static bool Has(SurveyChange change, string code) => change.Problems.Any(problem => problem.Code == code);

    private static IEnumerable<FieldPlan> ShownFieldsThat(Trial trial, SurveySession session, Func<FieldPlan, bool> are) =>
        trial.Blueprint.Fields.Where(field => are(field) && session.IsShown(field.Path));
}
