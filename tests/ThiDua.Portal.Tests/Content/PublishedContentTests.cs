using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.Content;

public sealed class PublishedContentTests
{
    [Fact]
    public void The_published_content_has_no_error() => Assert.False(PublishedContent.Publication.HasErrors);

    [Fact]
    public void What_is_odd_in_the_published_content_is_odd_in_its_sources() => Assert.Equal(
        [
            // Recognised or carried out, and no page says where, when, what or by whom.
            "content/mo-hinh/bong-den-an-ninh-vinh-chau.md registration",
            "content/mo-hinh/dan-van-kheo-1-10-hung-yen.md registration",
            "content/mo-hinh/moi-ngay-tiet-kiem-1000-dong.md registration",
            "content/mo-hinh/nang-chat-to-nhan-dan-tu-quan-vinh-hoi.md registration",
            "content/mo-hinh/tru-nuoc-mua-nuoc-ngot-binh-thang.md registration",
            // 6.025 of Bình Định, 6.540 of Quảng Nam, 139 of Bình Đại.
            "content/phong-trao/dan-van-kheo.md parts-differ",
            "content/phong-trao/dan-van-kheo.md parts-differ",
            "content/phong-trao/dan-van-kheo.md parts-differ",
        ],
        PublishedContent.Publication.Problems.Select(problem => $"{problem.File} {problem.Code}"));

    [Fact]
    public void No_individual_is_named_as_honoured_or_as_the_owner_of_a_model()
    {
        Assert.DoesNotContain(PublishedContent.Publication.All<Commendation>(), row => row.RecipientKind is RecipientKind.Individual);
        Assert.DoesNotContain(PublishedContent.Publication.All<Model>(), model => model.OwnerKind is RecipientKind.Individual);
    }

    [Fact]
    public void Every_commendation_and_every_consultation_has_a_source()
    {
        Assert.All(PublishedContent.Publication.All<Commendation>(), row => Assert.NotEmpty(row.Sources));
        Assert.All(PublishedContent.Publication.All<Consultation>(), consultation => Assert.NotEmpty(consultation.Sources));
    }

    [Fact]
    public void Parts_that_do_not_add_up_to_their_whole_are_kept_and_the_whole_says_so()
    {
        var wholes = PublishedContent.Publication.All<Figure>().Where(figure => figure.PartOf is not null).ToLookup(figure => figure.PartOf!.Value.Id);
        var uneven = wholes.Select(parts => (Whole: PublishedContent.Get<Figure>(parts.Key), Sum: parts.Sum(part => part.Value)))
            .Where(pair => pair.Whole.Value != pair.Sum)
            .ToList();

        Assert.Equal(
            ["dan-van-kheo~binh-dai-2017", "dan-van-kheo~binh-dinh-2011-2021", "dan-van-kheo~quang-nam-2009-2024"],
            uneven.Select(pair => pair.Whole.Id).Order(StringComparer.Ordinal));
        Assert.All(uneven, pair => Assert.Contains("thiếu", pair.Whole.Note, StringComparison.Ordinal));
    }

    [Fact]
    public void A_date_shown_month_first_is_read_as_what_it_is() =>
        Assert.Equal(new DateOnly(2020, 1, 9), PublishedContent.Get<Consultation>("lang-son-tong-ket-2019").OpensOn);

    [Fact]
    public void A_window_of_five_days_over_a_weekend_has_three_working_days() =>
        Assert.Equal(3, PublishedContent.Get<Consultation>("hung-yen-10-2021").WorkingDays);

    [Theory]
    [InlineData("2021-02-08", "2021-02-17", 3)]
    [InlineData("2021-09-01", "2021-09-06", 2)]
    [InlineData("2021-05-03", "2021-05-03", 0)]
    [InlineData("2021-12-31", "2022-01-04", null)]
    [InlineData("2020-01-09", "2020-01-22", null)]
    public void Working_days_leave_out_holidays_and_are_unknown_for_years_without_a_table(string first, string last, int? days) =>
        Assert.Equal(days, WorkingCalendar.Count(FactWords.Day(first, first: true), FactWords.Day(last, first: true)));
}
