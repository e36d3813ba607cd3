using System.Diagnostics.CodeAnalysis;

namespace SurveyEngine.Tests.House.PublicApi;

/// <summary>The printer says all that a caller depends on.</summary>
public sealed class PublicApiPrinterTests
{
    [Theory]
    [InlineData(typeof(PrinterSamples.Entry), """
        public sealed record Entry
        {
            public Entry();
            public required string Name { get; init; }
            public IReadOnlyList<string?>? Notes { get; init; }
        }
        """)]
    [InlineData(typeof(PrinterSamples.Pair), """
        public readonly record struct Pair
        {
            public Pair(int First, string? Second);
            public int First { get; init; }
            public string? Second { get; init; }
        }
        """)]
    [InlineData(typeof(PrinterSamples.Kind), """
        [Flags] public enum Kind : byte
        {
            None = 0,
            One = 1,
        }
        """)]
    [InlineData(typeof(PrinterSamples.Closed), """
        public abstract class Closed
        {
        }
        """)]
    [InlineData(typeof(PrinterSamples.Store<>), """
        public sealed class Store<T> : IEquatable<PrinterSamples.Store<T>> where T : notnull
        {
            public static readonly string Label;
            public const int Limit = 3;
            public Store(T value);
            public T? this[int index] { get; }
            public bool Equals(PrinterSamples.Store<T>? other);
            public void Set<TOther>(in int number, DayOfWeek day = DayOfWeek.Monday, string text = "a\"b", bool? flag = null, params string[] rest) where TOther : class?, IDisposable, new();
            public bool TryGet(string name, [NotNullWhen(true)] out string? value);
            public static bool operator ==(PrinterSamples.Store<T>? left, PrinterSamples.Store<T>? right);
            public static bool operator !=(PrinterSamples.Store<T>? left, PrinterSamples.Store<T>? right);
        }
        """)]
    [InlineData(typeof(PrinterSamples.Changed), """
        public delegate void Changed(object? sender, KeyValuePair<string, string?> change);
        """)]
    public void Print_OneType_SaysWhatCallersDependOn(Type type, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n") + "\n", PublicApiPrinter.Print(type));
}

/// <summary>One of each kind of type.</summary>
public static class PrinterSamples
{
    [Flags]
    public enum Kind : byte
    {
        None = 0,
        One = 1,
    }

    public delegate void Changed(object? sender, KeyValuePair<string, string?> change);

    public readonly record struct Pair(int First, string? Second);

    public sealed record Entry
    {
        public IReadOnlyList<string?>? Notes { get; init; }

        public required string Name { get; init; }
    }

    public abstract class Closed
    {
        private protected Closed()
        {
        }

        protected virtual void Hook()
        {
        }
    }

    public sealed class Store<T>(T value) : IEquatable<Store<T>>
        where T : notnull
    {
        public const int Limit = 3;

        public static readonly string Label = "";

        public T? this[int index] => value;

        public static bool operator ==(Store<T>? left, Store<T>? right) => Equals(left, right);

        public static bool operator !=(Store<T>? left, Store<T>? right) => !Equals(left, right);

        public bool TryGet(string name, [NotNullWhen(true)] out string? value)
        {
            value = name;
            return true;
        }

        public void Set<TOther>(in int number, DayOfWeek day = DayOfWeek.Monday, string text = "a\"b", bool? flag = null, params string[] rest)
            where TOther : class?, IDisposable, new()
        {
        }

        public bool Equals(Store<T>? other) => false;

        public override bool Equals(object? obj) => false;

        public override int GetHashCode() => 0;
    }
}
