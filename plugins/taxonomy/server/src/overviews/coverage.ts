// A scheme -> how many concepts of each branch have a name in each language.
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
  const named: { ancestor: string; lang: string; rows: number }[] = await sql(`${CLOSURE.name} as closure`)
    .join(`${LABELS.name} as label`, 'label.concept', 'closure.descendant')
    .where('label.kind', 'pref')
    .whereIn('closure.ancestor', branches)
    .whereIn('closure.descendant', members())
    .groupBy('closure.ancestor', 'label.lang')
    .select('closure.ancestor', 'label.lang')
    .countDistinct({ rows: 'closure.descendant' })
  const whole: { lang: string; rows: number }[] = await sql(LABELS.name)
    .where('kind', 'pref')
    .whereIn('concept', members())
    .groupBy('lang')
    .select('lang')
    .countDistinct({ rows: 'concept' })
  const [all] = await sql(MEMBERS.name).where({ scheme }).countDistinct({ rows: 'concept' })
  const labels = await labelsOf(sql, branches)
  const tagOf = (lang: string): string => (lang === '' ? 'und' : lang)
  const total = {
    key: '',
    label: {},
    concepts: Number(all?.rows ?? 0),
    named: Object.fromEntries(whole.map(({ lang, rows }) => [tagOf(lang), Number(rows)])),
  }
  const rows = branches.map((key) => ({
    key,
    label: labels.get(key) ?? {},
    concepts: Number(sizes.find(({ ancestor }) => ancestor === key)?.rows ?? 0),
    named: Object.fromEntries(
      named.filter(({ ancestor }) => ancestor === key).map(({ lang, rows }) => [tagOf(lang), Number(rows)]),
    ),
  }))
  return { languages: whole.map(({ lang }) => tagOf(lang)).sort(), rows: [total, ...rows] }
}
