// Asks a running portal as its readers do: with Apollo Client (persisted queries by GET), urql, and a query that
// relay-compiler has checked against the portal's own schema. Prints what went wrong; the exit code is 0 when nothing did.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import * as apollo from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import * as urql from '@urql/core';
import compiler from 'relay-compiler';

const url = process.argv[2];
let failures = 0;
const check = (what, holds) => {
  if (!holds) failures++;
  console.log(`${holds ? 'ok' : 'FAILED'} ${what}`);
};

const query = `query Places($first: Int!, $after: String) {
  places(first: $first, after: $after, order: [{name: ASC}]) {
    totalCount
    edges { cursor node { id name parent { id name } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const asked = [];
const watched = (address, options) => {
  asked.push(options?.method ?? 'GET');
  return fetch(address, options);
};

const client = new apollo.ApolloClient({
  cache: new apollo.InMemoryCache({ possibleTypes: { Node: ['Place', 'Document'] } }),
  link: new PersistedQueryLink({ sha256: (text) => createHash('sha256').update(text).digest('hex'), useGETForHashedQueries: true })
    .concat(new apollo.HttpLink({ uri: url, fetch: watched })),
});
const first = await client.query({ query: apollo.gql(query), variables: { first: 3 } });
check('Apollo Client gets a page', first.data.places.edges.length === 3 && !first.error);
const second = await client.query({ query: apollo.gql(query), variables: { first: 3, after: first.data.places.pageInfo.endCursor } });
check('Apollo Client goes on with the cursor', second.data.places.edges[0].node.id !== first.data.places.edges[0].node.id);
check(`Apollo Client asks by hash, sends the text once, and by hash again (${asked})`, asked.length === 3 && asked[0] === 'GET' && asked[2] === 'GET');
const node = await client.query({ query: apollo.gql('query($id: ID!) { node(id: $id) { __typename id ... on Place { name } } }'), variables: { id: first.data.places.edges[0].node.id } });
check('Apollo Client finds the node again', node.data.node.name === first.data.places.edges[0].node.name);

for (const preferGetMethod of [false, 'force']) {
  const other = urql.createClient({ url, preferGetMethod, exchanges: [urql.cacheExchange, urql.fetchExchange] });
  const answer = await other.query(urql.gql(query), { first: 3 }).toPromise();
  check(`urql gets the same (${preferGetMethod || 'POST'})`, !answer.error && JSON.stringify(answer.data.places.edges.map((edge) => edge.node.id)) === JSON.stringify(first.data.places.edges.map((edge) => edge.node.id)));
  const wrong = await other.query('{ nowhere }', {}).toPromise();
  check('urql is told what is wrong', wrong.error?.graphQLErrors.length === 1);
}

const folder = mkdtempSync(join(tmpdir(), 'relay-'));
try {
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'schema.graphql'), await (await fetch(`${url}?sdl`)).text());
  writeFileSync(join(folder, 'src', 'Places.js'), `graphql\`
    fragment Places_list on Query @refetchable(queryName: "PlacesPageQuery") @argumentDefinitions(count: {type: "Int", defaultValue: 3}, cursor: {type: "String"}) {
      places(first: $count, after: $cursor, order: [{name: ASC}]) @connection(key: "Places_places") { edges { node { id name ...Places_item } } }
    }\`;
    graphql\`fragment Places_item on Place @refetchable(queryName: "PlaceQuery") { name kind parent { name } }\`;
    graphql\`query PlacesQuery { ...Places_list }\`;`);
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify({ src: './src', schema: './schema.graphql', language: 'javascript', persistConfig: { file: './queries.json' } }));
  for (const file of ['package.json', 'queries.json']) writeFileSync(join(folder, file), '{}');
  execFileSync(compiler, [join(folder, 'relay.config.json')], { cwd: folder, stdio: 'pipe' });
  const compiled = Object.values(JSON.parse(readFileSync(join(folder, 'queries.json'), 'utf8')));
  check(`relay-compiler accepts the schema and its connections (${compiled.length} queries)`, compiled.length === 3);
  for (const text of compiled) {
    const variables = { id: first.data.places.edges[0].node.id, count: 3, cursor: first.data.places.pageInfo.endCursor };
    const answer = await (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: text, variables }) })).json();
    check(`the portal answers ${/query (\w+)/.exec(text)[1]} as compiled`, !answer.errors && answer.data);
    if (answer.errors) console.log(JSON.stringify(answer.errors), text);
  }
} catch (wrong) {
  check(`relay-compiler: ${wrong.stdout ?? ''}${wrong.stderr ?? ''}${wrong.stack}`, false);
} finally {
  rmSync(folder, { recursive: true });
}

client.stop();
process.exitCode = failures;
