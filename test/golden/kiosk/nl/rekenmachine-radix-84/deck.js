window.kanaalDeck = {
  "version": 1,
  "id": "products/rekenmachine.nl",
  "locale": "nl",
  "dir": "ltr",
  "title": "Grafische rekenmachine Radix 84",
  "scenes": [
    {
      "id": "title",
      "kind": "title",
      "text": "Grafische rekenmachine Radix 84\nEén rekenmachine van de derde klas tot en met het examen: de Radix 84 kost € 129, inclusief hoes.\nEen zwarte grafische rekenmachine met een sinusgrafiek op het scherm",
      "dwellMs": 15167,
      "assets": [
        "assets/9d1a38f7-rekenmachine.jpg"
      ],
      "html": "<div class=\"words\"><h1>Grafische rekenmachine Radix 84</h1><p class=\"lead\">Eén rekenmachine van de derde klas tot en met het examen: de Radix 84 kost <data class=\"fact whole\">€ 129</data>, inclusief hoes.</p></div><figure class=\"picture\"><img src=\"assets/9d1a38f7-rekenmachine.jpg\" alt=\"Een zwarte grafische rekenmachine met een sinusgrafiek op het scherm\" width=\"1600\" height=\"900\"></figure>"
    },
    {
      "id": "wat-je-ermee-kunt",
      "kind": "text",
      "text": "Wat je ermee kunt\ngrafieken tekenen en snijpunten bepalen\nmatrices tot 9 × 9\nprogrammeren in een taal die op Python lijkt:",
      "dwellMs": 10000,
      "assets": [],
      "html": "<div class=\"words\"><h2>Wat je ermee kunt</h2><ul><li><p>grafieken tekenen en snijpunten bepalen</p></li><li><p>matrices tot 9 × 9</p></li><li><p>programmeren in een taal die op Python lijkt:</p></li></ul></div>"
    },
    {
      "id": "wat-je-ermee-kunt-2",
      "kind": "code",
      "text": "Wat je ermee kunt\ndef oppervlakte(straal): return 3.14159 * straal ** 2",
      "dwellMs": 8000,
      "assets": [],
      "html": "<div class=\"words\"><h2>Wat je ermee kunt</h2><pre dir=\"ltr\"><code>def oppervlakte(straal):\n    return 3.14159 * straal ** 2</code></pre></div>"
    },
    {
      "id": "examenstand",
      "kind": "text",
      "text": "Examenstand\nDruk tien seconden op 2nd en ON. Een rood lampje laat de surveillant zien dat het geheugen leeg is.",
      "dwellMs": 9667,
      "assets": [],
      "html": "<div class=\"words\"><h2>Examenstand</h2><p>Druk tien seconden op <code dir=\"ltr\">2nd</code> en <code dir=\"ltr\">ON</code>. Een rood lampje laat de surveillant zien dat het geheugen leeg is.</p></div>"
    },
    {
      "id": "examenstand-2",
      "kind": "table",
      "text": "Examenstand\nEigenschap Waarde\nScherm 320 × 240 pixels, kleur\nAccu 200 uur\nArtikelnummer LND-31804",
      "dwellMs": 8000,
      "assets": [],
      "html": "<div class=\"words\"><h2>Examenstand</h2><table><thead><tr><th class=\"whole\" scope=\"col\">Eigenschap</th><th class=\"whole\" scope=\"col\">Waarde</th></tr></thead><tbody><tr><td class=\"whole\" data-label=\"Eigenschap\">Scherm</td><td data-label=\"Waarde\">320 × 240 pixels, kleur</td></tr><tr><td class=\"whole\" data-label=\"Eigenschap\">Accu</td><td class=\"whole\" data-label=\"Waarde\">200 uur</td></tr><tr><td class=\"whole\" data-label=\"Eigenschap\">Artikelnummer</td><td class=\"whole\" data-label=\"Waarde\"><data class=\"fact whole\">LND-31804</data></td></tr></tbody></table></div>"
    },
    {
      "id": "examenstand-3",
      "kind": "call-to-action",
      "text": "Bestel de Radix 84\nScan met je telefoon\nwarenhuislinde.example/radix-84",
      "dwellMs": 10667,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/radix-84",
        "label": "Bestel de Radix 84"
      },
      "html": "<div class=\"words\"><h2>Bestel de Radix 84</h2><p class=\"lead\">Scan met je telefoon</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Bestel de Radix 84\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM12 4h1v1h-1zM14 4h1v1h-1zM16 4h3v1h-3zM21 4h2v1h-2zM25 4h2v1h-2zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM12 5h2v1h-2zM17 5h2v1h-2zM22 5h2v1h-2zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h1v1h-1zM17 6h4v1h-4zM25 6h1v1h-1zM27 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM15 7h1v1h-1zM18 7h3v1h-3zM22 7h1v1h-1zM24 7h1v1h-1zM26 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h2v1h-2zM16 8h1v1h-1zM19 8h2v1h-2zM25 8h3v1h-3zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM13 9h1v1h-1zM19 9h3v1h-3zM23 9h1v1h-1zM26 9h1v1h-1zM28 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM15 11h3v1h-3zM19 11h2v1h-2zM22 11h1v1h-1zM26 11h2v1h-2zM4 12h1v1h-1zM7 12h7v1h-7zM15 12h2v1h-2zM18 12h1v1h-1zM21 12h1v1h-1zM24 12h1v1h-1zM27 12h1v1h-1zM29 12h1v1h-1zM32 12h1v1h-1zM34 12h3v1h-3zM11 13h4v1h-4zM16 13h4v1h-4zM21 13h3v1h-3zM25 13h1v1h-1zM27 13h1v1h-1zM32 13h3v1h-3zM4 14h1v1h-1zM6 14h5v1h-5zM13 14h5v1h-5zM19 14h2v1h-2zM26 14h3v1h-3zM32 14h5v1h-5zM4 15h6v1h-6zM11 15h2v1h-2zM17 15h1v1h-1zM22 15h1v1h-1zM25 15h2v1h-2zM29 15h1v1h-1zM31 15h1v1h-1zM34 15h1v1h-1zM4 16h1v1h-1zM6 16h1v1h-1zM8 16h4v1h-4zM14 16h1v1h-1zM17 16h1v1h-1zM19 16h1v1h-1zM21 16h1v1h-1zM25 16h1v1h-1zM28 16h1v1h-1zM30 16h2v1h-2zM6 17h1v1h-1zM8 17h1v1h-1zM12 17h1v1h-1zM17 17h2v1h-2zM21 17h4v1h-4zM28 17h1v1h-1zM31 17h1v1h-1zM33 17h2v1h-2zM7 18h1v1h-1zM10 18h2v1h-2zM13 18h2v1h-2zM18 18h2v1h-2zM22 18h3v1h-3zM26 18h1v1h-1zM28 18h1v1h-1zM30 18h5v1h-5zM5 19h1v1h-1zM7 19h2v1h-2zM12 19h1v1h-1zM14 19h1v1h-1zM16 19h3v1h-3zM20 19h1v1h-1zM24 19h1v1h-1zM26 19h1v1h-1zM29 19h1v1h-1zM31 19h2v1h-2zM34 19h1v1h-1zM36 19h1v1h-1zM9 20h2v1h-2zM12 20h1v1h-1zM14 20h2v1h-2zM17 20h3v1h-3zM24 20h1v1h-1zM26 20h8v1h-8zM4 21h3v1h-3zM11 21h1v1h-1zM13 21h1v1h-1zM18 21h2v1h-2zM21 21h4v1h-4zM26 21h1v1h-1zM28 21h3v1h-3zM32 21h1v1h-1zM34 21h1v1h-1zM36 21h1v1h-1zM4 22h1v1h-1zM7 22h1v1h-1zM9 22h2v1h-2zM14 22h2v1h-2zM18 22h6v1h-6zM25 22h3v1h-3zM29 22h1v1h-1zM31 22h1v1h-1zM33 22h2v1h-2zM36 22h1v1h-1zM5 23h3v1h-3zM9 23h1v1h-1zM11 23h1v1h-1zM13 23h1v1h-1zM15 23h3v1h-3zM19 23h2v1h-2zM23 23h1v1h-1zM26 23h2v1h-2zM29 23h2v1h-2zM32 23h5v1h-5zM4 24h1v1h-1zM6 24h5v1h-5zM12 24h1v1h-1zM15 24h1v1h-1zM18 24h1v1h-1zM20 24h1v1h-1zM22 24h2v1h-2zM25 24h2v1h-2zM29 24h1v1h-1zM31 24h1v1h-1zM33 24h1v1h-1zM35 24h1v1h-1zM4 25h4v1h-4zM9 25h1v1h-1zM12 25h2v1h-2zM15 25h2v1h-2zM21 25h1v1h-1zM27 25h2v1h-2zM31 25h3v1h-3zM4 26h1v1h-1zM6 26h2v1h-2zM10 26h2v1h-2zM14 26h4v1h-4zM23 26h8v1h-8zM35 26h2v1h-2zM4 27h1v1h-1zM6 27h1v1h-1zM8 27h2v1h-2zM11 27h1v1h-1zM13 27h1v1h-1zM19 27h1v1h-1zM21 27h4v1h-4zM27 27h4v1h-4zM32 27h1v1h-1zM34 27h3v1h-3zM4 28h4v1h-4zM10 28h1v1h-1zM14 28h2v1h-2zM17 28h1v1h-1zM20 28h1v1h-1zM28 28h5v1h-5zM35 28h1v1h-1zM12 29h1v1h-1zM16 29h1v1h-1zM19 29h1v1h-1zM21 29h2v1h-2zM25 29h1v1h-1zM27 29h2v1h-2zM32 29h1v1h-1zM34 29h1v1h-1zM4 30h7v1h-7zM12 30h1v1h-1zM15 30h2v1h-2zM19 30h1v1h-1zM21 30h1v1h-1zM23 30h1v1h-1zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h1v1h-1zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h3v1h-3zM17 31h1v1h-1zM21 31h2v1h-2zM24 31h5v1h-5zM32 31h5v1h-5zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h4v1h-4zM18 32h4v1h-4zM23 32h1v1h-1zM25 32h8v1h-8zM35 32h1v1h-1zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h1v1h-1zM14 33h2v1h-2zM17 33h1v1h-1zM20 33h3v1h-3zM25 33h2v1h-2zM29 33h1v1h-1zM31 33h1v1h-1zM33 33h2v1h-2zM36 33h1v1h-1zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM13 34h1v1h-1zM16 34h1v1h-1zM19 34h1v1h-1zM21 34h1v1h-1zM23 34h1v1h-1zM28 34h1v1h-1zM31 34h3v1h-3zM35 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM14 35h1v1h-1zM16 35h3v1h-3zM22 35h3v1h-3zM27 35h1v1h-1zM31 35h6v1h-6zM4 36h7v1h-7zM12 36h1v1h-1zM14 36h8v1h-8zM23 36h1v1h-1zM28 36h1v1h-1zM31 36h2v1h-2z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example/<wbr>radix-84</span></figcaption></figure></div>"
    },
    {
      "id": "lees-verder-op-je-telefoon",
      "kind": "call-to-action",
      "text": "Lees verder op je telefoon\nScan met je telefoon\nwarenhuislinde.example",
      "dwellMs": 11000,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/nl/rekenmachine-radix-84/",
        "label": "Lees verder op je telefoon"
      },
      "html": "<div class=\"words\"><h2>Lees verder op je telefoon</h2><p class=\"lead\">Scan met je telefoon</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Lees verder op je telefoon\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM13 4h3v1h-3zM17 4h1v1h-1zM20 4h1v1h-1zM22 4h4v1h-4zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM16 5h4v1h-4zM22 5h1v1h-1zM24 5h2v1h-2zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h6v1h-6zM19 6h1v1h-1zM23 6h1v1h-1zM25 6h3v1h-3zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM18 7h1v1h-1zM21 7h1v1h-1zM26 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM19 8h1v1h-1zM21 8h5v1h-5zM27 8h1v1h-1zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM16 9h1v1h-1zM19 9h2v1h-2zM25 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h4v1h-4zM18 11h1v1h-1zM20 11h1v1h-1zM22 11h2v1h-2zM25 11h2v1h-2zM4 12h1v1h-1zM6 12h5v1h-5zM13 12h1v1h-1zM16 12h3v1h-3zM20 12h2v1h-2zM24 12h1v1h-1zM26 12h2v1h-2zM30 12h5v1h-5zM4 13h1v1h-1zM6 13h1v1h-1zM9 13h1v1h-1zM11 13h1v1h-1zM15 13h1v1h-1zM20 13h1v1h-1zM22 13h6v1h-6zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h1v1h-1zM6 14h3v1h-3zM10 14h1v1h-1zM12 14h2v1h-2zM15 14h1v1h-1zM19 14h2v1h-2zM24 14h1v1h-1zM28 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM5 15h5v1h-5zM12 15h2v1h-2zM15 15h1v1h-1zM18 15h3v1h-3zM22 15h1v1h-1zM25 15h3v1h-3zM30 15h1v1h-1zM32 15h3v1h-3zM4 16h3v1h-3zM10 16h1v1h-1zM12 16h1v1h-1zM15 16h1v1h-1zM19 16h1v1h-1zM21 16h1v1h-1zM23 16h2v1h-2zM26 16h4v1h-4zM32 16h2v1h-2zM35 16h2v1h-2zM5 17h2v1h-2zM8 17h1v1h-1zM11 17h2v1h-2zM16 17h3v1h-3zM21 17h5v1h-5zM27 17h1v1h-1zM30 17h1v1h-1zM33 17h4v1h-4zM5 18h4v1h-4zM10 18h2v1h-2zM14 18h3v1h-3zM19 18h1v1h-1zM22 18h1v1h-1zM24 18h1v1h-1zM28 18h3v1h-3zM32 18h4v1h-4zM4 19h1v1h-1zM8 19h1v1h-1zM12 19h1v1h-1zM14 19h4v1h-4zM19 19h2v1h-2zM24 19h2v1h-2zM27 19h1v1h-1zM29 19h2v1h-2zM32 19h1v1h-1zM34 19h1v1h-1zM4 20h1v1h-1zM7 20h1v1h-1zM9 20h3v1h-3zM13 20h1v1h-1zM15 20h1v1h-1zM17 20h3v1h-3zM21 20h1v1h-1zM23 20h1v1h-1zM26 20h4v1h-4zM31 20h2v1h-2zM36 20h1v1h-1zM7 21h1v1h-1zM9 21h1v1h-1zM12 21h2v1h-2zM15 21h1v1h-1zM17 21h2v1h-2zM20 21h5v1h-5zM27 21h5v1h-5zM33 21h2v1h-2zM36 21h1v1h-1zM4 22h1v1h-1zM6 22h1v1h-1zM8 22h1v1h-1zM10 22h1v1h-1zM12 22h2v1h-2zM16 22h1v1h-1zM18 22h2v1h-2zM22 22h1v1h-1zM24 22h2v1h-2zM29 22h1v1h-1zM31 22h2v1h-2zM34 22h2v1h-2zM4 23h1v1h-1zM6 23h2v1h-2zM12 23h1v1h-1zM20 23h1v1h-1zM24 23h2v1h-2zM27 23h1v1h-1zM29 23h1v1h-1zM31 23h4v1h-4zM4 24h1v1h-1zM8 24h1v1h-1zM10 24h2v1h-2zM16 24h2v1h-2zM20 24h2v1h-2zM26 24h1v1h-1zM28 24h2v1h-2zM31 24h3v1h-3zM4 25h4v1h-4zM11 25h1v1h-1zM21 25h1v1h-1zM23 25h1v1h-1zM25 25h1v1h-1zM27 25h1v1h-1zM30 25h2v1h-2zM33 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM6 26h2v1h-2zM9 26h2v1h-2zM12 26h3v1h-3zM16 26h1v1h-1zM19 26h1v1h-1zM21 26h1v1h-1zM24 26h3v1h-3zM29 26h1v1h-1zM31 26h1v1h-1zM33 26h1v1h-1zM35 26h1v1h-1zM4 27h1v1h-1zM7 27h1v1h-1zM14 27h1v1h-1zM18 27h2v1h-2zM22 27h1v1h-1zM24 27h3v1h-3zM29 27h2v1h-2zM32 27h3v1h-3zM4 28h1v1h-1zM7 28h1v1h-1zM9 28h3v1h-3zM13 28h1v1h-1zM18 28h1v1h-1zM21 28h1v1h-1zM24 28h1v1h-1zM26 28h1v1h-1zM28 28h5v1h-5zM35 28h2v1h-2zM12 29h1v1h-1zM17 29h2v1h-2zM21 29h4v1h-4zM27 29h2v1h-2zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM14 30h7v1h-7zM22 30h1v1h-1zM25 30h1v1h-1zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM14 31h1v1h-1zM16 31h1v1h-1zM18 31h3v1h-3zM22 31h1v1h-1zM25 31h4v1h-4zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h2v1h-2zM15 32h3v1h-3zM19 32h5v1h-5zM26 32h1v1h-1zM28 32h6v1h-6zM35 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h5v1h-5zM18 33h1v1h-1zM22 33h3v1h-3zM27 33h1v1h-1zM29 33h1v1h-1zM32 33h2v1h-2zM35 33h2v1h-2zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM14 34h7v1h-7zM26 34h6v1h-6zM4 35h1v1h-1zM10 35h1v1h-1zM14 35h1v1h-1zM16 35h5v1h-5zM22 35h4v1h-4zM30 35h1v1h-1zM32 35h3v1h-3zM4 36h7v1h-7zM12 36h4v1h-4zM18 36h1v1h-1zM21 36h1v1h-1zM23 36h1v1h-1zM26 36h6v1h-6zM35 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example</span></figcaption></figure></div>"
    }
  ]
}
