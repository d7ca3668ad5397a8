using ThiDua.Portal.Site.Serving;

namespace ThiDua.Portal.Tests.Site;

public sealed class NearestAddressTests
{
    private const string Plan = "/van-ban/26-kh-bcd-dan-van-kheo-2023";

    private static readonly NearestAddresses Known = new(
        [Plan, "/van-ban/19-ct-ttg-2021", "/van-ban", "/phong-trao", "/phong-trao/dan-van-kheo", "/dia-danh/tinh-binh-thuan", "/dia-danh/tinh-binh-dinh", "/gioi-thieu"],
        [new("/dia-danh/xa-dinh-cu", "/dia-danh/xa-dinh")]);

    [Theory]
    [InlineData("/van-ban/26-kh-bcd-dan-van-kheo-203", Plan)]
    [InlineData("/van-ban/26-kh-bcd-dan-vna-kheo-2023", Plan)]
    [InlineData("/phong-trao/26-kh-bcd-dan-van-kheo-2023", Plan)]
    [InlineData("/26-kh-bcd-dan-van-kheo-2023", Plan)]
    [InlineData("/van-ban/26-kh-bcd", Plan)]
    [InlineData("/Van_Ban/26 KH BCĐ Dân vận khéo 2023.aspx", Plan)]
    [InlineData("/phongtrao", "/phong-trao")]
    [InlineData("/dia-danh/Tỉnh-Bình-Thuận", "/dia-danh/tinh-binh-thuan")]
    [InlineData("/dia-danh/xa-dinh-cuu", "/dia-danh/xa-dinh")]
    [InlineData("/gioithieu.html", "/gioi-thieu")]
    public void What_was_meant_comes_first(string asked, string meant) => Assert.Equal(meant, Known.Of(asked, 5)[0]);

    [Theory]
    [InlineData("/")]
    [InlineData("/wp-login.php")]
    [InlineData("/%00%ff")]
    [InlineData("/数据")]
    public void What_is_like_nothing_here_has_no_neighbours(string asked) => Assert.Empty(Known.Of(asked, 5));

    [Theory]
    [InlineData("/van-ban/26-kh-bcd_dan+van.htm", "26 kh bcd dan van")]
    [InlineData("/dia-danh/Tỉnh-Bình-Thuận/", "Tỉnh Bình Thuận")]
    [InlineData("/", "")]
    public void The_words_of_an_address_are_what_one_would_search_for(string address, string words) => Assert.Equal(words, NearestAddresses.WordsOf(address));

    [Fact]
    public void A_large_site_and_a_hostile_address_cost_no_more_than_a_bound()
    {
        var many = new NearestAddresses(Enumerable.Range(0, 50_000).Select(n => $"/van-ban/ke-hoach-so-{n}-kh-ubnd-{2000 + n % 25}").Append("/van-ban/nghi-dinh-ve-thi-dua"), []);
        for (var n = 0; n < 200; n++)
            Assert.InRange(many.Of("/van-ban/" + string.Join('-', Enumerable.Repeat($"ke-hoach-{n}", 5000)), 5).Count, 0, 5);
        Assert.Equal("/van-ban/nghi-dinh-ve-thi-dua", many.Of("/van-ban/nghi-dinh-ve-thidua", 5)[0]);
    }
}
