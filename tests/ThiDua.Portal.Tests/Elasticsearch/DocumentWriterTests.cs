using System.Text;
using System.Text.Json;
using ThiDua.Portal.Api.Stores.Elasticsearch;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>What a writer keeps of the rows before does not show in a document.</summary>
public sealed class DocumentWriterTests
{
    // Of columns whose values come again more are kept than of others; both more than are kept at once.
    private const int Rows = 6_000;

    private static readonly int[] SeldomSeen = [0, 1, 2, 999, 1_000, 1_001, 1_500, 2_000, 2_001, 3_999, Rows - 1];

    [Fact]
    public void A_row_after_thousands_is_written_as_if_it_were_the_first()
    {
        var writer = new DocumentWriter(Place.Dataset, new());
        for (var number = 0; number < Rows; number++)
        {
            var written = Encoding.UTF8.GetString(writer.Write(Row(number)));
            if (SeldomSeen.Contains(number) || number % 97 == 0)
                Assert.Equal(Encoding.UTF8.GetString(new DocumentWriter(Place.Dataset, new()).Write(Row(number))), written);
        }
    }

    [Fact]
    public void Every_value_of_a_list_is_in_the_document()
    {
        var writer = new DocumentWriter(Place.Dataset, new());
        for (var number = 0; number < Rows; number++)
        {
            using var document = JsonDocument.Parse(Encoding.UTF8.GetString(writer.Write(Row(number))));
            foreach (var field in (string[])[Fields.Row, "key", "lower", "fold"])
            {
                var values = document.RootElement.At(field, "successors").Each().Select(Json.Text);
                Assert.Equal(Row(number).Successors.Select(place => place.Id), values);
            }
        }
    }

    private static Place Row(int number) => new()
    {
        Id = $"noi-{number}",
        Name = $"Xã Hòa Bình {number}",
        Kind = (PlaceKind)(number % 3),
        Code = $"{number % 700}",
        Parent = new($"tinh-{number % 1_500}"),
        ValidFrom = number % 5 == 0 ? null : new DateOnly(2000, 1, 1).AddDays(number % 2_000),
        Successors = [.. Enumerable.Range(0, number % 4).Select(i => new Ref<Place>($"noi-{number * 7 + i}"))],
    };
}
