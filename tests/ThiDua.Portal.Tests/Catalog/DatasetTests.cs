using ThiDua.Portal.Catalog;
using Record = ThiDua.Portal.Catalog.Record;

namespace ThiDua.Portal.Tests.CatalogTests;

public sealed class DatasetTests
{
    public static TheoryData<string> Names { get; } = [.. DatasetCatalog.Datasets.Select(dataset => dataset.Name)];

    [Fact]
    public void The_datasets_are_those_of_the_contract() =>
        Assert.Equal(Contract.Columns.Keys.Order(), DatasetCatalog.Datasets.Select(dataset => dataset.Name).Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_column_has_the_name_role_and_nullability_of_the_contract(string name) =>
        Assert.Equal(Contract.Columns[name], DatasetCatalog.Find(name)!.Columns.Select(Describe));

    [Fact]
    public void The_derived_columns_are_those_of_the_contract() =>
        Assert.Equal(
            Contract.Derived,
            from dataset in DatasetCatalog.Datasets
            orderby Array.IndexOf([.. Contract.Columns.Keys], dataset.Name)
            from column in dataset.Columns
            where column.IsDerived && !dataset.IsDerived
            select $"{dataset.Name}.{column.Name}");

    [Fact]
    public void The_values_of_closed_lists_are_those_of_the_contract() =>
        Assert.All(Contract.Values, pair => Assert.Equal(pair.Value, string.Join(' ', Find(pair.Key).Values.Select(value => value.Name))));

    [Fact]
    public void No_two_values_of_a_list_have_the_same_label() =>
        Assert.All(AllColumns(), column => Assert.Equal(column.Values.Count, column.Values.Select(value => value.Label.ToUpperInvariant()).Distinct().Count()));

    [Fact]
    public void Every_value_has_a_label() =>
        Assert.All(AllColumns().SelectMany(column => column.Values), value => Assert.NotEqual(value.Value.ToString(), value.Label));

    [Fact]
    public void Every_column_has_a_label_of_its_own() =>
        Assert.All(DatasetCatalog.Datasets, dataset => Assert.Equal(dataset.Columns.Count, dataset.Columns.Select(column => column.Label).Distinct().Count()));

    [Fact]
    public void Every_link_has_a_way_back_whose_name_is_free_on_its_target()
    {
        foreach (var target in DatasetCatalog.Datasets.Where(dataset => dataset != Entry.Dataset))
        {
            var back = AllColumns()
                .Where(column => column.Target == target.Type || (column.Target == typeof(Entry) && target.Folders.Count > 0))
                .Select(column => column.Reverse)
                .ToList();
            Assert.DoesNotContain(null, back);
            Assert.Equal(back.Distinct(), back);
            Assert.DoesNotContain(back, name => target.Find(name!) is not null);
        }
    }

    [Fact]
    public void Only_links_have_a_way_back() =>
        Assert.All(AllColumns(), column => Assert.Equal(column.Target is not null, column.Reverse is not null));

    [Fact]
    public void A_property_without_a_column_is_named()
    {
        var forgetful = new Dataset<Forgetful>("forgetful", "Quên") { { record => record.Id, Role.Key, "Mã" } };
        var mistake = Assert.Throws<InvalidOperationException>(() => forgetful.Columns);
        Assert.Contains(nameof(Forgetful.Left), mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_are_the_same_objects_for_every_thread()
    {
        for (var i = 0; i < 200; i++)
        {
            var dataset = new Dataset<Small>("small", "Nhỏ") { { record => record.Id, Role.Key, "Mã" } };
            var seen = new Column[4];
            Parallel.For(0, seen.Length, thread => seen[thread] = dataset["note"]);
            Assert.All(seen, column => Assert.Same(dataset["note"], column));
        }
    }

    [Fact]
    public void Folders_belong_to_one_dataset()
    {
        var folders = DatasetCatalog.Datasets.SelectMany(dataset => dataset.Folders).ToList();
        Assert.Equal(folders.Distinct(), folders);
        Assert.All(folders, folder => Assert.Contains(folder, DatasetCatalog.OfFolder(folder)!.Folders));
    }

    private static IEnumerable<Column> AllColumns() => DatasetCatalog.Datasets.SelectMany(dataset => dataset.Columns);

    private static Column Find(string path) => DatasetCatalog.Find(path.Split('.')[0])![path.Split('.')[1]];

    private static string Describe(Column column) =>
        $"{column.Name}{(column.IsList ? "[]" : column.IsNullable ? "?" : "")} {column.Role}{(column.Target is null ? "" : " " + DatasetCatalog.Of(column.Target).Name)}";

    private sealed record Forgetful : Record
    {
        public string? Left { get; init; }
    }

    private sealed record Small : Record;
}
