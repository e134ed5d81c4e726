// Subject and preheader: the two lines an inbox shows.
import { describe, expect, it } from 'vitest'
import { countGraphemes, cutAtWord } from '../../src/message/graphemes.ts'
import { headerText } from '../../src/message/header-text.ts'
import { render } from '../context.ts'

const inbox = async (markdown: string, copy?: { subject?: string; preheader?: string }) => {
  const { output } = await render(markdown, {
    edit: (document) => {
      if (copy) document.copy = { tree: { type: 'root', children: [] }, ...copy }
    },
  })
  return [output.parts.subject, output.parts.preheader]
}

describe('subject and preheader', () => {
  it('prefer copy that was written for the mail', async () => {
    const copy = { subject: 'Nu 20% korting', preheader: 'Alleen deze week.' }
    expect(await inbox('# Actie\n\nTekst.', copy)).toEqual(['Nu 20% korting', 'Alleen deze week.'])
  })

  it('fall back to title, description, teaser, first paragraph', async () => {
    expect(await inbox('---\ndescription: Kort gezegd.\n---\n# Actie\n\nTekst.')).toEqual([
      'Actie',
      'Kort gezegd.',
    ])
    expect(await inbox('# Actie\n\nEerst.\n\n:::teaser\nDe lead.\n:::')).toEqual(['Actie', 'De lead.'])
    expect(await inbox('# Actie\n\nEerst *dit*.')).toEqual(['Actie', 'Eerst dit.'])
    expect(await inbox('## Kop\n\nEerst.')).toEqual(['Kop', 'Eerst.'])
  })

  it('do not say the same twice', async () => {
    expect(await inbox('---\ndescription: Actie!\n---\n# Actie\n\nIets nieuws.')).toEqual([
      'Actie',
      'Iets nieuws.',
    ])
  })

  it('keeps the body when only subject and preheader were written', async () => {
    const { body } = await render('# Actie\n\nDe tekst zelf.', {
      edit: (document) => {
        document.copy = { tree: { type: 'root', children: [] }, subject: 'Nieuw' }
      },
    })
    expect(body('html')).toContain('De tekst zelf.')
    expect(body('text')).toContain('De tekst zelf.')
  })

  it('pads the hidden line in HTML only', async () => {
    const { body } = await render('---\ndescription: Verborgen regel.\n---\n# Actie\n\nTekst.')
    expect(body('html')).toMatch(/display:none[^>]*>Verborgen regel\.\u00a0\u200c\u034f/)
    expect(body('text')).not.toContain('Verborgen regel')
  })
})

describe('cutAtWord', () => {
  it('ends at a word and counts what a reader sees', () => {
    expect(cutAtWord('een twee drie vier', 12)).toBe('een twee…')
    expect(cutAtWord('👩‍👩‍👧 drie', 6)).toBe('👩‍👩‍👧 drie')
    expect(cutAtWord('字'.repeat(20), 10)).toBe(`${'字'.repeat(9)}…`)
    expect(countGraphemes('👩‍👩‍👧é')).toBe(2)
  })

  it('takes its time on a paragraph of a megabyte', () => {
    const started = performance.now()
    expect(countGraphemes('a'.repeat(1_000_000))).toBe(1_000_000)
    expect(cutAtWord('woord '.repeat(200_000), 110)).toHaveLength(108)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})

describe('headerText', () => {
  it('is one line without hidden characters', () => {
    expect(headerText(' Sale\r\nBcc: x@y.z\0\u2028\u202enow ')).toBe('Sale Bcc: x@y.z now')
    expect(headerText('2 + 2 =? Sale =?utf-8?Q?=0D=0ABcc:_x@y.z?=')).toBe(
      '2 + 2 =? Sale = ?utf-8?Q?=0D=0ABcc:_x@y.z?=',
    )
    expect(headerText('👩‍👩‍👧 نیم‌فاصله')).toBe('👩‍👩‍👧 نیم‌فاصله')
  })
})

describe('the preheader of a mail', () => {
  const long = 'Kom kijken, want er is van alles te doen voor jong en oud. '.repeat(4)
  const front = '---\ntitle: Open dag\ndescription: In het kort.\n---\n\n'
  it.each([
    ['the teaser', `${front}:::teaser\nKom kijken.\n:::`, 'Kom kijken.'],
    ['the description, where the teaser would be cut', `${front}:::teaser\n${long}\n:::`, 'In het kort.'],
    [
      'the description, where the teaser repeats the subject',
      `${front}:::teaser\nOpen dag\n:::`,
      'In het kort.',
    ],
    ['the first paragraph, where there is neither', '# Open dag\n\nMet muziek.', 'Met muziek.'],
    [
      'what is written for mails',
      `${front.replace('---\n\n', 'copy:\n  email: { description: Voor in de mail }\n---\n\n')}:::teaser\nKom kijken.\n:::`,
      'Voor in de mail',
    ],
  ])('is %s', async (_name, markdown, expected) => {
    const { output } = await render(markdown)
    expect(output.parts.preheader).toBe(expected)
  })
})
