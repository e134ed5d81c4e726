// Rule: a text that is over a cap, and was refused before parsing.
import { defineRule } from '../define-rule.ts'

const asIs = { en: 'The document was refused.', nl: 'Het document is geweigerd.' }

export const capExceeded = defineRule<'document'>({
  id: 'cap-exceeded',
  source: 'content',
  scope: 'document',
  severity: 'error',
  title: { en: 'Document over a cap', nl: 'Document boven een grens' },
  why: {
    en: 'A few kilobytes of hostile Markdown can keep a parser busy for minutes. The caps stop them before parsing.',
    nl: 'Een paar kilobyte kwaadaardige Markdown houdt een parser minuten bezig. De grenzen stoppen dat vooraf.',
  },
  fix: {
    en: 'Split the document, or raise the cap under `caps` in the configuration where you trust its source.',
    nl: 'Splits het document, of verhoog de grens onder `caps` in de configuratie als u de bron vertrouwt.',
  },
  messages: {
    bytes: {
      en: `{value} of {max} bytes (cap "bytes"). ${asIs.en}`,
      nl: `{value} van {max} bytes (grens "bytes"). ${asIs.nl}`,
    },
    nesting: {
      en: `{value} of {max} lists, quotes and directives (which count twice) inside each other (cap "nesting"). ${asIs.en}`,
      nl: `{value} van {max} lijsten, citaten en directives (die dubbel tellen) in elkaar (grens "nesting"). ${asIs.nl}`,
    },
    elements: {
      en: `{value} of {max} HTML elements inside each other. ${asIs.en} Take out those that only lay out the page.`,
      nl: `{value} van {max} HTML-elementen in elkaar. ${asIs.nl} Haal weg wat alleen de pagina opmaakt.`,
    },
    json: {
      en: `{value} of {max} blocks and components inside each other (cap "nesting"). ${asIs.en}`,
      nl: `{value} van {max} blokken en componenten in elkaar (grens "nesting"). ${asIs.nl}`,
    },
    delimiters: {
      en: `{value} of {max} emphasis marks, backticks and brackets in one block that nothing beside them closes (cap "delimiters"). ${asIs.en}`,
      nl: `{value} van {max} nadruktekens, backticks en haken in één blok die niets ernaast sluit (grens "delimiters"). ${asIs.nl}`,
    },
    underlines: {
      en: `{value} of {max} headings with a line of = or - below (cap "underlines"). ${asIs.en}`,
      nl: `{value} van {max} koppen met een regel van = of - eronder (grens "underlines"). ${asIs.nl}`,
    },
    columns: {
      en: `{value} of {max} columns in one table (cap "columns"). ${asIs.en}`,
      nl: `{value} van {max} kolommen in één tabel (grens "columns"). ${asIs.nl}`,
    },
    frontMatterBytes: {
      en: `{value} of {max} bytes of front matter (cap "frontMatterBytes"). ${asIs.en}`,
      nl: `{value} van {max} bytes front matter (grens "frontMatterBytes"). ${asIs.nl}`,
    },
  },
  references: [
    {
      title: 'cmark: pathological inputs',
      url: 'https://github.com/commonmark/cmark/blob/master/test/pathological_tests.py',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '> Quoted once.' }],
    notOk: [
      { markdown: `${'>'.repeat(101)} Deep.`, messages: ['nesting'] },
      { markdown: '*a **a '.repeat(1001), messages: ['delimiters'] },
      { markdown: 'a <!A '.repeat(2001), messages: ['delimiters'] },
      { markdown: '[a](b'.repeat(2001), messages: ['delimiters'] },
      { markdown: '``\\'.repeat(1001), messages: ['delimiters'] },
      { markdown: `${'|a'.repeat(201)}|\n${'|-'.repeat(201)}|`, messages: ['columns'] },
    ],
  },
  // The text never becomes a document: `refuseOverCaps` throws this message.
  check: () => [],
})
