namespace SurveyEngine.Rules;

/// <summary>An option set: its name has the form of a code, and it holds options like any choice.</summary>
internal sealed class OptionSetValidator : ElementValidator<NamedOptions>
{
    private static readonly OptionListValidator OfOptions = new();

    public override void Check(NamedOptions element, Findings findings)
    {
        findings.CheckCode("", element.Name);
        Parts.Require(element.Options);
        OfOptions.Check(element.Options, findings);
    }
}
