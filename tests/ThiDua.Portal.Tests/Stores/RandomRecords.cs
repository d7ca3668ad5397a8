using System.Reflection;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;
using Record = ThiDua.Portal.Catalog.Record;

namespace ThiDua.Portal.Tests.Stores;

/// <summary>Invented rows of every dataset, made of the tables of columns alone: few values, many ties, many gaps.</summary>
internal sealed class RandomRecords
{
    private static readonly string[] Syllables =
        "thi đua dân vận khéo hoà hòa hoa Hoa đồng khởi mới nông thôn Đường đường xã phường tỉnh 05 5 1.000 16/CT-UBND Bến Tre bền tre năm 2023 kỹ kĩ tuyến tuyên dương".Split(' ');

    private readonly Random _random;
    private readonly Dictionary<Dataset, List<Record>> _rows = [];
    private readonly int _count;

    public RandomRecords(int seed, int count)
    {
        (_random, _count) = (new Random(seed), count);
        foreach (var dataset in DatasetCatalog.Datasets)
            _rows.Add(dataset, [.. Enumerable.Range(0, count).Select(i => Make(dataset, i))]);
    }

    public IReadOnlyList<Record> Of(Dataset dataset) => _rows[dataset];

    /// <summary>A value such as the column holds.</summary>
    public static object Value(Column column, Random random, int count) => column.Shape() switch
    {
        Shapes.Enumeration => column.Values[random.Next(column.Values.Count)].Value,
        Shapes.Flag => random.Next(2) == 0,
        Shapes.Year => random.Next(2019, 2025),
        Shapes.Number => column.Type == typeof(int) ? (object)random.Next(12) : random.Next(-20, 60) / 4m,
        Shapes.Date => new DateOnly(2020, 1, 1).AddDays(random.Next(1500)),
        Shapes.Link => IdOf(DatasetCatalog.Of(column.Target!), random.Next(count)),
        Shapes.Key => IdOf(DatasetCatalog.Datasets.First(dataset => dataset.Columns.Contains(column)), random.Next(count)),
        Shapes.LongText => Words(random, 30),
        Shapes.Text => Words(random, random.Next(3) == 0 ? 5 : 2),
        _ => Syllables[random.Next(Syllables.Length)],
    };

    public static string Words(Random random, int most) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => Syllables[random.Next(Syllables.Length)]));

    private static string IdOf(Dataset dataset, int number) => FormattableString.Invariant($"{dataset.Name.ToLowerInvariant()}-{number % 97}-{number}");

    private Record Make(Dataset dataset, int number)
    {
        var record = (Record)Activator.CreateInstance(dataset.Type)!;
        foreach (var column in dataset.Columns)
        {
            if (Property(dataset, column).SetMethod is null || column.Role is Role.Body)
                continue;
            if (column.Role is Role.Key)
                column.Set(record, IdOf(dataset, number));
            else if (column.IsList)
                column.Set(record, List(column));
            else if (!column.IsNullable || _random.Next(3) > 0)
                column.Set(record, Typed(column));
        }

        return record;
    }

    private static PropertyInfo Property(Dataset dataset, Column column) =>
        dataset.Type.GetProperty(column.Name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.IgnoreCase)!;

    private Array List(Column column)
    {
        var list = Array.CreateInstance(column.Type, _random.Next(4));
        for (var i = 0; i < list.Length; i++)
            list.SetValue(Typed(column), i);
        return list;
    }

    private object Typed(Column column)
    {
        var value = Value(column, _random, _count);
        return column.Target is null ? value : Activator.CreateInstance(column.Type, value)!;
    }
}
