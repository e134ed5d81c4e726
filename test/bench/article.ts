// A size to an article such as an editor writes: always the same one for the same size.

const SENTENCES = [
  'The new school year begins on Monday, and the doors open at half past eight.',
  'Bring the **blue form**, a pencil case and something to eat at noon.',
  'Parents find the timetable [on the site](https://www.example.org/timetable), also on paper at the desk.',
  'Bicycles go behind the gym; scooters stay at home this year.',
  'Who comes by bus leaves at line 7, stop *Canal Street*, every ten minutes.',
  'The canteen sells soup from €2.50 and bread with `cheese` or hummus. 🥪',
  'Questions? Call the office, or write to <office@example.org> before Friday.',
]

const BLOCKS: ((turn: number) => string)[] = [
  (turn) => `## Week ${turn + 1}: what happens when`,
  (turn) => [0, 1, 2, 3].map((step) => sentence(turn + step)).join(' '),
  (turn) =>
    `- ${sentence(turn)}\n- ${sentence(turn + 1)}\n  - ${sentence(turn + 2)}\n- [x] ${sentence(turn + 3)}`,
  (turn) => [1, 2, 3].map((step) => sentence(turn + step)).join(' '),
  (turn) => `> ${sentence(turn)}\n> ${sentence(turn + 4)}`,
  (turn) =>
    `| Day | Room | Teacher |\n| --- | ---: | --- |\n${['Mon', 'Tue', 'Wed'].map((day) => `| ${day} | ${turn + 10} | Ms. ${day}dy |`).join('\n')}`,
  (turn) => `![Pupils in the hall, week ${turn + 1}](https://www.example.org/hall-${turn}.jpg "The hall")`,
  (turn) => `:::callout[Mind the date]{type="info"}\n${sentence(turn + 2)}\n:::`,
  (turn) => `1. ${sentence(turn)}\n2. ${sentence(turn + 5)}\n3. ${sentence(turn + 6)}`,
  (turn) => `\`\`\`js\nconst week = ${turn}\nconsole.log(week + 1)\n\`\`\``,
  (turn) =>
    `The fee is :fact[€ ${turn + 20}.50]{id="fee-${turn}" value="${turn + 20}.50" unit="EUR"}. ${sentence(turn)}`,
  () => '::cta[Sign up now]{href="https://www.example.org/sign-up"}',
]

const sentence = (index: number): string => SENTENCES[index % SENTENCES.length] ?? ''

/** Markdown with front matter, of `bytes` UTF-8 bytes or at most one block more. */
export function createArticle(bytes: number): string {
  let text = `---
title: Back to school
description: All that parents and pupils need to know before the first Monday of the new school year.
date: 2026-08-17
authors: [Ada Byron]
tags: [school, parents]
---
`
  for (let turn = 0; Buffer.byteLength(text) < bytes; turn += 1)
    text += `\n${BLOCKS[turn % BLOCKS.length]?.(Math.floor(turn / BLOCKS.length) + turn) ?? ''}\n`
  return text
}

/** As in the research that set the aims: a usual article, and a long one. */
export const SIZES = { '6 kB': 6_000, '40 kB': 40_000 } as const
