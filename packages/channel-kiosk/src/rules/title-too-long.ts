// Rule: a title that leaves no room for large type.
import { defineRule, placeOfMetadata } from '@kanaal/content'
import { limitOf } from '../limits.ts'
import { kioskOptions } from '../options.ts'
import { scenePartsOf } from '../scene-parts.ts'
import { measureScreen } from '../screen-metrics.ts'
import { linesOfText } from '../split/measure.ts'
import { BESIDE_SHARE } from '../to-drafts.ts'

/** Letters of a title are this much larger than those of running text. */
const TITLE_SCALE = 1.5

export const titleTooLong = defineRule<'rendition'>({
  id: 'title-too-long',
  source: 'channel-kiosk',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Title too long for a screen', nl: 'Titel te lang voor een scherm' },
  why: {
    en: 'The title is what people read in passing, so it stands in the largest type. A long one is set smaller, until it is no larger than the text.',
    nl: 'De titel leest men in het voorbijgaan, dus die staat in de grootste letters. Een lange wordt kleiner gezet, tot hij niet groter is dan de tekst.',
  },
  fix: {
    en: 'Shorten the title, or give the screen its own: `copy: { kiosk: { title: … } }` in the front matter.',
    nl: 'Kort de titel in, of geef het scherm een eigen titel: `copy: { kiosk: { title: … } }` in de front matter.',
  },
  messages: {
    long: {
      en: 'The title takes {lines} lines; a screen holds {max} in large type. It is set smaller. Shorten it by about {over} characters, or give the screen a title of its own.',
      nl: 'De titel beslaat {lines} regels; op een scherm passen er {max} in grote letters. Hij wordt kleiner gezet. Kort hem met zo’n {over} tekens in, of geef het scherm een eigen titel.',
    },
  },
  references: [
    { title: 'Limits of a screen', url: 'packages/channel-kiosk/README.md#limits', checkedAt: '2026-11-21' },
  ],
  examples: {
    ok: [{ markdown: '# Deliveries to the city centre: clean vans only from 2028' }],
    notOk: [
      {
        markdown:
          '# City and shopkeepers agree: from 2028 only couriers with zero-emission vehicles may still deliver to shops and homes in the city centre, from Monday to Saturday',
        messages: ['long'],
      },
    ],
  },
  *check({ document, output, context, limits }) {
    const scene = scenePartsOf(output).find(({ kind }) => kind === 'title')
    const title = document.copy?.title ?? document.metadata.title
    if (!scene || !title) return
    const { lettersPerLine } = measureScreen(kioskOptions.parse(context.options).screen)
    const share = scene.assets.length > 0 ? BESIDE_SHARE : 1
    const letters = Math.max(1, Math.floor((lettersPerLine * share) / TITLE_SCALE))
    const lines = linesOfText(title, letters)
    const max = limitOf(limits, 'title-lines')
    if (lines <= max) return
    const over = title.length - max * letters
    const place = document.copy?.places?.title ?? placeOfMetadata('title', document)
    yield { message: 'long', values: { lines, max, over }, expected: max, actual: lines, place }
  },
})
