using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SurveyEngine.Tests.House.Metadata;

/// <summary>
/// Which types of an assembly use which, read from all that the compiler left of them: base types, interfaces, members,
/// attributes, constraints, locals, and each instruction of each body.
/// </summary>
internal sealed class TypeUses
{
    private readonly PEReader _file;
    private readonly MetadataReader _metadata;
    private readonly TypeReferences _references;

    private TypeUses(PEReader file)
    {
        _file = file;
        _metadata = file.GetMetadataReader();
        _references = new TypeReferences(_metadata);
    }

    public static IReadOnlyList<TypeUse> In(string assemblyFile)
    {
        using var file = new PEReader(File.OpenRead(assemblyFile));
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. from type in metadata.TypeDefinitions
               let user = TypeName.OfOutermost(metadata, type)
               from reference in new TypeUses(file).Of(type)
               let use = new TypeUse(user, TypeName.OfOutermost(metadata, reference))
               where use.User != use.Used
               group use by use into same
               select same.Key
        ];
    }

    private IReadOnlyCollection<TypeDefinitionHandle> Of(TypeDefinitionHandle handle)
    {
        TypeDefinition type = _metadata.GetTypeDefinition(handle);
        _references.Add(type.BaseType);
        AddAttributes(type.GetCustomAttributes());
        AddGenericParameters(type.GetGenericParameters());

        foreach (InterfaceImplementationHandle implementation in type.GetInterfaceImplementations())
            _references.Add(_metadata.GetInterfaceImplementation(implementation).Interface);

        foreach (FieldDefinitionHandle field in type.GetFields())
            AddField(_metadata.GetFieldDefinition(field));

        foreach (PropertyDefinitionHandle property in type.GetProperties())
            AddProperty(_metadata.GetPropertyDefinition(property));

        foreach (EventDefinitionHandle @event in type.GetEvents())
            AddEvent(_metadata.GetEventDefinition(@event));

        foreach (MethodDefinitionHandle method in type.GetMethods())
            AddMethod(_metadata.GetMethodDefinition(method));

        return _references.Types;
    }

    private void AddField(FieldDefinition field)
    {
        _references.AddSignature(field);
        AddAttributes(field.GetCustomAttributes());
    }

    private void AddProperty(PropertyDefinition property)
    {
        _references.AddSignature(property);
        AddAttributes(property.GetCustomAttributes());
    }

    private void AddEvent(EventDefinition @event)
    {
        _references.Add(@event.Type);
        AddAttributes(@event.GetCustomAttributes());
    }

    private void AddMethod(MethodDefinition method)
    {
        _references.AddSignature(method);
        AddAttributes(method.GetCustomAttributes());
        AddGenericParameters(method.GetGenericParameters());

        foreach (ParameterHandle parameter in method.GetParameters())
            AddAttributes(_metadata.GetParameter(parameter).GetCustomAttributes());

        if (method.RelativeVirtualAddress != 0)
            AddBody(_file.GetMethodBody(method.RelativeVirtualAddress));
    }

    private void AddBody(MethodBodyBlock body)
    {
        _references.Add(body.LocalSignature);

        foreach (ExceptionRegion region in body.ExceptionRegions)
            _references.Add(region.CatchType);

        foreach (EntityHandle operand in Instructions.OperandsOf(body))
            _references.Add(operand);
    }

    private void AddGenericParameters(GenericParameterHandleCollection parameters)
    {
        foreach (GenericParameter parameter in parameters.Select(_metadata.GetGenericParameter))
        {
            AddAttributes(parameter.GetCustomAttributes());
            foreach (GenericParameterConstraintHandle constraint in parameter.GetConstraints())
                _references.Add(_metadata.GetGenericParameterConstraint(constraint).Type);
        }
    }

    private void AddAttributes(CustomAttributeHandleCollection attributes)
    {
        foreach (CustomAttributeHandle attribute in attributes)
            _references.AddAttribute(_metadata.GetCustomAttribute(attribute));
    }
}
