using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>Numbers of one issuer and series grow with time: the Party's within a congress term, the State's within a year.</summary>
internal static partial class NumberingCheck
{
    public static void Run(Draft draft)
    {
        var series = draft.Items.Select(Numbered.Of).OfType<Numbered>().GroupBy(document => document.Series);
        foreach (var documents in series)
        {
            Numbered? highest = null;
            foreach (var day in documents.GroupBy(document => document.IssuedOn).OrderBy(day => day.Key))
            {
                foreach (var document in day.Where(document => document.Number <= highest?.Number))
                    draft.Problems.Add(Words.NumberingOrder(document.Item.At(document.Item.Dataset["symbol"]), document.Symbol, highest!.Symbol, highest.IssuedOn));
                if (day.MaxBy(document => document.Number) is { } last && !(last.Number <= highest?.Number))
                    highest = last;
            }
        }
    }

    [GeneratedRegex(@"^\s*(?<number>\d{1,6})\s*(?<year>/\s*\d{4})?\s*(?<rest>[-/].+)$")]
    private static partial Regex Symbol();

    private sealed record Numbered(Item Item, string Symbol, int Number, DateOnly IssuedOn, string Series)
    {
        public static Numbered? Of(Item item)
        {
            if (item.Record is not Document { Issuer: { } issuer, Symbol: { } symbol, IssuedOn: { } issuedOn } document
                || (document.System is GoverningSystem.State ? issuedOn.Year.ToString(CultureInfo.InvariantCulture) : document.Term) is not { } term
                || NumberingCheck.Symbol().Match(symbol) is not { Success: true } parts)
                return null;

            // Symbols with a year are normative documents, which have a series of their own.
            var kind = string.Concat(parts.Groups["rest"].Value.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
            return new(item, symbol, int.Parse(parts.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), issuedOn, $"{issuer.Id} {parts.Groups["year"].Success} {kind} {term}");
        }
    }
}
