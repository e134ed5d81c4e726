// The properties of a document -> what is wanted on top, and the rest by what it is about.
import type { PanelProperty } from '../../../shared/contracts'

export const GROUPS = ['message', 'targeting', 'care', 'validity'] as const
export type GroupName = (typeof GROUPS)[number]

/** Whether a property is written in an attribute of ours, and not in a field of the form. */
const isOurs = ({ field }: Pick<PanelProperty, 'field'>): boolean =>
  field[0] === 'contentMetadata' || field[0] === 'channelCopy'

const OF: Record<string, GroupName> = {
  description: 'message',
  title: 'message',
  keyMessage: 'message',
  callToAction: 'message',
  purpose: 'targeting',
  userNeed: 'targeting',
  persona: 'targeting',
  segment: 'targeting',
  audience: 'targeting',
  journeyStage: 'targeting',
  precedence: 'targeting',
  'notFor.persona': 'targeting',
  'notFor.segment': 'targeting',
  'notFor.journeyStage': 'targeting',
  channels: 'targeting',
  campaign: 'targeting',
  owner: 'care',
  delegate: 'care',
  team: 'care',
  reviewBy: 'care',
  sensitivity: 'care',
  validFrom: 'validity',
  validUntil: 'validity',
  license: 'validity',
  rights: 'validity',
  rightsHolder: 'validity',
}

/** What a form of ours can show: facts stand in the text. Of terms those that a profile asks for beside the panel of terms. */
const SHOWN = new Set([
  'text',
  'term',
  'long-text',
  'date',
  'option',
  'url',
  'call-to-action',
  'number',
  'boolean',
])

export interface PanelGroups {
  /** Missing, unfit or written for another text: in the order of urgency. */
  wanted: PanelProperty[]
  rest: Record<GroupName, PanelProperty[]>
}

/** `sticky`: what was wanted when the panel opened stays on top, so that no field runs away while somebody types in it. */
export function toPanelGroups(
  properties: readonly PanelProperty[],
  sticky: ReadonlySet<string>,
): PanelGroups {
  const isWanted = (property: PanelProperty) =>
    sticky.has(property.key) || property.gap !== undefined || isUnfit(property)
  const wanted = properties.filter(isWanted).sort((a, b) => urgency(a) - urgency(b))
  const rest: PanelGroups['rest'] = { message: [], targeting: [], care: [], validity: [] }
  for (const property of properties) {
    if (isWanted(property) || !isEditable(property)) continue
    rest[OF[property.key] ?? 'message'].push(property)
  }
  return { wanted, rest }
}

/** Written for another text. */
const isUnfit = ({ drift, isStale }: PanelProperty): boolean => drift !== undefined || isStale === true

/** Fields of the form are edited there; of ours, what a form can hold. */
export const isEditable = (property: PanelProperty): boolean =>
  isOurs(property) && (SHOWN.has(property.type) || property.max > 1)

/** What stops a publication, then what a profile wants, then what no longer fits; the order of the profile within. */
function urgency(property: PanelProperty): number {
  const { gap, obligation } = property
  if (gap?.isBlocking) return 0
  if (gap && obligation === 'mandatory') return 1
  if (isUnfit(property)) return 2
  return gap ? 3 : 4
}
