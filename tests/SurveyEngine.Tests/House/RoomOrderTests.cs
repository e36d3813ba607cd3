using System.Reflection;
using System.Text.RegularExpressions;
using SurveyEngine.Tests.House.Metadata;

namespace SurveyEngine.Tests.House;

/// <summary>A room uses only the rooms before it.</summary>
public sealed partial class RoomOrderTests
{
    private static readonly Assembly Engine = typeof(Problem).Assembly;

    [Fact]
    public void Types_OfEachRoom_UseOnlyRoomsBeforeIt()
    {
        IReadOnlyList<TypeUse> uses = TypeUses.In(Engine.Location);

        Assert.NotEmpty(uses);
        Offenders.None(uses.Where(use =>
            Rooms.IsRoom(use.User.Namespace) && Rooms.IsRoom(use.Used.Namespace)
            && !Rooms.MayUse(use.User.Namespace, use.Used.Namespace)));
    }

    // What the compiler adds stands in namespaces of its own.
    [Fact]
    public void Types_OfTheEngine_StandInARoom() =>
        Offenders.None(Engine.GetTypes().Where(type =>
            type.Namespace is { } room && room.StartsWith(Rooms.Root, StringComparison.Ordinal) && !Rooms.IsRoom(room)));

    // The compiler copies the value of a constant and resolves nameof, so neither leaves a trace in the assembly.
    [Fact]
    public void Usings_InEachRoom_NameOnlyRoomsBeforeIt()
    {
        var wrong =
            from file in SourceFile.Under("src/SurveyEngine")
            from Match match in UsingDirective().Matches(file.Text)
            let used = match.Groups["room"].Value
            where !Rooms.IsRoom(used) || !Rooms.MayUse(file.Namespace!, used)
            select $"{file} uses {used}";

        Offenders.None(wrong);
    }

    [GeneratedRegex(@"^(global )?using (static )?(\w+ = )?(?<room>SurveyEngine(\.[A-Z]\w*)*)\b", RegexOptions.Multiline)]
    private static partial Regex UsingDirective();
}
