window.kanaalDeck = {
  "version": 1,
  "id": "products/rugzak-kompas.en",
  "locale": "en",
  "dir": "ltr",
  "title": "Kompas backpack",
  "scenes": [
    {
      "id": "title",
      "kind": "title",
      "text": "Kompas backpack\nTo school and back, every day, for six years: that is what the Kompas is made for. Was €64.95, now €49.95.\nThe Kompas backpack in dark blue, with three pockets and a hip belt",
      "dwellMs": 16500,
      "validUntil": "2027-09-05",
      "assets": [
        "assets/89579de4-rugzak-kompas.jpg"
      ],
      "html": "<div class=\"words\"><h1>Kompas backpack</h1><p class=\"lead\">To school and back, every day, for six years: that is what the Kompas is made for. Was <data class=\"fact whole\">€64.95</data>, now <data class=\"fact whole\">€49.95</data>.</p></div><figure class=\"picture\"><img src=\"assets/89579de4-rugzak-kompas.jpg\" alt=\"The Kompas backpack in dark blue, with three pockets and a hip belt\" width=\"1600\" height=\"900\"></figure>"
    },
    {
      "id": "why-this-backpack",
      "kind": "text",
      "text": "Why this backpack\nIt adjusts. Shoulder straps and hip belt have four settings.\nIt keeps dry. Recycled polyester with a water column of 3,000 mm.\nIt lasts. Ten years of warranty on zips and seams.",
      "dwellMs": 14667,
      "assets": [],
      "html": "<div class=\"words\"><h2>Why this backpack</h2><ul><li><p><strong>It adjusts.</strong> Shoulder straps and hip belt have four settings.</p></li><li><p><strong>It keeps dry.</strong> Recycled polyester with a water column of 3,000 mm.</p></li><li><p><strong>It lasts.</strong> Ten years of warranty on zips and seams.</p></li></ul></div>"
    },
    {
      "id": "sizes-and-pockets",
      "kind": "table",
      "text": "Sizes and pockets\nProperty Value\nVolume 18, 24 or 30 litres\nWeight 780 grams (size M)\nLaptop sleeve up to 16 inches\nColours dark blue, moss green, brick red\nArticle number LND-20471",
      "dwellMs": 14000,
      "assets": [],
      "html": "<div class=\"words\"><h2>Sizes and pockets</h2><table><thead><tr><th class=\"whole\" scope=\"col\">Property</th><th class=\"whole\" scope=\"col\">Value</th></tr></thead><tbody><tr><td class=\"whole\" data-label=\"Property\">Volume</td><td data-label=\"Value\">18, 24 or 30 litres</td></tr><tr><td class=\"whole\" data-label=\"Property\">Weight</td><td data-label=\"Value\">780 grams (size M)</td></tr><tr><td class=\"whole\" data-label=\"Property\">Laptop sleeve</td><td class=\"whole\" data-label=\"Value\">up to 16 inches</td></tr><tr><td class=\"whole\" data-label=\"Property\">Colours</td><td data-label=\"Value\">dark blue, moss green, brick red</td></tr><tr><td class=\"whole\" data-label=\"Property\">Article number</td><td class=\"whole\" data-label=\"Value\"><data class=\"fact whole\">LND-20471</data></td></tr></tbody></table></div>"
    },
    {
      "id": "sizes-and-pockets-2",
      "kind": "quote",
      "text": "Sizes and pockets\nMy daughter cycles ten kilometres with it every day. After two winters it still looks new.\nYasmin, customer since 2024",
      "dwellMs": 10667,
      "assets": [],
      "html": "<div class=\"words\"><h2>Sizes and pockets</h2><p>My daughter cycles ten kilometres with it every day. After two winters it still looks new.</p><p>Yasmin, customer since 2024</p></div>"
    },
    {
      "id": "sizes-and-pockets-3",
      "kind": "call-to-action",
      "text": "Order the Kompas\nScan with your phone\nwarenhuislinde.example",
      "dwellMs": 10333,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/en/kompas-backpack",
        "label": "Order the Kompas"
      },
      "html": "<div class=\"words\"><h2>Order the Kompas</h2><p class=\"lead\">Scan with your phone</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Order the Kompas\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM12 4h2v1h-2zM20 4h5v1h-5zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM12 5h1v1h-1zM16 5h1v1h-1zM18 5h1v1h-1zM26 5h3v1h-3zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM13 6h3v1h-3zM17 6h2v1h-2zM20 6h1v1h-1zM22 6h1v1h-1zM27 6h2v1h-2zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h2v1h-2zM22 7h1v1h-1zM26 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM14 8h2v1h-2zM20 8h1v1h-1zM23 8h1v1h-1zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM13 9h2v1h-2zM16 9h2v1h-2zM19 9h2v1h-2zM22 9h3v1h-3zM26 9h1v1h-1zM28 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h1v1h-1zM14 11h3v1h-3zM19 11h3v1h-3zM23 11h2v1h-2zM26 11h1v1h-1zM4 12h1v1h-1zM6 12h2v1h-2zM9 12h3v1h-3zM15 12h1v1h-1zM18 12h2v1h-2zM21 12h5v1h-5zM28 12h1v1h-1zM30 12h1v1h-1zM33 12h1v1h-1zM35 12h2v1h-2zM4 13h1v1h-1zM6 13h1v1h-1zM8 13h1v1h-1zM14 13h2v1h-2zM17 13h1v1h-1zM20 13h8v1h-8zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h1v1h-1zM10 14h4v1h-4zM16 14h2v1h-2zM20 14h1v1h-1zM22 14h1v1h-1zM25 14h1v1h-1zM27 14h1v1h-1zM31 14h3v1h-3zM35 14h2v1h-2zM4 15h2v1h-2zM9 15h1v1h-1zM13 15h2v1h-2zM16 15h1v1h-1zM21 15h1v1h-1zM23 15h1v1h-1zM26 15h3v1h-3zM30 15h2v1h-2zM33 15h1v1h-1zM35 15h1v1h-1zM4 16h1v1h-1zM6 16h2v1h-2zM9 16h2v1h-2zM12 16h1v1h-1zM15 16h1v1h-1zM18 16h3v1h-3zM23 16h1v1h-1zM26 16h2v1h-2zM29 16h1v1h-1zM31 16h3v1h-3zM35 16h2v1h-2zM5 17h2v1h-2zM8 17h2v1h-2zM14 17h2v1h-2zM18 17h1v1h-1zM23 17h1v1h-1zM28 17h1v1h-1zM31 17h1v1h-1zM35 17h1v1h-1zM4 18h2v1h-2zM8 18h1v1h-1zM10 18h1v1h-1zM12 18h2v1h-2zM17 18h1v1h-1zM23 18h4v1h-4zM28 18h1v1h-1zM30 18h2v1h-2zM33 18h1v1h-1zM4 19h4v1h-4zM11 19h3v1h-3zM15 19h2v1h-2zM18 19h2v1h-2zM25 19h1v1h-1zM28 19h3v1h-3zM32 19h1v1h-1zM34 19h1v1h-1zM4 20h1v1h-1zM8 20h4v1h-4zM14 20h1v1h-1zM18 20h1v1h-1zM22 20h1v1h-1zM24 20h4v1h-4zM29 20h2v1h-2zM32 20h3v1h-3zM4 21h1v1h-1zM6 21h4v1h-4zM11 21h1v1h-1zM14 21h1v1h-1zM17 21h3v1h-3zM24 21h1v1h-1zM26 21h2v1h-2zM30 21h1v1h-1zM32 21h2v1h-2zM35 21h2v1h-2zM4 22h1v1h-1zM6 22h1v1h-1zM9 22h4v1h-4zM14 22h1v1h-1zM17 22h1v1h-1zM19 22h1v1h-1zM22 22h1v1h-1zM24 22h2v1h-2zM29 22h4v1h-4zM34 22h2v1h-2zM5 23h1v1h-1zM7 23h1v1h-1zM9 23h1v1h-1zM17 23h6v1h-6zM26 23h1v1h-1zM28 23h2v1h-2zM32 23h1v1h-1zM36 23h1v1h-1zM9 24h7v1h-7zM18 24h3v1h-3zM23 24h1v1h-1zM25 24h1v1h-1zM33 24h3v1h-3zM4 25h1v1h-1zM6 25h1v1h-1zM8 25h1v1h-1zM14 25h3v1h-3zM18 25h4v1h-4zM23 25h3v1h-3zM27 25h1v1h-1zM30 25h2v1h-2zM33 25h1v1h-1zM36 25h1v1h-1zM6 26h2v1h-2zM9 26h2v1h-2zM12 26h2v1h-2zM15 26h2v1h-2zM19 26h1v1h-1zM22 26h1v1h-1zM24 26h1v1h-1zM26 26h2v1h-2zM29 26h2v1h-2zM32 26h1v1h-1zM34 26h3v1h-3zM5 27h1v1h-1zM9 27h1v1h-1zM12 27h2v1h-2zM16 27h4v1h-4zM23 27h1v1h-1zM30 27h2v1h-2zM33 27h1v1h-1zM4 28h1v1h-1zM6 28h1v1h-1zM10 28h2v1h-2zM13 28h1v1h-1zM16 28h1v1h-1zM18 28h1v1h-1zM21 28h1v1h-1zM24 28h1v1h-1zM26 28h1v1h-1zM28 28h5v1h-5zM35 28h1v1h-1zM12 29h8v1h-8zM23 29h1v1h-1zM28 29h1v1h-1zM32 29h2v1h-2zM35 29h1v1h-1zM4 30h7v1h-7zM12 30h4v1h-4zM17 30h1v1h-1zM21 30h3v1h-3zM25 30h4v1h-4zM30 30h1v1h-1zM32 30h1v1h-1zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h3v1h-3zM16 31h1v1h-1zM18 31h5v1h-5zM25 31h4v1h-4zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM13 32h1v1h-1zM16 32h3v1h-3zM20 32h4v1h-4zM25 32h8v1h-8zM34 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h1v1h-1zM14 33h1v1h-1zM17 33h1v1h-1zM20 33h1v1h-1zM24 33h5v1h-5zM31 33h1v1h-1zM33 33h1v1h-1zM36 33h1v1h-1zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h2v1h-2zM15 34h1v1h-1zM18 34h3v1h-3zM24 34h1v1h-1zM26 34h6v1h-6zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM13 35h2v1h-2zM21 35h1v1h-1zM23 35h2v1h-2zM28 35h2v1h-2zM31 35h2v1h-2zM36 35h1v1h-1zM4 36h7v1h-7zM12 36h2v1h-2zM15 36h4v1h-4zM20 36h3v1h-3zM25 36h1v1h-1zM27 36h1v1h-1zM32 36h1v1h-1zM34 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example</span></figcaption></figure></div>"
    },
    {
      "id": "conditions",
      "kind": "disclaimer",
      "text": "Conditions\nThe offer price runs from 19 July to 5 September 2027, while stocks last. The lowest price in the thirty days before was €64.95.",
      "dwellMs": 11333,
      "assets": [],
      "html": "<div class=\"words\"><h2>Conditions</h2><p>The offer price runs from 19 July to 5 September 2027, while stocks last. The lowest price in the thirty days before was €64.95.</p></div>"
    },
    {
      "id": "read-on-with-your-phone",
      "kind": "call-to-action",
      "text": "Read on with your phone\nScan with your phone\nwarenhuislinde.example",
      "dwellMs": 11000,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/en/kompas-backpack/",
        "label": "Read on with your phone"
      },
      "html": "<div class=\"words\"><h2>Read on with your phone</h2><p class=\"lead\">Scan with your phone</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Read on with your phone\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM14 4h1v1h-1zM16 4h2v1h-2zM20 4h5v1h-5zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM13 5h1v1h-1zM15 5h1v1h-1zM17 5h3v1h-3zM21 5h2v1h-2zM24 5h3v1h-3zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h2v1h-2zM15 6h3v1h-3zM19 6h1v1h-1zM23 6h1v1h-1zM25 6h3v1h-3zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h3v1h-3zM16 7h1v1h-1zM18 7h1v1h-1zM20 7h3v1h-3zM26 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h2v1h-2zM19 8h1v1h-1zM21 8h5v1h-5zM27 8h2v1h-2zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h2v1h-2zM16 9h1v1h-1zM19 9h2v1h-2zM24 9h2v1h-2zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h2v1h-2zM15 11h1v1h-1zM18 11h2v1h-2zM22 11h2v1h-2zM25 11h4v1h-4zM4 12h1v1h-1zM6 12h5v1h-5zM15 12h7v1h-7zM24 12h1v1h-1zM26 12h1v1h-1zM30 12h5v1h-5zM4 13h1v1h-1zM7 13h1v1h-1zM11 13h1v1h-1zM13 13h1v1h-1zM16 13h1v1h-1zM20 13h8v1h-8zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM5 14h1v1h-1zM9 14h2v1h-2zM12 14h1v1h-1zM14 14h1v1h-1zM16 14h1v1h-1zM19 14h3v1h-3zM24 14h1v1h-1zM28 14h1v1h-1zM30 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM5 15h1v1h-1zM9 15h1v1h-1zM12 15h1v1h-1zM16 15h1v1h-1zM18 15h3v1h-3zM25 15h1v1h-1zM27 15h1v1h-1zM29 15h2v1h-2zM32 15h3v1h-3zM5 16h1v1h-1zM10 16h1v1h-1zM12 16h1v1h-1zM14 16h1v1h-1zM19 16h1v1h-1zM22 16h2v1h-2zM26 16h2v1h-2zM29 16h1v1h-1zM31 16h3v1h-3zM35 16h2v1h-2zM4 17h1v1h-1zM7 17h1v1h-1zM9 17h1v1h-1zM11 17h1v1h-1zM13 17h2v1h-2zM16 17h1v1h-1zM18 17h8v1h-8zM27 17h1v1h-1zM30 17h1v1h-1zM33 17h4v1h-4zM5 18h1v1h-1zM9 18h3v1h-3zM16 18h2v1h-2zM22 18h1v1h-1zM24 18h1v1h-1zM29 18h2v1h-2zM32 18h4v1h-4zM4 19h3v1h-3zM8 19h2v1h-2zM14 19h3v1h-3zM20 19h1v1h-1zM25 19h1v1h-1zM28 19h3v1h-3zM32 19h1v1h-1zM34 19h1v1h-1zM4 20h1v1h-1zM6 20h7v1h-7zM14 20h4v1h-4zM21 20h1v1h-1zM26 20h1v1h-1zM28 20h2v1h-2zM31 20h2v1h-2zM36 20h1v1h-1zM5 21h1v1h-1zM8 21h2v1h-2zM11 21h2v1h-2zM14 21h2v1h-2zM17 21h2v1h-2zM20 21h6v1h-6zM27 21h5v1h-5zM33 21h2v1h-2zM36 21h1v1h-1zM4 22h2v1h-2zM7 22h2v1h-2zM10 22h1v1h-1zM12 22h2v1h-2zM15 22h1v1h-1zM17 22h1v1h-1zM19 22h1v1h-1zM21 22h1v1h-1zM24 22h2v1h-2zM29 22h4v1h-4zM34 22h2v1h-2zM4 23h1v1h-1zM6 23h1v1h-1zM12 23h2v1h-2zM15 23h1v1h-1zM17 23h1v1h-1zM20 23h3v1h-3zM24 23h4v1h-4zM29 23h6v1h-6zM5 24h1v1h-1zM10 24h2v1h-2zM13 24h1v1h-1zM15 24h1v1h-1zM17 24h1v1h-1zM20 24h1v1h-1zM26 24h1v1h-1zM28 24h2v1h-2zM31 24h3v1h-3zM4 25h1v1h-1zM7 25h3v1h-3zM11 25h1v1h-1zM13 25h2v1h-2zM18 25h2v1h-2zM21 25h5v1h-5zM27 25h1v1h-1zM30 25h2v1h-2zM33 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM6 26h1v1h-1zM9 26h2v1h-2zM14 26h1v1h-1zM16 26h1v1h-1zM18 26h4v1h-4zM25 26h2v1h-2zM28 26h2v1h-2zM31 26h3v1h-3zM35 26h1v1h-1zM4 27h1v1h-1zM7 27h3v1h-3zM12 27h1v1h-1zM14 27h1v1h-1zM17 27h1v1h-1zM19 27h1v1h-1zM22 27h1v1h-1zM25 27h2v1h-2zM28 27h3v1h-3zM32 27h3v1h-3zM36 27h1v1h-1zM4 28h1v1h-1zM6 28h1v1h-1zM10 28h2v1h-2zM13 28h2v1h-2zM16 28h4v1h-4zM21 28h1v1h-1zM24 28h1v1h-1zM26 28h1v1h-1zM28 28h5v1h-5zM35 28h1v1h-1zM12 29h1v1h-1zM15 29h1v1h-1zM17 29h2v1h-2zM22 29h4v1h-4zM27 29h2v1h-2zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM13 30h1v1h-1zM17 30h4v1h-4zM22 30h1v1h-1zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM15 31h6v1h-6zM25 31h4v1h-4zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h3v1h-3zM19 32h1v1h-1zM22 32h3v1h-3zM26 32h1v1h-1zM28 32h6v1h-6zM35 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h5v1h-5zM19 33h2v1h-2zM23 33h2v1h-2zM27 33h1v1h-1zM29 33h1v1h-1zM32 33h5v1h-5zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h2v1h-2zM15 34h1v1h-1zM17 34h1v1h-1zM24 34h1v1h-1zM26 34h6v1h-6zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM16 35h1v1h-1zM18 35h1v1h-1zM20 35h1v1h-1zM22 35h2v1h-2zM25 35h1v1h-1zM27 35h1v1h-1zM29 35h2v1h-2zM32 35h3v1h-3zM4 36h7v1h-7zM12 36h2v1h-2zM15 36h3v1h-3zM21 36h1v1h-1zM23 36h1v1h-1zM26 36h4v1h-4zM31 36h1v1h-1zM35 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example</span></figcaption></figure></div>"
    }
  ],
  "validUntil": "2027-09-05"
}
