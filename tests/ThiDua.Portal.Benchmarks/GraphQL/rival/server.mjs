// graphql-js as fast as it goes without a framework: node's own server, documents parsed and validated once and kept,
// prepared statements over SQLite with an index for each question. The first line of output is its address.
import { createReadStream, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { buildSchema, execute, parse, validate } from 'graphql';

const folder = process.argv[2];
const schema = buildSchema(readFileSync(`${folder}/schema.graphql`, 'utf8'));
const database = new Database(':memory:');
const columns = {
  commendations: ['id', 'decision', 'recipient', 'award', 'form', 'level', 'decidedOn', 'unit', 'achievement'],
  documents: ['id', 'title', 'issuedOn'],
};
for (const [table, names] of Object.entries(columns)) {
  database.exec(`create table ${table} (${names.join(', ')}, primary key (id)) without rowid`);
  const insert = database.prepare(`insert into ${table} values (${names.map(() => '?').join(', ')})`);
  database.exec('begin');
  for await (const line of createInterface(createReadStream(`${folder}/${table}.jsonl`))) {
    const row = JSON.parse(line);
    insert.run(names.map((name) => row[name]));
  }
  database.exec('commit');
}
database.exec('create index a on commendations (decidedOn desc, id); create index b on commendations (decision, decidedOn desc, id); create index c on documents (issuedOn desc, id); analyze');

const listed = database.prepare('select id, recipient, award, form, level, decidedOn, unit, achievement from commendations order by decidedOn desc, id limit ?');
const counted = database.prepare('select count(*) from commendations').pluck();
const documents = database.prepare('select id, title from documents order by issuedOn desc, id limit ?');
const inner = database.prepare('select id, recipient, award, level from commendations where decision = ? order by decidedOn desc, id limit ?');
const rootValue = {
  commendations: ({ first }) => ({ totalCount: () => counted.get(), nodes: () => listed.all(first) }),
  documents: ({ first }) => ({
    nodes: () => documents.all(first).map((row) => ({ ...row, commendations: ({ first: most }) => ({ nodes: () => inner.all(row.id, most) }) })),
  }),
};

const kept = new Map();
function prepare(query) {
  let prepared = kept.get(query);
  if (!prepared) {
    const document = parse(query);
    prepared = { document, errors: validate(schema, document) };
    if (kept.size >= 1000) kept.delete(kept.keys().next().value);
    kept.set(query, prepared);
  }
  return prepared;
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const { query, variables } = JSON.parse(Buffer.concat(chunks));
    const { document, errors } = prepare(query);
    const result = errors.length > 0 ? { errors } : await execute({ schema, document, rootValue, variableValues: variables });
    const body = Buffer.from(JSON.stringify(result));
    response.writeHead(result.errors ? 400 : 200, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': body.length });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/graphql`));
