namespace ThiDua.Portal.Catalog.Content;

/// <summary>The problems of one file of any size: the first hundred, and how many more there are.</summary>
internal sealed class FileProblems(string file)
{
    private const int Most = 100;
    private int _more;

    /// <summary>What was found.</summary>
    public List<Problem> Found { get; } = [];

    /// <summary>Forgets what is too much, but not how much it was.</summary>
    public void Trim()
    {
        if (Found.Count <= Most)
            return;
        _more += Found.Count - Most;
        Found.RemoveRange(Most, Found.Count - Most);
    }

    /// <summary>Hands the problems on, when the file has been read.</summary>
    public void AddTo(List<Problem> problems)
    {
        Trim();
        problems.AddRange(Found);
        if (_more > 0)
            problems.Add(Words.MoreProblems(new(file, Found[^1].Line), _more));
    }
}
