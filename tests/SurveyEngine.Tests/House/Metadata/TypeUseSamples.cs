// One way to use a type in each; nothing here ever runs, and no field is ever assigned.
#pragma warning disable CS0649
namespace SurveyEngine.Tests.House.Metadata.Samples;

internal class Target : Exception
{
    public int Number;

    public static int Count { get; set; }

    public static T Default<T>() => default!;
}

[AttributeUsage(AttributeTargets.All)]
internal sealed class MarkAttribute(params Type[] types) : Attribute
{
    public Type[] Types => types;
}

internal sealed class Box<T>
{
    public class Inner;

    public static int Size => 0;
}

internal sealed class Apart
{
    public int Number => Enumerable.Range(0, 3).Count(n => n > 1);
}

internal sealed class UsesAsBase : Target;

internal sealed class UsesAsInterfaceArgument : IEquatable<Target>
{
    public bool Equals(Target? other) => false;

    public override bool Equals(object? obj) => false;

    public override int GetHashCode() => 0;
}

internal abstract class UsesAsField
{
    protected readonly Target? Field;
}

internal abstract class UsesAsNestedGenericField
{
    protected readonly Dictionary<string, List<Target[]>>? Field;
}

internal abstract class UsesAsProperty
{
    public abstract Target? Property { get; }
}

internal abstract class UsesAsEvent
{
    public abstract event EventHandler<Target> Happened;
}

internal abstract class UsesAsParameter
{
    public abstract void Method(ref Target target);
}

internal abstract class UsesAsReturn
{
    public abstract Target Method();
}

internal abstract class UsesAsConstraint<T>
    where T : Target;

internal abstract class UsesAsMethodConstraint
{
    public abstract void Method<T>()
        where T : IEnumerable<Target>;
}

[Mark(typeof(Target))]
internal sealed class UsesInAttribute;

[Mark(typeof(string), typeof(Dictionary<string, Target[]>))]
internal sealed class UsesInsideAttribute;

internal abstract class UsesInParameterAttribute
{
    public abstract void Method([Mark(typeof(Target))] int parameter);
}

internal abstract class UsesInTypeParameterAttribute<[Mark(typeof(Target))] T>;

internal sealed class UsesByStaticCall
{
    public int Method() => 1 + Target.Count;
}

internal sealed class UsesByCreation
{
    public object Method() => new Target();
}

internal sealed class UsesByCast
{
    public bool Method(object value) => value is Target;
}

internal sealed class UsesByTypeof
{
    public object Method() => typeof(Target);
}

internal sealed class UsesByCatch
{
    public void Method()
    {
        try
        {
            GC.KeepAlive(this);
        }
        catch (Target)
        {
            GC.KeepAlive(this);
        }
    }
}

internal sealed class UsesByGenericCall
{
    public object Method() => Array.Empty<Target>();
}

internal sealed class UsesByMemberOfGeneric
{
    public int Method() => Box<Target>.Size;
}

internal sealed class UsesByNestedOfGeneric
{
    public object Method() => new Box<Target>.Inner();
}

internal sealed class UsesByFieldAccess
{
    public void Method(List<Target> values) => values[0].Number = 1;
}

internal sealed class UsesInLambda
{
    public Func<object> Method() => () => new Target();
}

internal sealed class UsesInIterator
{
    public IEnumerable<int> Method()
    {
        yield return Target.Count;
    }
}

internal sealed class UsesInAsync
{
    public async Task<int> Method()
    {
        await Task.Yield();
        return Target.Count;
    }
}

internal sealed class UsesAfterSwitch
{
    public int Method(int value) => value switch
    {
        0 => 7,
        1 => 5,
        2 => 11,
        3 => 3,
        4 => 8,
        _ => Target.Count,
    };
}

internal sealed class UsesInNestedType
{
    internal sealed class Inner
    {
        public Target? Field;
    }
}
