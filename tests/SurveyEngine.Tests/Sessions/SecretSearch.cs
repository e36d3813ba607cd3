using System.Collections;
using System.Globalization;
using System.Reflection;

namespace SurveyEngine.Tests.Sessions;

/// <summary>
/// Looks for the answer of a sensitive field in whatever can be reached from public objects: their properties, what they enumerate, their
/// <c>ToString</c>, and the exceptions that they throw.
/// </summary>
internal sealed class SecretSearch(params string[] secrets)
{
    /// <summary>The members whose job it is to give an answer.</summary>
    private static readonly string[] Givers =
    [
        "TextFieldView.Text", "NumberFieldView.Number", "NumberFieldView.Text", "FieldView.Entered",
        "AnswerValue.AsText", "AnswerValue.AsNumber", "AnswerValue.ToString", "KeyValuePair.ToString",
        "DateFieldView.Date", "DateTimeFieldView.DateTime", "AnswerValue.AsDate", "AnswerValue.AsDateTime",
    ];

    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _givenBy = [];

    /// <summary>The types of the objects that were looked at.</summary>
    public HashSet<Type> Types { get; } = [];

    /// <summary>Where a secret was found that has no business there.</summary>
    public List<string> Leaks { get; } = [];

    /// <summary>The members of <see cref="Givers"/> that never gave a secret: the search saw too little.</summary>
    public string[] SilentGivers => [.. Givers.Except(_givenBy, StringComparer.Ordinal)];

    public void Search(object? root, string place)
    {
        if (root is string or decimal or int or bool or Enum or DateOnly or TimeOnly or DateTime)
        {
            Judge(place, Convert.ToString(root, CultureInfo.InvariantCulture)!);
            return;
        }

        if (root is null or Type || (!root.GetType().IsValueType && !_seen.Add(root)))
            return;

        Type type = root.GetType();
        if (type.Namespace == "SurveyEngine.Model" && root is not IEnumerable)
            return;

        Types.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
        string name = type.Name.Split('`')[0];

        // Collections show their members, which are looked at one by one.
        if (root is IEnumerable items)
        {
            foreach (object? item in items)
                Search(item, place + "[]");
            return;
        }

        Judge($"{name}.ToString", root.ToString() ?? "");
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike && property.PropertyType != typeof(ReadOnlyMemory<byte>))
                Search(root, property);
        }
    }

    private void Search(object root, PropertyInfo property)
    {
        string place = $"{property.DeclaringType!.Name.Split('`')[0]}.{property.Name}";
        try
        {
            Search(property.GetValue(root), place);
        }
        catch (TargetInvocationException e)
        {
            Types.Add(e.InnerException!.GetType());
            Judge($"the exception of {place}", e.InnerException.ToString());
        }
    }

    private void Judge(string place, string text)
    {
        if (!secrets.Any(secret => text.Contains(secret, StringComparison.Ordinal)))
            return;

        string member = place.Split('[')[0];
        if (Givers.Contains(member, StringComparer.Ordinal))
            _givenBy.Add(member);
        else
            Leaks.Add($"{place}: {text}");
    }
}
