using System.Text;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>No number, address or day of birth of a person stands anywhere in the content. What is found is not printed in full.</summary>
internal static class PersonalDataCheck
{
    /// <summary>Checks the lines of a text.</summary>
    public static void Run(string text, string file, List<Problem> problems)
    {
        var line = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            line++;
            if (PersonalData.MayHold(text.AsSpan(range)))
                Line(text[range], new(file, line), problems);
        }
    }

    /// <summary>Checks one line of a CSV file in UTF-8.</summary>
    public static void Line(ReadOnlySpan<byte> line, Spot at, List<Problem> problems)
    {
        // A comma ends a cell: numbers of two cells are two numbers.
        if (PersonalData.MayHold(line))
            Line(Encoding.UTF8.GetString(line).Replace(',', '\n'), at, problems);
    }

    private static void Line(string line, Spot at, List<Problem> problems)
    {
        foreach (var datum in PersonalData.Find(line))
            problems.Add(Words.PersonalData(at, datum.Kind, datum.Hint(line)));
    }
}
