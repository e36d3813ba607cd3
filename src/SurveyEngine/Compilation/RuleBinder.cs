using SurveyEngine.DefinitionFiles;
using SurveyEngine.Diagnostics;
using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Json;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Compilation;

/// <summary>Resolves the names of consistency rules.</summary>
/// <param name="symbols">The names.</param>
/// <param name="texts">The texts of the survey, to which those of the rules are added.</param>
/// <param name="catalog">The same texts, by language.</param>
/// <param name="bind">Binds a condition and reports its problems.</param>
/// <param name="problems">The list that receives problems.</param>
internal sealed class RuleBinder(
    SymbolTable symbols, DefinitionTexts texts, TextCatalog catalog,
    Func<ConditionText, Expr?> bind, ProblemReport<LocatedProblem> problems)
{
    /// <summary>The rules that could be bound; a problem is reported for each of the others.</summary>
    public BoundRule[] Bind(ValueList<Rule> rules)
    {
        var bound = new List<BoundRule>();
        string path = JsonPath.Member(JsonPath.Root, "rules");
        for (int i = 0; i < rules.Count; i++)
        {
            if (Bind(rules[i], JsonPath.Element(path, i)) is { } rule)
                bound.Add(rule);
        }

        return [.. bound];
    }

    private BoundRule? Bind(Rule rule, string path)
    {
        Expr? when = rule.When is null ? null : bind(new ConditionText(rule.When, path, "when"));
        Expr? assert = bind(new ConditionText(rule.Assert, path, "assert"));
        Field?[] fields = [.. rule.Fields.Select((name, i) => Resolve(name, JsonPath.Element(JsonPath.Member(path, "fields"), i)))];
        if ((when is null && rule.When is not null) || assert is null || fields.Length == 0 || Array.Exists(fields, field => field is null))
            return null;

        return new BoundRule(when, assert, fields!, Broken(rule));
    }

    private Func<AnswerState, Problem> Broken(Rule rule)
    {
        var message = new OwnMessage(catalog, texts.Add(rule));
        Problem problem = message.Word(
            Problem.Create(rule.Severity, ProblemCodes.Rule, rule.Fields[0], ("rule", rule.Id), ("fields", rule.Fields.Skip(1).ToArray())));
        return state => message.IsFilled ? message.Word(problem, state) : problem;
    }

    private Field? Resolve(string name, string path)
    {
        if (symbols.IsUnreadable(name))
            return null;

        bool isKnown = symbols.TryFind(name, out Symbol symbol) && symbol.Field is not { IsParameter: true };
        if (isKnown && symbol.Field is { } field)
            return field;

        Problem problem = isKnown
            ? Problem.Error(
                ProblemCodes.WrongOperand, path,
                ("operator", "fields"), ("name", name), ("expected", symbol.Group is null ? "useSection" : "useMatrix"))
            : symbols.Unknown(name, path, known => symbols.TryFindField(known, out _));
        problems.Add(new(problem));
        return null;
    }
}
