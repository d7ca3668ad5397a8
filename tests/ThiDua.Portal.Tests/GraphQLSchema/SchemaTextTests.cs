using ThiDua.Portal.Api.GraphQL.Types;
using ThiDua.Portal.Api.GraphQLSchema;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.GraphQLSchema;

public sealed class SchemaTextTests
{
    private static readonly string Sdl = SchemaText.Of(DatasetCatalog.Datasets);

    [Fact]
    public void The_schema_of_all_datasets() => Approved.Matches(Sdl);

    [Fact]
    public void It_builds_and_has_every_column_with_its_label()
    {
        var schema = Schema.Parse(Sdl);
        foreach (var dataset in DatasetCatalog.Datasets)
        {
            var type = schema.ObjectType(TypeNames.Of(dataset));
            foreach (var column in dataset.Columns)
            {
                Assert.True(type.TryGetField(TypeNames.Of(column), out var value));
                Assert.StartsWith(column.Label, value.Description, StringComparison.Ordinal);
                Assert.Equal(column.Target is not null, column.Target is not null && type.TryGetField(column.Name, out _));
            }
        }

        foreach (var type in schema.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal) && !type.Kind.ToString().StartsWith("Scalar", StringComparison.Ordinal)))
            Assert.True(type.Description is { Length: > 0 } || type is EnumType, type.Name);
    }
}
