// Rule: a variant of a block that the document does not have.
import { defineRule } from '../define-rule.ts'

export const variantBlockUnknown = defineRule<'document'>({
  id: 'variant-block-unknown',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Variant of a block that is not there', nl: 'Variant van een blok dat er niet is' },
  why: {
    en: 'A variant takes the place of a block; where its name is misspelt, everybody reads the text that is for all.',
    nl: 'Een variant komt in de plaats van een blok; is de naam verkeerd gespeld, dan leest iedereen de tekst voor allen.',
  },
  fix: {
    en: 'Name `teaser`, or a heading by its slug: `block="good-to-know"` for the section "Good to know".',
    nl: 'Noem `teaser`, of een kop bij zijn slug: `block="handig-om-te-weten"` voor de sectie "Handig om te weten".',
  },
  messages: {
    unknown: {
      en: 'There is no block "{block}" to be replaced. The document has: {known}.',
      nl: 'Er is geen blok "{block}" om te vervangen. Het document heeft: {known}.',
    },
    none: {
      en: 'There is no block "{block}" to be replaced: the document has no teaser, and no heading that names one.',
      nl: 'Er is geen blok "{block}" om te vervangen: het document heeft geen teaser, en geen kop die er een noemt.',
    },
    misspelt: {
      en: 'There is no block "{block}" to be replaced. Did you mean "{guess}"?',
      nl: 'Er is geen blok "{block}" om te vervangen. Bedoelde u "{guess}"?',
    },
  },
  references: [
    {
      title: 'DITA 1.3: conditional processing',
      url: 'https://docs.oasis-open.org/dita/dita/v1.3/os/part2-tech-content/archSpec/base/conditional-processing.html',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      {
        markdown: ':::teaser\nFor all.\n:::\n\n:::variant{channel="web" block="teaser"}\nFor the site.\n:::',
      },
      {
        markdown:
          '## Good to know\n\nFor all.\n\n:::variant{channel="web" block="good-to-know"}\nFor the site.\n:::',
      },
    ],
    notOk: [
      {
        markdown:
          '## Good to know\n\nFor all.\n\n:::variant{channel="web" block="good-to-no"}\nFor the site.\n:::',
        messages: ['misspelt'],
      },
      {
        markdown:
          '## Good to know\n\nFor all.\n\n:::variant{audience="ouders" block="prices"}\n## Prices\n:::',
        messages: ['unknown'],
      },
      {
        markdown: 'For all.\n\n:::variant{channel="web" block="teaser"}\nFor the site.\n:::',
        messages: ['none'],
      },
    ],
  },
  // Reported by `reportUnknownBlocks`, which looks for the block.
  check: () => [],
})
