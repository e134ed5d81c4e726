// A running CMS -> any documents and any question: what the query finds is what judging them one by one finds.
import { insertRows, kitOf } from '@kanaal/strapi-kit/strapi-server'
import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import type { CmsCast } from './cms-cast.ts'

export function describeDeliverProperty(cast: () => CmsCast): void {
  it('M24 the query and the judge of single documents agree, whatever documents and questions', async () => {
    const { strapi } = cast().cms
    const service = strapi.plugin('omnichannel').service('deliver') as unknown as DeliverService
    const { metadata } = kitOf(strapi).sources
    const sql = strapi.db.connection
    const fake = 'api::event.event'
    const key = fc.constantFrom('a', 'b', 'c')
    const few = fc.uniqueArray(key, { maxLength: 2 })
    const document = fc.record({
      locale: fc.constantFrom('nl', 'en'),
      id: fc.integer({ min: 1, max: 40 }),
      updatedAt: fc.integer({ min: 1, max: 5 }),
      persona: few,
      journeyStage: few,
      notPersona: few,
      notStage: few,
      precedence: fc.constantFrom(0, 0, 0, -2, 3),
      channels: fc.uniqueArray(fc.constantFrom('web', 'email'), { maxLength: 2 }),
      until: fc.constantFrom(5, 100),
    })
    const question = fc.record({
      channels: fc.constantFrom<string[]>([], ['web'], ['web', 'email']),
      persona: fc.option(key, { nil: undefined }),
      journeyStage: fc.option(key, { nil: undefined }),
      fallback: fc.constantFrom<string[]>([], ['en']),
      completeness: fc.constantFrom(undefined, 0.5),
      size: fc.integer({ min: 1, max: 7 }),
    })
    const base = 9_000_000
    const forget = async () => {
      for (const table of [metadata?.documents, metadata?.facets])
        await sql(table)
          .where('doc', '>=', base)
          .where('doc', '<', base + 1000)
          .delete()
    }
    // Also of a run that failed: other stories look at the same tables.
    onTestFinished(forget)
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(document, { maxLength: 30, selector: ({ id, locale }) => `${id} ${locale}` }),
        question,
        async (given, { size, persona, journeyStage, ...rest }) => {
          const docOf = (one: { id: number; locale: string }) =>
            base + one.id * 2 + (one.locale === 'nl' ? 0 : 1)
          const own = { uid: fake, status: 'published' }
          await forget()
          const keyOf = (one: (typeof given)[number]) => ({
            ...own,
            document_id: `prop-${one.id}`,
            locale: one.locale,
            doc: docOf(one),
          })
          const rows = given.map((one) => ({
            ...keyOf(one),
            title: '',
            score: 0.4,
            is_ready: true,
            personas: one.persona.length,
            stages: one.journeyStage.length,
            segments: 0,
            audiences: 0,
            left_out: one.notPersona.length + one.notStage.length,
            precedence: one.precedence,
            valid_from: 0,
            valid_until: one.until,
            updated_at: one.updatedAt,
          }))
          const none = { score: null, valid_from: null, valid_until: null }
          const facets = given.flatMap((one) => [
            ...one.persona.map((value) => ({ ...keyOf(one), ...none, facet: 'persona', value })),
            ...one.journeyStage.map((value) => ({ ...keyOf(one), ...none, facet: 'journeyStage', value })),
            ...one.notPersona.map((value) => ({ ...keyOf(one), ...none, facet: 'not-persona', value })),
            ...one.notStage.map((value) => ({ ...keyOf(one), ...none, facet: 'not-journeyStage', value })),
            ...one.channels.map((value) => ({
              ...keyOf(one),
              facet: 'channel',
              value,
              score: value === 'web' ? 0.8 : 0.3,
              valid_from: 0,
              valid_until: one.until,
            })),
          ])
          await insertRows(sql, metadata?.documents ?? '', rows)
          await insertRows(sql, metadata?.facets ?? '', facets)
          const dimensions = { ...(persona ? { persona } : {}), ...(journeyStage ? { journeyStage } : {}) }
          const asked = {
            ...rest,
            types: [{ uid: fake, isLocalized: true }],
            locale: 'nl',
            dimensions,
            terms: [],
            expand: 'self',
            at: 50,
          }
          const isOpen = (one: (typeof given)[number]) => {
            if (rest.channels.length === 0) return one.until > 50 && 0.4 >= (rest.completeness ?? 0)
            const score = (channel: string) => (channel === 'web' ? 0.8 : 0.3)
            return (
              one.until > 50 &&
              one.channels.some(
                (name) => rest.channels.includes(name) && score(name) >= (rest.completeness ?? 0),
              )
            )
          }
          const fits = (names_: string[], not: string[], name: string | undefined) =>
            name === undefined || (!not.includes(name) && (names_.length === 0 || names_.includes(name)))
          const rank = (one: (typeof given)[number]) =>
            (persona === undefined || one.persona.includes(persona)) &&
            (journeyStage === undefined || one.journeyStage.includes(journeyStage))
              ? 0
              : 1
          const expected = [['nl'], rest.fallback]
            .flatMap(([locale]) => (locale === undefined ? [] : [locale]))
            .flatMap((locale, index) =>
              given
                .filter((one) => one.locale === locale)
                .filter(
                  (one) =>
                    index === 0 || !given.some(({ id, locale: other }) => id === one.id && other === 'nl'),
                )
                .filter(
                  (one) =>
                    isOpen(one) &&
                    fits(one.persona, one.notPersona, persona) &&
                    fits(one.journeyStage, one.notStage, journeyStage),
                )
                .sort(
                  (a, b) =>
                    rank(a) - rank(b) ||
                    b.precedence - a.precedence ||
                    b.updatedAt - a.updatedAt ||
                    docOf(b) - docOf(a),
                ),
            )
            .map((one) => `prop-${one.id} ${one.locale}`)
          const seen: string[] = []
          let after: object | undefined
          for (let turn = 0; turn < 100; turn += 1) {
            const { items, next } = await service.find(asked, after, size)
            seen.push(
              ...items
                .map(({ documentId, locale }) => `${documentId} ${locale}`)
                .filter((id) => id.startsWith('prop-')),
            )
            after = next
            if (!next) break
          }
          expect(seen).toEqual(expected)
          const shown = given.filter((one) => expected.includes(`prop-${one.id} ${one.locale}`))
          const counted = await service.facets(asked, ['persona', 'journeyStage'])
          // Other stories have documents of this type too.
          for (const facet of Object.values(counted))
            facet.values = facet.values.filter(({ value }) => value.length === 1)
          expect(counted).toEqual({
            persona: naiveFacet(shown.map((one) => one.persona)),
            journeyStage: naiveFacet(shown.map((one) => one.journeyStage)),
          })
          const excluded = await service.explain(asked, 1000)
          expect(
            excluded.filter(({ documentId }) => expected.some((one) => one.startsWith(`${documentId} `))),
          ).toEqual([])
        },
      ),
      { numRuns: 40, seed: 24 },
    )
  })
}

function naiveFacet(lists: string[][]): object {
  const values = ['a', 'b', 'c'].map((value) => ({
    value,
    count: lists.filter((list) => list.includes(value)).length,
  }))
  const had = values.filter(({ count }) => count > 0)
  return {
    values: had.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    isComplete: true,
  }
}

interface DeliverService {
  facets(asked: object, facets: string[]): Promise<Record<string, { values: { value: string }[] }>>
  find(
    asked: object,
    after: object | undefined,
    size: number,
  ): Promise<{ items: { documentId: string; locale: string }[]; next?: object }>
  explain(asked: object, limit: number): Promise<{ documentId: string }[]>
}
