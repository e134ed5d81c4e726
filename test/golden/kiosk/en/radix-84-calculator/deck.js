window.kanaalDeck = {
  "version": 1,
  "id": "products/rekenmachine.en",
  "locale": "en",
  "dir": "ltr",
  "title": "Radix 84 graphing calculator",
  "scenes": [
    {
      "id": "title",
      "kind": "title",
      "text": "Radix 84 graphing calculator\nOne calculator from the third year up to the exam: the Radix 84 costs €129, case included.\nA black graphing calculator with a sine curve on its screen",
      "dwellMs": 15167,
      "assets": [
        "assets/9d1a38f7-rekenmachine.jpg"
      ],
      "html": "<div class=\"words\"><h1>Radix 84 graphing calculator</h1><p class=\"lead\">One calculator from the third year up to the exam: the Radix 84 costs <data class=\"fact whole\">€129</data>, case included.</p></div><figure class=\"picture\"><img src=\"assets/9d1a38f7-rekenmachine.jpg\" alt=\"A black graphing calculator with a sine curve on its screen\" width=\"1600\" height=\"900\"></figure>"
    },
    {
      "id": "what-it-does",
      "kind": "text",
      "text": "What it does\nplot graphs and find intersections\nmatrices up to 9 × 9\nprogramming in a language much like Python:",
      "dwellMs": 9667,
      "assets": [],
      "html": "<div class=\"words\"><h2>What it does</h2><ul><li><p>plot graphs and find intersections</p></li><li><p>matrices up to 9 × 9</p></li><li><p>programming in a language much like Python:</p></li></ul></div>"
    },
    {
      "id": "what-it-does-2",
      "kind": "code",
      "text": "What it does\ndef area(radius): return 3.14159 * radius ** 2",
      "dwellMs": 8000,
      "assets": [],
      "html": "<div class=\"words\"><h2>What it does</h2><pre dir=\"ltr\"><code>def area(radius):\n    return 3.14159 * radius ** 2</code></pre></div>"
    },
    {
      "id": "exam-mode",
      "kind": "text",
      "text": "Exam mode\nPress 2nd and ON for ten seconds. A red light shows the invigilator that the memory is empty.",
      "dwellMs": 9667,
      "assets": [],
      "html": "<div class=\"words\"><h2>Exam mode</h2><p>Press <code dir=\"ltr\">2nd</code> and <code dir=\"ltr\">ON</code> for ten seconds. A red light shows the invigilator that the memory is empty.</p></div>"
    },
    {
      "id": "exam-mode-2",
      "kind": "table",
      "text": "Exam mode\nProperty Value\nScreen 320 × 240 pixels, colour\nBattery 200 hours\nArticle number LND-31804",
      "dwellMs": 8333,
      "assets": [],
      "html": "<div class=\"words\"><h2>Exam mode</h2><table><thead><tr><th class=\"whole\" scope=\"col\">Property</th><th class=\"whole\" scope=\"col\">Value</th></tr></thead><tbody><tr><td class=\"whole\" data-label=\"Property\">Screen</td><td data-label=\"Value\">320 × 240 pixels, colour</td></tr><tr><td class=\"whole\" data-label=\"Property\">Battery</td><td class=\"whole\" data-label=\"Value\">200 hours</td></tr><tr><td class=\"whole\" data-label=\"Property\">Article number</td><td class=\"whole\" data-label=\"Value\"><data class=\"fact whole\">LND-31804</data></td></tr></tbody></table></div>"
    },
    {
      "id": "exam-mode-3",
      "kind": "call-to-action",
      "text": "Order the Radix 84\nScan with your phone\nwarenhuislinde.example/en/radix-84",
      "dwellMs": 10667,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/en/radix-84",
        "label": "Order the Radix 84"
      },
      "html": "<div class=\"words\"><h2>Order the Radix 84</h2><p class=\"lead\">Scan with your phone</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Order the Radix 84\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM13 4h2v1h-2zM17 4h1v1h-1zM20 4h5v1h-5zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM15 5h1v1h-1zM17 5h3v1h-3zM21 5h1v1h-1zM24 5h2v1h-2zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h2v1h-2zM17 6h1v1h-1zM19 6h1v1h-1zM21 6h3v1h-3zM25 6h1v1h-1zM27 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM15 7h1v1h-1zM18 7h1v1h-1zM20 7h1v1h-1zM24 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h5v1h-5zM19 8h1v1h-1zM21 8h2v1h-2zM25 8h4v1h-4zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM19 9h2v1h-2zM24 9h2v1h-2zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h1v1h-1zM14 11h2v1h-2zM18 11h2v1h-2zM22 11h1v1h-1zM25 11h2v1h-2zM4 12h1v1h-1zM6 12h5v1h-5zM13 12h2v1h-2zM17 12h5v1h-5zM24 12h1v1h-1zM26 12h2v1h-2zM30 12h5v1h-5zM4 13h2v1h-2zM12 13h4v1h-4zM20 13h1v1h-1zM22 13h6v1h-6zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h1v1h-1zM6 14h1v1h-1zM9 14h4v1h-4zM15 14h1v1h-1zM19 14h2v1h-2zM22 14h1v1h-1zM24 14h3v1h-3zM28 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM5 15h1v1h-1zM7 15h2v1h-2zM11 15h4v1h-4zM16 15h1v1h-1zM18 15h3v1h-3zM25 15h1v1h-1zM27 15h1v1h-1zM30 15h1v1h-1zM32 15h3v1h-3zM5 16h1v1h-1zM8 16h1v1h-1zM10 16h4v1h-4zM15 16h1v1h-1zM19 16h1v1h-1zM22 16h2v1h-2zM25 16h1v1h-1zM27 16h3v1h-3zM32 16h2v1h-2zM35 16h2v1h-2zM4 17h1v1h-1zM8 17h1v1h-1zM11 17h2v1h-2zM15 17h2v1h-2zM18 17h4v1h-4zM24 17h2v1h-2zM27 17h2v1h-2zM30 17h1v1h-1zM33 17h4v1h-4zM7 18h1v1h-1zM9 18h4v1h-4zM14 18h4v1h-4zM22 18h2v1h-2zM28 18h3v1h-3zM32 18h4v1h-4zM5 19h5v1h-5zM11 19h1v1h-1zM15 19h4v1h-4zM20 19h1v1h-1zM23 19h3v1h-3zM28 19h3v1h-3zM32 19h1v1h-1zM34 19h1v1h-1zM4 20h2v1h-2zM10 20h1v1h-1zM12 20h1v1h-1zM15 20h1v1h-1zM18 20h1v1h-1zM21 20h1v1h-1zM23 20h1v1h-1zM26 20h4v1h-4zM31 20h2v1h-2zM36 20h1v1h-1zM5 21h1v1h-1zM8 21h1v1h-1zM12 21h2v1h-2zM18 21h1v1h-1zM20 21h5v1h-5zM27 21h5v1h-5zM33 21h2v1h-2zM36 21h1v1h-1zM4 22h2v1h-2zM7 22h1v1h-1zM9 22h2v1h-2zM12 22h1v1h-1zM14 22h1v1h-1zM16 22h4v1h-4zM21 22h1v1h-1zM24 22h1v1h-1zM26 22h1v1h-1zM31 22h2v1h-2zM34 22h2v1h-2zM4 23h1v1h-1zM6 23h1v1h-1zM12 23h4v1h-4zM17 23h2v1h-2zM20 23h3v1h-3zM24 23h1v1h-1zM27 23h1v1h-1zM29 23h1v1h-1zM31 23h4v1h-4zM4 24h5v1h-5zM10 24h1v1h-1zM13 24h1v1h-1zM17 24h1v1h-1zM20 24h1v1h-1zM24 24h3v1h-3zM29 24h1v1h-1zM31 24h3v1h-3zM4 25h2v1h-2zM7 25h1v1h-1zM11 25h1v1h-1zM19 25h1v1h-1zM21 25h2v1h-2zM25 25h1v1h-1zM27 25h1v1h-1zM30 25h2v1h-2zM33 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM10 26h3v1h-3zM16 26h1v1h-1zM18 26h4v1h-4zM24 26h3v1h-3zM29 26h1v1h-1zM31 26h3v1h-3zM35 26h1v1h-1zM4 27h1v1h-1zM6 27h1v1h-1zM11 27h1v1h-1zM15 27h1v1h-1zM17 27h1v1h-1zM19 27h1v1h-1zM22 27h1v1h-1zM25 27h2v1h-2zM28 27h3v1h-3zM32 27h3v1h-3zM36 27h1v1h-1zM4 28h1v1h-1zM7 28h7v1h-7zM15 28h2v1h-2zM19 28h1v1h-1zM21 28h1v1h-1zM24 28h1v1h-1zM26 28h7v1h-7zM35 28h2v1h-2zM12 29h1v1h-1zM15 29h3v1h-3zM22 29h4v1h-4zM27 29h2v1h-2zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM14 30h2v1h-2zM17 30h4v1h-4zM22 30h1v1h-1zM25 30h1v1h-1zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h3v1h-3zM16 31h5v1h-5zM25 31h4v1h-4zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h2v1h-2zM15 32h3v1h-3zM19 32h1v1h-1zM22 32h2v1h-2zM25 32h1v1h-1zM28 32h6v1h-6zM35 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h2v1h-2zM15 33h1v1h-1zM19 33h2v1h-2zM24 33h1v1h-1zM26 33h2v1h-2zM29 33h1v1h-1zM32 33h3v1h-3zM36 33h1v1h-1zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM14 34h3v1h-3zM18 34h1v1h-1zM23 34h1v1h-1zM26 34h6v1h-6zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM15 35h3v1h-3zM20 35h1v1h-1zM22 35h4v1h-4zM29 35h1v1h-1zM32 35h3v1h-3zM4 36h7v1h-7zM12 36h2v1h-2zM18 36h1v1h-1zM21 36h1v1h-1zM23 36h1v1h-1zM26 36h3v1h-3zM31 36h1v1h-1zM35 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example/<wbr>en/<wbr>radix-84</span></figcaption></figure></div>"
    },
    {
      "id": "read-on-with-your-phone",
      "kind": "call-to-action",
      "text": "Read on with your phone\nScan with your phone\nwarenhuislinde.example",
      "dwellMs": 11000,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/en/radix-84-calculator/",
        "label": "Read on with your phone"
      },
      "html": "<div class=\"words\"><h2>Read on with your phone</h2><p class=\"lead\">Scan with your phone</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Read on with your phone\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM12 4h1v1h-1zM14 4h1v1h-1zM18 4h5v1h-5zM25 4h1v1h-1zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM13 5h4v1h-4zM23 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM13 6h1v1h-1zM17 6h1v1h-1zM19 6h3v1h-3zM23 6h1v1h-1zM25 6h2v1h-2zM28 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h2v1h-2zM15 7h2v1h-2zM18 7h1v1h-1zM22 7h1v1h-1zM26 7h3v1h-3zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h4v1h-4zM17 8h2v1h-2zM21 8h2v1h-2zM26 8h3v1h-3zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM14 9h5v1h-5zM20 9h1v1h-1zM23 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h1v1h-1zM18 11h4v1h-4zM24 11h2v1h-2zM27 11h2v1h-2zM4 12h1v1h-1zM8 12h1v1h-1zM10 12h6v1h-6zM20 12h2v1h-2zM23 12h1v1h-1zM25 12h3v1h-3zM29 12h5v1h-5zM36 12h1v1h-1zM7 13h1v1h-1zM9 13h1v1h-1zM13 13h1v1h-1zM15 13h1v1h-1zM17 13h4v1h-4zM22 13h1v1h-1zM26 13h2v1h-2zM29 13h1v1h-1zM33 13h3v1h-3zM4 14h1v1h-1zM6 14h5v1h-5zM13 14h2v1h-2zM16 14h1v1h-1zM19 14h1v1h-1zM21 14h1v1h-1zM24 14h2v1h-2zM27 14h1v1h-1zM33 14h1v1h-1zM35 14h1v1h-1zM4 15h2v1h-2zM7 15h3v1h-3zM11 15h1v1h-1zM13 15h4v1h-4zM18 15h2v1h-2zM21 15h2v1h-2zM25 15h2v1h-2zM28 15h1v1h-1zM30 15h1v1h-1zM5 16h2v1h-2zM10 16h1v1h-1zM13 16h2v1h-2zM17 16h2v1h-2zM21 16h1v1h-1zM25 16h1v1h-1zM27 16h2v1h-2zM30 16h4v1h-4zM4 17h2v1h-2zM7 17h1v1h-1zM11 17h1v1h-1zM14 17h2v1h-2zM20 17h2v1h-2zM27 17h3v1h-3zM31 17h1v1h-1zM33 17h2v1h-2zM4 18h3v1h-3zM8 18h6v1h-6zM15 18h1v1h-1zM17 18h2v1h-2zM20 18h2v1h-2zM24 18h1v1h-1zM26 18h2v1h-2zM29 18h2v1h-2zM35 18h1v1h-1zM6 19h1v1h-1zM9 19h1v1h-1zM14 19h1v1h-1zM16 19h2v1h-2zM21 19h3v1h-3zM25 19h3v1h-3zM29 19h2v1h-2zM33 19h1v1h-1zM4 20h1v1h-1zM10 20h1v1h-1zM13 20h2v1h-2zM18 20h2v1h-2zM21 20h1v1h-1zM23 20h6v1h-6zM30 20h1v1h-1zM32 20h1v1h-1zM35 20h1v1h-1zM5 21h4v1h-4zM11 21h1v1h-1zM15 21h2v1h-2zM19 21h2v1h-2zM22 21h1v1h-1zM25 21h1v1h-1zM27 21h2v1h-2zM33 21h3v1h-3zM4 22h5v1h-5zM10 22h1v1h-1zM12 22h3v1h-3zM16 22h7v1h-7zM24 22h2v1h-2zM27 22h2v1h-2zM31 22h1v1h-1zM33 22h1v1h-1zM35 22h1v1h-1zM7 23h1v1h-1zM9 23h1v1h-1zM12 23h1v1h-1zM15 23h2v1h-2zM21 23h1v1h-1zM24 23h2v1h-2zM28 23h2v1h-2zM31 23h1v1h-1zM6 24h5v1h-5zM12 24h1v1h-1zM15 24h1v1h-1zM19 24h1v1h-1zM21 24h1v1h-1zM23 24h4v1h-4zM30 24h1v1h-1zM32 24h2v1h-2zM35 24h2v1h-2zM4 25h1v1h-1zM6 25h3v1h-3zM16 25h3v1h-3zM21 25h2v1h-2zM27 25h1v1h-1zM29 25h1v1h-1zM33 25h1v1h-1zM35 25h1v1h-1zM7 26h2v1h-2zM10 26h4v1h-4zM15 26h1v1h-1zM17 26h1v1h-1zM19 26h1v1h-1zM22 26h1v1h-1zM25 26h1v1h-1zM27 26h3v1h-3zM31 26h1v1h-1zM34 26h2v1h-2zM8 27h2v1h-2zM14 27h1v1h-1zM16 27h1v1h-1zM21 27h1v1h-1zM24 27h2v1h-2zM27 27h1v1h-1zM29 27h2v1h-2zM36 27h1v1h-1zM4 28h3v1h-3zM9 28h2v1h-2zM12 28h5v1h-5zM18 28h2v1h-2zM21 28h1v1h-1zM25 28h8v1h-8zM35 28h1v1h-1zM12 29h1v1h-1zM14 29h1v1h-1zM19 29h1v1h-1zM21 29h2v1h-2zM27 29h2v1h-2zM32 29h1v1h-1zM34 29h1v1h-1zM4 30h7v1h-7zM12 30h1v1h-1zM14 30h2v1h-2zM19 30h1v1h-1zM22 30h1v1h-1zM26 30h1v1h-1zM28 30h1v1h-1zM30 30h1v1h-1zM32 30h2v1h-2zM35 30h1v1h-1zM4 31h1v1h-1zM10 31h1v1h-1zM13 31h1v1h-1zM16 31h1v1h-1zM18 31h2v1h-2zM21 31h2v1h-2zM25 31h1v1h-1zM28 31h1v1h-1zM32 31h1v1h-1zM35 31h1v1h-1zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h1v1h-1zM15 32h2v1h-2zM21 32h1v1h-1zM24 32h3v1h-3zM28 32h6v1h-6zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM14 33h3v1h-3zM19 33h1v1h-1zM25 33h1v1h-1zM27 33h1v1h-1zM30 33h5v1h-5zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM13 34h1v1h-1zM17 34h1v1h-1zM19 34h4v1h-4zM24 34h1v1h-1zM29 34h4v1h-4zM4 35h1v1h-1zM10 35h1v1h-1zM13 35h1v1h-1zM15 35h2v1h-2zM18 35h1v1h-1zM20 35h2v1h-2zM25 35h5v1h-5zM4 36h7v1h-7zM12 36h1v1h-1zM15 36h1v1h-1zM18 36h1v1h-1zM21 36h1v1h-1zM23 36h8v1h-8zM36 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example</span></figcaption></figure></div>"
    }
  ]
}
