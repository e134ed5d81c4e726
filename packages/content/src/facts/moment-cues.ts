// The table of words that say what happens on a date or at a time.
import { behind, CLOSED, type Cue, GUESS, near, OTHER, PAST, word } from './cue.ts'

/** What it is called; its verbs stand below. */
const DEADLINE =
  'deadlines?|sluitingsdatum|sluitingsdata|uiterste (?:datum|inleverdatum)|closing date|cut-?off date'

export const DATES: Cue[] = [
  ...OTHER,
  GUESS,
  CLOSED,
  {
    role: 'other',
    before: word(
      String.raw`gepubliceerd|bijgewerkt|gewijzigd|geplaatst|wijziging|geschreven|vorig jaar|afgelopen|sinds|geboren|opgericht|updated|published|posted|modified|written|last year|born|founded|since`,
    ),
  },
  { role: 'deadline', before: word(DEADLINE) },
  {
    role: 'deadline',
    before:
      /(?<!\p{L})(?:bestel\p{L}*|aanmeld\p{L}*|meld|inschrij\p{L}*|schrijf|reserveer\p{L}*|reserveren|inleveren|order|register|registration|sign up|enrol\p{L}*|apply|book|rsvp|submit|opgeven|geef)(?!\p{L})[^.]*(?<!\p{L})(?:voor|vóór|before|by|uiterlijk|tot|until|t\/m|tot en met|deadline)(?!\p{L})[\s:]*(?:\p{L}+\s+){0,2}$/iu,
  },
  {
    // Who is told to fetch or bring something by a day hears when that is due, not when all of it ends.
    role: 'deadline',
    before:
      /(?<!\p{L})(?:your|je|jouw|uw)\s+(?:\p{L}+\s+){1,3}(?:by|before|no later than|uiterlijk|vóór)\s+(?:op\s+)?$/iu,
  },
  {
    role: 'end',
    behind: behind(
      String.raw`(?:is|was) (?:de laatste|het laatste|the last|the final)|(?:eindigt|sluiten|sluit|stopt|ends|closes|finishes)`,
    ),
  },
  {
    role: 'start',
    behind: behind(
      String.raw`(?:begint|beginnen|start|starten|gaat|gaan|openen|opent|starts?|begins?|opens?|kicks off)(?!\p{L})|(?:is|was) (?:de eerste|the first)`,
    ),
  },
  {
    role: 'end',
    before: near(
      String.raw`tot en met|t/m|t\.e\.m\.|tot|uiterlijk|voor|vóór|einde|eind|einddatum|eindig\p{L}*(?: \p{L}+){0,2}(?: op)?|laatste dag(?: is)?|sluit(?:en)?(?: \p{L}+){0,2} op|loopt af op|verloopt op|until|till|through|thru|ends(?: on)?|end date|by|before|last day(?: is)?|closes(?: on)?|expires(?: on)?|no later than|up to and including|until and including|to`,
    ),
  },
  {
    role: 'start',
    before: near(
      String.raw`vanaf|gaa?t? in op|takes? effect(?: on)?|van|sinds|(?:begint|beginnen|start|starten)(?:(?: \p{L}+){0,2} op)?|startdatum|begindatum|ingaande|per|gaat open op|opent op|from|starting|starts(?: on)?|start date|begins?(?: on)?|start on|opens(?: on)?|as of|between|tussen`,
    ),
  },
]

export const TIMES: Cue[] = [
  ...OTHER,
  PAST,
  GUESS,
  CLOSED,
  { role: 'other', before: word('(?:late|early) check-?(?:in|out)') },
  {
    role: 'deadline',
    before:
      /(?<!\p{L})(?:bestel\p{L}*|order)(?!\p{L})[^.]*(?<!\p{L})(?:voor|vóór|before|by)(?!\p{L})[\s:]*$/iu,
  },
  {
    role: 'end',
    before: near(
      String.raw`tot|voor|vóór|before|t/m|tot en met|until|till|to|(?:sluit\p{L}*|eindig\p{L}*|dicht)(?:(?: \p{L}+){0,3} om)?|(?:close|end|finish)(?:s|es)?(?:(?: \p{L}+){0,3} at)?|closing at|einde|deuren sluiten om|sluitingstijd`,
    ),
  },
  {
    role: 'start',
    before: near(
      String.raw`vanaf|van|from|deuren open|aanvang|(?:open(?:t|en)?|begin(?:t|nen)|start(?:en)?)(?: \p{L}+){0,3} om|(?:open|start|begin|kick)s?(?:(?: \p{L}+){0,3} at)?`,
    ),
    behind: behind(
      String.raw`(?:begint|beginnen|start|starten|openen|opent|starts?|begins?|opens?|kicks off)(?!\p{L})`,
    ),
  },
]
