// node lint.mjs openapi.json: what Redocly and Spectral have to say of it, one line each; ends with 1 when that is anything.
import { readFile } from 'node:fs/promises';
import { createConfig, lint } from '@redocly/openapi-core';
import spectralCore from '@stoplight/spectral-core';
import spectralParsers from '@stoplight/spectral-parsers';
import { oas } from '@stoplight/spectral-rulesets';

const file = process.argv[2];
const config = await createConfig({ extends: ['recommended'] });
const redocly = (await lint({ ref: file, config })).map(({ ruleId, severity, message, location }) => `redocly ${severity} ${ruleId} ${location[0]?.pointer ?? ''} ${message}`);

const spectral = new spectralCore.Spectral();
spectral.setRuleset({ extends: [oas] });
const document = new spectralCore.Document(await readFile(file, 'utf8'), spectralParsers.Json, file);
const found = (await spectral.run(document)).map(({ code, severity, message, path }) => `spectral ${severity} ${code} ${path.join('/')} ${message}`);

for (const line of [...redocly, ...found]) console.log(line);
process.exit(redocly.length + found.length ? 1 : 0);
