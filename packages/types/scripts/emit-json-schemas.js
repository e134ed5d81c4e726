// Turns the built zod schemas into JSON Schema files under dist/schemas.
import { mkdirSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import * as contracts from '../dist/index.js'

const published = {
  document: contracts.document,
  metadata: contracts.metadata,
  rendition: contracts.renditionRecord,
  message: contracts.message,
  report: contracts.report,
  loss: contracts.loss,
  fact: contracts.fact,
  term: contracts.term,
  posts: contracts.posts,
  card: contracts.card,
  deck: contracts.deck,
  playlist: contracts.playlist,
  manifest: contracts.manifest,
  'export-error': contracts.exportError,
  site: contracts.site,
  target: contracts.targetInput,
  theme: contracts.theme,
  audience: contracts.audience,
  config: contracts.configData,
  'field-map': contracts.fieldMap,
}

mkdirSync(new URL('../dist/schemas/', import.meta.url), { recursive: true })
for (const [name, schema] of Object.entries(published)) {
  const jsonSchema = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' })
  const file = new URL(`../dist/schemas/${name}.schema.json`, import.meta.url)
  writeFileSync(file, `${JSON.stringify({ title: `Kanaal ${name}`, ...jsonSchema }, null, 2)}\n`)
}
