// Rule: a node that a channel has no handler for.
import { defineRule } from '../define-rule.ts'

export const nodeUnknown = defineRule<'document'>({
  id: 'node-unknown',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Unknown node type', nl: 'Onbekend soort onderdeel' },
  why: {
    en: 'A plugin added a kind of content that this channel cannot show. Its text was kept, its form was not.',
    nl: 'Een plug-in voegde een soort inhoud toe die dit kanaal niet kan tonen. De tekst bleef, de vorm niet.',
  },
  fix: {
    en: 'Give the channel a handler for this node type, or write the passage in another form.',
    nl: 'Geef het kanaal een handler voor dit soort onderdeel, of schrijf de passage anders op.',
  },
  messages: {
    unknown: {
      en: 'Target "{target}" has no handler for "{type}". Its text was kept; its form was not.',
      nl: 'Doel "{target}" heeft geen handler voor "{type}". De tekst bleef, de vorm niet.',
    },
  },
  references: [
    { title: 'mdast: nodes', url: 'https://github.com/syntax-tree/mdast#nodes', checkedAt: '2026-11-21' },
  ],
  examples: { ok: [{ markdown: 'Text with *emphasis*.' }], notOk: [] },
  // Only a channel that meets the node can know: `createState` reports it.
  check: () => [],
})
