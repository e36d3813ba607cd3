using SurveyEngine.Model;

namespace SurveyEngine.Mapping;

/// <summary>Properties that several records have.</summary>
internal static class CommonProperties
{
    /// <summary>The form of an id, for editors.</summary>
    public const string IdPattern = @"^\p{L}[\p{L}\p{Nd}_-]*$";

    private const string CodePattern = @"^[\p{L}\p{Nd}_-]+$";

    /// <summary>The words for whether a blank is accepted.</summary>
    public static readonly JsonWords Requirements = new(
        new("required", (int)Model.Requirement.Required),
        new("requested", (int)Model.Requirement.Requested),
        new("optional", (int)Model.Requirement.Optional));

    /// <summary>The code of an option or row.</summary>
    public static string Code(JsonMap json, string code, string help) => json.Text("code", code, help, CodePattern);

    /// <summary>The requirement of a question or specify text.</summary>
    public static Requirement Requirement(JsonMap json, Requirement requirement, string help) =>
        (Requirement)json.Word("requirement", (int)requirement, Requirements, help);

    /// <summary>The words for the order in which respondents see parts.</summary>
    public static readonly JsonWords Orders = new(new("defined", (int)ItemOrder.Defined), new("random", (int)ItemOrder.Random));

    /// <summary>The order in which respondents see parts.</summary>
    public static ItemOrder Order(JsonMap json, ItemOrder order, string parts) =>
        (ItemOrder)json.Word("order", (int)order, Orders, $"The order in which respondents see the {parts}; a random one is decided by the parameter of randomizeBy.");

    /// <summary>Whether a part keeps its place in a random order.</summary>
    public static bool Fixed(JsonMap json, bool isFixed) => json.Flag("fixed", isFixed, "Whether it keeps its place in a random order.");

    /// <summary>Whether the answers of a kind are sensitive.</summary>
    public static bool Sensitive(JsonMap json, FieldKind kind) =>
        json.Flag("sensitive", kind.Sensitive, "Whether answers are personal data, kept out of logs and default exports.");
}
