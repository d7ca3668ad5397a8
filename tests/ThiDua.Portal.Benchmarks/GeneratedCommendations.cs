using ThiDua.Portal.Catalog;
using Record = ThiDua.Portal.Catalog.Record;

namespace ThiDua.Portal.Benchmarks;

/// <summary>Invented commendations, the same for the same seed: names put together of common syllables, no person is meant.</summary>
/// <param name="count">How many rows.</param>
/// <param name="seed">Where the chances start.</param>
public sealed class GeneratedCommendations(int count, int seed = 1)
{
    /// <summary>The rows of one decision.</summary>
    public const int RowsOfDecision = 500;

    private const int MostPlaces = 700;

    private static readonly string[] Surnames = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý".Split(' ');
    private static readonly string[] Middles = "Thị Văn Hữu Minh Thanh Ngọc Quang Đức Thu Kim Xuân Hồng Công Đình".Split(' ');
    private static readonly string[] Given = "An Bình Chi Dung Giang Hà Hải Hạnh Hiền Hoa Hòa Hùng Hương Khánh Lan Linh Long Mai Nam Nga Nhung Phúc Phương Quân Sơn Tâm Thảo Thắng Thủy Trang Tuấn Vân Yến".Split(' ');

    // Groups of words that official texts join: chains of them have about as many different pairs.
    private static readonly string[] Parts =
        """
        có thành tích xuất sắc|trong phong trào thi đua|Dân vận khéo|xây dựng nông thôn mới|giai đoạn 2021 - 2025|hoàn thành tốt nhiệm vụ|công tác năm|học tập và làm theo|
        tư tưởng, đạo đức, phong cách Hồ Chí Minh|góp phần phát triển kinh tế|bảo đảm an sinh xã hội|giảm nghèo bền vững|cải cách hành chính|chuyển đổi số|phòng, chống dịch bệnh|
        bảo vệ an ninh Tổ quốc|đoàn kết sáng tạo|văn hóa công sở|vì người nghèo|không để ai bị bỏ lại phía sau|Đồng khởi mới|xây dựng Đảng|và hệ thống chính trị|trên địa bàn|
        tại địa phương|đền ơn đáp nghĩa|khuyến học, khuyến tài|bảo vệ môi trường|đô thị văn minh|sản xuất, kinh doanh giỏi|lao động giỏi|lao động sáng tạo|hiến đất làm đường|
        tuyên truyền, vận động|nhân dân chấp hành|chủ trương của Đảng|chính sách, pháp luật|của Nhà nước|nâng cao chất lượng|giáo dục và đào tạo|chăm sóc sức khỏe|bà mẹ và trẻ em|
        phụ nữ tích cực|thanh niên tình nguyện|cựu chiến binh gương mẫu|nông dân thi đua|công đoàn cơ sở vững mạnh|ủng hộ quỹ|xóa nhà tạm|nhà dột nát|an toàn giao thông|trật tự đô thị
        """.Replace("\n", "", StringComparison.Ordinal).Split('|');

    /// <summary>The datasets that have rows, as often as questions about them are of interest.</summary>
    public static IReadOnlyList<Dataset> Datasets { get; } = [Commendation.Dataset, Commendation.Dataset, Entry.Dataset, Entry.Dataset, Place.Dataset];

    /// <summary>How many decisions the rows belong to.</summary>
    public int Decisions => (count + RowsOfDecision - 1) / RowsOfDecision;

    /// <summary>The places that rows name.</summary>
    public static IEnumerable<Place> Places() => Enumerable.Range(0, MostPlaces).Select(number => new Place { Id = PlaceOf(number), Name = $"Địa bàn {number}", Kind = PlaceKind.Commune });

    /// <summary>The id of a place.</summary>
    public static string PlaceOf(int number) => FormattableString.Invariant($"dia-ban-{number}");

    /// <summary>The id of a decision.</summary>
    public static string DecisionOf(int number) => FormattableString.Invariant($"quyet-dinh-{number}");

    /// <summary>The day of a decision.</summary>
    public static DateOnly DayOf(int number) => new DateOnly(2014, 1, 2).AddDays(number * 7919 % 4300);

    /// <summary>The rows of a decision, complete.</summary>
    public IEnumerable<Commendation> Rows(int decision)
    {
        var random = new Random(seed * 1_000_003 + decision);
        for (var i = 0; i < Math.Min(RowsOfDecision, count - decision * RowsOfDecision); i++)
            yield return Complete(Row(decision, i, random), decision);
    }

    /// <summary>What a row takes from its decision.</summary>
    public static Commendation Complete(Commendation row, int decision) => row with
    {
        DecidedOn = DayOf(decision),
        DecisionSymbol = FormattableString.Invariant($"{decision % 4000 + 1}/QĐ-UBND"),
        DecidedBy = new(FormattableString.Invariant($"ubnd-{decision % 63}")),
    };

    /// <summary>All rows, decision after decision.</summary>
    public IEnumerable<Commendation> All() => Enumerable.Range(0, Decisions).SelectMany(Rows);

    /// <summary>The rows of a dataset: the commendations, each as an entry too, and the places; of others there are none.</summary>
    public IEnumerable<Record> Of(Dataset dataset) =>
        dataset == Commendation.Dataset ? All() : dataset == Entry.Dataset ? All().Select(Found) : dataset == Place.Dataset ? Places() : [];

    /// <summary>Some hundred rows of each dataset.</summary>
    public IReadOnlyDictionary<Dataset, IReadOnlyList<Record>> Sample() =>
        Datasets.Distinct().ToDictionary(dataset => dataset, IReadOnlyList<Record> (dataset) => [.. Of(dataset).Where((_, number) => number % Math.Max(1, count / 700) == 0)]);

    private static Entry Found(Commendation row) => new()
    {
        Id = row.Id,
        Kind = EntryKind.Commendations,
        Title = row.Recipient,
        Text = string.Join('\n', row.Unit, row.Award, row.Achievement, row.DecisionSymbol),
        Address = $"/khen-thuong/{row.Decision.Id}#{Catalog.Row.KeyOf(row.Id)}",
        On = row.DecidedOn,
        Year = row.Year,
        Place = row.Place?.Id,
        Organization = row.DecidedBy?.Id,
        Level = row.Level,
        Form = row.Form,
    };

    private static Commendation Row(int decision, int number, Random random)
    {
        var form = (AwardForm)(Math.Min(random.Next(10), random.Next(10)));
        return new()
        {
            Id = FormattableString.Invariant($"{DecisionOf(decision)}~n{number}"),
            Decision = new(DecisionOf(decision)),
            Recipient = $"{Pick(Surnames, random)} {Pick(Middles, random)} {Pick(Middles, random)} {Pick(Given, random)}",
            RecipientKind = (RecipientKind)(random.Next(10) / 6),
            Place = new(PlaceOf(random.Next(random.Next(1, MostPlaces)))),
            Award = form.Label(),
            Form = form,
            Level = (Level)random.Next(4),
            Kind = random.Next(4) == 0 ? null : (CommendationKind)random.Next(6),
            Rank = form is AwardForm.Order ? (AwardRank)random.Next(3) : null,
            Unit = $"Xã {Pick(Given, random)} {Pick(Given, random)}",
            Campaign = random.Next(3) == 0 ? new(FormattableString.Invariant($"phong-trao-{random.Next(40)}")) : null,
            Achievement = string.Join(' ', Enumerable.Range(0, random.Next(3, 7)).Select(_ => Pick(Parts, random))),
        };
    }

    private static string Pick(string[] words, Random random) => words[Math.Min(random.Next(words.Length), random.Next(words.Length))];
}
