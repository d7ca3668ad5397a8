using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Pages.Data;
using ThiDua.Portal.Site.Pages.Lists;
using ThiDua.Portal.Site.Pages.Records;
using ThiDua.Portal.Site.Views;
using ThiDua.Portal.Site.Views.Components;

namespace ThiDua.Portal.Site.Pages;

/// <summary>Every component of the pages with example values, so that a change of one is seen at a glance.</summary>
internal static class ExamplePages
{
    private const string Address = "/huong-dan/giao-dien";
    private static readonly DateOnly Day = new(2023, 5, 15);
    private static readonly Shown Link = new(Words.ExampleLink, "/van-ban");
    private static readonly Field[] Fields = [new(Words.ExampleLabel + " 1", [new(Words.ExampleValue)]), new(Words.ExampleLabel + " 2", [Link]), new(Words.ExampleLabel + " 3", [Pages.Fields.Day(Day), Pages.Fields.Sign("26-KH/BCĐ")])];
    private static readonly Card Card = new(Words.ExampleTitle, "/van-ban", [new(Words.ExampleValue), Pages.Fields.Day(Day)]) { Tag = new(Words.ExampleTag, Tone.Good), Quotation = Words.ExampleSentence };

    public static Page Of(Edition edition, IReadOnlyList<Shelf> shelves) => Page.At(Address, () => new Frame(edition, Words.Examples, Address)
    {
        Description = Words.ExamplesDescription,
        Crumbs = [new(Words.Guide, "/huong-dan")],
    }.With(new Views_Examples(), [.. Small(), .. OfRecords(), .. OfLists(edition, shelves)]));

    private static IEnumerable<Example> Small() =>
    [
        Example.Of(new Views_Components_One(), Words.UseOf("One"), Link),
        Example.Of(new Views_Components_Tagged(), Words.UseOf("Tagged"), new(Words.ExampleTag, Tone.Notice)),
        Example.Of(new Views_Components_TagLine(), Words.UseOf("TagLine"), new(Words.ExampleTag, Tone.Past)),
        Example.Of(new Views_Components_NoteBox(), Words.UseOf("NoteBox"), Words.ExampleSentence),
        Example.Of(new Views_Components_FieldList(), Words.UseOf("FieldList"), Fields),
        Example.Of(new Views_Components_SummaryPanel(), Words.UseOf("SummaryPanel"), Fields),
        Example.Of(new Views_Components_StatementText(), Words.UseOf("StatementText"), Words.ExampleStatement),
        Example.Of(new Views_Components_CardList(), Words.UseOf("CardList"), [Card]),
        Example.Of(new Views_Components_HeadingList(), Words.UseOf("HeadingList"), [new(2, Words.ExampleTitle, "_HeadingList", 1)]),
        Example.Of(new Views_Components_CountGrid(), Words.UseOf("CountGrid"), new("_bang-dem", Words.ExampleTitle, Words.ExampleLabel, [new(Link, 1234567), new(new(Words.ExampleValue), 400000)], 1634567)),
        Example.Of(new Views_Components_PageLinks(), Words.UseOf("PageLinks"), new(1, 9, "/van-ban", "/van-ban?trang=")),
    ];

    private static IEnumerable<Example> OfRecords() =>
    [
        Example.Of(new Views_Components_StepList(), Words.UseOf("StepList"), [.. Words.Steps.Select((step, at) => new Step(step, at < 3 ? Words.ExampleTag : Words.StepUnseen, at < 3, at is 2, at < 3 ? Pages.Fields.Day(Day.AddMonths(at)) : null))]),
        Example.Of(new Views_Components_RowLines(), Words.UseOf("RowLines"), [new("_dong", Link, Words.ExampleValue, new(Words.ExampleTag, Tone.Plain), Words.ExampleSentence, Fields, Fields)]),
        Example.Of(new Views_Components_FigureGrid(), Words.UseOf("FigureGrid"), new(Figure.Dataset, 2,
        [
            new("_so-1", Words.ExampleTitle, false, Words.Quantity(1234567, Words.ExampleUnit), "2023", Link, [], [Link], Fields),
            new("_so-2", Words.ExampleTitle, true, Words.Quantity(63.7m, "%"), "2023", null, [Words.ExampleSentence], [Link], []),
        ]) { Anchor = "_FigureGrid" }),
        Example.Of(new Views_Components_TargetGrid(), Words.UseOf("TargetGrid"), [new(Link, Words.ExampleValue, Words.Quantity(5, Words.ExampleUnit), "2023", new(Words.State(ObligationState.NotSeen)), Link)]),
        Example.Of(new Views_Components_NameHistory(), Words.UseOf("NameHistory"), [new(Link, Words.Validity(null, Day), [Link]), new(new(Words.ExampleTitle), Words.Validity(Day, null), [new(Words.ThisPage)])]),
        Example.Of(new Views_Components_RowGrid(), Words.UseOf("RowGrid"), new(Commendation.Dataset, 1, [], [Commendation.Dataset["recipient"].Label, Commendation.Dataset["award"].Label], [new("_nguoi-nhan", [[new(Words.ExampleValue)], [Link]])], "/khen-thuong.csv")),
        Example.Of(new Views_Components_TimelineList(), Words.UseOf("TimelineList"), new(
        [
            new(Day, Pages.Fields.Day(Day), new(Words.Begins), null, []),
            new(Day.AddMonths(3), Pages.Fields.Day(Day.AddMonths(3)), Link, new(Words.State(ObligationState.Published), Tone.Good), [new(Words.ExampleValue)]),
            new(Day.AddMonths(6), Pages.Fields.Day(Day.AddMonths(6)), Link, new(Words.State(ObligationState.NotSeen), Tone.Plain), []),
        ], (Day, Day.AddMonths(6)), Day.AddMonths(4), CalendarPages.Whole)),
    ];

    private static IEnumerable<Example> OfLists(Edition edition, IReadOnlyList<Shelf> shelves) =>
    [
        Example.Of(new Views_Components_HomeSection(), Words.UseOf("HomeSection"), new("_phan", Words.ExampleTitle, new([Card], 1), "", new(Words.ExampleLink, "/van-ban"))),
        Example.Of(new Views_Components_ReferrerList(), Words.UseOf("ReferrerList"), new("_dan-toi", Words.ExampleValue, Document.Dataset, 1, [Card])),
        Example.Of(new Views_Components_GroupLinks(), Words.UseOf("GroupLinks"), shelves[0]),
        Example.Of(new Views_Components_Dictionary(), Words.UseOf("Dictionary"), new(Place.Dataset, 0, [])),
    ];
}
