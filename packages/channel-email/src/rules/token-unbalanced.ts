// Rule: braces that open a merge field and never close it, or the other way round.
import { defineRule, placeOf, visit } from '@kanaal/content'
import { sentTree } from '../to-blocks.ts'

const WHOLE = /\{\{[^{}\n]{1,120}\}\}|\{%[^%\n]{1,120}%\}/g
const HALF = /\{\{|\}\}|\{%|%\}/

export const tokenUnbalanced = defineRule<'rendition'>({
  id: 'token-unbalanced',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Half a merge field', nl: 'Half samenvoegveld' },
  why: {
    en: 'Many sending services refuse a mail in which a field is opened and not closed, or leave out everything after it.',
    nl: 'Veel verzenddiensten weigeren een mail waarin een veld wordt geopend en niet gesloten, of laten alles erna weg.',
  },
  fix: {
    en: 'Close the braces, or put a space between them.',
    nl: 'Sluit de accolades, of zet er een spatie tussen.',
  },
  messages: {
    half: {
      en: '"{half}" has no other half. Close it, or put a space between the two characters.',
      nl: '"{half}" mist zijn andere helft. Sluit hem, of zet een spatie tussen de twee tekens.',
    },
  },
  references: [
    {
      title: 'Liquid: default',
      url: 'https://shopify.dev/docs/api/liquid/filters/default',
      checkedAt: '2026-11-22',
    },
  ],
  examples: {
    ok: [{ markdown: '# Braces\n\nA set {1, 2} and { { 3 } }.' }],
    notOk: [{ markdown: '# Sale\n\nDear {{ name, until Monday.', messages: ['half'] }],
  },
  *check({ document }) {
    const found: { half: string; place: ReturnType<typeof placeOf> }[] = []
    visit(sentTree(document), (node) => {
      if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return
      const [half] = HALF.exec(node.value.replace(WHOLE, '')) ?? []
      if (half !== undefined) found.push({ half, place: placeOf(node, document) })
    })
    for (const { half, place } of found) yield { message: 'half', values: { half }, place }
  },
})
