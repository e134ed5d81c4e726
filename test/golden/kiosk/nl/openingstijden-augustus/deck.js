window.kanaalDeck = {
  "version": 1,
  "id": "articles/openingstijden.nl",
  "locale": "nl",
  "dir": "ltr",
  "title": "Openingstijden in augustus",
  "scenes": [
    {
      "id": "title",
      "kind": "title",
      "text": "Openingstijden in augustus\nNog gauw een passer? In augustus blijven we op donderdag open tot 21.00 uur.",
      "dwellMs": 8667,
      "validUntil": "2027-08-31",
      "assets": [],
      "html": "<div class=\"words\"><h1>Openingstijden in augustus</h1><p class=\"lead\">Nog gauw een passer? In augustus blijven we op donderdag open tot <data class=\"fact whole\">21.00 uur</data>.</p></div>"
    },
    {
      "id": "zo-laat-zijn-we-open",
      "kind": "table",
      "text": "Zo laat zijn we open\nDag Utrecht Arnhem Gent\nmaandag 11.00–18.00 12.00–18.00 10.00–18.00\ndinsdag en woensdag 9.30–18.00 9.30–18.00 10.00–18.00\ndonderdag 9.30–21.00 9.30–21.00 10.00–21.00",
      "dwellMs": 13667,
      "assets": [],
      "html": "<div class=\"words\"><h2>Zo laat zijn we open</h2><table><thead><tr><th class=\"whole\" scope=\"col\">Dag</th><th class=\"whole\" scope=\"col\">Utrecht</th><th class=\"whole\" scope=\"col\">Arnhem</th><th class=\"whole\" scope=\"col\">Gent</th></tr></thead><tbody><tr><td class=\"whole\" data-label=\"Dag\">maandag</td><td class=\"whole\" data-label=\"Utrecht\">11.00–18.00</td><td class=\"whole\" data-label=\"Arnhem\">12.00–18.00</td><td class=\"whole\" data-label=\"Gent\">10.00–18.00</td></tr><tr><td data-label=\"Dag\">dinsdag en woensdag</td><td class=\"whole\" data-label=\"Utrecht\">9.30–18.00</td><td class=\"whole\" data-label=\"Arnhem\">9.30–18.00</td><td class=\"whole\" data-label=\"Gent\">10.00–18.00</td></tr><tr><td class=\"whole\" data-label=\"Dag\">donderdag</td><td class=\"whole\" data-label=\"Utrecht\">9.30–21.00</td><td class=\"whole\" data-label=\"Arnhem\">9.30–21.00</td><td class=\"whole\" data-label=\"Gent\">10.00–21.00</td></tr></tbody></table></div>"
    },
    {
      "id": "zo-laat-zijn-we-open-2",
      "kind": "table",
      "text": "Zo laat zijn we open\nDag Utrecht Arnhem Gent\nvrijdag 9.30–18.00 9.30–18.00 10.00–18.00\nzaterdag 9.30–18.00 9.30–17.30 10.00–18.00\nzondag 12.00–17.00 gesloten gesloten",
      "dwellMs": 12333,
      "assets": [],
      "html": "<div class=\"words\"><h2>Zo laat zijn we open</h2><table><thead><tr><th class=\"whole\" scope=\"col\">Dag</th><th class=\"whole\" scope=\"col\">Utrecht</th><th class=\"whole\" scope=\"col\">Arnhem</th><th class=\"whole\" scope=\"col\">Gent</th></tr></thead><tbody><tr><td class=\"whole\" data-label=\"Dag\">vrijdag</td><td class=\"whole\" data-label=\"Utrecht\">9.30–18.00</td><td class=\"whole\" data-label=\"Arnhem\">9.30–18.00</td><td class=\"whole\" data-label=\"Gent\">10.00–18.00</td></tr><tr><td class=\"whole\" data-label=\"Dag\">zaterdag</td><td class=\"whole\" data-label=\"Utrecht\">9.30–18.00</td><td class=\"whole\" data-label=\"Arnhem\">9.30–17.30</td><td class=\"whole\" data-label=\"Gent\">10.00–18.00</td></tr><tr><td class=\"whole\" data-label=\"Dag\">zondag</td><td class=\"whole\" data-label=\"Utrecht\">12.00–17.00</td><td class=\"whole\" data-label=\"Arnhem\">gesloten</td><td class=\"whole\" data-label=\"Gent\">gesloten</td></tr></tbody></table></div>"
    },
    {
      "id": "zo-laat-zijn-we-open-3",
      "kind": "text",
      "text": "Zo laat zijn we open\nLet op\nOp zaterdag 28 augustus sluiten alle winkels om 17.00 uur, omdat we dan de voorraad tellen.",
      "dwellMs": 10667,
      "assets": [],
      "html": "<div class=\"words\"><h2>Zo laat zijn we open</h2><div class=\"notice notice-warning\"><p class=\"word\">Let op</p><p>Op zaterdag 28 augustus sluiten alle winkels om 17.00 uur, omdat we dan de voorraad tellen.</p></div></div>"
    },
    {
      "id": "zo-laat-zijn-we-open-4",
      "kind": "call-to-action",
      "text": "Zoek je winkel\nScan met je telefoon\nwarenhuislinde.example/winkels",
      "dwellMs": 10333,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/winkels",
        "label": "Zoek je winkel"
      },
      "html": "<div class=\"words\"><h2>Zoek je winkel</h2><p class=\"lead\">Scan met je telefoon</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 37 37\" role=\"img\" aria-label=\"QR: Zoek je winkel\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM14 4h1v1h-1zM17 4h1v1h-1zM20 4h5v1h-5zM26 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM13 5h1v1h-1zM15 5h1v1h-1zM19 5h2v1h-2zM22 5h1v1h-1zM26 5h1v1h-1zM32 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h2v1h-2zM15 6h2v1h-2zM18 6h1v1h-1zM20 6h1v1h-1zM24 6h1v1h-1zM26 6h1v1h-1zM28 6h3v1h-3zM32 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM14 7h1v1h-1zM16 7h6v1h-6zM23 7h1v1h-1zM26 7h1v1h-1zM28 7h3v1h-3zM32 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM15 8h3v1h-3zM20 8h5v1h-5zM26 8h1v1h-1zM28 8h3v1h-3zM32 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM14 9h1v1h-1zM16 9h6v1h-6zM24 9h1v1h-1zM26 9h1v1h-1zM32 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h7v1h-7zM12 11h1v1h-1zM15 11h2v1h-2zM20 11h1v1h-1zM22 11h2v1h-2zM4 12h1v1h-1zM6 12h5v1h-5zM13 12h3v1h-3zM17 12h2v1h-2zM21 12h1v1h-1zM24 12h1v1h-1zM26 12h5v1h-5zM4 13h3v1h-3zM12 13h1v1h-1zM16 13h2v1h-2zM22 13h3v1h-3zM26 13h3v1h-3zM32 13h1v1h-1zM6 14h1v1h-1zM8 14h1v1h-1zM10 14h1v1h-1zM12 14h2v1h-2zM15 14h3v1h-3zM19 14h2v1h-2zM24 14h1v1h-1zM5 15h5v1h-5zM11 15h1v1h-1zM13 15h4v1h-4zM18 15h3v1h-3zM22 15h1v1h-1zM26 15h2v1h-2zM29 15h1v1h-1zM31 15h1v1h-1zM5 16h1v1h-1zM7 16h5v1h-5zM13 16h2v1h-2zM17 16h3v1h-3zM21 16h1v1h-1zM23 16h1v1h-1zM29 16h2v1h-2zM6 17h1v1h-1zM8 17h2v1h-2zM11 17h1v1h-1zM14 17h1v1h-1zM16 17h1v1h-1zM20 17h1v1h-1zM22 17h5v1h-5zM28 17h1v1h-1zM32 17h1v1h-1zM4 18h4v1h-4zM9 18h2v1h-2zM13 18h2v1h-2zM16 18h1v1h-1zM18 18h2v1h-2zM24 18h2v1h-2zM27 18h1v1h-1zM29 18h2v1h-2zM6 19h2v1h-2zM15 19h1v1h-1zM18 19h3v1h-3zM24 19h1v1h-1zM27 19h2v1h-2zM31 19h1v1h-1zM6 20h1v1h-1zM10 20h1v1h-1zM15 20h1v1h-1zM17 20h2v1h-2zM21 20h2v1h-2zM24 20h1v1h-1zM27 20h1v1h-1zM29 20h2v1h-2zM4 21h2v1h-2zM8 21h1v1h-1zM11 21h2v1h-2zM15 21h3v1h-3zM20 21h5v1h-5zM26 21h3v1h-3zM30 21h1v1h-1zM32 21h1v1h-1zM4 22h1v1h-1zM8 22h1v1h-1zM10 22h2v1h-2zM13 22h1v1h-1zM15 22h2v1h-2zM18 22h2v1h-2zM21 22h1v1h-1zM25 22h1v1h-1zM27 22h1v1h-1zM30 22h1v1h-1zM4 23h1v1h-1zM6 23h1v1h-1zM8 23h2v1h-2zM11 23h1v1h-1zM14 23h1v1h-1zM19 23h1v1h-1zM22 23h1v1h-1zM25 23h4v1h-4zM31 23h1v1h-1zM4 24h1v1h-1zM7 24h2v1h-2zM10 24h2v1h-2zM13 24h2v1h-2zM16 24h6v1h-6zM23 24h6v1h-6zM30 24h3v1h-3zM12 25h2v1h-2zM15 25h1v1h-1zM18 25h1v1h-1zM20 25h1v1h-1zM22 25h1v1h-1zM24 25h1v1h-1zM28 25h5v1h-5zM4 26h7v1h-7zM17 26h1v1h-1zM19 26h2v1h-2zM23 26h2v1h-2zM26 26h1v1h-1zM28 26h3v1h-3zM4 27h1v1h-1zM10 27h1v1h-1zM12 27h2v1h-2zM18 27h3v1h-3zM23 27h2v1h-2zM28 27h1v1h-1zM31 27h2v1h-2zM4 28h1v1h-1zM6 28h3v1h-3zM10 28h1v1h-1zM12 28h2v1h-2zM15 28h1v1h-1zM21 28h1v1h-1zM24 28h5v1h-5zM30 28h3v1h-3zM4 29h1v1h-1zM6 29h3v1h-3zM10 29h1v1h-1zM12 29h2v1h-2zM15 29h1v1h-1zM17 29h1v1h-1zM20 29h2v1h-2zM24 29h1v1h-1zM27 29h1v1h-1zM29 29h4v1h-4zM4 30h1v1h-1zM6 30h3v1h-3zM10 30h1v1h-1zM12 30h3v1h-3zM17 30h1v1h-1zM19 30h2v1h-2zM22 30h10v1h-10zM4 31h1v1h-1zM10 31h1v1h-1zM13 31h1v1h-1zM15 31h5v1h-5zM22 31h1v1h-1zM24 31h1v1h-1zM27 31h1v1h-1zM29 31h1v1h-1zM31 31h1v1h-1zM4 32h7v1h-7zM12 32h1v1h-1zM14 32h1v1h-1zM16 32h1v1h-1zM18 32h2v1h-2zM21 32h1v1h-1zM23 32h1v1h-1zM27 32h4v1h-4z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example/<wbr>winkels</span></figcaption></figure></div>"
    },
    {
      "id": "lees-verder-op-je-telefoon",
      "kind": "call-to-action",
      "text": "Lees verder op je telefoon\nScan met je telefoon\nwarenhuislinde.example",
      "dwellMs": 11000,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/nl/openingstijden-augustus/",
        "label": "Lees verder op je telefoon"
      },
      "html": "<div class=\"words\"><h2>Lees verder op je telefoon</h2><p class=\"lead\">Scan met je telefoon</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Lees verder op je telefoon\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM13 4h2v1h-2zM16 4h1v1h-1zM20 4h6v1h-6zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM14 5h1v1h-1zM16 5h2v1h-2zM19 5h1v1h-1zM24 5h1v1h-1zM26 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h2v1h-2zM15 6h2v1h-2zM18 6h2v1h-2zM23 6h1v1h-1zM25 6h3v1h-3zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM14 7h1v1h-1zM16 7h2v1h-2zM20 7h2v1h-2zM26 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h2v1h-2zM20 8h4v1h-4zM25 8h3v1h-3zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM14 9h1v1h-1zM16 9h1v1h-1zM19 9h2v1h-2zM25 9h1v1h-1zM28 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h2v1h-2zM15 11h1v1h-1zM18 11h3v1h-3zM22 11h6v1h-6zM4 12h1v1h-1zM6 12h5v1h-5zM13 12h1v1h-1zM16 12h6v1h-6zM23 12h2v1h-2zM26 12h2v1h-2zM30 12h5v1h-5zM6 13h2v1h-2zM12 13h1v1h-1zM14 13h4v1h-4zM20 13h1v1h-1zM22 13h6v1h-6zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h3v1h-3zM10 14h1v1h-1zM12 14h2v1h-2zM15 14h6v1h-6zM22 14h1v1h-1zM24 14h1v1h-1zM28 14h3v1h-3zM32 14h1v1h-1zM34 14h2v1h-2zM6 15h2v1h-2zM9 15h1v1h-1zM11 15h3v1h-3zM15 15h1v1h-1zM18 15h3v1h-3zM25 15h3v1h-3zM29 15h2v1h-2zM32 15h3v1h-3zM7 16h6v1h-6zM19 16h3v1h-3zM23 16h1v1h-1zM26 16h4v1h-4zM31 16h3v1h-3zM35 16h2v1h-2zM5 17h2v1h-2zM8 17h2v1h-2zM13 17h1v1h-1zM20 17h2v1h-2zM23 17h5v1h-5zM29 17h2v1h-2zM33 17h4v1h-4zM4 18h1v1h-1zM9 18h3v1h-3zM14 18h3v1h-3zM18 18h2v1h-2zM22 18h1v1h-1zM24 18h1v1h-1zM29 18h2v1h-2zM32 18h4v1h-4zM5 19h1v1h-1zM7 19h2v1h-2zM13 19h1v1h-1zM15 19h6v1h-6zM24 19h2v1h-2zM28 19h3v1h-3zM32 19h1v1h-1zM34 19h1v1h-1zM4 20h3v1h-3zM8 20h4v1h-4zM13 20h1v1h-1zM19 20h1v1h-1zM21 20h1v1h-1zM26 20h4v1h-4zM31 20h2v1h-2zM36 20h1v1h-1zM4 21h1v1h-1zM6 21h1v1h-1zM13 21h5v1h-5zM20 21h1v1h-1zM22 21h4v1h-4zM27 21h5v1h-5zM33 21h2v1h-2zM36 21h1v1h-1zM5 22h2v1h-2zM8 22h3v1h-3zM13 22h1v1h-1zM17 22h1v1h-1zM19 22h1v1h-1zM24 22h3v1h-3zM31 22h2v1h-2zM34 22h2v1h-2zM4 23h1v1h-1zM11 23h1v1h-1zM13 23h6v1h-6zM20 23h1v1h-1zM24 23h2v1h-2zM27 23h1v1h-1zM31 23h4v1h-4zM4 24h1v1h-1zM6 24h2v1h-2zM9 24h2v1h-2zM12 24h1v1h-1zM14 24h1v1h-1zM16 24h1v1h-1zM20 24h2v1h-2zM26 24h1v1h-1zM28 24h2v1h-2zM31 24h3v1h-3zM4 25h1v1h-1zM7 25h2v1h-2zM12 25h2v1h-2zM20 25h6v1h-6zM27 25h1v1h-1zM30 25h2v1h-2zM33 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM6 26h1v1h-1zM9 26h3v1h-3zM13 26h2v1h-2zM19 26h3v1h-3zM25 26h2v1h-2zM28 26h2v1h-2zM31 26h1v1h-1zM33 26h1v1h-1zM35 26h1v1h-1zM4 27h1v1h-1zM6 27h1v1h-1zM8 27h1v1h-1zM11 27h2v1h-2zM14 27h1v1h-1zM16 27h1v1h-1zM22 27h1v1h-1zM24 27h4v1h-4zM29 27h2v1h-2zM32 27h3v1h-3zM36 27h1v1h-1zM4 28h1v1h-1zM6 28h1v1h-1zM8 28h5v1h-5zM14 28h1v1h-1zM16 28h4v1h-4zM21 28h1v1h-1zM24 28h1v1h-1zM26 28h7v1h-7zM35 28h2v1h-2zM12 29h2v1h-2zM15 29h2v1h-2zM18 29h1v1h-1zM22 29h3v1h-3zM27 29h2v1h-2zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM15 30h2v1h-2zM18 30h4v1h-4zM25 30h1v1h-1zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM14 31h7v1h-7zM25 31h4v1h-4zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h5v1h-5zM18 32h4v1h-4zM23 32h1v1h-1zM26 32h1v1h-1zM28 32h6v1h-6zM35 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h1v1h-1zM14 33h4v1h-4zM20 33h1v1h-1zM23 33h2v1h-2zM27 33h1v1h-1zM29 33h1v1h-1zM32 33h2v1h-2zM35 33h2v1h-2zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h2v1h-2zM16 34h1v1h-1zM18 34h3v1h-3zM26 34h6v1h-6zM4 35h1v1h-1zM10 35h1v1h-1zM13 35h3v1h-3zM17 35h1v1h-1zM19 35h2v1h-2zM22 35h2v1h-2zM25 35h1v1h-1zM29 35h1v1h-1zM32 35h3v1h-3zM4 36h7v1h-7zM12 36h1v1h-1zM16 36h1v1h-1zM18 36h2v1h-2zM21 36h1v1h-1zM23 36h1v1h-1zM26 36h4v1h-4zM31 36h1v1h-1zM35 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example</span></figcaption></figure></div>"
    }
  ],
  "validFrom": "2027-08-01",
  "validUntil": "2027-08-31"
}
