// Attack strings to a document that has each of them in every place where an editor can type.

/** How the text of one document is made: `copy` writes it by hand for a channel, and leaves the slug to the path. */
export type Writing = 'derived' | 'copy'

export interface HostileSource {
  markdown: string
  /** Below the source directory. */
  path: string
}

export function hostileDocument(attacks: readonly string[], writing: Writing): HostileSource {
  const at = (index: number): string => attacks[index % attacks.length] ?? ''
  const all = attacks.join(' ')
  const front = {
    title: all,
    description: all,
    date: '2026-11-01',
    canonical: at(1),
    authors: attacks.map((attack) => ({ name: attack, url: attack, email: attack })),
    image: { src: at(2), alt: all },
    tags: attacks,
    keywords: attacks,
    categories: attacks,
    rights: all,
    license: at(3),
    owner: all,
    keyMessage: all,
    campaign: at(4),
    aliases: attacks,
    facts: [{ id: 'price', value: at(5), unit: at(6), text: all }],
    callToAction: { label: all, href: at(7) },
    [`x-${at(8)}`]: all,
    ...(writing === 'derived' ? { slug: at(9) } : { copy: copyOf(all, at(10)) }),
  }
  return {
    // JSON is YAML.
    markdown: `---\n${JSON.stringify(front)}\n---\n\n${attacks.map(passage).join('\n\n')}\n`,
    path: writing === 'derived' ? 'attack.md' : `${at(9)}.md`,
  }
}

const copyOf = (all: string, href: string) => ({
  email: { title: all, subject: all, preheader: all, text: asWords(all), callToAction: { label: all, href } },
  x: { text: asWords(all) },
  mastodon: { text: all },
  kiosk: { title: all, callToAction: { label: all, href } },
})

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ')

/** The words themselves: every sign that means something in Markdown is escaped. */
const asWords = (text: string): string => oneLine(text).replace(/[!-/:-@[-`{-~]/g, '\\$&')
/** Between `<` and `>`. Character references stay, and are decoded. */
const asAddress = (text: string): string => `<${text.replace(/[<>\\]/g, '\\$&').replace(/[\r\n]/g, '&#10;')}>`
/** Between quotes, word for word. */
const asAttribute = (text: string): string =>
  `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\r', '&#13;').replaceAll('\n', '&#10;')}"`

/** A fence longer than any run of backticks in the text. */
const fenceOf = (text: string): string =>
  '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)))

/** A quote ends what an attack leaves open: it cannot hide the attacks after it. */
const quoted = (text: string): string => text.replace(/^/gm, '> ')

function passage(attack: string, index: number): string {
  const words = asWords(attack)
  const address = asAddress(attack)
  const value = asAttribute(attack)
  const fence = fenceOf(attack)
  return `## ${words}

${quoted(attack)}

[${words}](${address} "${words}") and ![${words}](${address}) and ${fence} ${oneLine(attack)} ${fence}, :fact[${words}]{id="fact-${index}" value=${value} unit=${value}} on :date[${words}]{at=${value} tz=${value}}.[^note-${index}]

[^note-${index}]: ${words} [words](${address})

::cta[${words}]{href=${value} kind=${value}}

::figure[${words}]{src=${value} alt=${value} credit=${value}}

::figure{src="/picture.png" alt=${value} credit=${value}}

::embed[${words}]{url=${value} title=${value} poster=${value} transcript=${value}}

:::callout[${words}]{type=${value}}
Words.
:::

:::callout{type="warning" title=${value}}
Words.
:::

:::disclaimer{for=${value}}
${words}
:::

:::only{channel=${value} audience=${value}}
Words.
:::

::include{id=${value}}

::unknown[${words}]{onclick=${value} style=${value}}

| ${words} | Cell |
| --- | --- |
| Cell | ${words} |

${fence}${oneLine(attack).replaceAll('`', '').trim().split(/\s/)[0] ?? ''}
${attack}
${fence}`
}
