// Every preset, in the order in which they are offered.
import { channel } from './channel'
import type { Preset } from './define-preset'
import { journey } from './journey'
import { persona } from './persona'
import { purpose } from './purpose'
import { tone } from './tone'
import { topic } from './topic'
import { touchpoint } from './touchpoint'

export const presets: readonly Preset[] = [topic, persona, journey, touchpoint, purpose, tone, channel]
