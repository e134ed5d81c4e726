window.kanaalDeck = {
  "version": 1,
  "id": "products/rugzak-kompas.nl",
  "locale": "nl",
  "dir": "ltr",
  "title": "Rugzak Kompas",
  "scenes": [
    {
      "id": "title",
      "kind": "title",
      "text": "Rugzak Kompas\nZes jaar lang elke dag mee naar school: daar is de Kompas voor gemaakt. Van € 64,95 voor € 49,95.\nDe rugzak Kompas in donkerblauw, met drie vakken en een heupband",
      "dwellMs": 14833,
      "validUntil": "2027-09-05",
      "assets": [
        "assets/89579de4-rugzak-kompas.jpg"
      ],
      "html": "<div class=\"words\"><h1>Rugzak Kompas</h1><p class=\"lead\">Zes jaar lang elke dag mee naar school: daar is de Kompas voor gemaakt. Van <data class=\"fact whole\">€ 64,95</data> voor <data class=\"fact whole\">€ 49,95</data>.</p></div><figure class=\"picture\"><img src=\"assets/89579de4-rugzak-kompas.jpg\" alt=\"De rugzak Kompas in donkerblauw, met drie vakken en een heupband\" width=\"1600\" height=\"900\"></figure>"
    },
    {
      "id": "waarom-deze-rugzak",
      "kind": "text",
      "text": "Waarom deze rugzak\nPast mee. De schouderbanden en de heupband zijn in vier standen te verstellen.\nHoudt droog. Gerecycled polyester met een waterkolom van 3.000 mm.\nBlijft heel. Tien jaar garantie op ritsen en naden.",
      "dwellMs": 14667,
      "assets": [],
      "html": "<div class=\"words\"><h2>Waarom deze rugzak</h2><ul><li><p><strong>Past mee.</strong> De schouderbanden en de heupband zijn in vier standen te verstellen.</p></li><li><p><strong>Houdt droog.</strong> Gerecycled polyester met een waterkolom van 3.000 mm.</p></li><li><p><strong>Blijft heel.</strong> Tien jaar garantie op ritsen en naden.</p></li></ul></div>"
    },
    {
      "id": "maten-en-vakken",
      "kind": "table",
      "text": "Maten en vakken\nEigenschap Waarde\nInhoud 18, 24 of 30 liter\nGewicht 780 gram (maat M)\nLaptopvak tot 16 inch\nKleuren donkerblauw, mosgroen, steenrood\nArtikelnummer LND-20471",
      "dwellMs": 12000,
      "assets": [],
      "html": "<div class=\"words\"><h2>Maten en vakken</h2><table><thead><tr><th class=\"whole\" scope=\"col\">Eigenschap</th><th class=\"whole\" scope=\"col\">Waarde</th></tr></thead><tbody><tr><td class=\"whole\" data-label=\"Eigenschap\">Inhoud</td><td data-label=\"Waarde\">18, 24 of 30 liter</td></tr><tr><td class=\"whole\" data-label=\"Eigenschap\">Gewicht</td><td data-label=\"Waarde\">780 gram (maat M)</td></tr><tr><td class=\"whole\" data-label=\"Eigenschap\">Laptopvak</td><td class=\"whole\" data-label=\"Waarde\">tot 16 inch</td></tr><tr><td class=\"whole\" data-label=\"Eigenschap\">Kleuren</td><td data-label=\"Waarde\">donkerblauw, mosgroen, steenrood</td></tr><tr><td class=\"whole\" data-label=\"Eigenschap\">Artikelnummer</td><td class=\"whole\" data-label=\"Waarde\"><data class=\"fact whole\">LND-20471</data></td></tr></tbody></table></div>"
    },
    {
      "id": "maten-en-vakken-2",
      "kind": "quote",
      "text": "Maten en vakken\nMijn dochter fietst er elke dag tien kilometer mee. Na twee winters is hij nog als nieuw.\nYasmin, klant sinds 2024",
      "dwellMs": 11000,
      "assets": [],
      "html": "<div class=\"words\"><h2>Maten en vakken</h2><p>Mijn dochter fietst er elke dag tien kilometer mee. Na twee winters is hij nog als nieuw.</p><p>Yasmin, klant sinds 2024</p></div>"
    },
    {
      "id": "maten-en-vakken-3",
      "kind": "call-to-action",
      "text": "Bestel de Kompas\nScan met je telefoon\nwarenhuislinde.example/rugzak-kompas",
      "dwellMs": 10333,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/rugzak-kompas",
        "label": "Bestel de Kompas"
      },
      "html": "<div class=\"words\"><h2>Bestel de Kompas</h2><p class=\"lead\">Scan met je telefoon</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Bestel de Kompas\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM13 4h5v1h-5zM20 4h5v1h-5zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM13 5h1v1h-1zM17 5h3v1h-3zM21 5h1v1h-1zM24 5h3v1h-3zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h6v1h-6zM19 6h1v1h-1zM21 6h3v1h-3zM25 6h3v1h-3zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM16 7h1v1h-1zM18 7h1v1h-1zM20 7h1v1h-1zM24 7h1v1h-1zM26 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h2v1h-2zM19 8h1v1h-1zM21 8h2v1h-2zM25 8h3v1h-3zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM14 9h3v1h-3zM19 9h2v1h-2zM24 9h2v1h-2zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h1v1h-1zM18 11h2v1h-2zM22 11h1v1h-1zM25 11h3v1h-3zM4 12h1v1h-1zM6 12h5v1h-5zM13 12h3v1h-3zM17 12h5v1h-5zM24 12h1v1h-1zM26 12h2v1h-2zM30 12h5v1h-5zM4 13h2v1h-2zM7 13h1v1h-1zM11 13h3v1h-3zM16 13h1v1h-1zM20 13h1v1h-1zM22 13h6v1h-6zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h1v1h-1zM10 14h1v1h-1zM14 14h1v1h-1zM16 14h1v1h-1zM19 14h2v1h-2zM22 14h1v1h-1zM24 14h2v1h-2zM28 14h1v1h-1zM30 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM4 15h1v1h-1zM6 15h1v1h-1zM9 15h1v1h-1zM11 15h1v1h-1zM13 15h4v1h-4zM18 15h3v1h-3zM25 15h1v1h-1zM27 15h1v1h-1zM30 15h1v1h-1zM32 15h3v1h-3zM5 16h7v1h-7zM13 16h4v1h-4zM19 16h1v1h-1zM22 16h2v1h-2zM26 16h4v1h-4zM32 16h2v1h-2zM35 16h2v1h-2zM5 17h1v1h-1zM8 17h2v1h-2zM12 17h1v1h-1zM14 17h1v1h-1zM16 17h1v1h-1zM18 17h4v1h-4zM24 17h2v1h-2zM27 17h1v1h-1zM30 17h1v1h-1zM33 17h4v1h-4zM5 18h1v1h-1zM8 18h4v1h-4zM13 18h1v1h-1zM18 18h1v1h-1zM22 18h2v1h-2zM29 18h2v1h-2zM32 18h4v1h-4zM4 19h2v1h-2zM8 19h2v1h-2zM11 19h2v1h-2zM15 19h2v1h-2zM20 19h1v1h-1zM23 19h3v1h-3zM27 19h4v1h-4zM34 19h1v1h-1zM4 20h2v1h-2zM7 20h2v1h-2zM10 20h2v1h-2zM13 20h1v1h-1zM16 20h3v1h-3zM21 20h1v1h-1zM23 20h1v1h-1zM26 20h4v1h-4zM31 20h2v1h-2zM36 20h1v1h-1zM4 21h2v1h-2zM7 21h1v1h-1zM11 21h2v1h-2zM14 21h3v1h-3zM18 21h1v1h-1zM20 21h6v1h-6zM27 21h5v1h-5zM33 21h2v1h-2zM36 21h1v1h-1zM8 22h1v1h-1zM10 22h1v1h-1zM12 22h1v1h-1zM14 22h1v1h-1zM16 22h2v1h-2zM19 22h1v1h-1zM21 22h1v1h-1zM24 22h2v1h-2zM31 22h2v1h-2zM34 22h2v1h-2zM4 23h2v1h-2zM12 23h1v1h-1zM14 23h2v1h-2zM20 23h3v1h-3zM24 23h4v1h-4zM29 23h1v1h-1zM31 23h4v1h-4zM4 24h2v1h-2zM9 24h3v1h-3zM13 24h1v1h-1zM17 24h2v1h-2zM20 24h1v1h-1zM24 24h1v1h-1zM26 24h1v1h-1zM28 24h2v1h-2zM31 24h3v1h-3zM4 25h1v1h-1zM6 25h1v1h-1zM11 25h1v1h-1zM14 25h2v1h-2zM19 25h1v1h-1zM21 25h2v1h-2zM25 25h3v1h-3zM30 25h1v1h-1zM33 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM9 26h4v1h-4zM14 26h1v1h-1zM17 26h5v1h-5zM24 26h3v1h-3zM29 26h1v1h-1zM33 26h1v1h-1zM35 26h1v1h-1zM4 27h1v1h-1zM6 27h4v1h-4zM15 27h1v1h-1zM17 27h3v1h-3zM22 27h1v1h-1zM25 27h2v1h-2zM29 27h2v1h-2zM33 27h2v1h-2zM4 28h1v1h-1zM10 28h2v1h-2zM15 28h1v1h-1zM19 28h1v1h-1zM21 28h1v1h-1zM24 28h1v1h-1zM26 28h8v1h-8zM12 29h4v1h-4zM17 29h2v1h-2zM22 29h4v1h-4zM27 29h2v1h-2zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM13 30h3v1h-3zM18 30h3v1h-3zM22 30h1v1h-1zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h3v1h-3zM17 31h4v1h-4zM25 31h4v1h-4zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h1v1h-1zM16 32h1v1h-1zM19 32h1v1h-1zM22 32h2v1h-2zM25 32h1v1h-1zM28 32h6v1h-6zM35 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h2v1h-2zM15 33h1v1h-1zM17 33h4v1h-4zM24 33h1v1h-1zM27 33h1v1h-1zM29 33h1v1h-1zM32 33h1v1h-1zM34 33h3v1h-3zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM16 34h3v1h-3zM23 34h1v1h-1zM26 34h6v1h-6zM4 35h1v1h-1zM10 35h1v1h-1zM13 35h1v1h-1zM16 35h3v1h-3zM20 35h1v1h-1zM22 35h4v1h-4zM30 35h1v1h-1zM32 35h3v1h-3zM4 36h7v1h-7zM12 36h3v1h-3zM16 36h1v1h-1zM18 36h1v1h-1zM21 36h1v1h-1zM23 36h1v1h-1zM26 36h1v1h-1zM28 36h4v1h-4zM33 36h1v1h-1zM35 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example/<wbr>rugzak-kompas</span></figcaption></figure></div>"
    },
    {
      "id": "voorwaarden",
      "kind": "disclaimer",
      "text": "Voorwaarden\nDe actieprijs geldt van 19 juli tot en met 5 september 2027, zolang de voorraad strekt. De laagste prijs in de dertig dagen daarvoor was € 64,95.",
      "dwellMs": 12000,
      "assets": [],
      "html": "<div class=\"words\"><h2>Voorwaarden</h2><p>De actieprijs geldt van 19 juli tot en met 5 september 2027, zolang de voorraad strekt. De laagste prijs in de dertig dagen daarvoor was € 64,95.</p></div>"
    },
    {
      "id": "lees-verder-op-je-telefoon",
      "kind": "call-to-action",
      "text": "Lees verder op je telefoon\nScan met je telefoon\nwarenhuislinde.example/nl/rugzak-kompas",
      "dwellMs": 11000,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/nl/rugzak-kompas/",
        "label": "Lees verder op je telefoon"
      },
      "html": "<div class=\"words\"><h2>Lees verder op je telefoon</h2><p class=\"lead\">Scan met je telefoon</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Lees verder op je telefoon\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM14 4h2v1h-2zM17 4h1v1h-1zM20 4h5v1h-5zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM15 5h1v1h-1zM17 5h3v1h-3zM21 5h1v1h-1zM24 5h3v1h-3zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h6v1h-6zM19 6h1v1h-1zM21 6h3v1h-3zM25 6h3v1h-3zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h3v1h-3zM16 7h1v1h-1zM18 7h1v1h-1zM20 7h1v1h-1zM26 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM19 8h1v1h-1zM21 8h2v1h-2zM25 8h1v1h-1zM27 8h2v1h-2zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h4v1h-4zM19 9h2v1h-2zM24 9h2v1h-2zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h3v1h-3zM16 11h1v1h-1zM18 11h2v1h-2zM22 11h7v1h-7zM4 12h1v1h-1zM6 12h5v1h-5zM16 12h6v1h-6zM23 12h2v1h-2zM26 12h2v1h-2zM30 12h5v1h-5zM4 13h1v1h-1zM9 13h1v1h-1zM12 13h1v1h-1zM14 13h1v1h-1zM20 13h1v1h-1zM22 13h3v1h-3zM26 13h2v1h-2zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h2v1h-2zM7 14h2v1h-2zM10 14h1v1h-1zM12 14h1v1h-1zM19 14h2v1h-2zM22 14h1v1h-1zM24 14h1v1h-1zM28 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM4 15h1v1h-1zM9 15h1v1h-1zM11 15h2v1h-2zM14 15h1v1h-1zM16 15h1v1h-1zM18 15h3v1h-3zM25 15h3v1h-3zM30 15h1v1h-1zM32 15h3v1h-3zM6 16h1v1h-1zM9 16h8v1h-8zM19 16h1v1h-1zM22 16h2v1h-2zM26 16h4v1h-4zM32 16h2v1h-2zM35 16h2v1h-2zM4 17h1v1h-1zM6 17h2v1h-2zM9 17h1v1h-1zM12 17h1v1h-1zM15 17h1v1h-1zM17 17h5v1h-5zM23 17h1v1h-1zM25 17h1v1h-1zM27 17h1v1h-1zM29 17h2v1h-2zM33 17h4v1h-4zM4 18h1v1h-1zM6 18h3v1h-3zM10 18h3v1h-3zM16 18h3v1h-3zM22 18h1v1h-1zM24 18h1v1h-1zM29 18h2v1h-2zM32 18h4v1h-4zM6 19h4v1h-4zM13 19h1v1h-1zM15 19h2v1h-2zM18 19h1v1h-1zM20 19h1v1h-1zM23 19h1v1h-1zM25 19h1v1h-1zM28 19h3v1h-3zM32 19h1v1h-1zM34 19h1v1h-1zM4 20h3v1h-3zM9 20h4v1h-4zM14 20h1v1h-1zM16 20h1v1h-1zM18 20h1v1h-1zM21 20h1v1h-1zM26 20h1v1h-1zM28 20h2v1h-2zM31 20h2v1h-2zM36 20h1v1h-1zM5 21h3v1h-3zM11 21h1v1h-1zM13 21h1v1h-1zM15 21h2v1h-2zM20 21h5v1h-5zM27 21h5v1h-5zM33 21h2v1h-2zM36 21h1v1h-1zM4 22h2v1h-2zM7 22h4v1h-4zM13 22h1v1h-1zM15 22h2v1h-2zM19 22h1v1h-1zM21 22h1v1h-1zM24 22h1v1h-1zM26 22h1v1h-1zM29 22h1v1h-1zM31 22h2v1h-2zM34 22h2v1h-2zM7 23h1v1h-1zM11 23h1v1h-1zM13 23h1v1h-1zM16 23h1v1h-1zM20 23h3v1h-3zM24 23h4v1h-4zM29 23h1v1h-1zM31 23h4v1h-4zM6 24h3v1h-3zM10 24h1v1h-1zM13 24h1v1h-1zM15 24h3v1h-3zM20 24h1v1h-1zM24 24h1v1h-1zM26 24h1v1h-1zM28 24h2v1h-2zM31 24h3v1h-3zM4 25h2v1h-2zM14 25h1v1h-1zM16 25h1v1h-1zM19 25h1v1h-1zM21 25h5v1h-5zM27 25h1v1h-1zM30 25h2v1h-2zM33 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM6 26h2v1h-2zM9 26h2v1h-2zM12 26h1v1h-1zM14 26h2v1h-2zM18 26h4v1h-4zM24 26h3v1h-3zM28 26h2v1h-2zM31 26h1v1h-1zM33 26h1v1h-1zM35 26h1v1h-1zM4 27h1v1h-1zM6 27h2v1h-2zM9 27h1v1h-1zM11 27h1v1h-1zM14 27h6v1h-6zM22 27h1v1h-1zM25 27h6v1h-6zM32 27h3v1h-3zM4 28h1v1h-1zM7 28h2v1h-2zM10 28h3v1h-3zM18 28h2v1h-2zM21 28h1v1h-1zM24 28h1v1h-1zM26 28h7v1h-7zM35 28h1v1h-1zM12 29h2v1h-2zM16 29h3v1h-3zM22 29h3v1h-3zM27 29h2v1h-2zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM13 30h1v1h-1zM17 30h4v1h-4zM22 30h1v1h-1zM25 30h4v1h-4zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM14 31h1v1h-1zM16 31h5v1h-5zM25 31h4v1h-4zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h1v1h-1zM19 32h1v1h-1zM22 32h2v1h-2zM26 32h1v1h-1zM28 32h6v1h-6zM35 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h1v1h-1zM17 33h4v1h-4zM23 33h2v1h-2zM26 33h2v1h-2zM29 33h1v1h-1zM32 33h2v1h-2zM35 33h2v1h-2zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM14 34h1v1h-1zM26 34h6v1h-6zM4 35h1v1h-1zM10 35h1v1h-1zM13 35h1v1h-1zM16 35h1v1h-1zM20 35h1v1h-1zM22 35h1v1h-1zM25 35h1v1h-1zM27 35h1v1h-1zM29 35h1v1h-1zM32 35h3v1h-3zM4 36h7v1h-7zM12 36h1v1h-1zM14 36h2v1h-2zM17 36h1v1h-1zM21 36h1v1h-1zM26 36h6v1h-6zM35 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example/<wbr>nl/<wbr>rugzak-kompas</span></figcaption></figure></div>"
    }
  ],
  "validUntil": "2027-09-05"
}
