// The table of words that say which price, or which share of one, an amount of money or a percentage is.
import { behind, type Cue, near, OTHER, PAST, word } from './cue.ts'

const DELIVERY = String.raw`verzend\p{L}*|bezorg\p{L}*|lever(?:en|ing|kosten)|portokosten|porto|administratiekosten|servicekosten|reserveringskosten|transactiekosten|shipping|delivery|deliver|postage|p&p|booking fee|service fee|handling`
const DEPOSIT = 'borg|borgsom|waarborg\\p{L}*|statiegeld|aanbetaling|aanbetalen|deposit|down payment'
const DISCOUNT =
  'korting\\p{L}*|voordeel|besparing|goedkoper|tegoed|cashback|cadeaubon|waardebon|terug|off(?!er)|discount|cheaper|savings?|voucher|gift card|cash back|back|reduction'
export const FREE =
  /(?:gratis|inclusief|incl\.?|zonder|free|including|incl|no) (?:\p{L}+ )?(?:verzend|bezorg|lever|shipping|delivery|postage)/iu

export const MONEY: Cue[] = [
  ...OTHER,
  PAST,
  { role: 'other', before: near('kom(?:t|en) (?:er|daar)|(?:er|daar|hier) kom(?:t|en)') },
  // Of a second one that is another price.
  { role: 'other', before: word('tweede|derde|second|third|additional') },
  // Nobody's price list says what a thing easily costs.
  { role: 'other', before: word('al gauw|al snel|gemiddeld|easily|typically|on average') },
  // What it costs to replace a thing is not its price.
  {
    role: 'other',
    before: word(
      String.raw`verloren|kwijt(?:geraakte?)?|zoekgeraakte?|beschadigde?|vervang(?:en|ing|ende?)|lost|damaged|stolen|replac(?:e|ing|ement)`,
    ),
  },
  { role: 'delivery', before: word(DELIVERY), behind: behind(DELIVERY) },
  { role: 'deposit', before: word(DEPOSIT), behind: behind(DEPOSIT) },
  {
    role: 'discount',
    before: near(
      String.raw`korting van|\p{L}*korting(?: (?:is|bedraagt))?|voordeel van|besparing van|bespaart?(?: je| jij| u| direct| nu| tot)?|scheelt(?: je)?|discount (?:of|is)|discount|savings? of|saves?(?: you)?|you save|saving`,
    ),
    behind: behind(DISCOUNT),
  },
  {
    role: 'threshold',
    before: near(
      String.raw`(?:gratis|free)(?: \p{L}+){0,2} (?:vanaf|from|over|above|boven|bij)|niets vanaf|bestelling(?:en)? vanaf|besteding vanaf|besteding van|besteed|boven|onder|minimaal|minimum|vanaf een bedrag van|orders? (?:over|above|from|of)|spend|nothing from|over|above|below|under|minimum spend(?: of)?`,
    ),
    behind: behind(
      String.raw`of meer|en hoger|en meer|or more|and over|and up|and above|(?:gratis|free) (?:verzend|bezorg|lever|shipping|delivery)`,
    ),
  },
  { role: 'from', before: near('vanaf|al vanaf|starting at|starts at|starting from') },
  {
    role: 'bundle',
    before: word(
      String.raw`(?:twee|drie|vier|two|three|four|2|3|4) (?:voor|for)|samen|totaal|in totaal|set van|pakket|combi\p{L}*|together|total|bundle|set of|altogether`,
    ),
  },
  {
    role: 'old',
    before: word(
      String.raw`normaal|normale|normaliter|gewoonlijk|oude|adviesprijs|oorspronkelijke?|voorheen|i\.?p\.?v\.?|in plaats van|geen|niet|laagste prijs|winkelwaarde|t\.?w\.?v\.?|ter waarde van|waard|eerst|normally|normal|usual|usually|regular|regularly|original|originally|rrp|list price|instead of|not|no longer|reduced from|down from|lowest price|worth|valued at|full price|vroeger|vast tarief`,
    ),
  },
  { role: 'old', before: near('was|were') },
  { role: 'old', behind: behind('last (?:year|season|month|week)|vorige? (?:jaar|seizoen|maand|week)') },
]

export const PERCENTAGES: Cue[] = [
  ...OTHER,
  PAST,
  {
    role: 'share',
    behind: behind(
      String.raw`van (?:de|het|alle|onze|ons|hun|wie)|of (?:the|all|our|their|people|those)|btw|vat|rente|interest|katoen|wol|polyester|gerecycled|recycled|cotton|wool|van\b(?! (?:de|het) prijs)`,
    ),
  },
  {
    role: 'discount',
    before: near(
      String.raw`korting van|\p{L}*korting(?: (?:is|bedraagt))?|bespaart?(?: je| u)?|discount (?:of|is)|discount|save|saving of|afgeprijsd met|verlaagd met|reduced by|reduction of`,
    ),
    behind: behind(String.raw`${DISCOUNT}|op (?:\p{L}+)|on (?:\p{L}+)|\p{L}*korting`),
  },
]

/** `van € 64,95 voor € 49,95`, `from €64.95 to €49.95` */
export const isLowered = (before: string, after: string): boolean =>
  (/(?:^|[\s,:;(–-])(?:van|from)\s*(?:de |the )?(?:prijs |price )?$/iu.test(before) &&
    /^[\s,]*(?:(?:nu|now|,|–|-|→|en|and)\s*)*(?:voor|naar|nu|now|to|for|→)(?!\p{L})/iu.test(after)) ||
  /(?:^|[:,(–-])\s*van\s*$/iu.test(before)
