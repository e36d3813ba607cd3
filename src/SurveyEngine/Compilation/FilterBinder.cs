using SurveyEngine.DefinitionFiles;
using SurveyEngine.Diagnostics;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Kinds;
using SurveyEngine.State;

namespace SurveyEngine.Compilation;

/// <summary>
/// Makes gates of filters. The attributes of each option or row are put into the condition, and all that are left with the same one share a
/// gate: 5,000 towns in 47 regions are 47 gates.
/// </summary>
/// <param name="gates">Receives the gates.</param>
/// <param name="binder">Binds the conditions.</param>
/// <param name="problems">The list that receives problems.</param>
internal sealed class FilterBinder(GateList gates, ExpressionBinder binder, ProblemReport<LocatedProblem> problems)
{
    /// <summary>Gives the options or rows of a filter their gates.</summary>
    /// <returns>Whether the filter could be bound; what is wrong with it is reported.</returns>
    public bool Bind(Filter filter)
    {
        if (binder.BindFilter(filter) is not { } variants)
            return false;

        int[] ofItems = GatesOf(filter, variants);
        if (variants.Length == 0)
            return true;

        ConditionProblem.AddConstantFilter(variants[0], filter.Text, Array.ConvertAll(ofItems, gate => gate == filter.Outer ? true : ConditionProblem.ConstantOf(gates[gate]!.Condition)), problems);
        for (int item = 0; item < ofItems.Length; item++)
        {
            string code = filter.AtHand.Items.CodeOf(item);
            ofItems[item] = gates.Join(ofItems[item], filter.Own[item] == filter.Outer ? 0 : filter.Own[item], $"{filter.Question.Id}.{code}", filter.Text.Owner);
        }

        Place(filter, ofItems);
        return true;
    }

    /// <summary>The gate of each option or row for the filter alone.</summary>
    private int[] GatesOf(Filter filter, Expr[] variants)
    {
        var ofVariants = new Dictionary<Expr, int>();
        var ofRests = new Dictionary<string, int>(StringComparer.Ordinal);
        var ofItems = new int[variants.Length];
        for (int item = 0; item < variants.Length; item++)
        {
            if (!ofVariants.TryGetValue(variants[item], out ofItems[item]))
                ofVariants.Add(variants[item], ofItems[item] = GateOf(filter, item, Residue.Of(variants[item]), ofRests));
        }

        return ofItems;
    }

    private int GateOf(Filter filter, int item, Expr rest, Dictionary<string, int> ofRests)
    {
        bool? decided = Residue.Decided(rest);
        if (decided == true)
            return filter.Outer;

        // What prints the same is the same, when the attributes that are left in it are equal.
        string atHand = filter.AtHand.KeyOf(item, Attributes(rest.Syntax).Contains);
        string key = decided == false ? "" : $"{atHand} {rest.Syntax}";
        if (!ofRests.TryGetValue(key, out int gate))
        {
            Expr bound = binder.Shared(rest, uses: 1, atHand);
            ofRests.Add(key, gate = gates.Add(filter, (bound as SharedCondition)?.Condition ?? bound));
        }

        return gate;
    }

    private static void Place(Filter filter, int[] ofItems)
    {
        if (filter.IsOfRows)
        {
            for (int row = 0; row < ofItems.Length; row++)
                PlaceRow(filter.Question.Cells[row], ofItems[row]);

            return;
        }

        var ofOptions = new OptionGates(ofItems);
        foreach (Field cell in filter.Question.Cells)
            cell.OptionGates = ofOptions;
    }

    private static void PlaceRow(Field cell, int gate)
    {
        cell.Gate = gate;
        foreach (Field? specify in cell.Specifies ?? [])
        {
            if (specify is not null)
                specify.Gate = gate;
        }
    }

    /// <summary>The names of what is put into an expression; a star is put in by the code.</summary>
    private static HashSet<string> Attributes(SyntaxNode node)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Add(node);
        return names;

        void Add(SyntaxNode part)
        {
            if (part is SyntaxNode.Attribute { Owner: null } attribute)
                names.Add(attribute.Code);
            else if (part is SyntaxNode.Name or SyntaxNode.Attribute)
                names.Add(AttributeTable.Code);

            foreach (SyntaxNode inner in part.Children)
                Add(inner);
        }
    }
}
