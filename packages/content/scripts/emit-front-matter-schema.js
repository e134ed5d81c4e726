// Turns the table of front matter keys into a JSON Schema file under dist/schemas, for editors' completion.
import { mkdirSync, writeFileSync } from 'node:fs'
import { frontMatterSchema } from '../dist/index.js'

const folder = new URL('../dist/schemas/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(
  new URL('front-matter.schema.json', folder),
  `${JSON.stringify(frontMatterSchema, undefined, 2)}\n`,
)
