// Who answers for a document today, and what the gate and the panel say of it.
import { parseMarkdown } from '@kanaal/content'
import { articleProfile, defaultProfiles, defineProfile } from '@kanaal/metadata'
import { site } from '@kanaal/types'
import { describe, expect, it } from 'vitest'
import { evaluate, type Ruleset } from '../../server/src/evaluate'
import { risksOf } from '../../server/src/risks-of'
import { escalatedBefore, standingOf } from '../../server/src/standing'
import { stewardFindings } from '../../server/src/steward-findings'

const ownerIsMandatory = defineProfile({
  ...articleProfile,
  properties: articleProfile.properties.map((property) =>
    property.key === 'owner' ? { ...property, obligation: 'mandatory' } : property,
  ),
})
const ruleset: Ruleset = {
  version: 'v1',
  profiles: defaultProfiles,
  defaults: {},
  site: site.parse({
    url: 'https://example.org',
    name: 'Example',
    locales: ['nl'],
    defaultLocale: 'nl',
    timeZone: 'Europe/Amsterdam',
  }),
  targets: [{ id: 'web', channel: 'web', title: { en: 'Web' }, isDefault: true }],
}
const NOW = Date.parse('2027-05-31T12:00:00Z')
const gone = new Set(['Ada', 'Bob'])

const evaluated = (front: string, profiles = defaultProfiles) =>
  evaluate(parseMarkdown(`---\ntitle: A\n${front}\n---\n`, { locale: 'nl', id: 'a' }), {
    ...ruleset,
    profiles,
  })
const findings = (front: string, profiles = defaultProfiles) =>
  stewardFindings(evaluated(front, profiles), {
    now: NOW,
    gone,
    escalateMonths: 3,
    language: 'en',
    fields: { body: [] },
  }).map(({ ruleId, severity, reason, place }) => ({ ruleId, severity, reason, field: place?.field }))

describe('M19 who answers for a document', () => {
  it('is the owner, else the delegate, else the team; who left is nobody', () => {
    const of = (owner: string, delegate: string, team: string) => standingOf({ owner, delegate, team }, gone)
    expect(of('Grace', 'Cor', 'press')).toEqual({ actor: 'Grace', kind: 'owner', isOwnerGone: false })
    expect(of('Ada', 'Cor', 'press')).toEqual({ actor: 'Cor', kind: 'delegate', isOwnerGone: true })
    expect(of('Ada', 'Bob', 'press')).toEqual({ actor: 'press', kind: 'team', isOwnerGone: true })
    expect(of('Ada', 'Bob', '')).toEqual({ actor: '', kind: 'nobody', isOwnerGone: true })
    expect(of('', 'Cor', '')).toEqual({ actor: 'Cor', kind: 'delegate', isOwnerGone: false })
  })

  it('is said at a publication, at the field, and refuses only where an owner is mandatory and nobody stands in', () => {
    expect(findings('owner: Grace')).toEqual([])
    expect(findings('owner: Ada\ndelegate: Cor')).toEqual([
      {
        ruleId: 'owner-gone',
        severity: 'warning',
        reason: 'The owner, Ada, can no longer log in; Cor stands in. Name a new owner when this stays so.',
        field: ['contentMetadata', 'owner'],
      },
    ])
    const strict = (front: string) => findings(front, [ownerIsMandatory]).map(({ severity }) => severity)
    expect(findings('owner: Ada').map(({ severity }) => severity)).toEqual(['warning'])
    expect(strict('owner: Ada\ndelegate: Cor')).toEqual(['warning'])
    expect(strict('owner: Ada\ndelegate: Bob')).toEqual(['error'])
    expect(strict('owner: Ada\nteam: press')).toEqual(['error'])
    // Nothing at all is what the profile itself says.
    expect(strict('delegate: Cor')).toEqual([])
    expect(evaluated('delegate: Cor', [ownerIsMandatory]).missing.map(({ key }) => key)).toEqual(['owner'])
  })
})

describe('M20 a review that nobody does', () => {
  it('is said louder after some months, and asked of who stands in; it stops nothing', () => {
    const [late] = findings('owner: Grace\ndelegate: Cor\nreviewBy: 2027-05-20')
    expect(late).toMatchObject({ ruleId: 'review-overdue', severity: 'info' })
    expect(late?.reason).toContain('Grace is asked')
    const [escalated] = findings('owner: Grace\ndelegate: Cor\nreviewBy: 2027-02-20')
    expect(escalated).toMatchObject({ ruleId: 'review-overdue', severity: 'warning' })
    expect(escalated?.reason).toContain('by more than 3 months, Cor is asked')
    expect(findings('owner: Grace\nreviewBy: 2027-05-31')).toEqual([])
  })

  it('stands in the panel by the same day', () => {
    const kinds = (reviewBy: string) =>
      risksOf(
        { metadata: { reviewBy, owner: 'Ada' } },
        evaluated(`owner: Ada\nteam: press\nreviewBy: ${reviewBy}`),
        [],
        NOW,
        { gone, escalateMonths: 3 },
      )
    expect(kinds('2027-05-20')).toEqual([
      { kind: 'owner-gone-team', owner: 'Ada', actor: 'press' },
      { kind: 'overdue', date: '2027-05-20', actor: 'press' },
    ])
    expect(kinds('2027-02-20')[1]).toMatchObject({ kind: 'escalated' })
  })

  it('counts months of the calendar, the short ones too', () => {
    const before = (now: string, months: number) =>
      new Date(escalatedBefore(Date.parse(now), months)).toISOString()
    expect(before('2027-05-31T12:00:00Z', 3)).toBe('2027-02-28T12:00:00.000Z')
    expect(before('2028-05-31T12:00:00Z', 3)).toBe('2028-02-29T12:00:00.000Z')
    expect(before('2027-01-15T00:00:00Z', 1)).toBe('2026-12-15T00:00:00.000Z')
    expect(before('2027-01-15T00:00:00Z', 24)).toBe('2025-01-15T00:00:00.000Z')
  })
})
