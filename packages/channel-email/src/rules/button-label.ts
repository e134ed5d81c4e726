// Rule: a button that does not say where it leads.
import { defineRule, placeOf, toText, visit } from '@kanaal/content'
import type { Place } from '@kanaal/types'
import { sentTree } from '../to-blocks.ts'

/** Labels that mean nothing when a screen reader lists the links of a mail. */
const VAGUE = /^(click( here)?|here|go|link|klik( hier)?|hier|klik op deze link)[\s.!>›»]*$/i

export const buttonLabel = defineRule<'rendition'>({
  id: 'button-label',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Label of a button', nl: 'Tekst van een knop' },
  why: {
    en: 'Screen readers list links by their labels alone, and readers decide by them.',
    nl: 'Schermlezers noemen links alleen bij hun tekst, en lezers beslissen erop.',
  },
  fix: {
    en: 'Say in two to four words what happens: "Book a fitting".',
    nl: 'Zeg in twee tot vier woorden wat er gebeurt: "Maak een afspraak".',
  },
  messages: {
    missing: {
      en: 'The button to {href} has no label; two to four words were expected.',
      nl: 'De knop naar {href} heeft geen tekst; verwacht waren twee tot vier woorden.',
    },
    vague: {
      en: '"{label}" does not say where the button leads. Name what the reader gets.',
      nl: '"{label}" zegt niet waar de knop heen leidt. Noem wat de lezer krijgt.',
    },
  },
  references: [
    {
      title: 'WCAG 2.2: 2.4.4 Link Purpose (In Context)',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '# Fitting\n\n::cta[Book a fitting]{href="https://example.org/fitting"}' }],
    notOk: [
      { markdown: '# Fitting\n\n::cta[Click here]{href="https://example.org/fitting"}', messages: ['vague'] },
      { markdown: '# Fitting\n\n::cta{href="https://example.org/fitting"}', messages: ['missing'] },
    ],
  },
  *check({ document }) {
    const buttons: { label: string; href: string; place: Place }[] = []
    visit(sentTree(document), 'callToAction', (node) => {
      buttons.push({ label: toText(node), href: node.href, place: placeOf(node, document) })
    })
    for (const { label, href, place } of buttons) {
      if (label === '') yield { message: 'missing', values: { href }, severity: 'error', place }
      else if (VAGUE.test(label)) yield { message: 'vague', values: { label }, place }
    }
  },
})
