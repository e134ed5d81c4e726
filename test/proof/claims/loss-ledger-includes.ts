// A document that includes another, both with words for an audience: the ledger accounts for every word of both.
import { parseMarkdown } from '@kanaal/content'
import { resolveInputs } from '@kanaal/engine'
import { createDefaultEngine } from '../../bench/default-engine.ts'
import { type Claim, checkAll } from '../claim.ts'
import { casesOf, OWN } from '../ledger/cases-of.ts'
import { findGapsAcross } from '../ledger/find-gaps.ts'

const AUDIENCES = [undefined, 'parents']
const HOST = 'around/host.md'

const host = `# Around another document

Before it stands one quiet sentence about yellow umbrellas.

## Doors of the house

Ordinary visitors walk in whenever the wooden door is open.

::include{id="part"}

:::variant{audience="parents" block="doors-of-the-house"}
Parents ring the copper bell beside the garden fence first.
:::

:::only{audience="parents"}
Parents alone read about the meeting in the upstairs library.
:::

:::except{audience="parents"}
Everybody else reads about the market on the village square.
:::
`
/** Not of the first rank: a text without a title would take it for one. */
const ending = `

## Prices inside

Ordinary tickets have the price that stands above the counter.

:::variant{audience="parents" block="prices-inside"}
Parents pay half of it on every second Wednesday afternoon.
:::
`

export const lossLedgerIncludes: Claim = {
  id: 'loss-ledger-includes',
  says: 'Where a document includes another and both have words and variants for an audience, each word of both is in the output or in the span of a loss that names the right document, for everybody and for that audience; losses are disjoint',
  unit: 'documents',
  size: { proof: OWN, test: OWN },
  needs: 'markdown',
  async run(size) {
    const engine = await createDefaultEngine()
    const around = parseMarkdown(host, { path: HOST, defaultLocale: 'en' })
    const title = around.metadata.title
    return checkAll(
      casesOf(size, (source) => source + ending),
      async ({ source, path, document }) => {
        const inputs = await resolveInputs(around, { include: async () => document })
        const sources = [
          { text: host, path: HOST, title },
          { text: source, path, title: document.metadata.title },
        ]
        const gaps: string[] = []
        for (const audience of AUDIENCES)
          for (const rendition of await engine.publish(around, {
            inputs,
            now: '2026-11-21T00:00:00Z',
            ...(audience !== undefined && { audience }),
          }))
            gaps.push(
              ...findGapsAcross(sources, rendition).map(
                (gap) => `${rendition.target} for ${audience ?? 'all'}: ${gap}`,
              ),
            )
        return gaps.length === 0 ? undefined : `${document.id}: ${gaps.slice(0, 3).join('; ')}`
      },
    )
  },
}
