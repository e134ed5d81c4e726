// A language to the few words the player itself says.

export interface Words {
  region: string
  previous: string
  pause: string
  play: string
  next: string
  scene: string
  resuming: string
}

const WORDS: Record<'en' | 'nl', Words> = {
  en: {
    region: 'Presentation',
    previous: 'Previous',
    pause: 'Pause',
    play: 'Play',
    next: 'Next',
    scene: 'Screen {n} of {count}',
    resuming: 'Continues by itself in {n} seconds. Touch the screen to stay here.',
  },
  nl: {
    region: 'Presentatie',
    previous: 'Vorige',
    pause: 'Pauze',
    play: 'Afspelen',
    next: 'Volgende',
    scene: 'Scherm {n} van {count}',
    resuming: 'Gaat over {n} seconden vanzelf verder. Raak het scherm aan om hier te blijven.',
  },
}

/** The player's words in the language of a deck; English where it does not know it. */
export const wordsFor = (locale: string): Words => (/^nl\b/i.test(locale) ? WORDS.nl : WORDS.en)

/** Fills `{slots}`. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
