using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace SurveyEngine.Tests.House.Metadata;

/// <summary>
/// Keeps each type definition met while a signature or an attribute is decoded. The decoded value, a name, only serves
/// the decoding of attributes, which has to tell <see cref="Type"/> and enums apart from the rest.
/// </summary>
internal sealed class TypeCollector(MetadataReader metadata)
    : ISignatureTypeProvider<string, object?>, ICustomAttributeTypeProvider<string>
{
    private const string SystemType = "System.Type";

    private readonly HashSet<TypeDefinitionHandle> _types = [];

    private readonly Lazy<ILookup<string, TypeDefinitionHandle>> _byName =
        new(() => metadata.TypeDefinitions.ToLookup(handle => NameOf(metadata, handle), StringComparer.Ordinal));

    public IReadOnlyCollection<TypeDefinitionHandle> Types => _types;

    public void Add(TypeDefinitionHandle type) => _types.Add(type);

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        Add(handle);
        return NameOf(reader, handle);
    }

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        TypeReference type = reader.GetTypeReference(handle);
        string name = reader.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, rawTypeKind)}+{name}"
            : $"{reader.GetString(type.Namespace)}.{name}";
    }

    public string GetTypeFromSpecification(
        MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    // An attribute holds a type as text, generic arguments and assembly included: each name in it counts.
    public string GetTypeFromSerializedName(string name)
    {
        foreach (TypeDefinitionHandle type in name.Split('[', ']', ',').SelectMany(part => _byName.Value[part.Trim()]))
            Add(type);

        return name;
    }

    public PrimitiveTypeCode GetUnderlyingEnumType(string type)
    {
        string name = type.Split(',')[0];
        Type? known = typeof(TypeCollector).Assembly.GetType(name) ?? AppDomain.CurrentDomain.GetAssemblies()
            .Select(assembly => assembly.GetType(name)).FirstOrDefault(found => found is not null);

        return known is null
            ? throw new NotSupportedException($"The enum {type} in an attribute.")
            : Enum.Parse<PrimitiveTypeCode>(known.GetEnumUnderlyingType().Name);
    }

    public bool IsSystemType(string type) => type == SystemType;

    public string GetSystemType() => SystemType;

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

    public string GetSZArrayType(string elementType) => elementType;

    public string GetArrayType(string elementType, ArrayShape shape) => elementType;

    public string GetByReferenceType(string elementType) => elementType;

    public string GetPointerType(string elementType) => elementType;

    public string GetPinnedType(string elementType) => elementType;

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => genericType;

    public string GetFunctionPointerType(MethodSignature<string> signature) => nameof(IntPtr);

    public string GetGenericTypeParameter(object? genericContext, int index) => nameof(Object);

    public string GetGenericMethodParameter(object? genericContext, int index) => nameof(Object);

    private static string NameOf(MetadataReader reader, TypeDefinitionHandle handle)
    {
        TypeDefinition type = reader.GetTypeDefinition(handle);
        string name = reader.GetString(type.Name);
        if (type.GetDeclaringType() is { IsNil: false } outer)
            return $"{NameOf(reader, outer)}+{name}";

        return type.Namespace.IsNil ? name : $"{reader.GetString(type.Namespace)}.{name}";
    }
}
