// One document that holds every kind of node a mail can meet.

export const everything = `---
title: Terug naar school met 20% korting
description: Alles voor het nieuwe schooljaar, van agenda tot rugzak, nu met korting in de winkel en online.
slug: terug-naar-school
image: https://winkel.example/img/rugzak.png
callToAction: { label: Bekijk alle aanbiedingen, href: "https://winkel.example/aanbiedingen" }
date: 2026-08-17
---

:::teaser
De vakantie is bijna voorbij. Wij hebben **alles** wat je nodig hebt voor een goede start.
:::

::cta[Shop de actie]{href="https://winkel.example/actie"}

## Onze aanbiedingen

De rugzak *Explorer* kost nu :fact[€ 49,95]{id="price" value="49.95" unit="EUR"} in plaats van ~~€ 69,95~~. Lees [de hele actie](https://winkel.example/actie) of gebruik code \`SCHOOL20\`.[^1]

- Agenda's en schriften
- Rugzakken
  - voor de basisschool
  - voor de middelbare school
- [x] Etuis

1. Kies je spullen
2. Betaal

| Product | Van | Voor |
| --- | ---: | ---: |
| Rugzak Explorer | € 69,95 | € 49,95 |
| Etui | € 12,95 | € 9,95 |

:::callout{type="warning"}
De actie loopt tot en met **zondag 6 september**.

- Alleen zolang de voorraad strekt
:::

:::callout[Gratis kaften]{type="success"}
Bij elk boek kaftpapier cadeau.
:::

> Ik heb mijn lijst in tien minuten afgevinkt.
>
> — Sanne, moeder van drie

### Zo kom je bij ons

::figure[Onze winkel aan de Marktstraat]{src="https://winkel.example/img/winkel.jpg" alt="De gevel van de winkel" credit="Foto: Jan"}

:::gallery
::figure[Schriften]{src="https://winkel.example/img/a.jpg" alt="Schriften"}
::figure[Pennen]{src="https://winkel.example/img/b.jpg" alt="Pennen"}
:::

::embed{url="https://video.example/v/1" title="Film: zo kaft je een boek" poster="https://winkel.example/img/poster.jpg"}

\`\`\`js
const korting = 0.2
\`\`\`

---

::cta[Plan je bezoek]{href="https://winkel.example/bezoek" kind="secondary"}

:::disclaimer{for="price"}
Aanbiedingen gelden zolang de voorraad strekt en niet in combinatie met andere acties.
:::

[^1]: Niet geldig op boeken.
`
