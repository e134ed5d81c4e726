// What a case of contradiction is: a document with declared facts, and sentences to put into it.

export interface Setting {
  locale: 'nl' | 'en'
  title: string
  /** Items of the front matter's `facts`, without the dash. */
  facts: string[]
  body: string
  /** The id of the fact that the sentence contradicts, and the sentence. */
  contradictions: [id: string, sentence: string][]
  harmless: string[]
}

export interface Case {
  setting: Setting
  sentence: string
  /** Undefined: nothing may be found. */
  contradicts: string | undefined
  markdown: string
}

/** Where an editor may have typed it. */
const HOMES: ((sentence: string) => { front?: string; body?: string })[] = [
  (sentence) => ({ body: sentence }),
  (sentence) => ({ body: `## Praktisch\n\n- ${sentence}\n- Meer weten? Kijk verder.` }),
  (sentence) => ({ body: `:::callout{type="info"}\n${sentence}\n:::` }),
  (sentence) => ({ front: `description: ${JSON.stringify(sentence)}` }),
  (sentence) => ({ front: `keyMessage: ${JSON.stringify(sentence)}` }),
  (sentence) => ({ body: `:::teaser\n${sentence}\n:::` }),
  (sentence) => ({ body: `> Lees dit eerst.\n\n**${sentence}**` }),
]

export const casesOf = (setting: Setting, index: number): Case[] => {
  const all = [
    ...setting.contradictions.map(([id, sentence]) => ({ sentence, contradicts: id })),
    ...setting.harmless.map((sentence) => ({ sentence, contradicts: undefined })),
  ]
  return all.map(({ sentence, contradicts }, row) => {
    // A table or heading of its own stands in the body.
    const home = HOMES[sentence.includes('\n') ? 0 : (index + row) % HOMES.length]?.(sentence) ?? {}
    return { setting, sentence, contradicts, markdown: toMarkdown(setting, home) }
  })
}

function toMarkdown(
  { locale, title, facts, body }: Setting,
  home: { front?: string; body?: string },
): string {
  const front = [
    `locale: ${locale}`,
    `title: ${JSON.stringify(title)}`,
    ...(home.front ? [home.front] : []),
    `facts:\n${facts.map((fact) => `  - ${fact}`).join('\n')}`,
  ]
  return `---\n${front.join('\n')}\n---\n\n${body}\n\n${home.body ?? ''}\n`
}
