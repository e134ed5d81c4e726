// Rule: a mail that is pictures and next to no words.
import { countWords, defineRule, placeOf, placeOfMetadata, toPlainText, visit } from '@kanaal/content'
import { sentTree } from '../to-blocks.ts'

/** Words: fewer than two sentences. An editorial choice, not a client's limit. */
const MIN_WORDS = 15

export const imageOnlyBody = defineRule<'rendition'>({
  id: 'image-only-body',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Mail of pictures alone', nl: 'Mail met alleen afbeeldingen' },
  why: {
    en: 'Many clients show pictures only when asked, screen readers read words, and filters distrust mails without any.',
    nl: 'Veel mailprogramma’s tonen afbeeldingen pas op verzoek, schermlezers lezen woorden, en spamfilters wantrouwen mails zonder.',
  },
  fix: {
    en: 'Say in words what the pictures show: the offer, the price, the date.',
    nl: 'Zeg in woorden wat de afbeeldingen laten zien: het aanbod, de prijs, de datum.',
  },
  messages: {
    words: {
      en: '{words} {words|word|words} beside {images} {images|picture|pictures}, at least {min} were expected. Say what the pictures show.',
      nl: '{words} {words|woord|woorden} naast {images} {images|afbeelding|afbeeldingen}, minstens {min} waren verwacht. Zeg wat de afbeeldingen laten zien.',
    },
  },
  references: [
    {
      title: 'Spotler: image blocking',
      url: 'https://spotler.com/glossary/image-blocking',
      checkedAt: '2026-11-22',
    },
  ],
  examples: {
    ok: [{ markdown: '# Open until nine\n\nFrom Monday.' }],
    notOk: [
      {
        markdown: '# Sale\n\n![All bags at half price](https://example.org/sale.png)',
        messages: ['words'],
      },
    ],
  },
  *check({ document }) {
    const tree = sentTree(document)
    const places = document.metadata.image ? [placeOfMetadata('image', document)] : []
    const said = structuredClone(tree)
    visit(said, (node) => {
      if (node.type !== 'image' && node.type !== 'figure') return
      places.push(placeOf(node, document))
      node.alt = ''
    })
    const [place] = places
    if (!place) return
    const words = countWords(toPlainText(said, { link: () => undefined }), document.locale)
    if (words < MIN_WORDS)
      yield { message: 'words', values: { words, images: places.length, min: MIN_WORDS }, place }
  },
})
