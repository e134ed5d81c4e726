// Rule: a merge field that the sending service does not have, or one typed in its own language.
import { defineRule, placeOf, visit } from '@kanaal/content'
import type { EmailOptions } from '../options.ts'
import { sentTree } from '../to-blocks.ts'

/** `{{name}}`, `{% if %}`, `*|NAME|*`, `%%name%%`: what sending services replace. */
const TYPED = /\{\{[^{}\n]{1,120}\}\}|\{%[^%\n]{1,120}%\}|\*\|[A-Z0-9_:]{1,60}\|\*|%%[\w.-]{1,60}%%/

export const tokenUnknown = defineRule<'rendition'>({
  id: 'token-unknown',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Unknown merge field', nl: 'Onbekend samenvoegveld' },
  why: {
    en: 'A field that the sending service does not know is a gap in the mail, or an error that stops it; typed in the service’s own language it has no fall-back, and other channels show it as it is.',
    nl: 'Een veld dat de verzenddienst niet kent, is een gat in de mail of een fout die hem tegenhoudt; in de taal van de dienst getypt heeft het geen terugvaltekst, en andere kanalen tonen het letterlijk.',
  },
  fix: {
    en: 'Write `:field[reader]{name="first-name"}`, and name the field in the target’s `tokenMap`.',
    nl: 'Schrijf `:field[lezer]{name="first-name"}`, en noem het veld in de `tokenMap` van het doel.',
  },
  messages: {
    unmapped: {
      en: 'The field "{name}" is not in the target’s token map: every reader sees "{fallback}".',
      nl: 'Het veld "{name}" staat niet in de token map van het doel: elke lezer ziet "{fallback}".',
    },
    typed: {
      en: '"{token}" would be replaced by the sending service. Write `:field[…]{name="…"}`, with a fall-back.',
      nl: '"{token}" wordt door de verzenddienst vervangen. Schrijf `:field[…]{name="…"}`, met een terugvaltekst.',
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
    ok: [
      {
        markdown: '# Sale\n\nDear :field[reader]{name="first-name"}, until Monday.',
        options: { tokenMap: { dialect: 'liquid', fields: { 'first-name': 'name' } } },
      },
      { markdown: '# Sale\n\nDear :field[reader]{name="first-name"}, until Monday.' },
    ],
    notOk: [
      {
        markdown: '# Sale\n\nDear :field[reader]{name="nick-name"}, until Monday.',
        options: { tokenMap: { dialect: 'liquid', fields: { 'first-name': 'name' } } },
        messages: ['unmapped'],
      },
      { markdown: '# Sale\n\nDear %%first_name%%, until Monday.', messages: ['typed'] },
    ],
  },
  *check({ document, context }) {
    const { tokenMap } = context.options as EmailOptions
    const found: { message: string; values: Record<string, string>; place: ReturnType<typeof placeOf> }[] = []
    visit(sentTree(document), (node) => {
      if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return
      const place = placeOf(node, document)
      const name = node.type === 'text' ? node.data?.field : undefined
      if (name !== undefined && tokenMap && !Object.hasOwn(tokenMap.fields, name))
        found.push({ message: 'unmapped', values: { name, fallback: node.value }, place })
      const [token] = TYPED.exec(node.value) ?? []
      if (token !== undefined) found.push({ message: 'typed', values: { token }, place })
    })
    yield* found
  },
})
