namespace SurveyEngine.Html;

/// <summary>
/// Writes the markup of a field, or of a whole matrix, in place of the package: prompt, problems and inputs. The names of inputs must be the path
/// of the field and their values those that the package's markup has. The ids should be those of <see cref="HtmlId"/>.
/// </summary>
/// <param name="html">The writer.</param>
/// <param name="question">The question.</param>
/// <param name="field">The field, as its controls are to show it; null for a matrix.</param>
public delegate void ControlMarkup(HtmlWriter html, QuestionView question, FieldView? field);
