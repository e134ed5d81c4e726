// Labels that contain what somebody types -> the concepts they belong to, the best first, each with the label that says so.

export interface LabelRow {
  concept: string
  scheme: string
  lang: string
  kind: 'pref' | 'alt' | 'hidden' | 'notation'
  literal: string
  folded: string
}

export function bestMatches(
  rows: readonly LabelRow[],
  folded: string,
  { language, limit }: { language: string; limit: number },
): LabelRow[] {
  const best = new Map<string, LabelRow & { rank: number }>()
  for (const row of rows) {
    const rank = rankOf(row, folded, language)
    const known = best.get(row.concept)
    if (!known || known.rank > rank) best.set(row.concept, { ...row, rank })
  }
  return [...best.values()]
    .sort((a, b) => a.rank - b.rank || a.folded.length - b.folded.length || (a.concept < b.concept ? -1 : 1))
    .slice(0, limit)
}

/** Of no language, or the same in all. */
const NEUTRAL = ['', 'mul', 'zxx']
const KIND_RANK = { pref: 0, notation: 1, alt: 2, hidden: 3 }

function rankOf({ folded, kind, lang }: LabelRow, wanted: string, language: string): number {
  const place =
    folded === wanted ? 0 : folded.startsWith(wanted) ? 1 : ` ${folded}`.includes(` ${wanted}`) ? 2 : 3
  const isOwn = [language.split('-')[0], ...NEUTRAL].includes(lang.toLowerCase().split('-')[0] ?? '')
  return place * 10 + KIND_RANK[kind] * 2 + (isOwn ? 0 : 1)
}
