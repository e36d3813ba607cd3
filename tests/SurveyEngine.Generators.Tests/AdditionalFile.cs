using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SurveyEngine.Generators.Tests;

/// <summary>An additional file of a project, with its metadata.</summary>
/// <param name="path">Its path.</param>
/// <param name="content">Its content; null: it cannot be read.</param>
/// <param name="metadata">Its metadata.</param>
internal sealed class AdditionalFile(string path, string? content, params (string Name, string Value)[] metadata) : AdditionalText
{
    public override string Path => path;

    public AnalyzerConfigOptions Options { get; } = new Values(metadata.Select(value => ("build_metadata.AdditionalFiles." + value.Name, value.Value)));

    /// <summary>A definition.</summary>
    public static AdditionalFile Definition(string content, string path = "/src/coffee.json", params (string Name, string Value)[] metadata) =>
        new(path, content, [("SurveyDefinition", "true"), .. metadata]);

    public override SourceText? GetText(CancellationToken cancellationToken = default) => content is null ? null : SourceText.From(content);

    /// <summary>The options of all files, and of the project.</summary>
    internal sealed class Provider(IEnumerable<AdditionalFile> files, string? rootNamespace) : AnalyzerConfigOptionsProvider
    {
        private readonly AdditionalFile[] _files = [.. files];

        public override AnalyzerConfigOptions GlobalOptions { get; } =
            new Values(rootNamespace is null ? [] : [("build_property.RootNamespace", rootNamespace)]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _files.First(file => file == textFile).Options;
    }

    private sealed class Values(IEnumerable<(string Name, string Value)> values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = values.ToDictionary(value => value.Name, value => value.Value, KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
