// What @kanaal/taxonomy/presets offers: every vocabulary to begin with, in the order in which they are offered.
import { channel } from './channel.ts'
import type { Preset } from './define-preset.ts'
import { journey } from './journey.ts'
import { persona } from './persona.ts'
import { purpose } from './purpose.ts'
import { tone } from './tone.ts'
import { topic } from './topic.ts'
import { touchpoint } from './touchpoint.ts'

export { ATTRIBUTE, type AttributeDefinition, type SchemeKind } from '../model/scheme-kind.ts'
export { conceptCountOf, type Preset, type PresetConcept, presetToVocabulary } from './define-preset.ts'

export const presets: readonly Preset[] = [topic, persona, journey, touchpoint, purpose, tone, channel]
