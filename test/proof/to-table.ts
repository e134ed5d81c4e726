// Proven and refuted claims to the page that says so.
import type { Claim, Outcome } from './claim.ts'

export interface Proven {
  claim: Claim
  outcome: Outcome
  seconds: number
}

export interface Circumstances {
  commit: string
  /** `YYYY-MM-DD` */
  date: string
  node: string
  platform: string
}

const HEAD = `# Proof

What Kanaal claims about itself, at full size. Made by \`npm run proof\`, which overwrites this page; \`npm test\` runs the same code at a smaller size. Claims about speed are in \`npm run bench\`.
`

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ')

export function toTable(proven: readonly Proven[], { commit, date, node, platform }: Circumstances): string {
  const rows = proven.map(({ claim, outcome, seconds }) => {
    const size = `${outcome.checked.toLocaleString('en')} ${claim.unit}`
    const verdict = outcome.refuted.length === 0 ? 'holds' : `**refuted**: ${outcome.refuted.length} or more`
    const result = outcome.note === undefined ? verdict : `${verdict}: ${cell(outcome.note)}`
    return `| ${cell(claim.says)} | ${cell(size)} | ${result} | ${Math.round(seconds)} s | ${commit} | ${date} |`
  })
  const refuted = proven.filter(({ outcome }) => outcome.refuted.length > 0)
  const cases = refuted.map(
    ({ claim, outcome }) =>
      `\n## Refuted: ${claim.id}\n\n${outcome.refuted.map((one) => `- \`${cell(one).replaceAll('`', "'").slice(0, 300)}\``).join('\n')}\n`,
  )
  return `${HEAD}
| claim | size | result | took | commit | date |
| --- | --- | --- | ---: | --- | --- |
${rows.join('\n')}

Node ${node}, ${platform}.
${cases.join('')}`
}
