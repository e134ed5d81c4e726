// A scheme -> how many concepts of each branch have a name in each language.
import { isEveryLanguage } from '@kanaal/content'
import type { Core } from '@strapi/strapi'
import type { Coverage } from '../../../shared/overviews'
import { labelsOf } from '../vocabulary/describe-concepts'
import { CLOSURE, LABELS, MEMBERS } from '../vocabulary/tables'
import { topsOf } from '../vocabulary/tree-pages'

/** Branches of one table; a flat list has no branches worth a row each. */
const BRANCHES = 200

export async function coverageOf(strapi: Core.Strapi, scheme: string): Promise<Coverage> {
  const sql = strapi.db.connection
  const members = () => sql(MEMBERS.name).where({ scheme }).select('concept')
  const tops = (await topsOf(sql, scheme)).sort()
  const branches = tops.length > BRANCHES ? [] : tops
  const sizes: { ancestor: string; rows: number }[] = await sql(CLOSURE.name)
    .whereIn('ancestor', branches)
    .whereIn('descendant', members())
    .groupBy('ancestor')
    .select('ancestor')
    .countDistinct({ rows: 'descendant' })
  const tags: { lang: string }[] = await sql(LABELS.name)
    .where('kind', 'pref')
    .whereIn('concept', members())
    .distinct('lang')
  // A name that is the same in every language is a name in each of them.
  const neutral = tags.map(({ lang }) => lang).filter(isEveryLanguage)
  const own = tags.map(({ lang }) => lang).filter((lang) => !neutral.includes(lang))
  const languages = own.length > 0 ? own : neutral
  const whole = new Map<string, number>()
  const named = new Map<string, Map<string, number>>()
  for (const lang of languages) {
    const labelled = () =>
      sql(LABELS.name)
        .where('kind', 'pref')
        .whereIn('lang', [lang, ...neutral])
        .select('concept')
    const [row] = await sql(LABELS.name)
      .where('kind', 'pref')
      .whereIn('lang', [lang, ...neutral])
      .whereIn('concept', members())
      .countDistinct({ rows: 'concept' })
    whole.set(lang, Number(row?.rows ?? 0))
    const rows: { ancestor: string; rows: number }[] = await sql(CLOSURE.name)
      .whereIn('ancestor', branches)
      .whereIn('descendant', members())
      .whereIn('descendant', labelled())
      .groupBy('ancestor')
      .select('ancestor')
      .countDistinct({ rows: 'descendant' })
    named.set(lang, new Map(rows.map((one) => [one.ancestor, Number(one.rows)])))
  }
  const [all] = await sql(MEMBERS.name).where({ scheme }).countDistinct({ rows: 'concept' })
  const labels = await labelsOf(sql, branches)
  const tagOf = (lang: string): string => (lang === '' ? 'und' : lang)
  const total = {
    key: '',
    label: {},
    concepts: Number(all?.rows ?? 0),
    named: Object.fromEntries([...whole].map(([lang, count]) => [tagOf(lang), count])),
  }
  const rows = branches.map((key) => ({
    key,
    label: labels.get(key) ?? {},
    concepts: Number(sizes.find(({ ancestor }) => ancestor === key)?.rows ?? 0),
    named: Object.fromEntries(
      languages.flatMap((lang) => {
        const count = named.get(lang)?.get(key)
        return count === undefined ? [] : [[tagOf(lang), count] as const]
      }),
    ),
  }))
  return { languages: languages.map(tagOf).sort(), rows: [total, ...rows] }
}
