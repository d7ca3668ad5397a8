// For every client query of introspection: the schema that graphql-js 16 and 17 build from a server's answer must print
// as the one they build from their own answer over the same schema text.
import { readFileSync } from 'node:fs';
import * as sixteen from 'graphql';
import * as seventeen from 'graphql-17';

const [url, schemaFile, queriesFile] = process.argv.slice(2);
const text = readFileSync(schemaFile, 'utf8');
const queries = JSON.parse(readFileSync(queriesFile, 'utf8')).map((entry) => entry.query);
let same = 0;
for (const query of queries) {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  const { data, errors } = await answer.json();
  if (errors) console.log(JSON.stringify(errors));
  for (const library of [sixteen, seventeen]) {
    const own = library.graphqlSync({ schema: library.buildSchema(text), source: query });
    const [expected, actual] = [own.data, data].map((introspection) => library.printSchema(library.buildClientSchema(introspection)));
    if (expected === actual) same++;
    else console.log(`graphql ${library.version} differs:\n${expected}\n---\n${actual}`);
  }
}
console.log(`${same} of ${2 * queries.length}`);
process.exitCode = same === 2 * queries.length ? 0 : 1;
