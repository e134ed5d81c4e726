// An event's mail: when and where at its top and in its text part, and a calendar file that any client opens.
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { toCalendar } from '../../src/message/calendar.ts'
import type { MailEvent } from '../../src/message/event.ts'
import { render } from '../context.ts'

const markdown = `---
title: Kaftmiddag, met limonade
description: Kom je boeken kaften.
type: event
date: 2027-07-15
slug: kaftmiddag
facts:
  - { id: datum, value: "2027-08-21T13:00", unit: date, text: "zaterdag 21 augustus, 13 uur" }
  - { id: einde, value: "2027-08-21T16:00", unit: date }
  - { id: plaats, value: "Oudegracht 88; Utrecht", unit: place }
---

Kom ook.
`
/** Unfolded lines as names and values. */
const linesOf = (calendar: string): string[] => calendar.replace(/\r\n /g, '').split('\r\n').slice(0, -1)

describe('an event', () => {
  it('says when and where, and can be kept', async () => {
    const { body, output } = await render(markdown)
    expect(body('html')).toContain('zaterdag 21 augustus, 13 uur')
    expect(body('text')).toContain('zaterdag 21 augustus, 13 uur\n\nOudegracht 88; Utrecht')
    const calendar = body('ics')
    expect(linesOf(calendar)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Kanaal//channel-email//EN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      expect.stringMatching(/^UID:[0-9a-f]{32}@winkel\.example$/),
      'DTSTAMP:20270715T000000Z',
      'DTSTART:20270821T110000Z',
      'DTEND:20270821T140000Z',
      'SUMMARY:Kaftmiddag\\, met limonade',
      'DESCRIPTION:Kom je boeken kaften.',
      'LOCATION:Oudegracht 88\\; Utrecht',
      'URL:https://winkel.example/nl/kaftmiddag/',
      'END:VEVENT',
      'END:VCALENDAR',
    ])
    const { attachments } = await PostalMime.parse(body('eml'))
    expect(attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ['event.ics', 'text/calendar'],
    ])
    const [attached] = attachments
    const content = attached?.content ?? ''
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
    expect(text.replace(/\r?\n/g, '\r\n')).toBe(calendar)
    expect(output.files.map(({ role }) => role)).toEqual(['html', 'text', 'mjml', 'eml', 'ics'])
  })

  it('of a day ends the next, and words its date itself', async () => {
    const day = markdown.replace(/T1[36]:00/g, '').replace(/, text: "[^"]*"/, '')
    const { body } = await render(day)
    expect(linesOf(body('ics'))).toContain('DTSTART;VALUE=DATE:20270821')
    expect(body('html')).toContain('zaterdag 21 augustus 2027')
  })

  it('without a start is a mail like any other', async () => {
    const { output } = await render('---\ntype: event\n---\n# Ooit\n\nMisschien.')
    expect(output.files.some(({ role }) => role === 'ics')).toBe(false)
  })
})

describe('toCalendar', () => {
  const event: MailEvent = {
    uid: 'a@b.example',
    title: 'T',
    description: '',
    url: 'https://b.example/',
    start: '2027-08-21',
    end: '2027-08-22',
    place: undefined,
    stamp: '2027-07-15T00:00:00.000Z',
    when: '',
  }
  it('ends a day after the last', () => {
    expect(linesOf(toCalendar(event))).toContain('DTEND;VALUE=DATE:20270823')
  })

  it('has the same lines for any words, none longer than 75 octets', () => {
    const names = (calendar: string) => linesOf(calendar).map((line) => line.split(/[:;]/)[0])
    const expected = names(toCalendar({ ...event, description: 'x', place: 'x' }))
    const words = fc.string({ unit: 'grapheme', maxLength: 200 })
    const hostile = fc.oneof(
      words,
      fc.string({ unit: fc.constantFrom('\r', '\n', ':', ';', ',', '\\', 'END:VEVENT', '\u2028') }),
    )
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, description, place) => {
        const calendar = toCalendar({ ...event, title, description: `x${description}`, place })
        expect(names(calendar)).toEqual(expected)
        for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      }),
      { numRuns: 300, seed: 5 },
    )
  })
})
