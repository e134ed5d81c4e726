// The starter pack of policies finds little in texts that need no mending: every finding counts as false.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMarkdown, RefusedDocument } from '@kanaal/content'
import { policyRules } from '@kanaal/metadata'
import { type Document, type Rule, site as siteSchema } from '@kanaal/types'
import { findData } from '../../find-data.ts'
import type { Claim } from '../claim.ts'

const site = siteSchema.parse({
  url: 'https://www.example.org',
  name: 'Example',
  locales: ['en', 'nl'],
  defaultLocale: 'en',
  timeZone: 'UTC',
})

/** Dutch ones first, as there are few; MANIFEST.tsv says which language a file is in. */
function* documentsIn(data: string): Generator<Document> {
  const rows = readFileSync(join(data, 'MANIFEST.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([path = '', , , , , , , , locale = '']) => ({ path, locale }))
    .filter(({ path, locale }) => /^markdown\/.*\.(md|mdx|markdown)$/.test(path) && /^(nl|en)$/.test(locale))
  for (const { path, locale } of rows.sort((a, b) => (a.locale < b.locale ? 1 : -1))) {
    try {
      yield parseMarkdown(readFileSync(join(data, path), 'utf8'), { path, locale })
    } catch (error) {
      if (!(error instanceof RefusedDocument)) throw error
    }
  }
}

export const policies: Claim = {
  id: 'policies-false-positives',
  says: 'The starter pack of policies gives less than one finding a document on published Dutch and English texts, each finding counted as false',
  unit: 'documents',
  size: { proof: Number.POSITIVE_INFINITY, test: 20 },
  needs: 'markdown',
  async run(size) {
    const rules = policyRules(undefined).rules.filter(
      (rule): rule is Rule<'document'> => rule.scope === 'document',
    )
    const found: string[] = []
    let checked = 0
    for (const document of documentsIn(findData('.') ?? '')) {
      if (checked >= size) break
      checked += 1
      for (const { ruleId, actual } of rules.flatMap((rule) => rule.run({ document, site, now: undefined })))
        found.push(`${document.source.path}: ${ruleId} ${JSON.stringify(actual)}`)
    }
    return { checked, refuted: found.length < checked ? [] : found.slice(0, 20) }
  },
}
