namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>The parts of a segment file. Numbers are written, so they are never given to another part.</summary>
internal enum SectionKind : ushort
{
    /// <summary>Where each value of a dictionary starts; the parameter is their number.</summary>
    ValueStarts = 1,

    /// <summary>The values of a dictionary, in the column's order.</summary>
    ValueTexts = 2,

    /// <summary>The code of each row, or of each element of the lists: the value's place in the dictionary from 1, 0 for none. The parameter is the width in bytes.</summary>
    Codes = 3,

    /// <summary>Where the codes of each row's list start.</summary>
    ListStarts = 4,

    /// <summary>How many rows have each code.</summary>
    IndexCounts = 5,

    /// <summary>Where the rows of each code start; for frequent ones the number of its bitmap.</summary>
    IndexStarts = 6,

    /// <summary>The rows of each code that is not frequent.</summary>
    IndexRows = 7,

    /// <summary>A bit for each row, for every frequent code.</summary>
    IndexBits = 8,

    /// <summary>Where each row's long text starts.</summary>
    LongStarts = 9,

    /// <summary>The long texts, row by row.</summary>
    LongTexts = 10,

    /// <summary>Where each folded word starts.</summary>
    FoldedStarts = 20,

    /// <summary>The folded words, in the order of their bytes.</summary>
    FoldedTexts = 21,

    /// <summary>Of each folded word: its first exact word, its rows, where its list starts.</summary>
    FoldedTerms = 22,

    /// <summary>Where each exact word starts.</summary>
    ExactStarts = 23,

    /// <summary>The exact words, by their folded word and then in the order of their bytes.</summary>
    ExactTexts = 24,

    /// <summary>Of each exact word: its rows, where its list starts.</summary>
    ExactTerms = 25,

    /// <summary>The rows of each word in blocks, with how much the word weighs in each row.</summary>
    Lists = 26,

    /// <summary>The positions of exact words in each row.</summary>
    Positions = 27,

    /// <summary>The number of words of each row; the parameter is the width in bytes.</summary>
    Lengths = 28,

    /// <summary>The number of words of all rows, as the parameter.</summary>
    Totals = 29,

    /// <summary>A bit for each row, for every frequent word.</summary>
    WordBits = 30,

    /// <summary>The codes of the titles in the order of their folded texts.</summary>
    TitleOrder = 40,

    /// <summary>A tree over the titles in that order: for each node the rows that its commonest title has.</summary>
    TitleTree = 41,

    /// <summary>For each title a hash of its folded words, with its code; in order.</summary>
    TitleHashes = 42,
}
