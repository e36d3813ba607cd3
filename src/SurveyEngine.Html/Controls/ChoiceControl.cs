using SurveyEngine.Html.Writing;
using SurveyEngine.Model;

namespace SurveyEngine.Html.Controls;

/// <summary>What choices have in common: options under their headings, each with its text.</summary>
internal abstract class ChoiceControl(string kind, Type view) : FieldControl(kind, view)
{
    /// <summary>The type of the inputs.</summary>
    public abstract string InputType { get; }

    public override string FirstInput(QuestionView question, FieldView view) =>
        ((ChoiceFieldView)view).Options.FirstOrDefault(option => !option.Hidden) is { } first
            ? HtmlId.OfOption(view.Path, first.Code)
            : HtmlId.OfField(view.Path);

    public override string Shown(FieldView view) => Codes(view, option => option is { Selected: true, Hidden: false });

    public override string Unseen(FieldView view) => Codes(view, option => option is { Selected: true, Hidden: true });

    public override string Brief(string shown) => shown;

    /// <summary>The codes in the order of the options; those that no option has come last.</summary>
    public override string Posted(PostedValues form, FieldView view)
    {
        IReadOnlyList<string> posted = form.All(view.Path);
        if (posted.Count == 0)
            return "";

        ValueList<OptionView> options = ((ChoiceFieldView)view).Options;
        IEnumerable<string> known = options.Select(option => option.Code).Where(code => posted.Contains(code, StringComparer.Ordinal));
        IEnumerable<string> unknown = posted.Where(code => code.Length > 0 && options.All(option => option.Code != code)).Distinct(StringComparer.Ordinal);
        return string.Join(',', known.Concat(unknown));
    }

    public override FieldView Showing(FieldView view, string pending)
    {
        string[] codes = pending.Split(',');
        var choice = (ChoiceFieldView)view;
        return choice with { Options = [.. choice.Options.Select(option => option with { Selected = codes.Contains(option.Code, StringComparer.Ordinal) })] };
    }

    public override void Write(ControlScope scope, FieldPart part)
    {
        var choice = (ChoiceFieldView)part.Field;
        string? hint = Hint(choice, scope);
        bool isRadioGroup = choice is SingleChoiceFieldView;
        Groups.Open(scope, part, isRadioGroup ? "radiogroup" : null, hint is null ? null : part.HintId);
        if (hint is not null)
            scope.Html.Write($"""<p class="se-hint" id="{part.HintId}">{hint}</p>""");

        WriteOptions(scope, part, choice);
        Groups.Close(scope, part);
    }

    /// <summary>What is said of how many options may be selected; null: nothing.</summary>
    protected abstract string? Hint(ChoiceFieldView view, ControlScope scope);

    public static void WriteSpecify(ControlScope scope, FieldPart part, OptionView option)
    {
        if (!scope.Shows(option.Specify))
            return;

        scope.Html.Write($"""<div class="se-specify">""");
        scope.Write(scope.Part(part.Question, option.Specify!, FieldPlace.Specify) with { Option = option.Label });
        scope.Html.Write($"</div>");
    }

    private void WriteOptions(ControlScope scope, FieldPart part, ChoiceFieldView choice)
    {
        scope.Html.Write($"""<div class="{Appearance.OptionsClass(part.Question)}">""");
        string? group = null;
        foreach (OptionView option in choice.Options.Where(scope.Shows))
        {
            if (option.Group != group)
                scope.Html.Write($"""<p class="se-group">{option.Group}</p>""");

            group = option.Group;
            OptionMarkup.Write(scope.Html, InputType, choice.Path, option.Code, option.Label, option.Selected, HtmlMarkup.If(option.Exclusive, " data-exclusive"));
            scope.WriteCondition($"{choice.Path}.{option.Code}");
            MediaMarkup.Write(scope, option.Media);
            WriteSpecify(scope, part, option);
        }

        scope.Html.Write($"</div>");
    }

    private static string Codes(FieldView view, Func<OptionView, bool> which) =>
        string.Join(',', ((ChoiceFieldView)view).Options.Where(which).Select(option => option.Code));
}
