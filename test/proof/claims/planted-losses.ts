// What was put into documents to be left out is named by the ledger; beside it, what pandoc's log names.
import { emptyInputs } from '@kanaal/engine'
import { createDefaultEngine } from '../../bench/default-engine.ts'
import { type Claim, checkAll } from '../claim.ts'
import { askPandoc, hasPandoc } from '../ledger/ask-pandoc.ts'
import { CORPUS, casesOf, OWN } from '../ledger/cases-of.ts'
import { textOfRendition } from '../ledger/text-of-rendition.ts'

/** Each holds one marker. Some are left out everywhere, some where a channel is short of room or of means. */
const PLANTS = [
  '<form><button>plant1x</button></form>',
  '<script>plant2x()</script>',
  'A word in an <abbr title="plant3x">element</abbr>.',
  '{{< plant4x >}}',
  ':::only{channel="nobody"}\nplant5x\n:::',
  '[^plant6x]: plant6x',
  '![plant7x](https://pictures.example/plant7x.png)',
  '| a | b |\n|---|---|\n| plant8x | c |',
  '```\nplant9x\n```',
  '::embed{url="https://film.example/a" title="plant10x"}',
  '<video src="https://film.example/a.mp4">plant11x</video>',
  '> - plant12x',
]
const MARKER = /plant\d+x/g
const SEED = `\n\n${PLANTS.join('\n\n')}\n`

export const plantedLosses: Claim = {
  id: 'planted-losses',
  says: `Of ${PLANTS.length} pieces planted in each document, those that a default target leaves out are all named in its ledger, with their place`,
  unit: 'documents',
  size: { proof: OWN + CORPUS, test: 12 },
  needs: 'markdown',
  async run(size) {
    const engine = await createDefaultEngine()
    const counts = { missing: 0, pandoc: 0, named: 0 }
    const isAsked = hasPandoc()
    if (!isAsked) console.warn('PASSED OVER: pandoc is not there, so its log stands beside nothing')
    const outcome = await checkAll(
      casesOf(size, (source) => source + SEED),
      async ({ source, document }) => {
        if (isAsked) countPandoc(source)
        const text = source.replace(/^\ufeff/, '')
        const renditions = await engine.publish(document, {
          inputs: emptyInputs,
          now: '2026-11-21T00:00:00Z',
        })
        const unnamed = renditions.flatMap((rendition) => {
          const read = new Set(textOfRendition(rendition).match(MARKER))
          const named = new Set(
            rendition.losses.flatMap(({ place }) => {
              const { start, end } = place.position ?? {}
              return text.slice(start?.offset ?? 0, end?.offset ?? 0).match(MARKER) ?? []
            }),
          )
          const missing = [...new Set(SEED.match(MARKER))].filter((marker) => !read.has(marker))
          counts.missing += missing.length
          return missing
            .filter((marker) => !named.has(marker))
            .map((marker) => `${rendition.target}: ${marker}`)
        })
        return unnamed.length === 0 ? undefined : `${document.id}: ${unnamed.join(', ')}`
      },
    )
    const pandoc = isAsked
      ? `; the log of pandoc names ${counts.named} of the ${counts.pandoc} that are missing from its plain text of the same documents`
      : ''
    return { ...outcome, note: `${counts.missing} pieces are missing from an output${pandoc}` }

    function countPandoc(markdown: string): void {
      const answer = askPandoc(markdown)
      if (!answer) return
      const missing = [...new Set(SEED.match(MARKER))].filter((marker) => !answer.output.includes(marker))
      counts.pandoc += missing.length
      counts.named += missing.filter((marker) => answer.log.includes(marker)).length
    }
  },
}
