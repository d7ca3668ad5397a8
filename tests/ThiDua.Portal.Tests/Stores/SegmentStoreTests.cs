using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Catalog;
using Record = ThiDua.Portal.Catalog.Record;

namespace ThiDua.Portal.Tests.Stores;

public sealed class SegmentStoreTests(SegmentStoreTests.Segments segments) : StoreContract(segments), IClassFixture<SegmentStoreTests.Segments>
{
    public sealed class Segments : StoreContract.IStores
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("segments");
        private readonly SegmentStore _store;

        public Segments() => _store = new(_folder.FullName, TimeProvider.System, NullLogger<SegmentStore>.Instance);

        public IStore Store => _store;

        public void Publish(string generation, Func<Dataset, IEnumerable<Record>> rows) => _store.Publish(generation, rows);

        public void Dispose()
        {
            _store.Dispose();
            _folder.Delete(recursive: true);
        }
    }
}
