window.kanaalDeck = {
  "version": 1,
  "id": "articles/terug-naar-school.en",
  "locale": "en",
  "dir": "ltr",
  "title": "Back to school with Linde",
  "scenes": [
    {
      "id": "title",
      "kind": "title",
      "text": "Back to school with Linde\nBackpack, pencil case and planner in one go. Until 5 September 2027 the Kompas backpack is 15 euros off.\nA dark blue backpack with three pockets beside a stack of school books and a pencil case\nThe Kompas has a sleeve for a 16-inch laptop. © Warenhuis Linde",
      "dwellMs": 22167,
      "assets": [
        "assets/89579de4-rugzak-kompas.jpg"
      ],
      "html": "<div class=\"words\"><h1>Back to school with Linde</h1><p class=\"lead\">Backpack, pencil case and planner in one go. Until 5 September 2027 the Kompas backpack is 15 euros off.</p></div><figure class=\"picture\"><img src=\"assets/89579de4-rugzak-kompas.jpg\" alt=\"A dark blue backpack with three pockets beside a stack of school books and a pencil case\" width=\"1600\" height=\"900\"><figcaption>The Kompas has a sleeve for a 16-inch laptop.<span class=\"credit\"> © Warenhuis Linde</span></figcaption></figure>"
    },
    {
      "id": "summer-is-far-from-over-yet-the-book-lis",
      "kind": "text",
      "text": "Summer is far from over, yet the book list is here. At Linde you pick a backpack, pencil case and planner in one go, and until 5 September 2027 the Kompas backpack is €49.95 instead of €64.95.",
      "dwellMs": 15333,
      "validUntil": "2027-09-05",
      "assets": [],
      "html": "<div class=\"words\"><p>Summer is far from over, yet the book list is here. At Linde you pick a backpack, pencil case and planner in one go, and until <data class=\"fact whole\">5 September 2027</data> the Kompas backpack is <data class=\"fact whole\">€49.95</data> instead of <data class=\"fact whole\">€64.95</data>.</p></div>"
    },
    {
      "id": "ready-in-three-steps",
      "kind": "text",
      "text": "Ready in three steps\nPut the book list from school beside our checklist.\nChoose a backpack that fits the back, not the fashion.\nCollect everything at the service desk, or have it delivered.",
      "dwellMs": 14000,
      "assets": [],
      "html": "<div class=\"words\"><h2>Ready in three steps</h2><ol start=\"1\"><li value=\"1\"><p>Put the book list from school beside our checklist.</p></li><li value=\"2\"><p>Choose a backpack that fits the back, not the fashion.</p></li><li value=\"3\"><p>Collect everything at the service desk, or have it delivered.</p></li></ol></div>"
    },
    {
      "id": "a-backpack-that-fits",
      "kind": "text",
      "text": "A backpack that fits\nA full school bag soon weighs six kilos. Carry it on both shoulders, with the bottom no lower than the hips. The Kompas has an adjustable hip belt and a reinforced back.",
      "dwellMs": 15000,
      "assets": [],
      "html": "<div class=\"words\"><h2>A backpack that fits</h2><p>A full school bag soon weighs six kilos. Carry it on both shoulders, with the bottom <strong>no lower than the hips</strong>. The Kompas has an adjustable hip belt and a reinforced back.</p></div>"
    },
    {
      "id": "a-backpack-that-fits-2",
      "kind": "table",
      "text": "A backpack that fits\nSize Volume Suits\nS 18 litres ages 10 to 12\nM 24 litres lower secondary\nL 30 litres upper secondary and college",
      "dwellMs": 11667,
      "assets": [],
      "html": "<div class=\"words\"><h2>A backpack that fits</h2><table><thead><tr><th class=\"whole\" scope=\"col\">Size</th><th class=\"to-end whole\" scope=\"col\">Volume</th><th class=\"whole\" scope=\"col\">Suits</th></tr></thead><tbody><tr><td class=\"whole\" data-label=\"Size\">S</td><td class=\"to-end whole\" data-label=\"Volume\">18 litres</td><td class=\"whole\" data-label=\"Suits\">ages 10 to 12</td></tr><tr><td class=\"whole\" data-label=\"Size\">M</td><td class=\"to-end whole\" data-label=\"Volume\">24 litres</td><td class=\"whole\" data-label=\"Suits\">lower secondary</td></tr><tr><td class=\"whole\" data-label=\"Size\">L</td><td class=\"to-end whole\" data-label=\"Volume\">30 litres</td><td data-label=\"Suits\">upper secondary and college</td></tr></tbody></table></div>"
    },
    {
      "id": "a-backpack-that-fits-3",
      "kind": "text",
      "text": "A backpack that fits\nNot sure about the size? Come by with a packed bag and we will measure it. It takes five minutes and costs nothing.",
      "dwellMs": 12000,
      "assets": [],
      "html": "<div class=\"words\"><h2>A backpack that fits</h2><p>Not sure about the size? Come by with a packed bag and we will measure it. It takes five minutes and costs nothing.</p></div>"
    },
    {
      "id": "a-backpack-that-fits-4",
      "kind": "call-to-action",
      "text": "See the Kompas backpack\nScan with your phone\nwarenhuislinde.example",
      "dwellMs": 10667,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/en/kompas-backpack",
        "label": "See the Kompas backpack"
      },
      "html": "<div class=\"words\"><h2>See the Kompas backpack</h2><p class=\"lead\">Scan with your phone</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: See the Kompas backpack\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM12 4h2v1h-2zM20 4h5v1h-5zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM12 5h1v1h-1zM16 5h1v1h-1zM18 5h1v1h-1zM26 5h3v1h-3zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM13 6h3v1h-3zM17 6h2v1h-2zM20 6h1v1h-1zM22 6h1v1h-1zM27 6h2v1h-2zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h2v1h-2zM22 7h1v1h-1zM26 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM14 8h2v1h-2zM20 8h1v1h-1zM23 8h1v1h-1zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM13 9h2v1h-2zM16 9h2v1h-2zM19 9h2v1h-2zM22 9h3v1h-3zM26 9h1v1h-1zM28 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h1v1h-1zM14 11h3v1h-3zM19 11h3v1h-3zM23 11h2v1h-2zM26 11h1v1h-1zM4 12h1v1h-1zM6 12h2v1h-2zM9 12h3v1h-3zM15 12h1v1h-1zM18 12h2v1h-2zM21 12h5v1h-5zM28 12h1v1h-1zM30 12h1v1h-1zM33 12h1v1h-1zM35 12h2v1h-2zM4 13h1v1h-1zM6 13h1v1h-1zM8 13h1v1h-1zM14 13h2v1h-2zM17 13h1v1h-1zM20 13h8v1h-8zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h1v1h-1zM10 14h4v1h-4zM16 14h2v1h-2zM20 14h1v1h-1zM22 14h1v1h-1zM25 14h1v1h-1zM27 14h1v1h-1zM31 14h3v1h-3zM35 14h2v1h-2zM4 15h2v1h-2zM9 15h1v1h-1zM13 15h2v1h-2zM16 15h1v1h-1zM21 15h1v1h-1zM23 15h1v1h-1zM26 15h3v1h-3zM30 15h2v1h-2zM33 15h1v1h-1zM35 15h1v1h-1zM4 16h1v1h-1zM6 16h2v1h-2zM9 16h2v1h-2zM12 16h1v1h-1zM15 16h1v1h-1zM18 16h3v1h-3zM23 16h1v1h-1zM26 16h2v1h-2zM29 16h1v1h-1zM31 16h3v1h-3zM35 16h2v1h-2zM5 17h2v1h-2zM8 17h2v1h-2zM14 17h2v1h-2zM18 17h1v1h-1zM23 17h1v1h-1zM28 17h1v1h-1zM31 17h1v1h-1zM35 17h1v1h-1zM4 18h2v1h-2zM8 18h1v1h-1zM10 18h1v1h-1zM12 18h2v1h-2zM17 18h1v1h-1zM23 18h4v1h-4zM28 18h1v1h-1zM30 18h2v1h-2zM33 18h1v1h-1zM4 19h4v1h-4zM11 19h3v1h-3zM15 19h2v1h-2zM18 19h2v1h-2zM25 19h1v1h-1zM28 19h3v1h-3zM32 19h1v1h-1zM34 19h1v1h-1zM4 20h1v1h-1zM8 20h4v1h-4zM14 20h1v1h-1zM18 20h1v1h-1zM22 20h1v1h-1zM24 20h4v1h-4zM29 20h2v1h-2zM32 20h3v1h-3zM4 21h1v1h-1zM6 21h4v1h-4zM11 21h1v1h-1zM14 21h1v1h-1zM17 21h3v1h-3zM24 21h1v1h-1zM26 21h2v1h-2zM30 21h1v1h-1zM32 21h2v1h-2zM35 21h2v1h-2zM4 22h1v1h-1zM6 22h1v1h-1zM9 22h4v1h-4zM14 22h1v1h-1zM17 22h1v1h-1zM19 22h1v1h-1zM22 22h1v1h-1zM24 22h2v1h-2zM29 22h4v1h-4zM34 22h2v1h-2zM5 23h1v1h-1zM7 23h1v1h-1zM9 23h1v1h-1zM17 23h6v1h-6zM26 23h1v1h-1zM28 23h2v1h-2zM32 23h1v1h-1zM36 23h1v1h-1zM9 24h7v1h-7zM18 24h3v1h-3zM23 24h1v1h-1zM25 24h1v1h-1zM33 24h3v1h-3zM4 25h1v1h-1zM6 25h1v1h-1zM8 25h1v1h-1zM14 25h3v1h-3zM18 25h4v1h-4zM23 25h3v1h-3zM27 25h1v1h-1zM30 25h2v1h-2zM33 25h1v1h-1zM36 25h1v1h-1zM6 26h2v1h-2zM9 26h2v1h-2zM12 26h2v1h-2zM15 26h2v1h-2zM19 26h1v1h-1zM22 26h1v1h-1zM24 26h1v1h-1zM26 26h2v1h-2zM29 26h2v1h-2zM32 26h1v1h-1zM34 26h3v1h-3zM5 27h1v1h-1zM9 27h1v1h-1zM12 27h2v1h-2zM16 27h4v1h-4zM23 27h1v1h-1zM30 27h2v1h-2zM33 27h1v1h-1zM4 28h1v1h-1zM6 28h1v1h-1zM10 28h2v1h-2zM13 28h1v1h-1zM16 28h1v1h-1zM18 28h1v1h-1zM21 28h1v1h-1zM24 28h1v1h-1zM26 28h1v1h-1zM28 28h5v1h-5zM35 28h1v1h-1zM12 29h8v1h-8zM23 29h1v1h-1zM28 29h1v1h-1zM32 29h2v1h-2zM35 29h1v1h-1zM4 30h7v1h-7zM12 30h4v1h-4zM17 30h1v1h-1zM21 30h3v1h-3zM25 30h4v1h-4zM30 30h1v1h-1zM32 30h1v1h-1zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h3v1h-3zM16 31h1v1h-1zM18 31h5v1h-5zM25 31h4v1h-4zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM13 32h1v1h-1zM16 32h3v1h-3zM20 32h4v1h-4zM25 32h8v1h-8zM34 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h1v1h-1zM14 33h1v1h-1zM17 33h1v1h-1zM20 33h1v1h-1zM24 33h5v1h-5zM31 33h1v1h-1zM33 33h1v1h-1zM36 33h1v1h-1zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h2v1h-2zM15 34h1v1h-1zM18 34h3v1h-3zM24 34h1v1h-1zM26 34h6v1h-6zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM13 35h2v1h-2zM21 35h1v1h-1zM23 35h2v1h-2zM28 35h2v1h-2zM31 35h2v1h-2zM36 35h1v1h-1zM4 36h7v1h-7zM12 36h2v1h-2zM15 36h4v1h-4zM20 36h3v1h-3zM25 36h1v1h-1zM27 36h1v1h-1zM32 36h1v1h-1zM34 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example</span></figcaption></figure></div>"
    },
    {
      "id": "a-backpack-that-fits-5",
      "kind": "text",
      "text": "A backpack that fits\nNote\nIn August our shops are open until 9 pm on Thursdays. Parking at Linde Utrecht is free for the first hour.",
      "dwellMs": 11667,
      "assets": [],
      "html": "<div class=\"words\"><h2>A backpack that fits</h2><div class=\"notice notice-info\"><p class=\"word\">Note</p><p>In August our shops are open until 9 pm on Thursdays. Parking at Linde Utrecht is free for the first hour.</p></div></div>"
    },
    {
      "id": "good-to-know",
      "kind": "text",
      "text": "Good to know\nOrder before 10 pm and we deliver the next day.\nYou can exchange for thirty days, even with a name inside.\nWe cover books together at the book covering afternoon.",
      "dwellMs": 14000,
      "assets": [],
      "html": "<div class=\"words\"><h2>Good to know</h2><ul><li><p>Order before 10 pm and we deliver the next day.</p></li><li><p>You can exchange for thirty days, even with a name inside.</p></li><li><p>We cover books together at the book covering afternoon.</p></li></ul></div>"
    },
    {
      "id": "good-to-know-2",
      "kind": "call-to-action",
      "text": "Good to know\n1 book covering afternoon warenhuislinde.example",
      "dwellMs": 9000,
      "layout": "codes",
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/en/book-covering-afternoon/",
        "label": "book covering afternoon"
      },
      "html": "<div class=\"words\"><h2>Good to know</h2></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: book covering afternoon\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM12 4h3v1h-3zM16 4h2v1h-2zM20 4h1v1h-1zM22 4h3v1h-3zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM12 5h4v1h-4zM17 5h1v1h-1zM21 5h1v1h-1zM25 5h4v1h-4zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM14 6h2v1h-2zM17 6h1v1h-1zM20 6h1v1h-1zM22 6h1v1h-1zM27 6h2v1h-2zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM14 7h1v1h-1zM17 7h1v1h-1zM21 7h1v1h-1zM26 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM15 8h1v1h-1zM18 8h3v1h-3zM23 8h1v1h-1zM26 8h1v1h-1zM28 8h1v1h-1zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM13 9h1v1h-1zM17 9h1v1h-1zM22 9h3v1h-3zM26 9h1v1h-1zM28 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h1v1h-1zM15 11h2v1h-2zM19 11h3v1h-3zM26 11h1v1h-1zM4 12h1v1h-1zM6 12h2v1h-2zM9 12h3v1h-3zM14 12h1v1h-1zM18 12h2v1h-2zM21 12h2v1h-2zM24 12h2v1h-2zM28 12h1v1h-1zM30 12h1v1h-1zM33 12h1v1h-1zM35 12h2v1h-2zM6 13h3v1h-3zM12 13h6v1h-6zM20 13h1v1h-1zM22 13h6v1h-6zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM5 14h1v1h-1zM7 14h2v1h-2zM10 14h1v1h-1zM14 14h1v1h-1zM17 14h1v1h-1zM20 14h1v1h-1zM22 14h1v1h-1zM25 14h3v1h-3zM30 14h4v1h-4zM35 14h2v1h-2zM5 15h2v1h-2zM8 15h1v1h-1zM12 15h2v1h-2zM15 15h4v1h-4zM23 15h1v1h-1zM26 15h6v1h-6zM33 15h1v1h-1zM35 15h1v1h-1zM4 16h1v1h-1zM7 16h5v1h-5zM14 16h1v1h-1zM16 16h1v1h-1zM19 16h1v1h-1zM21 16h1v1h-1zM23 16h1v1h-1zM26 16h4v1h-4zM31 16h3v1h-3zM35 16h2v1h-2zM4 17h2v1h-2zM7 17h3v1h-3zM11 17h2v1h-2zM14 17h2v1h-2zM18 17h3v1h-3zM22 17h3v1h-3zM28 17h1v1h-1zM31 17h1v1h-1zM35 17h1v1h-1zM5 18h1v1h-1zM8 18h3v1h-3zM12 18h2v1h-2zM15 18h4v1h-4zM23 18h4v1h-4zM28 18h1v1h-1zM30 18h2v1h-2zM33 18h1v1h-1zM5 19h4v1h-4zM12 19h2v1h-2zM17 19h2v1h-2zM20 19h1v1h-1zM23 19h3v1h-3zM29 19h2v1h-2zM32 19h1v1h-1zM34 19h1v1h-1zM5 20h4v1h-4zM10 20h1v1h-1zM12 20h1v1h-1zM16 20h1v1h-1zM18 20h2v1h-2zM22 20h1v1h-1zM24 20h3v1h-3zM29 20h2v1h-2zM32 20h3v1h-3zM5 21h4v1h-4zM11 21h1v1h-1zM13 21h1v1h-1zM15 21h1v1h-1zM19 21h1v1h-1zM24 21h1v1h-1zM26 21h2v1h-2zM30 21h1v1h-1zM32 21h2v1h-2zM35 21h2v1h-2zM6 22h1v1h-1zM9 22h2v1h-2zM13 22h1v1h-1zM19 22h1v1h-1zM24 22h3v1h-3zM29 22h4v1h-4zM34 22h2v1h-2zM4 23h1v1h-1zM6 23h3v1h-3zM11 23h3v1h-3zM19 23h3v1h-3zM26 23h1v1h-1zM28 23h2v1h-2zM32 23h1v1h-1zM36 23h1v1h-1zM4 24h9v1h-9zM17 24h1v1h-1zM19 24h5v1h-5zM25 24h1v1h-1zM33 24h3v1h-3zM4 25h3v1h-3zM8 25h1v1h-1zM13 25h2v1h-2zM16 25h1v1h-1zM18 25h1v1h-1zM20 25h9v1h-9zM30 25h2v1h-2zM33 25h1v1h-1zM36 25h1v1h-1zM6 26h2v1h-2zM10 26h2v1h-2zM14 26h1v1h-1zM18 26h1v1h-1zM22 26h1v1h-1zM24 26h1v1h-1zM26 26h5v1h-5zM32 26h1v1h-1zM34 26h3v1h-3zM5 27h1v1h-1zM7 27h1v1h-1zM11 27h3v1h-3zM17 27h1v1h-1zM19 27h1v1h-1zM24 27h1v1h-1zM27 27h1v1h-1zM30 27h2v1h-2zM33 27h1v1h-1zM35 27h2v1h-2zM4 28h1v1h-1zM8 28h3v1h-3zM12 28h1v1h-1zM14 28h5v1h-5zM21 28h1v1h-1zM23 28h2v1h-2zM26 28h7v1h-7zM35 28h2v1h-2zM12 29h2v1h-2zM19 29h1v1h-1zM21 29h1v1h-1zM23 29h1v1h-1zM28 29h1v1h-1zM32 29h2v1h-2zM35 29h1v1h-1zM4 30h7v1h-7zM12 30h4v1h-4zM18 30h1v1h-1zM22 30h2v1h-2zM25 30h4v1h-4zM30 30h1v1h-1zM32 30h1v1h-1zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM15 31h3v1h-3zM19 31h2v1h-2zM25 31h1v1h-1zM27 31h2v1h-2zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM16 32h1v1h-1zM22 32h11v1h-11zM34 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h2v1h-2zM18 33h2v1h-2zM22 33h1v1h-1zM24 33h5v1h-5zM31 33h1v1h-1zM33 33h1v1h-1zM36 33h1v1h-1zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h2v1h-2zM18 34h2v1h-2zM24 34h1v1h-1zM26 34h6v1h-6zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM14 35h6v1h-6zM21 35h1v1h-1zM24 35h1v1h-1zM27 35h3v1h-3zM31 35h2v1h-2zM36 35h1v1h-1zM4 36h7v1h-7zM12 36h4v1h-4zM17 36h2v1h-2zM20 36h3v1h-3zM25 36h1v1h-1zM27 36h1v1h-1zM30 36h1v1h-1zM32 36h1v1h-1zM34 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"label\"><span class=\"mark\">1</span> book covering afternoon</span><span class=\"url\" dir=\"ltr\">warenhuislinde.example</span></figcaption></figure></div>"
    },
    {
      "id": "conditions",
      "kind": "disclaimer",
      "text": "Conditions\nThe offer price runs from 19 July to 5 September 2027, while stocks last and not with other discounts. The lowest price in the thirty days before was €64.95.",
      "dwellMs": 13000,
      "assets": [],
      "html": "<div class=\"words\"><h2>Conditions</h2><p>The offer price runs from 19 July to 5 September 2027, while stocks last and not with other discounts. The lowest price in the thirty days before was €64.95.</p></div>"
    },
    {
      "id": "read-on-with-your-phone",
      "kind": "call-to-action",
      "text": "Read on with your phone\nScan with your phone\nwarenhuislinde.example/en/back-to-school",
      "dwellMs": 11000,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/en/back-to-school/",
        "label": "Read on with your phone"
      },
      "html": "<div class=\"words\"><h2>Read on with your phone</h2><p class=\"lead\">Scan with your phone</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Read on with your phone\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM20 4h5v1h-5zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM13 5h1v1h-1zM15 5h1v1h-1zM19 5h1v1h-1zM21 5h1v1h-1zM24 5h1v1h-1zM26 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h1v1h-1zM14 6h3v1h-3zM18 6h2v1h-2zM23 6h1v1h-1zM25 6h3v1h-3zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM14 7h1v1h-1zM16 7h1v1h-1zM22 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h3v1h-3zM16 8h1v1h-1zM18 8h6v1h-6zM25 8h1v1h-1zM27 8h1v1h-1zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM25 9h1v1h-1zM28 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h4v1h-4zM18 11h1v1h-1zM20 11h1v1h-1zM22 11h1v1h-1zM24 11h3v1h-3zM4 12h1v1h-1zM6 12h5v1h-5zM13 12h2v1h-2zM16 12h3v1h-3zM20 12h2v1h-2zM23 12h2v1h-2zM26 12h1v1h-1zM30 12h5v1h-5zM4 13h1v1h-1zM6 13h1v1h-1zM14 13h2v1h-2zM17 13h1v1h-1zM20 13h5v1h-5zM26 13h2v1h-2zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM5 14h3v1h-3zM9 14h3v1h-3zM13 14h3v1h-3zM17 14h5v1h-5zM24 14h3v1h-3zM28 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM4 15h1v1h-1zM7 15h2v1h-2zM11 15h1v1h-1zM13 15h2v1h-2zM17 15h1v1h-1zM19 15h4v1h-4zM25 15h3v1h-3zM30 15h1v1h-1zM32 15h3v1h-3zM5 16h2v1h-2zM8 16h3v1h-3zM15 16h1v1h-1zM18 16h3v1h-3zM23 16h1v1h-1zM26 16h2v1h-2zM29 16h1v1h-1zM31 16h3v1h-3zM35 16h2v1h-2zM4 17h3v1h-3zM8 17h1v1h-1zM13 17h2v1h-2zM19 17h1v1h-1zM21 17h7v1h-7zM30 17h1v1h-1zM33 17h4v1h-4zM7 18h1v1h-1zM10 18h2v1h-2zM14 18h1v1h-1zM19 18h2v1h-2zM22 18h1v1h-1zM24 18h1v1h-1zM29 18h2v1h-2zM32 18h4v1h-4zM4 19h2v1h-2zM11 19h1v1h-1zM13 19h1v1h-1zM15 19h2v1h-2zM18 19h2v1h-2zM23 19h3v1h-3zM29 19h2v1h-2zM32 19h1v1h-1zM34 19h1v1h-1zM7 20h2v1h-2zM10 20h1v1h-1zM12 20h5v1h-5zM19 20h1v1h-1zM21 20h1v1h-1zM23 20h1v1h-1zM26 20h4v1h-4zM31 20h2v1h-2zM36 20h1v1h-1zM5 21h2v1h-2zM9 21h1v1h-1zM13 21h1v1h-1zM16 21h1v1h-1zM18 21h1v1h-1zM20 21h1v1h-1zM22 21h4v1h-4zM27 21h5v1h-5zM33 21h2v1h-2zM36 21h1v1h-1zM4 22h3v1h-3zM9 22h6v1h-6zM17 22h1v1h-1zM19 22h1v1h-1zM22 22h1v1h-1zM24 22h1v1h-1zM31 22h2v1h-2zM34 22h2v1h-2zM6 23h1v1h-1zM8 23h2v1h-2zM12 23h2v1h-2zM15 23h2v1h-2zM18 23h1v1h-1zM20 23h1v1h-1zM24 23h4v1h-4zM29 23h1v1h-1zM31 23h4v1h-4zM7 24h1v1h-1zM10 24h1v1h-1zM12 24h1v1h-1zM15 24h4v1h-4zM22 24h1v1h-1zM26 24h1v1h-1zM28 24h2v1h-2zM31 24h3v1h-3zM4 25h2v1h-2zM8 25h1v1h-1zM11 25h2v1h-2zM14 25h1v1h-1zM18 25h4v1h-4zM23 25h3v1h-3zM27 25h2v1h-2zM30 25h2v1h-2zM33 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM7 26h1v1h-1zM10 26h2v1h-2zM15 26h1v1h-1zM18 26h1v1h-1zM21 26h1v1h-1zM24 26h3v1h-3zM29 26h1v1h-1zM31 26h3v1h-3zM35 26h1v1h-1zM4 27h1v1h-1zM8 27h2v1h-2zM12 27h1v1h-1zM14 27h1v1h-1zM16 27h1v1h-1zM18 27h1v1h-1zM20 27h1v1h-1zM22 27h9v1h-9zM32 27h4v1h-4zM4 28h1v1h-1zM10 28h2v1h-2zM13 28h1v1h-1zM16 28h1v1h-1zM18 28h1v1h-1zM21 28h1v1h-1zM23 28h2v1h-2zM26 28h7v1h-7zM35 28h1v1h-1zM12 29h3v1h-3zM17 29h1v1h-1zM21 29h5v1h-5zM27 29h2v1h-2zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM13 30h1v1h-1zM15 30h2v1h-2zM19 30h3v1h-3zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h3v1h-3zM16 31h1v1h-1zM19 31h4v1h-4zM25 31h4v1h-4zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h2v1h-2zM15 32h2v1h-2zM18 32h3v1h-3zM23 32h1v1h-1zM26 32h1v1h-1zM28 32h6v1h-6zM35 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h5v1h-5zM18 33h2v1h-2zM22 33h3v1h-3zM27 33h1v1h-1zM29 33h1v1h-1zM32 33h5v1h-5zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h2v1h-2zM16 34h1v1h-1zM18 34h3v1h-3zM26 34h6v1h-6zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM14 35h1v1h-1zM16 35h1v1h-1zM18 35h2v1h-2zM22 35h1v1h-1zM25 35h1v1h-1zM32 35h3v1h-3zM4 36h7v1h-7zM12 36h1v1h-1zM14 36h2v1h-2zM18 36h2v1h-2zM21 36h1v1h-1zM23 36h1v1h-1zM26 36h6v1h-6zM35 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example/<wbr>en/<wbr>back-to-school</span></figcaption></figure></div>"
    }
  ],
  "validFrom": "2027-07-19",
  "validUntil": "2027-09-05"
}
