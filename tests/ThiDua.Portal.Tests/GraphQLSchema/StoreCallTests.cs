namespace ThiDua.Portal.Tests.GraphQLSchema;

public sealed class StoreCallTests(PublishedGraph graph) : IClassFixture<PublishedGraph>
{
    [Theory]
    [InlineData("{generation __typename}", "")]
    [InlineData("{document(id:\"26-kh-bcd-dan-van-kheo-2023\"){title}}", "documents")]
    [InlineData("{documents(first:50){nodes{id title}}}", "documents")]
    [InlineData("{documents(first:50){totalCount edges{cursor node{id}} nodes{id} facets(of:[type]){distinct}}}", "documents")]
    [InlineData("{documents{totalCount}}", "documents")]
    [InlineData("{documents{groups(by:[{column:type}]){count}}}", "documents")]
    [InlineData("{documents(first:50){nodes{issuer{name}}}}", "documents organizations")]
    [InlineData("{documents(first:50){nodes{issuer{name parent{name parent{name}}}}}}", "documents organizations organizations organizations")]
    [InlineData("{documents(first:50){nodes{implements{title issuer{name}}}}}", "documents documents organizations")]
    [InlineData("{documents(first:3){nodes{id obligations(first:2){totalCount nodes{what}}}}}", "documents obligations obligations obligations")]
    [InlineData("{nodes(ids:[\"tinh-binh-thuan\",\"26-kh-bcd-dan-van-kheo-2023\"]){id}}", "documents campaigns models organizations places")]
    public async Task The_store_is_called_once_for_a_level_of_links_and_once_for_each_parent_of_a_list(string query, string datasets)
    {
        graph.Calls.Taken();
        await graph.Data(query);
        Assert.Equal(datasets, string.Join(' ', graph.Calls.Taken()));
    }
}
