using System.Globalization;
using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>A fact about a problem, by name: a limit, an actual length, an option code.</summary>
[JsonConverter(typeof(ProblemArgumentJsonConverter))]
public sealed class ProblemArgument : IEquatable<ProblemArgument>
{
    internal ProblemArgument(string name, object value)
    {
        Name = name;
        Value = value;
        Text = value as string ?? value switch
        {
            IEnumerable<string> list => string.Join(", ", list),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
    }

    /// <summary>The name, as in the text of the problem and in <c>docs/reference/problem-codes.md</c>.</summary>
    public string Name { get; }

    /// <summary>An <see cref="int"/>, a <see cref="decimal"/>, a <see cref="string"/> or a list of strings.</summary>
    public object Value { get; }

    /// <summary>The value as text, in the invariant culture; the parts of a list separated by a comma and a space.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public bool Equals(ProblemArgument? other) => other is not null && Name == other.Name && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProblemArgument);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Text);

    /// <summary>The form <c>name=text</c>.</summary>
    public override string ToString() => $"{Name}={Text}";
}
