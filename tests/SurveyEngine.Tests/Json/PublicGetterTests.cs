using System.Collections;
using System.Reflection;
using SurveyEngine.Model;

namespace SurveyEngine.Tests.Json;

/// <summary>No public getter throws: serializers, debuggers and loggers ask them all.</summary>
public sealed class PublicGetterTests
{
    /// <summary>The getter that is asked for by name when a caller cannot go on without a value, like that of <see cref="Nullable{T}"/>.</summary>
    private const string Insistent = nameof(Outcome<>.Value);

    [Fact]
    public void Getters_OfAllThatHostsSee_DoNotThrow()
    {
        var walk = new Walk();
        foreach (object root in Roots())
            walk.Visit(root);
        foreach (Type type in Exported)
            walk.VisitStatics(type);

        Assert.Empty(walk.Thrown);
        Assert.Empty(Exported.Where(HasGetters).Except(walk.Visited).Select(type => type.Name));
    }

    private static IEnumerable<Type> Exported => typeof(Survey).Assembly.GetExportedTypes();

    private static bool HasGetters(Type type) =>
        !type.IsAbstract && !type.IsEnum && !typeof(Exception).IsAssignableFrom(type) && !type.Name.EndsWith("Converter`1", StringComparison.Ordinal)
        && !type.Name.EndsWith("Converter", StringComparison.Ordinal) && !type.Name.StartsWith("Enumerator", StringComparison.Ordinal)
        && Getters(type).Any();

    private static IEnumerable<PropertyInfo> Getters(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod?.IsPublic == true && property.GetIndexParameters().Length == 0);

    private static IEnumerable<object> Roots()
    {
        SurveySession session = DataSamples.Session;
        return
        [
            session, session.Submit(), DataSamples.Survey.Start(), session.View("en"), session.View("ja", "S")!, DataSamples.Explanation, DataSamples.Calculation,
            DataSamples.Change, DataSamples.Problems, DataSamples.Response, DataSamples.Answers, session.Explain("no such part"),
            new ResponseRow(DataSamples.Survey), new PostedResponse(default), new PostedResponseValidator(DataSamples.Survey, "en"),
            MessageCatalog.Read("fr", MessageCatalog.Template()).Value, Translation.Template(DataSamples.Survey.Definition, "ja"),
            session.Snapshot(), session.Outline("en"), DataSamples.Survey.Words("ja"), new ViewOptions("en"),
            new Provenance { Source = "here" }, Sample.Full, new Constraint { Assert = "Q1", Message = "No." },
            new Parameter { Id = "seed", Kind = new NumberEntry() }, new AttributeValue(3),
        ];
    }

    private sealed class Walk
    {
        private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

        public HashSet<Type> Visited { get; } = [];

        public List<string> Thrown { get; } = [];

        public void VisitStatics(Type type)
        {
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(_ => !type.ContainsGenericParameters))
                Get(property, target: null);
        }

        public void Visit(object? found)
        {
            if (found is null or string or Type || (!found.GetType().IsValueType && !_seen.Add(found)))
                return;

            Type type = found.GetType();
            Visited.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
            if (found is IEnumerable many)
            {
                foreach (object? one in many)
                    Visit(one);
            }

            if (type.Assembly != typeof(Survey).Assembly && !type.IsGenericType)
                return;

            found.ToString();
            found.GetHashCode();
            foreach (PropertyInfo property in Getters(type))
                Get(property, found);
        }

        private void Get(PropertyInfo property, object? target)
        {
            try
            {
                object? value = property.GetValue(target);
                if (value?.GetType().Assembly == typeof(Survey).Assembly || value is IEnumerable)
                    Visit(value);
            }
            catch (TargetInvocationException thrown)
            {
                if (property.Name != Insistent || property.DeclaringType!.GetGenericTypeDefinition() != typeof(Outcome<>))
                    Thrown.Add($"{property.DeclaringType}.{property.Name}: {thrown.InnerException!.Message}");
            }
        }
    }
}
