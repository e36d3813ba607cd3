using SurveyEngine.Kinds;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Mapping;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles;

/// <summary>The maps of a definition, from the survey down to the questions; the kinds of answers have theirs in their folders in <c>Kinds</c>.</summary>
internal static class DefinitionMaps
{
    // The index of the matrix among the kinds of questions in messages.
    private const int MatrixPlace = 2;

    /// <summary>The words for how bad it is when a rule does not hold.</summary>
    public static readonly JsonWords Severities =
        new(new("error", (int)ProblemSeverity.Error), new("warning", (int)ProblemSeverity.Warning));

    /// <summary>The words for whether the host must give a parameter.</summary>
    public static readonly JsonWords ParameterRequirements =
        new(new("required", (int)Requirement.Required), new("optional", (int)Requirement.Optional));

    private static readonly ObjectMap<Provenance> Provenance = new(
        "provenance", "Where the survey comes from; for readers of the definition, not for respondents.",
        new Provenance(),
        (json, provenance) => provenance with
        {
            Source = json.OptionalText("source", provenance.Source, "The source: a publication, an address."),
            Notes = json.Texts("notes", provenance.Notes, "Remarks on how the definition was made from it."),
        });

    private static readonly ObjectMap<ValueMap<ValueList<Option>>> OptionSets = new(
        "", "", [],
        (json, sets) => json.Entries(sets, (_, name, options) => json.List(name, options, OptionMap.Option, "", isRequired: true), [], DefinitionRules.MaxSetName));

    private static readonly ObjectMap<Rule> Rule = new(
        "rule", "A consistency rule, asked while all its fields are shown.",
        new Rule { Id = "", Assert = "", Fields = [], Message = "" },
        (json, rule) => rule with
        {
            Id = json.Text("id", rule.Id, "The rule's id, unique among the rules.", CommonProperties.IdPattern),
            When = json.OptionalText("when", rule.When, "The condition under which the rule is asked; always, when left out."),
            Assert = json.Text("assert", rule.Assert, "The condition that must hold."),
            Severity = (ProblemSeverity)json.Word(
                "severity", (int)rule.Severity, Severities, "How bad it is when the rule does not hold."),
            Fields = json.Texts(
                "fields", rule.Fields, "The paths of the fields it is about; the problem is reported at the first.", isRequired: true),
            Message = json.Text("message", rule.Message, "What the respondent reads when it does not hold."),
        });

    private static readonly ObjectMap<Constraint> Constraint = new(
        "constraint", "A condition on an answer, with a message of its own.",
        new Constraint { Assert = "", Message = "" },
        (json, constraint) => constraint with
        {
            Assert = json.Text("assert", constraint.Assert, "The condition that must hold."),
            Message = json.Text("message", constraint.Message, "What the respondent reads when it does not hold."),
            Severity = (ProblemSeverity)json.Word(
                "severity", (int)constraint.Severity, Severities, "How bad it is when the condition does not hold."),
        });

    private static readonly ObjectMap<ValueMap<string>> Messages = new(
        "", "", [], (json, texts) => json.Entries(texts, (_, code, text) => json.Text(code, text, ""), ""));

    private static readonly ObjectMap<Row> Row = new(
        "row", "A line of a matrix.",
        new Row("", ""),
        (json, row) => row with
        {
            Code = CommonProperties.Code(json, row.Code, "Its code, unique in the matrix: letters, digits, - and _."),
            Label = json.Text("label", row.Label, "What the respondent reads."),
            VisibleWhen = json.OptionalText(
                "visibleWhen", row.VisibleWhen, "The condition under which the row is shown; always, when left out."),
            Requirement = (Requirement?)json.OptionalWord(
                "requirement", (int?)row.Requirement, CommonProperties.Requirements, "Whether a blank is accepted in this row, instead of what the question says."),
            RequiredWhen = json.OptionalText(
                "requiredWhen", row.RequiredWhen, "A condition that raises the requirement of this row to required while it holds."),
            Attributes = AttributeMap.Map(json, row.Attributes),
            Fixed = CommonProperties.Fixed(json, row.Fixed),
            Description = json.OptionalText("description", row.Description, "A hint under the label."),
            Annotations = AnnotationMap.Map(json, row.Annotations),
        });

    private static readonly ObjectMap<FieldKind>[] CellKinds =
        Array.ConvertAll(FieldTypes.All, type => new ObjectMap<FieldKind>(type.Name, type.Help, type.Blank, type.Map));

    private static readonly ObjectMap<Parameter>[] ParameterKinds = Array.ConvertAll(CellKinds, Parameter);

    private static readonly ObjectMap<Parameter> AnyParameter = new(
        "parameter", "", ParameterKinds[0].Blank, (json, parameter) => json.OneOf(parameter, NameOf(parameter), ParameterKinds));

    private static readonly ObjectMap<FieldKind> Cell = new(
        "cell", "", CellKinds[0].Blank, (json, cell) => json.OneOf(cell, FieldTypes.Of(cell).Name, CellKinds));

    private static readonly ObjectMap<Matrix> Matrix = new(
        "matrix", "One kind of answer under one prompt, once for each row.",
        new Matrix { Cell = Cell.Blank },
        Map);

    private static readonly ObjectMap<Section> Section = new(
        "section", "A page, or a group of items under one heading.",
        new Section { Id = "" },
        Map);

    private static readonly ObjectMap<SurveyItem>[] ItemKinds =
    [
        .. Array.ConvertAll(CellKinds[..MatrixPlace], Question),
        Question(Matrix),
        .. Array.ConvertAll(CellKinds[MatrixPlace..], Question),
        new("note", "An item that only says something.", new Note { Id = "", Prompt = "" }, (json, note) => Map(json, (Note)note)),
        new(Section.Name, Section.Help, Section.Blank, (json, section) => Map(json, (Section)section)),
    ];

    /// <summary>The map of a question, a note, or a section in a section.</summary>
    public static readonly ObjectMap<SurveyItem> Item = new(
        "item", "", ItemKinds[0].Blank,
        (json, item) => json.OneOf(item, NameOf(item), ItemKinds));

    /// <summary>The map of a whole definition.</summary>
    public static readonly ObjectMap<SurveyDefinition> Survey = new(
        "survey", "The definition of a survey. All texts are plain text, never markup.",
        new SurveyDefinition { Id = "", Version = "", Language = "", Title = "", Sections = [] },
        Map);

    /// <summary>The map of a file of consistency rules that a host may add to a survey.</summary>
    public static readonly ObjectMap<ValueList<Rule>> RulePack = new(
        "rulePack", "Consistency rules to add to a survey.", [],
        (json, rules) =>
        {
            MapSchema(json);
            return json.List("rules", rules, Rule, "The rules, in order.", isRequired: true);
        });

    /// <summary>The map of the texts of a translation, by key.</summary>
    public static readonly ObjectMap<ValueMap<string>> Translation = new(
        "translation", "The texts of a translation by their keys.", [],
        (json, texts) => json.Entries(texts, (_, key, text) => json.Text(key, text, ""), ""));

    private static SurveyDefinition Map(JsonMap json, SurveyDefinition survey)
    {
        MapSchema(json);
        return survey with
        {
            Id = json.Text("id", survey.Id, "The survey's id: letters, digits, - and _, starting with a letter.", CommonProperties.IdPattern),
            Version = json.Text("version", survey.Version, "The version of this definition; a response must carry the same."),
            Language = json.Text("language", survey.Language, "The language of its texts, as a BCP 47 tag such as ja or en."),
            Title = json.Text("title", survey.Title, "The title."),
            Introduction = json.Texts("introduction", survey.Introduction, "Paragraphs that stand before the first section."),
            Provenance = json.OptionalObject("provenance", survey.Provenance, Provenance, "Where the survey comes from."),
            OptionSets = json.Object("optionSets", survey.OptionSets, OptionSets, "Options that several choices share, by name."),
            Sections = json.List("sections", survey.Sections, Section, "The top-level sections, in order.", isRequired: true),
            Rules = json.List("rules", survey.Rules, Rule, "Consistency rules, in order."),
            Parameters = json.List("parameters", survey.Parameters, AnyParameter, "The values that the host gives at start, in order."),
            RandomizeBy = json.OptionalText("randomizeBy", survey.RandomizeBy, "The id of the parameter, a number or a text, that decides random orders."),
            Annotations = AnnotationMap.Map(json, survey.Annotations),
        };
    }

    /// <summary>Maps the reference to a schema, which any file may begin with.</summary>
    private static void MapSchema(JsonMap json) => json.IgnoredText("$schema", "The schema of this file, for editors.");

    private static Section Map(JsonMap json, Section section) => section with
    {
        Id = MapId(json, section),
        Title = MapTitle(json, section),
        Notes = MapNotes(json, section),
        VisibleWhen = MapVisibleWhen(json, section),
        Items = json.List("items", section.Items, Item, "The questions, notes and sections in it, in order."),
        Order = CommonProperties.Order(json, section.Order, "items"),
        Appearance = MediaMap.MapAppearance(json, section.Appearance),
        Annotations = AnnotationMap.Map(json, section.Annotations),
    };

    private static Note Map(JsonMap json, Note note) => note with
    {
        Id = MapId(json, note),
        Title = MapTitle(json, note),
        Prompt = json.Text("prompt", note.Prompt, "What it says."),
        Notes = MapNotes(json, note),
        VisibleWhen = MapVisibleWhen(json, note),
        Appearance = MediaMap.MapAppearance(json, note.Appearance),
        Media = MediaMap.Map(json, note.Media),
        Annotations = AnnotationMap.Map(json, note.Annotations),
    };

    private static Matrix Map(JsonMap json, Matrix matrix)
    {
        string? set = matrix.RowSet;
        return matrix with
        {
            Rows = json.ListOrName("rows", matrix.Rows, ref set, Row, "The rows, or the name of the option set whose options they are."),
            RowSet = set,
            Cell = json.Object("cell", matrix.Cell, Cell, "What each row takes.", isRequired: true),
            RowsWhen = json.OptionalText("rowsWhen", matrix.RowsWhen, "A condition that is asked for each row, with its attributes at hand."),
            Order = CommonProperties.Order(json, matrix.Order, "rows"),
        };
    }

    private static string NameOf(SurveyItem item)
    {
        if (item is not Question question)
            return item is Note ? "note" : Section.Name;

        Guard.NotNull(question.Kind);
        return question.Kind is FieldKind kind ? FieldTypes.Of(kind).Name : Matrix.Name;
    }

    /// <summary>Creates the map of a question of one kind; its properties follow those that every question has.</summary>
    private static ObjectMap<SurveyItem> Question<T>(ObjectMap<T> kind)
        where T : QuestionKind => new(
        kind.Name, kind.Help,
        new Question { Id = "", Prompt = "", Kind = kind.Blank },
        (json, item) => Map(json, (Question)item, kind));

    private static Question Map<T>(JsonMap json, Question question, ObjectMap<T> kind)
        where T : QuestionKind => question with
        {
            Id = MapId(json, question),
            Code = json.OptionalText("code", question.Code, "The code as printed on paper, when it is another than the id."),
            Title = MapTitle(json, question),
            Prompt = json.TextUnless("prompt", question.Prompt, "calculated", "What is asked; a calculated question without it is not displayed."),
            Notes = MapNotes(json, question),
            VisibleWhen = MapVisibleWhen(json, question),
            Requirement = CommonProperties.Requirement(
                json, question.Requirement, "Whether a blank is accepted; in a matrix it goes for every shown row."),
            RequiredWhen = json.OptionalText(
                "requiredWhen", question.RequiredWhen, "A condition that raises the requirement to required while it holds."),
            Default = json.OptionalText(
                "default", question.Default, "An expression that counts until the respondent answers or empties the question."),
            Calculated = json.OptionalText(
                "calculated", question.Calculated, "An expression that takes the place of an answer: nobody answers the question."),
            Constraints = json.List("constraints", question.Constraints, Constraint, "Conditions on the answer, in order."),
            Messages = json.Object("messages", question.Messages, Messages, "Texts of its own for problems, by their codes."),
            Appearance = MediaMap.MapAppearance(json, question.Appearance),
            Media = MediaMap.Map(json, question.Media),
            Annotations = AnnotationMap.Map(json, question.Annotations),
            Kind = kind.Map(json, (T)question.Kind),
        };

    /// <summary>Creates the map of a parameter of one kind; its properties follow those that every parameter has.</summary>
    private static ObjectMap<Parameter> Parameter(ObjectMap<FieldKind> kind) => new(
        kind.Name, kind.Help,
        new Parameter { Id = "", Kind = kind.Blank },
        (json, parameter) => parameter with
        {
            Id = json.Text("id", parameter.Id, "The id, unique among parameters, questions and sections.", CommonProperties.IdPattern),
            Requirement = (Requirement)json.Word(
                "requirement", (int)parameter.Requirement, ParameterRequirements, "Whether the host must give it."),
            Kind = kind.Map(json, parameter.Kind),
        });

    private static string NameOf(Parameter parameter)
    {
        Guard.NotNull(parameter.Kind);
        return FieldTypes.Of(parameter.Kind).Name;
    }

    private static string MapId(JsonMap json, SurveyItem item) => json.Text(
        "id", item.Id, "The id, unique in the survey: letters, digits, - and _, starting with a letter.", CommonProperties.IdPattern);

    private static string? MapTitle(JsonMap json, SurveyItem item) =>
        json.OptionalText("title", item.Title, "The heading, when there is one.");

    private static ValueList<string> MapNotes(JsonMap json, SurveyItem item) =>
        json.Texts("notes", item.Notes, "Remarks for the respondent, in order.");

    private static string? MapVisibleWhen(JsonMap json, SurveyItem item) =>
        json.OptionalText("visibleWhen", item.VisibleWhen, "The condition under which it is shown; always, when left out.");
}
