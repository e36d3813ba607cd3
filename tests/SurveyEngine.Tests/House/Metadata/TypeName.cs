using System.Reflection.Metadata;

namespace SurveyEngine.Tests.House.Metadata;

/// <summary>A type that stands in a namespace, not in another type.</summary>
internal sealed record TypeName(string Namespace, string Name)
{
    /// <summary>The type itself, or the outermost one it is nested in: closures and iterators belong to who wrote them.</summary>
    public static TypeName OfOutermost(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        TypeDefinition type = metadata.GetTypeDefinition(handle);
        while (type.GetDeclaringType() is { IsNil: false } outer)
            type = metadata.GetTypeDefinition(outer);

        return new TypeName(metadata.GetString(type.Namespace), metadata.GetString(type.Name));
    }

    public override string ToString() => $"{Namespace}.{Name}";
}
