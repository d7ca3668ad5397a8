// Asks a service as its users' libraries do: odata-query builds addresses, o.js and @odata/client send requests.
import assert from 'node:assert/strict';
import sap from '@odata/client';
import buildQuery from 'odata-query';
import { o } from 'odata';

const root = process.argv[2];
const get = async address => {
  const answer = await fetch(root + address, { headers: { Accept: 'application/json' } });
  assert.equal(answer.status, 200, `${address}: ${await answer.clone().text()}`);
  return answer.json();
};
const query = typeof buildQuery === 'function' ? buildQuery : buildQuery.default;

const queries = [
  { filter: { type: 'plan', year: { ge: 2021 } }, orderBy: ['issuedOn desc'], select: ['id', 'title'], top: 5, count: true },
  { filter: { or: [{ type: 'plan' }, { type: 'law' }] }, top: 3 },
  { filter: { not: { type: 'plan' } }, select: 'id' },
  { filter: { id: { startswith: '26' } } },
  { filter: { year: { in: [2021, 2023] } }, count: true },
  { filter: { issuer: { level: 'district' } }, expand: { issuer: { select: ['id', 'name'] } } },
  { expand: { citations: { filter: { role: 'basis' }, orderBy: 'id', top: 2, select: ['id'] } }, top: 2 },
  { search: 'thi đua', top: 1 },
];
for (const asked of queries) {
  const answer = await get('documents' + query(asked));
  assert.ok(Array.isArray(answer.value));
}

const one = await get('places' + query({ key: 'tinh-binh-thuan' }));
assert.equal(one.id, 'tinh-binh-thuan');

const client = o(root);
const places = await client.get('places').query({ $filter: "kind eq 'province'", $top: 3, $select: 'id,name' });
assert.equal(places.length, 3);
const place = await client.get("places('tinh-binh-thuan')").query({ $select: 'name' });
assert.equal(place.name, 'Tỉnh Bình Thuận');
const batch = await client.get('places').get('documents').fetch();
assert.equal(batch.length, 2);

const typed = sap.OData.New4({ metadataUri: `${root}$metadata`, processCsrfToken: false });
const plans = await typed.getEntitySet('documents').query(
  typed.newParam().filter(typed.newFilter().property('type').eq('plan')).orderby('issuedOn', 'desc').select(['id', 'title']).top(3));
assert.deepEqual(plans.map(plan => Object.keys(plan).filter(key => !key.startsWith('@'))), Array(3).fill(['id', 'title']));
assert.equal((await typed.getEntitySet('places').retrieve('tinh-binh-thuan')).name, 'Tỉnh Bình Thuận');
assert.equal(await typed.getEntitySet('documents').count(), (await get('documents?$count=true&$top=0'))['@odata.count']);
assert.ok((await typed.getEntitySet('places').query(typed.newParam().search('thuận', false))).length > 0);

// Sockets that libraries keep open are not waited for.
console.log(`${queries.length} queries`);
process.exit(0);
