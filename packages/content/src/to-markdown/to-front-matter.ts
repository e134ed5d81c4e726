// A document's metadata and declared facts to YAML front matter that reads back as the same.
import type { Document, Fact, Json } from '@kanaal/types'
import { stringify } from 'yaml'
import { collectFacts } from '../collect-facts.ts'
import { isObject } from '../front-matter/values.ts'
import { hashJson } from '../hash-json.ts'

type Source = Pick<Document, 'metadata' | 'facts' | 'tree' | 'source' | 'locale' | 'slug' | 'type'>

/** With its fences; empty where there is nothing to say. */
export function toFrontMatter(document: Source): string {
  const { custom = {}, ...metadata } = document.metadata
  const values: Record<string, unknown> = {
    ...metadata,
    // A file says these by its path; what came from elsewhere has no other place to say them.
    ...(document.source.kind !== 'markdown' && {
      locale: document.locale,
      slug: document.slug,
      type: document.type,
    }),
  }
  const facts = declaredFacts(document).map(({ place: _, ...fact }) => fact)
  if (facts.length > 0)
    values.facts = isObject(custom.facts)
      ? Object.fromEntries(facts.map(({ id, ...fact }) => [id, fact]))
      : facts
  for (const [key, rows] of Object.entries(custom)) values[key] = withRows(values[key], rows)
  if (Object.keys(values).length === 0) return ''
  return `---\n${stringify(values, { lineWidth: 0, aliasDuplicateObjects: false, schema: 'core' })}---\n`
}

/** Of a key some rows could be read and others not: they were written as one. */
function withRows(known: unknown, rows: Json): unknown {
  if (Array.isArray(known) && Array.isArray(rows)) return [...known, ...rows]
  return isObject(known as Json) && isObject(rows) ? { ...(known as object), ...rows } : rows
}

/** The facts that the text does not declare itself: the fewest that give the same list again. */
function declaredFacts({ tree, facts }: Source): Fact[] {
  const wanted = hashFacts(facts)
  for (let count = 0; count < facts.length; count += 1) {
    const declared = facts.slice(0, count)
    if (hashFacts(collectFacts(tree, declared, {})) === wanted) return declared
  }
  return facts
}

const hashFacts = (facts: readonly Fact[]): string =>
  hashJson(facts.map(({ place: _, ...fact }) => fact) as Json)
