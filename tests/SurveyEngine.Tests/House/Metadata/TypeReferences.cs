using System.Reflection.Metadata;

namespace SurveyEngine.Tests.House.Metadata;

/// <summary>Follows the handles of one assembly's metadata and keeps the types of that assembly they lead to.</summary>
internal sealed class TypeReferences(MetadataReader metadata)
{
    private readonly TypeCollector _collector = new(metadata);

    public IReadOnlyCollection<TypeDefinitionHandle> Types => _collector.Types;

    public void AddSignature(FieldDefinition field) => field.DecodeSignature(_collector, genericContext: null);

    public void AddSignature(PropertyDefinition property) => property.DecodeSignature(_collector, genericContext: null);

    public void AddSignature(MethodDefinition method) => method.DecodeSignature(_collector, genericContext: null);

    public void AddAttribute(CustomAttribute attribute)
    {
        Add(attribute.Constructor);
        attribute.DecodeValue(_collector);
    }

    public void Add(EntityHandle handle)
    {
        if (handle.IsNil)
            return;

        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                _collector.Add((TypeDefinitionHandle)handle);
                break;
            case HandleKind.TypeSpecification:
                metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(_collector, genericContext: null);
                break;
            case HandleKind.MethodDefinition:
                Add(metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.FieldDefinition:
                Add(metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MemberReference:
                AddMember(metadata.GetMemberReference((MemberReferenceHandle)handle));
                break;
            case HandleKind.MethodSpecification:
                AddGenericMethod(metadata.GetMethodSpecification((MethodSpecificationHandle)handle));
                break;
            case HandleKind.StandaloneSignature:
                AddStandalone(metadata.GetStandaloneSignature((StandaloneSignatureHandle)handle));
                break;
            case HandleKind.TypeReference:
                break; // of another assembly
            default:
                throw new NotSupportedException($"A handle of kind {handle.Kind}.");
        }
    }

    private void AddMember(MemberReference member)
    {
        Add(member.Parent);
        if (member.GetKind() == MemberReferenceKind.Method)
            member.DecodeMethodSignature(_collector, genericContext: null);
        else
            member.DecodeFieldSignature(_collector, genericContext: null);
    }

    private void AddGenericMethod(MethodSpecification method)
    {
        Add(method.Method);
        method.DecodeSignature(_collector, genericContext: null);
    }

    private void AddStandalone(StandaloneSignature signature)
    {
        if (signature.GetKind() == StandaloneSignatureKind.LocalVariables)
            signature.DecodeLocalSignature(_collector, genericContext: null);
        else
            signature.DecodeMethodSignature(_collector, genericContext: null);
    }
}
