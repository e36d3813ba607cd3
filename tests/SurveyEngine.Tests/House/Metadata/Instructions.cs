using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace SurveyEngine.Tests.House.Metadata;

/// <summary>Decodes the instructions of a method body (ECMA-335, partition III) as far as their operands name something.</summary>
internal static class Instructions
{
    private const byte TwoByteCode = 0xFE;

    private static readonly Dictionary<ushort, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (ushort)code.Value);

    /// <summary>The types, members and signatures that the instructions name; texts are left out.</summary>
    public static IEnumerable<EntityHandle> OperandsOf(MethodBodyBlock body)
    {
        BlobReader bytes = body.GetILReader();
        var operands = new List<EntityHandle>();
        while (bytes.RemainingBytes > 0)
        {
            OpCode code = ReadCode(ref bytes);
            if (code.OperandType is OperandType.InlineType or OperandType.InlineMethod or OperandType.InlineField
                or OperandType.InlineTok or OperandType.InlineSig)
            {
                operands.Add(MetadataTokens.EntityHandle(bytes.ReadInt32()));
            }
            else
            {
                bytes.Offset += SizeOfOperand(code, bytes);
            }
        }

        return operands;
    }

    private static OpCode ReadCode(ref BlobReader bytes)
    {
        byte first = bytes.ReadByte();
        return Codes[first == TwoByteCode ? (ushort)((first << 8) | bytes.ReadByte()) : first];
    }

    private static int SizeOfOperand(OpCode code, BlobReader bytes) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineBrTarget or OperandType.InlineI or OperandType.InlineString or OperandType.ShortInlineR => 4,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * bytes.ReadInt32()), // of a copy: the reader itself stays where it is
        _ => throw new NotSupportedException($"The operand of {code}."),
    };
}
