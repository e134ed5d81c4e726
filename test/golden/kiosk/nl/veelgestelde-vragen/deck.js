window.kanaalDeck = {
  "version": 1,
  "id": "articles/veelgestelde-vragen.nl",
  "locale": "nl",
  "dir": "ltr",
  "title": "Veelgestelde vragen over terug naar school",
  "scenes": [
    {
      "id": "title",
      "kind": "title",
      "text": "Veelgestelde vragen over terug naar school\nBezorgen, ruilen, korting: dit zijn de vragen die we elke zomer krijgen, met het korte antwoord eerst.",
      "dwellMs": 10667,
      "assets": [],
      "html": "<div class=\"words\"><h1>Veelgestelde vragen over terug naar school</h1><p class=\"lead\">Bezorgen, ruilen, korting: dit zijn de vragen die we elke zomer krijgen, met het korte antwoord eerst.</p></div>"
    },
    {
      "id": "wat-kost-bezorgen",
      "kind": "text",
      "text": "Wat kost bezorgen?\nNiets vanaf € 25. Daaronder betaal je € 2,95.",
      "dwellMs": 8000,
      "assets": [],
      "html": "<div class=\"words\"><h2>Wat kost bezorgen?</h2><p>Niets vanaf <data class=\"fact whole\">€ 25</data>. Daaronder betaal je € 2,95.</p></div>"
    },
    {
      "id": "kan-ik-ruilen-als-er-al-een-naam-in-staa",
      "kind": "text",
      "text": "Kan ik ruilen als er al een naam in staat?\nJa. Ruilen kan dertig dagen, ook met naam. Neem de bon mee, op papier of in de app.",
      "dwellMs": 12333,
      "assets": [],
      "html": "<div class=\"words\"><h2>Kan ik ruilen als er al een naam in staat?</h2><p>Ja. Ruilen kan dertig dagen, ook met naam. Neem de bon mee, op papier of in de app.</p></div>"
    },
    {
      "id": "geldt-de-studentenkorting-ook-voor-de-ru",
      "kind": "text",
      "text": "Geldt de studentenkorting ook voor de rugzak?\nNee. De tien procent geldt voor schrijfwaren, zoals pennen, schriften en mappen. De rugzak Kompas heeft al een actieprijs.",
      "dwellMs": 11667,
      "assets": [],
      "html": "<div class=\"words\"><h2>Geldt de studentenkorting ook voor de rugzak?</h2><p>Nee. De tien procent geldt voor schrijfwaren, zoals pennen, schriften en mappen. De rugzak Kompas heeft al een actieprijs.</p></div>"
    },
    {
      "id": "hoe-weet-ik-of-de-rugzak-past",
      "kind": "text",
      "text": "Hoe weet ik of de rugzak past?\nKom langs met een gevulde tas. Het bovenste handvat zit goed als het net onder de nek valt.",
      "dwellMs": 11333,
      "assets": [],
      "html": "<div class=\"words\"><h2>Hoe weet ik of de rugzak past?</h2><p>Kom langs met een gevulde tas. Het bovenste handvat zit goed als het <strong>net onder de nek</strong> valt.</p></div>"
    },
    {
      "id": "hebben-jullie-ook-boeken",
      "kind": "text",
      "text": "Hebben jullie ook boeken?\nNee, schoolboeken bestel je via school. Wij hebben alles om de boeken heen:\nkaftpapier en etiketten\nwoordenboeken en atlassen\nrekenmachines die op het examen mogen",
      "dwellMs": 12667,
      "assets": [],
      "html": "<div class=\"words\"><h2>Hebben jullie ook boeken?</h2><p>Nee, schoolboeken bestel je via school. Wij hebben alles <em>om</em> de boeken heen:</p><ul><li><p>kaftpapier en etiketten</p></li><li><p>woordenboeken en atlassen</p></li><li><p>rekenmachines die op het examen mogen</p></li></ul></div>"
    },
    {
      "id": "staat-je-vraag-er-niet-bij",
      "kind": "text",
      "text": "Staat je vraag er niet bij?\nBel 030 200 01 00, elke dag van 9.00 tot 21.00 uur, of mail naar klantenservice@warenhuislinde.example.",
      "dwellMs": 10667,
      "assets": [],
      "html": "<div class=\"words\"><h2>Staat je vraag er niet bij?</h2><p>Bel <data class=\"fact whole\">030 200 01 00</data>, elke dag van 9.00 tot 21.00 uur, of mail naar klantenservice@warenhuislinde.example.</p></div>"
    },
    {
      "id": "stel-je-vraag",
      "kind": "call-to-action",
      "text": "Stel je vraag\nScan met je telefoon\nwarenhuislinde.example/klantenservice",
      "dwellMs": 10333,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/klantenservice",
        "label": "Stel je vraag"
      },
      "html": "<div class=\"words\"><h2>Stel je vraag</h2><p class=\"lead\">Scan met je telefoon</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Stel je vraag\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM12 4h2v1h-2zM16 4h1v1h-1zM20 4h1v1h-1zM22 4h4v1h-4zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM12 5h5v1h-5zM18 5h1v1h-1zM21 5h1v1h-1zM25 5h1v1h-1zM27 5h2v1h-2zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM13 6h3v1h-3zM17 6h2v1h-2zM20 6h1v1h-1zM22 6h1v1h-1zM26 6h3v1h-3zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM14 7h1v1h-1zM22 7h1v1h-1zM26 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM13 8h1v1h-1zM16 8h1v1h-1zM20 8h1v1h-1zM22 8h1v1h-1zM26 8h1v1h-1zM28 8h1v1h-1zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM14 9h1v1h-1zM16 9h2v1h-2zM19 9h2v1h-2zM22 9h1v1h-1zM26 9h1v1h-1zM28 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h2v1h-2zM15 11h1v1h-1zM19 11h3v1h-3zM23 11h1v1h-1zM26 11h3v1h-3zM4 12h1v1h-1zM6 12h2v1h-2zM9 12h3v1h-3zM13 12h2v1h-2zM16 12h1v1h-1zM18 12h2v1h-2zM21 12h2v1h-2zM24 12h2v1h-2zM28 12h1v1h-1zM30 12h1v1h-1zM33 12h1v1h-1zM35 12h2v1h-2zM5 13h5v1h-5zM11 13h1v1h-1zM13 13h1v1h-1zM15 13h3v1h-3zM20 13h8v1h-8zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h1v1h-1zM7 14h1v1h-1zM10 14h2v1h-2zM17 14h1v1h-1zM20 14h1v1h-1zM22 14h1v1h-1zM25 14h3v1h-3zM29 14h1v1h-1zM31 14h3v1h-3zM35 14h2v1h-2zM5 15h2v1h-2zM9 15h1v1h-1zM12 15h1v1h-1zM14 15h3v1h-3zM21 15h1v1h-1zM23 15h1v1h-1zM26 15h6v1h-6zM33 15h1v1h-1zM35 15h1v1h-1zM5 16h2v1h-2zM10 16h1v1h-1zM12 16h2v1h-2zM15 16h2v1h-2zM18 16h3v1h-3zM23 16h2v1h-2zM26 16h4v1h-4zM31 16h3v1h-3zM35 16h2v1h-2zM4 17h1v1h-1zM6 17h2v1h-2zM11 17h2v1h-2zM15 17h4v1h-4zM24 17h1v1h-1zM28 17h2v1h-2zM31 17h1v1h-1zM35 17h1v1h-1zM6 18h6v1h-6zM15 18h1v1h-1zM23 18h4v1h-4zM28 18h1v1h-1zM30 18h4v1h-4zM6 19h1v1h-1zM11 19h1v1h-1zM15 19h2v1h-2zM19 19h1v1h-1zM25 19h1v1h-1zM27 19h5v1h-5zM34 19h1v1h-1zM4 20h1v1h-1zM7 20h1v1h-1zM10 20h1v1h-1zM12 20h2v1h-2zM15 20h1v1h-1zM17 20h2v1h-2zM22 20h1v1h-1zM24 20h4v1h-4zM29 20h2v1h-2zM32 20h3v1h-3zM4 21h1v1h-1zM7 21h3v1h-3zM11 21h2v1h-2zM17 21h1v1h-1zM19 21h1v1h-1zM24 21h4v1h-4zM30 21h1v1h-1zM32 21h2v1h-2zM35 21h2v1h-2zM4 22h1v1h-1zM6 22h2v1h-2zM10 22h2v1h-2zM14 22h2v1h-2zM19 22h1v1h-1zM22 22h1v1h-1zM24 22h2v1h-2zM29 22h1v1h-1zM31 22h2v1h-2zM34 22h2v1h-2zM8 23h2v1h-2zM11 23h7v1h-7zM19 23h4v1h-4zM26 23h1v1h-1zM28 23h1v1h-1zM30 23h1v1h-1zM32 23h1v1h-1zM36 23h1v1h-1zM6 24h3v1h-3zM10 24h1v1h-1zM13 24h2v1h-2zM16 24h5v1h-5zM23 24h1v1h-1zM25 24h1v1h-1zM28 24h1v1h-1zM33 24h3v1h-3zM4 25h1v1h-1zM7 25h3v1h-3zM11 25h2v1h-2zM14 25h1v1h-1zM16 25h1v1h-1zM19 25h3v1h-3zM24 25h2v1h-2zM27 25h1v1h-1zM30 25h1v1h-1zM33 25h1v1h-1zM36 25h1v1h-1zM9 26h5v1h-5zM15 26h3v1h-3zM19 26h1v1h-1zM22 26h3v1h-3zM26 26h2v1h-2zM29 26h2v1h-2zM34 26h3v1h-3zM5 27h1v1h-1zM7 27h3v1h-3zM13 27h2v1h-2zM16 27h4v1h-4zM24 27h1v1h-1zM27 27h2v1h-2zM30 27h2v1h-2zM33 27h1v1h-1zM4 28h1v1h-1zM7 28h2v1h-2zM10 28h1v1h-1zM12 28h2v1h-2zM16 28h1v1h-1zM21 28h1v1h-1zM23 28h2v1h-2zM26 28h7v1h-7zM12 29h2v1h-2zM18 29h2v1h-2zM23 29h1v1h-1zM28 29h1v1h-1zM32 29h2v1h-2zM35 29h1v1h-1zM4 30h7v1h-7zM12 30h1v1h-1zM17 30h2v1h-2zM21 30h3v1h-3zM25 30h4v1h-4zM30 30h1v1h-1zM32 30h1v1h-1zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h2v1h-2zM18 31h5v1h-5zM25 31h4v1h-4zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM14 32h1v1h-1zM18 32h1v1h-1zM20 32h13v1h-13zM34 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h2v1h-2zM16 33h2v1h-2zM20 33h1v1h-1zM23 33h1v1h-1zM25 33h4v1h-4zM31 33h1v1h-1zM34 33h1v1h-1zM36 33h1v1h-1zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h3v1h-3zM16 34h2v1h-2zM19 34h2v1h-2zM24 34h1v1h-1zM26 34h6v1h-6zM33 34h1v1h-1zM4 35h1v1h-1zM10 35h1v1h-1zM13 35h6v1h-6zM21 35h1v1h-1zM27 35h6v1h-6zM36 35h1v1h-1zM4 36h7v1h-7zM12 36h1v1h-1zM20 36h4v1h-4zM25 36h1v1h-1zM27 36h1v1h-1zM32 36h1v1h-1zM34 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example/<wbr>klantenservice</span></figcaption></figure></div>"
    },
    {
      "id": "lees-verder-op-je-telefoon",
      "kind": "call-to-action",
      "text": "Lees verder op je telefoon\nScan met je telefoon\nwarenhuislinde.example",
      "dwellMs": 11000,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/nl/veelgestelde-vragen/",
        "label": "Lees verder op je telefoon"
      },
      "html": "<div class=\"words\"><h2>Lees verder op je telefoon</h2><p class=\"lead\">Scan met je telefoon</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Lees verder op je telefoon\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM12 4h1v1h-1zM14 4h1v1h-1zM17 4h1v1h-1zM20 4h1v1h-1zM22 4h4v1h-4zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM12 5h1v1h-1zM17 5h1v1h-1zM25 5h1v1h-1zM27 5h2v1h-2zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM13 6h1v1h-1zM15 6h1v1h-1zM20 6h1v1h-1zM27 6h2v1h-2zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h3v1h-3zM18 7h1v1h-1zM20 7h2v1h-2zM24 7h1v1h-1zM26 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM13 8h2v1h-2zM16 8h1v1h-1zM18 8h1v1h-1zM23 8h1v1h-1zM26 8h1v1h-1zM28 8h1v1h-1zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM15 9h1v1h-1zM17 9h1v1h-1zM22 9h2v1h-2zM26 9h1v1h-1zM28 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h3v1h-3zM21 11h1v1h-1zM23 11h1v1h-1zM26 11h3v1h-3zM4 12h1v1h-1zM6 12h2v1h-2zM9 12h3v1h-3zM13 12h1v1h-1zM15 12h2v1h-2zM18 12h1v1h-1zM21 12h5v1h-5zM28 12h1v1h-1zM30 12h1v1h-1zM33 12h1v1h-1zM35 12h2v1h-2zM5 13h2v1h-2zM8 13h2v1h-2zM11 13h3v1h-3zM15 13h1v1h-1zM20 13h1v1h-1zM22 13h6v1h-6zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h2v1h-2zM8 14h1v1h-1zM10 14h1v1h-1zM12 14h2v1h-2zM16 14h1v1h-1zM18 14h1v1h-1zM20 14h2v1h-2zM26 14h2v1h-2zM29 14h5v1h-5zM35 14h2v1h-2zM5 15h1v1h-1zM9 15h1v1h-1zM16 15h3v1h-3zM22 15h2v1h-2zM26 15h6v1h-6zM33 15h1v1h-1zM35 15h1v1h-1zM4 16h2v1h-2zM8 16h5v1h-5zM14 16h1v1h-1zM19 16h1v1h-1zM21 16h1v1h-1zM23 16h2v1h-2zM26 16h4v1h-4zM32 16h2v1h-2zM35 16h2v1h-2zM9 17h1v1h-1zM11 17h1v1h-1zM15 17h1v1h-1zM17 17h1v1h-1zM20 17h1v1h-1zM23 17h1v1h-1zM28 17h1v1h-1zM31 17h1v1h-1zM35 17h1v1h-1zM4 18h1v1h-1zM6 18h1v1h-1zM8 18h1v1h-1zM10 18h2v1h-2zM16 18h1v1h-1zM18 18h3v1h-3zM23 18h4v1h-4zM28 18h1v1h-1zM30 18h2v1h-2zM33 18h1v1h-1zM4 19h1v1h-1zM6 19h3v1h-3zM12 19h1v1h-1zM15 19h3v1h-3zM20 19h1v1h-1zM24 19h2v1h-2zM27 19h1v1h-1zM29 19h2v1h-2zM32 19h1v1h-1zM34 19h1v1h-1zM5 20h2v1h-2zM9 20h3v1h-3zM13 20h2v1h-2zM16 20h4v1h-4zM22 20h6v1h-6zM29 20h2v1h-2zM32 20h3v1h-3zM4 21h2v1h-2zM7 21h2v1h-2zM11 21h2v1h-2zM14 21h2v1h-2zM18 21h2v1h-2zM24 21h1v1h-1zM26 21h2v1h-2zM30 21h1v1h-1zM32 21h2v1h-2zM35 21h2v1h-2zM4 22h5v1h-5zM10 22h1v1h-1zM12 22h1v1h-1zM15 22h1v1h-1zM19 22h1v1h-1zM21 22h1v1h-1zM24 22h3v1h-3zM29 22h1v1h-1zM31 22h2v1h-2zM34 22h2v1h-2zM6 23h1v1h-1zM8 23h2v1h-2zM14 23h3v1h-3zM19 23h4v1h-4zM26 23h1v1h-1zM28 23h3v1h-3zM32 23h1v1h-1zM36 23h1v1h-1zM4 24h2v1h-2zM7 24h2v1h-2zM10 24h1v1h-1zM12 24h2v1h-2zM15 24h2v1h-2zM19 24h5v1h-5zM25 24h1v1h-1zM33 24h3v1h-3zM4 25h1v1h-1zM7 25h2v1h-2zM12 25h2v1h-2zM18 25h2v1h-2zM21 25h3v1h-3zM25 25h1v1h-1zM27 25h1v1h-1zM30 25h2v1h-2zM33 25h1v1h-1zM36 25h1v1h-1zM6 26h2v1h-2zM10 26h2v1h-2zM14 26h1v1h-1zM17 26h2v1h-2zM20 26h1v1h-1zM22 26h1v1h-1zM26 26h2v1h-2zM29 26h2v1h-2zM34 26h3v1h-3zM5 27h4v1h-4zM11 27h4v1h-4zM17 27h1v1h-1zM19 27h1v1h-1zM23 27h2v1h-2zM28 27h1v1h-1zM30 27h2v1h-2zM33 27h1v1h-1zM35 27h2v1h-2zM4 28h1v1h-1zM7 28h1v1h-1zM9 28h3v1h-3zM14 28h4v1h-4zM21 28h1v1h-1zM24 28h1v1h-1zM26 28h7v1h-7zM36 28h1v1h-1zM12 29h5v1h-5zM19 29h1v1h-1zM21 29h1v1h-1zM23 29h1v1h-1zM25 29h1v1h-1zM28 29h1v1h-1zM32 29h2v1h-2zM35 29h1v1h-1zM4 30h7v1h-7zM12 30h1v1h-1zM17 30h2v1h-2zM22 30h2v1h-2zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h4v1h-4zM17 31h4v1h-4zM25 31h1v1h-1zM27 31h2v1h-2zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM14 32h1v1h-1zM17 32h2v1h-2zM22 32h11v1h-11zM34 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h1v1h-1zM16 33h1v1h-1zM19 33h2v1h-2zM24 33h5v1h-5zM31 33h1v1h-1zM33 33h2v1h-2zM36 33h1v1h-1zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h3v1h-3zM16 34h2v1h-2zM19 34h1v1h-1zM26 34h6v1h-6zM4 35h1v1h-1zM10 35h1v1h-1zM14 35h2v1h-2zM19 35h3v1h-3zM27 35h6v1h-6zM36 35h1v1h-1zM4 36h7v1h-7zM12 36h1v1h-1zM14 36h1v1h-1zM16 36h1v1h-1zM19 36h5v1h-5zM25 36h1v1h-1zM27 36h1v1h-1zM32 36h1v1h-1zM34 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example</span></figcaption></figure></div>"
    }
  ]
}
